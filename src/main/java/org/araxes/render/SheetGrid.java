package org.araxes.render;

import org.araxes.geo.Projection;
import org.araxes.render.ink.Box;
import org.araxes.render.ink.MapToDevice;

/**
 * The square sheets that a frame needs of very many annotations. Where they lie follows from the scale alone, so that the
 * next frame of the same scale needs the same ones.
 *
 * @param level how they look
 * @param firstColumn column of the leftmost, counted from the origin of the map
 * @param firstRow row of the uppermost
 * @param columns how many columns
 * @param rows how many rows
 */
record SheetGrid(Level level, long firstColumn, long firstRow, int columns, int rows) {

    /** Of a sheet, pixels. */
    static final int SIDE = 256;

    /** Steps of a pixel by which sheets of the same scale may lie apart; nobody sees less. */
    private static final int PHASES = 16;

    /** Those of a frame. */
    static SheetGrid of(FrameContext frame) {
        long left = Level.left(frame);
        long top = Level.top(frame);
        long firstColumn = Math.floorDiv(left, SIDE);
        long firstRow = Math.floorDiv(top, SIDE);
        int columns = (int) (Math.floorDiv(left + frame.request().deviceWidth() - 1, SIDE) - firstColumn) + 1;
        int rows = (int) (Math.floorDiv(top + frame.request().deviceHeight() - 1, SIDE) - firstRow) + 1;
        return new SheetGrid(Level.of(frame), firstColumn, firstRow, columns, rows);
    }

    /**
     * All but the place that decides how a sheet looks.
     *
     * @param phaseX by how much of a pixel the sheets are off whole pixels of the map, in steps
     * @param phaseY the same downwards
     */
    record Level(
            Projection projection, double pixelsPerMeter, double pixelRatio, String palette, int phaseX, int phaseY) {

        /** World pixels: device pixels of the whole map at this scale, so that the frame begins at a whole one. */
        private static Level of(FrameContext frame) {
            return new Level(
                    frame.request().viewport().projection(),
                    steady(frame.toDevice().pixelsPerMeter()),
                    frame.px(1),
                    frame.palette().name(),
                    Math.floorMod(steps(worldX(frame)), PHASES),
                    Math.floorMod(steps(worldY(frame)), PHASES));
        }

        /** Without the last of its digits: zooming in and out again leads back to the same scale but for the arithmetic. */
        private static double steady(double scale) {
            return Double.longBitsToDouble((Double.doubleToLongBits(scale) + (1L << 11)) & -1L << 12);
        }

        private static double worldX(FrameContext frame) {
            return frame.toDevice().originX() * frame.toDevice().pixelsPerMeter();
        }

        private static double worldY(FrameContext frame) {
            return -frame.toDevice().originY() * frame.toDevice().pixelsPerMeter();
        }

        private static long steps(double worldPixels) {
            return Math.round(worldPixels * PHASES);
        }

        private static long left(FrameContext frame) {
            return Math.floorDiv(steps(worldX(frame)), PHASES);
        }

        private static long top(FrameContext frame) {
            return Math.floorDiv(steps(worldY(frame)), PHASES);
        }

        MapToDevice toDevice(long column, long row) {
            return new MapToDevice(
                    (column * SIDE + phaseX / (double) PHASES) / pixelsPerMeter,
                    -(row * SIDE + phaseY / (double) PHASES) / pixelsPerMeter,
                    pixelsPerMeter);
        }

        /** What may be seen on a sheet, map metres. */
        Box box(long column, long row) {
            return toDevice(column, row).toMap(new Box(0, 0, SIDE, SIDE));
        }
    }

    /** One sheet. */
    record Key(Level level, long column, long row) {

        Box box() {
            return level.box(column, row);
        }

        double metersPerCssPixel() {
            return level.pixelRatio / level.pixelsPerMeter;
        }
    }

    /** How far right of the first sheet's left side the frame begins, pixels. */
    int leftOf(FrameContext frame) {
        return (int) (Level.left(frame) - firstColumn * SIDE);
    }

    /** How far below the first sheet's upper side the frame begins, pixels. */
    int topOf(FrameContext frame) {
        return (int) (Level.top(frame) - firstRow * SIDE);
    }

    int count() {
        return columns * rows;
    }

    Key key(int i) {
        return new Key(level, firstColumn + i % columns, firstRow + i / columns);
    }

    /** Puts one on the piles of the sheets that its box meets, pixels from the first sheet's corner. */
    void add(int number, double minX, double minY, double maxX, double maxY, SheetPile[] piles) {
        int lastColumn = Math.min(columns - 1, (int) Math.floor(maxX / SIDE));
        int lastRow = Math.min(rows - 1, (int) Math.floor(maxY / SIDE));
        for (int r = (int) Math.max(0, Math.floor(minY / SIDE)); r <= lastRow; r++) {
            for (int c = (int) Math.max(0, Math.floor(minX / SIDE)); c <= lastColumn; c++) {
                SheetPile pile = piles[r * columns + c];
                if (pile != null) {
                    pile.add(number, minX - c * SIDE, minY - r * SIDE, maxX - c * SIDE, maxY - r * SIDE);
                }
            }
        }
    }
}
