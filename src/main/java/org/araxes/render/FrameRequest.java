package org.araxes.render;

/**
 * All that decides a frame's pixels: the same request gives the same picture on any machine.
 *
 * @param viewport what is seen, in logical pixels
 * @param pixelRatio device pixels per logical pixel: 1, 1.5 or 2 on screens, dpi/96 in exports
 * @param scene what is on the map
 */
public record FrameRequest(Viewport viewport, double pixelRatio, Scene scene) {

    /** Frame width in device pixels. */
    public int deviceWidth() {
        return (int) Math.ceil(viewport.widthPixels() * pixelRatio);
    }

    /** Frame height in device pixels. */
    public int deviceHeight() {
        return (int) Math.ceil(viewport.heightPixels() * pixelRatio);
    }
}
