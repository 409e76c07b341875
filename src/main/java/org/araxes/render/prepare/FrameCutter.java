package org.araxes.render.prepare;

import org.araxes.render.ink.Box;
import org.araxes.render.ink.MapToDevice;
import org.araxes.render.ink.RingCutter;
import org.araxes.render.ink.ScreenPath;

/**
 * Brings prepared geometry to device pixels and cuts it to the frame: what lies outside costs next to nothing, and no
 * stroker ever meets a line of a million pixels. One thread.
 *
 * @param toDevice map metres to device pixels
 * @param clip what to keep, device pixels: the frame and a margin for line widths
 * @param pause called now and then; may throw to stop the work inside one huge line or area
 * @param rings cuts rings to {@code clip}
 */
public record FrameCutter(MapToDevice toDevice, Box clip, Runnable pause, RingCutter rings) {

    /** Chunks of a line between two pauses: some tenths of a millisecond of work. */
    private static final int PAUSE_CHUNKS = 64;

    /** Work that nothing stops. */
    FrameCutter(MapToDevice toDevice, Box clip) {
        this(toDevice, clip, () -> {});
    }

    /** @see #FrameCutter(MapToDevice, Box, Runnable, RingCutter) */
    public FrameCutter(MapToDevice toDevice, Box clip, Runnable pause) {
        this(toDevice, clip, pause, new RingCutter(clip));
    }

    /** Lines, or the outlines of rings, cut to the frame. Each piece knows how far along its line it starts. */
    public void lines(Polylines data, ScreenPath out) {
        Box mapClip = toDevice.toMap(clip);
        for (int p = 0; p < data.parts(); p++) {
            boolean joined = false;
            for (int c = data.firstChunk(p); c < data.endChunk(p); c++) {
                pauseAt(c);
                if (data.chunkBox(c).intersects(mapClip)) {
                    joined = chunk(data, p, c, joined, out);
                } else {
                    joined = false;
                }
            }
            closeIfWhole(data, p, out);
        }
    }

    private void pauseAt(int chunk) {
        if (chunk % PAUSE_CHUNKS == 0) {
            pause.run();
        }
    }

    private boolean chunk(Polylines data, int part, int chunk, boolean joined, ScreenPath out) {
        double offset = data.chunkOffset(chunk) * toDevice.pixelsPerMeter();
        int first = data.chunkFirst(part, chunk);
        double x0 = toDevice.x(data.x(first));
        double y0 = toDevice.y(data.y(first));
        boolean pen = joined;
        for (int i = first + 1; i <= data.chunkLast(part, chunk); i++) {
            double x1 = toDevice.x(data.x(i));
            double y1 = toDevice.y(data.y(i));
            pen = edge(x0, y0, x1, y1, offset, pen, out);
            offset += length(x1 - x0, y1 - y0);
            x0 = x1;
            y0 = y1;
        }
        return pen;
    }

    /** Many times as quick as {@link Math#hypot}, which minds what no map has. */
    private static double length(double dx, double dy) {
        return Math.sqrt(dx * dx + dy * dy);
    }

    /** Adds the part of an edge that lies in the frame; true when its end does, so that the next edge goes on there. */
    private boolean edge(double x0, double y0, double x1, double y1, double offset, boolean pen, ScreenPath out) {
        int s0 = clip.sides(x0, y0);
        int s1 = clip.sides(x1, y1);
        if ((s0 & s1) != 0) {
            return false;
        }
        if ((s0 | s1) == 0) {
            if (!pen) {
                out.moveTo(x0, y0, offset);
            }
            out.lineTo(x1, y1);
            return true;
        }
        // Liang–Barsky: the stretch t0..t1 of the edge inside the box.
        double dx = x1 - x0;
        double dy = y1 - y0;
        double t0 = 0;
        double t1 = 1;
        double[] from = {-dx, dx, -dy, dy};
        double[] room = {x0 - clip.minX(), clip.maxX() - x0, y0 - clip.minY(), clip.maxY() - y0};
        for (int k = 0; k < 4; k++) {
            if (from[k] < 0) {
                t0 = Math.max(t0, room[k] / from[k]);
            } else if (from[k] > 0) {
                t1 = Math.min(t1, room[k] / from[k]);
            }
        }
        if (t0 >= t1) {
            return false;
        }
        if (!pen || t0 > 0) {
            out.moveTo(x0 + t0 * dx, y0 + t0 * dy, offset + t0 * length(dx, dy));
        }
        out.lineTo(x0 + t1 * dx, y0 + t1 * dy);
        return t1 >= 1;
    }

    /** A ring that came through uncut is closed, so that its ends join. */
    private static void closeIfWhole(Polylines data, int part, ScreenPath out) {
        if (!data.rings() || out.isEmpty()) {
            return;
        }
        int last = out.parts() - 1;
        if (out.end(last) - out.start(last) == data.end(part) - data.start(part)
                && out.x(out.start(last)) == out.x(out.end(last) - 1)
                && out.y(out.start(last)) == out.y(out.end(last) - 1)) {
            out.close();
        }
    }

    /** Areas of rings cut to the frame, as closed parts. The rim of the frame becomes part of their outline. */
    public void areas(Polylines data, ScreenPath out) {
        for (int p = 0; p < data.parts(); p++) {
            rings.begin();
            for (int c = data.firstChunk(p); c < data.endChunk(p); c++) {
                pauseAt(c);
                areaChunk(data, p, c);
            }
            rings.cut(out);
        }
    }

    private void areaChunk(Polylines data, int part, int chunk) {
        int first = data.chunkFirst(part, chunk);
        int last = data.chunkLast(part, chunk);
        Box b = data.chunkBox(chunk);
        boolean beyond = toDevice.x(b.maxX()) < clip.minX()
                || toDevice.x(b.minX()) > clip.maxX()
                || toDevice.y(b.minY()) < clip.minY()
                || toDevice.y(b.maxY()) > clip.maxY();
        // Edges that all lie beyond one side wind round nothing in the frame: one edge stands for them.
        int step = beyond ? Math.max(1, last - first) : 1;
        for (int i = first; i < last; i += step) {
            rings.add(toDevice.x(data.x(i)), toDevice.y(data.y(i)));
        }
        if (chunk == data.endChunk(part) - 1) {
            rings.add(toDevice.x(data.x(last)), toDevice.y(data.y(last)));
        }
    }
}
