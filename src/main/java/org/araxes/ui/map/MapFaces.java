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
import org.araxes.render.compose.Composer;
import org.araxes.render.compose.Picture;
import org.araxes.render.compose.PixelBox;
import org.araxes.tool.ToolEvent;
import org.araxes.ui.ComparedScenes;
import org.araxes.ui.MapModel;

/**
 * The drawn maps: one, or the two of a comparison, one sliding over the other or side by side. A map that has not been
 * drawn yet is stood in for by the other, so that no part is ever blank. Whatever changes, the picture is put together
 * once a pulse, with the layout. FX thread.
 */
final class MapFaces extends Pane {

    /** The frame of the whole region: how much more than that it shows, and its size. */
    private static final double WHOLE = 3;

    private static final double WHOLE_PIXELS = 700;

    private final MapModel model;
    private final Consumer<Frame> onUnused;
    private Face first;
    private Face second;
    private final Composer composer = new Composer();
    private final MapPicture picture = new MapPicture();
    private final SketchOverlay sketch = new SketchOverlay();
    private final SketchOverlay sketchOnRight = new SketchOverlay();
    private final PointerGhost ghost = new PointerGhost();
    private final Divider divider;
    private final ClaimTags tags;
    private SplitLayout split = new SplitLayout(Layout.SINGLE, 1, 1);
    private boolean onRight;
    private boolean stale = true;
    private int blankPixels;

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
        getChildren().addAll(picture, sketch, sketchOnRight, ghost, tags, divider);
        model.comparisonProperty().addListener((o, was, now) -> comparisonChanged(was, now));
        model.blinkingProperty().addListener(o -> lay());
        model.namesProperty().addListener(o -> lay());
    }

    /** Shows what others show until there are frames of its own. */
    void standInFor(MapFaces others) {
        first.standInFor(others.first);
        second.standInFor(others.second);
        recompose();
    }

    /** Gives a frame back if no map has it. */
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
        left().standInFor(right());
        if (split.isSplit()) {
            right().standInFor(left());
        }
        recompose();
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

    /** Has the picture put together anew with the next layout. */
    private void recompose() {
        stale = true;
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        compose();
    }

    private void compose() {
        if (stale && getWidth() >= 1 && getHeight() >= 1) {
            stale = false;
            picture.write(getWidth(), getHeight(), pixelRatio(), this::compose);
        }
    }

    private void compose(Picture all) {
        double ratio = pixelRatio();
        int dividerX = Math.clamp(Math.round(split.dividerX() * ratio), 0, all.width());
        blankPixels = compose(left(), all, new PixelBox(0, 0, dividerX, all.height()), 0, ratio);
        if (split.isSplit()) {
            PixelBox part = new PixelBox(dividerX, 0, all.width(), all.height());
            blankPixels += compose(right(), all, part, (int) Math.round(split.rightX() * ratio), ratio);
        }
    }

    private int compose(Face face, Picture all, PixelBox part, int from, double ratio) {
        int background = model.sceneProperty().get().palette().background();
        return face.compose(composer, view(), ratio, all, part, from, background);
    }

    /** Device pixels per logical pixel of the screen that it is on. */
    double pixelRatio() {
        return getScene() == null || getScene().getWindow() == null
                ? 1
                : getScene().getWindow().getOutputScaleX();
    }

    /** Shows a drawn frame on the map or the maps that it was drawn for. */
    void show(Frame frame) {
        Comparison comparison = model.comparisonProperty().get();
        var drawn = frame.request().scene().filter();
        if (drawn.equals(comparison.first())) {
            first.take(frame, view(), pixelRatio());
        }
        if (drawn.equals(comparison.second())) {
            second.take(frame, view(), pixelRatio());
        }
        unused(frame); // unless one of them took it
        recompose();
    }

    /** Whether all that is seen is drawn for this very view. */
    boolean areSharp() {
        List<Scene> seen = seen();
        return left().isSharp(view(), pixelRatio(), seen.getFirst())
                && (!split.isSplit() || right().isSharp(view(), pixelRatio(), seen.getLast()));
    }

    /** How many device pixels of what is seen no frame covers. */
    long blankPixels() {
        compose();
        return blankPixels;
    }

    /**
     * Adds the frames that are missing: those that are seen, and in second place those that may be.
     *
     * @param resting whether the hand rests, so that there is time for a whole margin
     */
    void addMissing(boolean resting, List<FrameRequest> now, List<FrameRequest> later) {
        double pixelRatio = pixelRatio();
        List<Scene> seen = seen();
        left().addMissing(view(), pixelRatio, seen.getFirst(), resting, now, later);
        if (split.isSplit()) {
            right().addMissing(view(), pixelRatio, seen.getLast(), resting, now, later);
        }
        for (Scene scene : ahead()) {
            right().addMissing(view(), pixelRatio, scene, resting, later, later);
        }
    }

    /** Follows the view, or the screen's resolution. */
    void place() {
        recompose();
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
