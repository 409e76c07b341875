package org.araxes.render.ink;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

/** Keeps the pixels of stamps, those used last longest. One thread. */
public final class StampCache {

    /** Four bytes each: 24 MB. */
    private static final long MAX_PIXELS = 6_000_000;

    /**
     * A stamp's picture.
     *
     * @param image its pixels
     * @param left where its left side is, relative to the drawing's origin
     * @param top where its top is, relative to the drawing's origin
     */
    record Stamp(BufferedImage image, int left, int top) {
        long pixels() {
            return (long) image.getWidth() * image.getHeight();
        }
    }

    private final LinkedHashMap<Object, Stamp> stamps = new LinkedHashMap<>(64, 0.75f, true);
    private long pixels;

    Stamp get(Object key, Box box, Consumer<Ink> drawing) {
        Stamp known = stamps.get(key);
        if (known != null) {
            return known;
        }
        Stamp made = make(box, drawing);
        stamps.put(key, made);
        pixels += made.pixels();
        var oldest = stamps.entrySet().iterator();
        while (pixels > MAX_PIXELS && stamps.size() > 1) {
            Map.Entry<Object, Stamp> entry = oldest.next();
            pixels -= entry.getValue().pixels();
            oldest.remove();
        }
        return made;
    }

    private Stamp make(Box box, Consumer<Ink> drawing) {
        int left = (int) Math.floor(box.minX()) - 1;
        int top = (int) Math.floor(box.minY()) - 1;
        int width = (int) Math.ceil(box.maxX()) + 1 - left;
        int height = (int) Math.ceil(box.maxY()) + 1 - top;
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB_PRE);
        Graphics2D graphics = image.createGraphics();
        graphics.translate(-left, -top);
        drawing.accept(new GraphicsInk(graphics, this));
        graphics.dispose();
        return new Stamp(image, left, top);
    }
}
