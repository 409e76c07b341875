package org.araxes.render;

import java.util.List;
import org.araxes.render.ink.Box;
import org.jspecify.annotations.Nullable;

/**
 * All that decides a frame's pixels: the same request gives the same picture on any machine.
 *
 * @param viewport what is seen, in logical pixels
 * @param pixelRatio device pixels per logical pixel: 1, 1.5 or 2 on screens, dpi/96 in exports
 * @param scene what is on the map
 * @param page the view of the whole picture that this frame is, or is a part of: names then stand wholly inside it; null
 *     on the screen, where the map goes on beyond the frame and names stay where they are while it is moved
 * @param covered what will lie on the frame, logical pixels from its upper left corner: names keep clear of it
 */
public record FrameRequest(
        Viewport viewport,
        double pixelRatio,
        Scene scene,
        @Nullable Viewport page,
        List<Box> covered) {

    /** Takes a copy of the list. */
    public FrameRequest {
        covered = List.copyOf(covered);
    }

    /** A frame of a map that goes on beyond it. */
    public FrameRequest(Viewport viewport, double pixelRatio, Scene scene) {
        this(viewport, pixelRatio, scene, null, List.of());
    }

    /** A frame that is a picture of its own. */
    public static FrameRequest ofPage(Viewport page, double pixelRatio, Scene scene) {
        return new FrameRequest(page, pixelRatio, scene, page, List.of());
    }

    /** The same frame, on which something else will lie. */
    public FrameRequest covered(List<Box> boxes) {
        return new FrameRequest(viewport, pixelRatio, scene, page, boxes);
    }

    /** Frame width in device pixels. */
    public int deviceWidth() {
        return (int) Math.ceil(viewport.widthPixels() * pixelRatio);
    }

    /** Frame height in device pixels. */
    public int deviceHeight() {
        return (int) Math.ceil(viewport.heightPixels() * pixelRatio);
    }
}
