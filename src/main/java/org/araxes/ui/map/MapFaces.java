package org.araxes.ui.map;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.scene.layout.Pane;
import org.araxes.geo.Extent;
import org.araxes.render.Comparison;
import org.araxes.render.Comparison.Layout;
import org.araxes.render.Frame;
import org.araxes.render.FrameRequest;
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

    /** The frame of the whole region: how much more than that it shows, and its size. */
    private static final double WHOLE = 3;

    private static final double WHOLE_PIXELS = 700;

    private final MapModel model;
    private final Consumer<Frame> onUnused;
    private Face first;
    private Face second;
    private final SketchOverlay sketch = new SketchOverlay();
    private final SketchOverlay sketchOnRight = new SketchOverlay();
    private final PointerGhost ghost = new PointerGhost();
    private final Divider divider;
    private final ClaimTags tags;
    private SplitLayout split = new SplitLayout(Layout.SINGLE, 1, 1);
    private boolean onRight;

    /**
     * @param region the whole region, of which a coarse frame is always at hand
     * @param onUnused gets each frame that nobody looks at any more
     */
    MapFaces(MapModel model, Extent region, Consumer<Frame> onUnused) {
        this.model = model;
        this.onUnused = onUnused;
        Viewport whole = Viewport.fitting(region, WHOLE_PIXELS / WHOLE, WHOLE_PIXELS / WHOLE)
                .withSize(WHOLE_PIXELS, WHOLE_PIXELS);
        this.first = new Face(whole, this::unused);
        this.second = new Face(whole, this::unused);
        this.divider = new Divider(part ->
                model.comparisonProperty().set(model.comparisonProperty().get().withDivider(part)));
        this.tags = new ClaimTags(model.catalog());
        setManaged(false);
        getChildren().addAll(second, first, sketch, sketchOnRight, ghost, tags, divider);
        model.comparisonProperty().addListener((o, was, now) -> comparisonChanged(was, now));
        model.blinkingProperty().addListener(o -> lay());
        model.namesProperty().addListener(o -> lay());
    }

    private void unused(Frame frame) {
        if (!first.holds(frame) && !second.holds(frame)) {
            onUnused.accept(frame);
        }
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
    void show(Frame frame, double pixelRatio) {
        Comparison comparison = model.comparisonProperty().get();
        var drawn = frame.request().scene().filter();
        if (drawn.equals(comparison.first())) {
            first.show(frame, view(), pixelRatio);
        }
        if (drawn.equals(comparison.second())) {
            second.show(frame, view(), pixelRatio);
        }
    }

    /** Whether all that is seen is drawn for this very view. */
    boolean areSharp(double pixelRatio) {
        List<Scene> seen = seen();
        return left().isSharp(view(), pixelRatio, seen.getFirst())
                && (!split.isSplit() || right().isSharp(view(), pixelRatio, seen.getLast()));
    }

    /** How many logical pixels of what is seen no frame covers. */
    long blankPixels() {
        return left().blankPixels(view()) + (split.isSplit() ? right().blankPixels(view()) : 0);
    }

    /**
     * Adds the frames that are missing: those that are seen, and in second place those that may be.
     *
     * @param marginPixels how much more than the view a sharp frame has to cover, logical pixels
     */
    void addMissing(double pixelRatio, double marginPixels, List<FrameRequest> now, List<FrameRequest> later) {
        List<Scene> seen = seen();
        left().addMissing(view(), pixelRatio, seen.getFirst(), marginPixels, now, later);
        if (split.isSplit()) {
            right().addMissing(view(), pixelRatio, seen.getLast(), marginPixels, now, later);
        }
        for (Scene scene : ahead()) {
            right().addMissing(view(), pixelRatio, scene, marginPixels, later, later);
        }
    }

    /** Puts all frames where they belong in the view. */
    void place() {
        first.place(view());
        second.place(view());
        ghost.setVisible(false);
    }

    /** The scenes that are seen, the left one first. */
    private List<Scene> seen() {
        ComparedScenes scenes = model.scenesProperty().get();
        List<Scene> seen = new ArrayList<>(List.of(scenes.seen(exchanged())));
        if (split.isSplit()) {
            seen.add(scenes.other(exchanged()));
        }
        return seen;
    }

    /** The scene to be drawn when there is time, so that it is there when it is asked for. */
    private List<Scene> ahead() {
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
        if (split.isSplit() && sketchOnRight.getWidth() > 0) {
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
