package org.araxes.ui.map;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import javafx.scene.layout.Pane;
import org.araxes.render.Comparison;
import org.araxes.render.Comparison.Layout;
import org.araxes.render.Frame;
import org.araxes.render.Scene;
import org.araxes.render.ScreenPoint;
import org.araxes.render.Viewport;
import org.araxes.tool.ToolEvent;
import org.araxes.ui.ComparedScenes;
import org.araxes.ui.MapModel;

/**
 * The drawn maps: one, or the two of a comparison, one sliding over the other or side by side. A map that has not been
 * drawn yet is stood in for by the other, so that no part is ever blank. FX thread.
 */
final class MapFaces extends Pane {

    private final MapModel model;
    private Face first = new Face();
    private Face second = new Face();
    private final SketchOverlay sketch = new SketchOverlay();
    private final SketchOverlay sketchOnRight = new SketchOverlay();
    private final PointerGhost ghost = new PointerGhost();
    private final Divider divider;
    private final ClaimTags tags;
    private SplitLayout split = new SplitLayout(Layout.SINGLE, 1, 1);
    private boolean onRight;

    MapFaces(MapModel model) {
        this.model = model;
        this.divider = new Divider(part ->
                model.comparisonProperty().set(model.comparisonProperty().get().withDivider(part)));
        this.tags = new ClaimTags(model.catalog());
        setManaged(false);
        getChildren().addAll(second, first, sketch, sketchOnRight, ghost, tags, divider);
        model.comparisonProperty().addListener((o, was, now) -> comparisonChanged(was, now));
        model.blinkingProperty().addListener(o -> lay());
        model.namesProperty().addListener(o -> lay());
    }

    private void comparisonChanged(Comparison was, Comparison now) {
        boolean crossed = now.first().equals(was.second()) || now.second().equals(was.first());
        if (crossed && !now.first().equals(was.first())) {
            Face other = first;
            first = second;
            second = other;
        }
        lay();
    }

    /** Fits everything to the pane and to the comparison. */
    void lay() {
        Comparison comparison = model.comparisonProperty().get();
        double width = getWidth();
        double height = getHeight();
        split = SplitLayout.of(comparison, width);
        Face left = left();
        Face right = right();
        left.standInFor(right, view());
        if (split.isSplit()) {
            right.standInFor(left, view());
        }
        left.lay(0, 0, split.dividerX(), height);
        left.setVisible(true);
        right.lay(split.rightX(), split.dividerX(), width, height);
        right.setVisible(split.isSplit());
        size(sketch, 0, split.viewWidth(), height);
        size(sketchOnRight, split.rightX(), split.rightX() > 0 ? width - split.rightX() : 0, height);
        divider.lay(split, height);
        tags.lay(model.scenesProperty().get(), exchanged(), split);
        ghost.setVisible(false);
    }

    private static void size(SketchOverlay overlay, double x, double width, double height) {
        overlay.setLayoutX(x);
        overlay.setWidth(width);
        overlay.setHeight(height);
        overlay.setVisible(width > 0);
    }

    @Override
    protected void setWidth(double value) {
        super.setWidth(value);
        lay();
    }

    @Override
    protected void setHeight(double value) {
        super.setHeight(value);
        lay();
    }

    private boolean exchanged() {
        return model.blinkingProperty().get();
    }

    private Face left() {
        return exchanged() ? second : first;
    }

    private Face right() {
        return exchanged() ? first : second;
    }

    private Viewport view() {
        return model.viewportProperty().get();
    }

    /** Width that the view of one map has in the pane, logical pixels. */
    double viewWidth() {
        return split.viewWidth();
    }

    /** Shows a drawn frame on the map or the maps that it was drawn for. */
    void show(Frame frame, boolean wide) {
        Comparison comparison = model.comparisonProperty().get();
        var drawn = frame.request().scene().filter();
        if (drawn.equals(comparison.first())) {
            first.show(frame, wide, view());
        }
        if (drawn.equals(comparison.second())) {
            second.show(frame, wide, view());
        }
    }

    /** Whether all that is seen is drawn for this very view. */
    boolean areSharp() {
        List<Scene> seen = seen();
        return left().isSharp(view(), seen.getFirst()) && (!split.isSplit() || right().isSharp(view(), seen.getLast()));
    }

    /** How many logical pixels of what is seen no frame covers. */
    long blankPixels() {
        long blank = left().blankPixels(split.viewWidth(), getHeight());
        return split.isSplit() ? blank + right().blankPixels(split.viewWidth(), getHeight()) : blank;
    }

    /** Puts all frames where they belong in the view. */
    void place() {
        first.place(view());
        second.place(view());
        ghost.setVisible(false);
    }

    /** The scenes to be drawn now: those that are seen, the left one first. */
    List<Scene> seen() {
        ComparedScenes scenes = model.scenesProperty().get();
        List<Scene> seen = new ArrayList<>(List.of(scenes.seen(exchanged())));
        if (split.isSplit()) {
            seen.add(scenes.other(exchanged()));
        }
        return seen;
    }

    /** The scene to be drawn when there is time, so that it is there when it is asked for. */
    List<Scene> ahead() {
        boolean wanted = model.bothReadyProperty().get() && !split.isSplit();
        return wanted ? List.of(model.scenesProperty().get().other(exchanged())) : List.of();
    }

    /** Where the view begins that the pointer was on last, logical pixels of the pane. */
    double pointedX() {
        return onRight ? split.rightX() : 0;
    }

    /** Draws the sketch in hand on every map that is seen. */
    void sketch(BiConsumer<SketchOverlay, Viewport> draw) {
        draw.accept(sketch, view());
        if (sketchOnRight.isVisible()) {
            draw.accept(sketchOnRight, view());
        }
    }

    /**
     * Where a place of the pane is in the view, in logical pixels. A gesture stays with the map on which it began; the map
     * is told to the model.
     */
    ScreenPoint inView(ToolEvent.Type type, double x, double y) {
        boolean holds = type == ToolEvent.Type.DRAG || type == ToolEvent.Type.RELEASE;
        boolean right = holds ? onRight : split.isRight(x);
        onRight = right;
        ComparedScenes scenes = model.scenesProperty().get();
        model.pointedSceneProperty().set(right ? scenes.other(exchanged()) : scenes.seen(exchanged()));
        ScreenPoint at = split.inView(x, y, right);
        if (split.layout() == Layout.SIDE_BY_SIDE) {
            ghost.show(right ? at.x() : at.x() + split.rightX(), at.y(), right ? 0 : split.rightX(), split);
        }
        return at;
    }
}
