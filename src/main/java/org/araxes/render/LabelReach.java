package org.araxes.render;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.araxes.render.ink.Box;

/**
 * How far from what is seen names are placed. From afar they are placed for all of the map, so that they stand still while
 * it is moved; near by, where a line of the map would be millions of pixels long, only round what is seen.
 */
final class LabelReach {

    /** Nearer than this, lines have their names in pieces, metres a CSS pixel: a border of 500 km has 50,000 pixels. */
    private static final double PIECES_BELOW = 10;

    /** Length of such a piece, CSS pixels: many times as long as a name. */
    private static final double PIECE_PIXELS = 16_000;

    private LabelReach() {}

    /** What is seen and something round it, map metres; the same for neighbouring views of a scale. */
    static Box near(FrameContext frame) {
        Box seen = frame.seen();
        double longest = Math.max(seen.width(), seen.height());
        double step = Math.scalb(1.0, Math.getExponent(longest) + 1);
        return new Box(
                Math.floor(seen.minX() / step) * step,
                Math.floor(seen.minY() / step) * step,
                Math.ceil(seen.maxX() / step) * step,
                Math.ceil(seen.maxY() / step) * step);
    }

    /** Where names along lines are placed, map metres. */
    static Box ofLines(FrameContext frame) {
        return frame.request().viewport().metersPerPixel() < PIECES_BELOW ? near(frame) : Box.EVERYWHERE;
    }

    /**
     * What of a line may have names: all of it, or those of its pieces that come near. Where it is cut depends on the line
     * and the scale alone, so that names stand still while the map is moved.
     *
     * @param xy the line, world pixels, x and y in turn
     * @param near where names are placed, world pixels
     * @param pixel device pixels for a CSS pixel, or about so many
     */
    static List<double[]> pieces(double[] xy, Box near, double pixel) {
        if (near.contains(Box.EVERYWHERE)) {
            return List.of(xy);
        }
        List<double[]> pieces = new ArrayList<>();
        Piece piece = new Piece(near, pieces);
        double left = PIECE_PIXELS * pixel;
        piece.add(xy[0], xy[1]);
        for (int i = 2; i < xy.length; i += 2) {
            double x = xy[i - 2];
            double y = xy[i - 1];
            double length = Math.hypot(xy[i] - x, xy[i + 1] - y);
            double done = 0;
            while (length - done > left) {
                done += left;
                left = PIECE_PIXELS * pixel;
                piece.end(x + (xy[i] - x) * done / length, y + (xy[i + 1] - y) * done / length);
            }
            left -= length - done;
            piece.add(xy[i], xy[i + 1]);
        }
        piece.end(xy[xy.length - 2], xy[xy.length - 1]);
        return pieces;
    }

    /** The piece of a line that is being cut off. */
    private static final class Piece {

        private final Box near;
        private final List<double[]> pieces;
        private double[] xy = new double[64];
        private int size;
        private Box box = Box.EMPTY;

        Piece(Box near, List<double[]> pieces) {
            this.near = near;
            this.pieces = pieces;
        }

        void add(double x, double y) {
            if (size == xy.length) {
                xy = Arrays.copyOf(xy, 2 * size);
            }
            xy[size++] = x;
            xy[size++] = y;
            box = box.joined(new Box(x, y, x, y));
        }

        /** Ends it at a place where the next one begins. */
        void end(double x, double y) {
            add(x, y);
            if (box.intersects(near)) {
                pieces.add(Arrays.copyOf(xy, size));
            }
            size = 0;
            box = Box.EMPTY;
            add(x, y);
        }
    }
}
