package org.araxes.render;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.araxes.catalog.Layer;
import org.araxes.geo.Projection;
import org.araxes.render.ink.Ink;
import org.araxes.render.ink.MapToDevice;
import org.araxes.render.ink.PixelRows;
import org.araxes.render.prepare.HeightGrid;
import org.araxes.render.prepare.HillShade;

/** Draws faint hills from a layer's height picture. A picture that cannot be read is told once and left out. */
final class ReliefPainter {

    /** The grid shows hills of some kilometres: nearer than this it is only a blur, and fades; metres a CSS pixel. */
    private static final double FULL_METERS_PER_PIXEL = 300;

    private static final double LEAST_STRENGTH = 0.12;

    /** Faint shades come in steps that would be seen as rings; rounding them by a pattern of 2 × 2 pixels hides the steps. */
    private static final int DITHER = 4;

    /** Rows between two looks at whether the frame is still wanted: some tenths of a millisecond of work. */
    private static final int PAUSE_ROWS = 64;

    private record Key(Path file, Projection projection) {}

    private final Map<Key, Optional<HillShade>> shades = new ConcurrentHashMap<>();

    void paint(FrameContext frame, LayerState state, Ink ink) {
        Layer.Raster raster = state.layer().raster();
        if (raster == null) {
            return;
        }
        Projection projection = frame.request().viewport().projection();
        shade(raster, projection).ifPresent(s -> paint(frame, s, state.opacity(), ink));
    }

    /** The shade of a picture in a projection, made now if need be; nothing when it cannot be read. */
    Optional<HillShade> shade(Layer.Raster raster, Projection projection) {
        return shades.computeIfAbsent(new Key(raster.file(), projection), k -> read(raster, projection));
    }

    /** Takes a shade that was made before. */
    void put(Layer.Raster raster, Projection projection, HillShade shade) {
        shades.put(new Key(raster.file(), projection), Optional.of(shade));
    }

    private static Optional<HillShade> read(Layer.Raster raster, Projection projection) {
        try {
            return Optional.of(HillShade.of(HeightGrid.read(raster.file(), raster.extent()), projection));
        } catch (IOException unreadable) {
            System.getLogger(ReliefPainter.class.getName())
                    .log(
                            System.Logger.Level.WARNING,
                            "The relief is left out: " + raster.file() + " cannot be read",
                            unreadable);
            return Optional.empty();
        }
    }

    private static void paint(FrameContext frame, HillShade shade, double opacity, Ink ink) {
        double near = frame.request().viewport().metersPerPixel() / FULL_METERS_PER_PIXEL;
        double strength = opacity * Math.clamp(near, LEAST_STRENGTH, 1);
        int[][] colours = new int[DITHER][255];
        for (int phase = 0; phase < DITHER; phase++) {
            for (int v = -127; v <= 127; v++) {
                int side = v < 0 ? frame.palette().shade() : frame.palette().shine();
                double alpha = strength * Math.abs(v) / 127 * (side >>> 24);
                colours[phase][v + 127] = premultiplied(side, (int) (alpha + (phase + 0.5) / DITHER));
            }
        }
        ShadeRows rows = new ShadeRows(shade, frame.toDevice(), frame.request().deviceWidth(), colours);
        PixelRows asking = (y, out) -> {
            if (y % PAUSE_ROWS == 0) {
                frame.checkCancelled();
            }
            rows.row(y, out);
        };
        ink.overlay(asking, frame.request().deviceWidth(), frame.request().deviceHeight());
    }

    /** A premultiplied colour of a whole number of 255ths of opacity. */
    private static int premultiplied(int rgb, int alpha) {
        int argb = alpha;
        for (int shift = 16; shift >= 0; shift -= 8) {
            argb = argb << 8 | ((rgb >>> shift & 0xFF) * alpha + 127) / 255;
        }
        return argb;
    }

    /** Straight-line interpolation between the shade's cells. */
    private static final class ShadeRows implements PixelRows {

        private final HillShade shade;
        private final MapToDevice toDevice;
        private final int[][] colours;
        private final int[] column;
        private final int[] part;
        private final int[] line;
        /** The columns of the frame that lie on the shade: from this one on, to before that one. */
        private final int from;

        private final int to;

        ShadeRows(HillShade shade, MapToDevice toDevice, int width, int[][] colours) {
            this.shade = shade;
            this.toDevice = toDevice;
            this.colours = colours;
            this.column = new int[width];
            this.part = new int[width];
            this.line = new int[shade.columns()];
            int first = width;
            int end = 0;
            for (int x = 0; x < width; x++) {
                double at = (toDevice.originX() + (x + 0.5) * toDevice.metersPerPixel() - shade.minX()) / shade.cell();
                int c = (int) Math.floor(at);
                column[x] = c;
                part[x] = (int) ((at - c) * 256);
                if (c >= 0 && c < shade.columns() - 1) {
                    first = Math.min(first, x);
                    end = x + 1;
                }
            }
            this.from = Math.min(first, end);
            this.to = end;
        }

        @Override
        public void row(int y, int[] out) {
            double at = (shade.maxY() - toDevice.originY() + (y + 0.5) * toDevice.metersPerPixel()) / shade.cell();
            int r = (int) Math.floor(at);
            if (r < 0 || r >= shade.rows() - 1 || from == to) {
                Arrays.fill(out, 0);
                return;
            }
            blend(r, (int) ((at - r) * 256));
            Arrays.fill(out, 0, from, 0);
            Arrays.fill(out, to, out.length, 0);
            int[] even = colours[y % 2 == 0 ? 0 : 3];
            int[] odd = colours[y % 2 == 0 ? 2 : 1];
            int x = from;
            if ((x & 1) != 0) {
                out[x] = odd[value(x)];
                x++;
            }
            for (; x + 1 < to; x += 2) {
                out[x] = even[value(x)];
                out[x + 1] = odd[value(x + 1)];
            }
            if (x < to) {
                out[x] = even[value(x)];
            }
        }

        private int value(int x) {
            int c = column[x];
            return ((line[c] << 8) + (line[c + 1] - line[c]) * part[x] >> 16) + 127;
        }

        /** The row between two rows of the shade, in 256ths. */
        private void blend(int r, int t) {
            byte[] v = shade.values();
            int up = r * shade.columns();
            int down = up + shade.columns();
            for (int c = column[from]; c <= column[to - 1] + 1; c++) {
                line[c] = (v[up + c] << 8) + (v[down + c] - v[up + c]) * t;
            }
        }
    }
}
