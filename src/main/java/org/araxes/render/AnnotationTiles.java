package org.araxes.render;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.araxes.geo.Projection;
import org.araxes.render.ink.Box;
import org.araxes.render.ink.Ink;
import org.araxes.render.ink.MapToDevice;
import org.araxes.render.ink.RasterInk;
import org.araxes.render.ink.StampCache;
import org.araxes.render.prepare.PreparedAnnotation;
import org.araxes.render.prepare.PreparedDrawing;
import org.araxes.render.text.MapFonts;
import org.jspecify.annotations.Nullable;

/**
 * Draws very many annotations on square sheets that are kept: while the map is only moved, what comes into view is drawn
 * and nothing else, and after a change the sheets on which it is seen. For the screen; one thread.
 */
final class AnnotationTiles {

    /** From so many in view on. */
    static final int MANY = 1000;

    private static final int SIDE = 256;

    /** 32 MB: twice what the largest window of today shows. */
    private static final int MOST_TILES = 128;

    private static final int MOST_SIGNS = 1000;

    /** Steps of a pixel by which sheets of the same scale may lie apart; nobody sees less. */
    private static final int PHASES = 16;

    /** After more changes than that at once, all is drawn anew. */
    private static final int MANY_CHANGES = 500;

    private final MapFonts fonts;
    private final StampCache stamps;
    private final Map<Key, Tile> tiles = new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Tile> eldest) {
            return size() > MOST_TILES;
        }
    };
    private final CoveredPixels covered = new CoveredPixels(SIDE);

    /** By what they draw. */
    private final Map<Stamped, KeptStamp> signs = new HashMap<>();

    private PreparedDrawing shown = PreparedDrawing.EMPTY;
    private Set<UUID> selected = Set.of();
    private @Nullable RasterInk last;

    AnnotationTiles(MapFonts fonts, StampCache stamps) {
        this.fonts = fonts;
        this.stamps = stamps;
    }

    /**
     * All but the place that decides how a sheet looks.
     *
     * @param phaseX by how much of a pixel the sheets are off whole pixels of the map, in steps
     * @param phaseY the same downwards
     */
    private record Level(
            Projection projection, double pixelsPerMeter, double pixelRatio, String palette, int phaseX, int phaseY) {

        /** World pixels: device pixels of the whole map at this scale, so that the frame begins at a whole one. */
        static Level of(FrameContext frame) {
            return new Level(
                    frame.request().viewport().projection(),
                    frame.toDevice().pixelsPerMeter(),
                    frame.px(1),
                    frame.palette().name(),
                    Math.floorMod(steps(worldX(frame)), PHASES),
                    Math.floorMod(steps(worldY(frame)), PHASES));
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

        static long left(FrameContext frame) {
            return Math.floorDiv(steps(worldX(frame)), PHASES);
        }

        static long top(FrameContext frame) {
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

    private record Key(Level level, long column, long row) {

        Box box() {
            return level.box(column, row);
        }

        double metersPerCssPixel() {
            return level.pixelRatio / level.pixelsPerMeter;
        }
    }

    /** @param pixels premultiplied, row by row; none where nothing is drawn */
    @SuppressWarnings("ArrayRecordComponent")
    private record Tile(int[] pixels) {

        private static final Tile CLEAR = new Tile(new int[0]);
    }

    /** Draws what is seen of a drawing. */
    void paint(FrameContext frame, PreparedDrawing drawing, Ink ink) {
        follow(drawing, frame.scene().selectedAnnotations());
        Level level = Level.of(frame);
        long left = Level.left(frame);
        long top = Level.top(frame);
        int width = frame.request().deviceWidth();
        int height = frame.request().deviceHeight();
        long firstColumn = Math.floorDiv(left, SIDE);
        long firstRow = Math.floorDiv(top, SIDE);
        int columns = (int) (Math.floorDiv(left + width - 1, SIDE) - firstColumn) + 1;
        int rows = (int) (Math.floorDiv(top + height - 1, SIDE) - firstRow) + 1;
        Tile[] mosaic = new Tile[columns * rows];
        for (int i = 0; i < mosaic.length; i++) {
            mosaic[i] = tile(new Key(level, firstColumn + i % columns, firstRow + i / columns), frame);
        }
        int dx = (int) (left - firstColumn * SIDE);
        int dy = (int) (top - firstRow * SIDE);
        ink.overlay(
                (y, row) -> {
                    int down = y + dy;
                    for (int c = 0; c < columns; c++) {
                        copy(mosaic[down / SIDE * columns + c].pixels(), down % SIDE, c * SIDE - dx, row);
                    }
                },
                width,
                height);
    }

    private static void copy(int[] pixels, int line, int at, int[] row) {
        int from = Math.max(0, at);
        int to = Math.min(row.length, at + SIDE);
        if (pixels.length == 0) {
            Arrays.fill(row, from, to, 0);
        } else {
            System.arraycopy(pixels, line * SIDE + from - at, row, from, to - from);
        }
    }

    private Tile tile(Key key, FrameContext frame) {
        Tile known = tiles.get(key);
        if (known != null) {
            return known;
        }
        Tile made = draw(key, frame);
        tiles.put(key, made);
        return made;
    }

    private Tile draw(Key key, FrameContext frame) {
        if (signs.size() > MOST_SIGNS) {
            signs.clear();
        }
        List<PreparedAnnotation> seen = shown.in(key.box(), key.metersPerCssPixel());
        if (seen.isEmpty()) {
            return Tile.CLEAR;
        }
        int[] pixels = new int[SIDE * SIDE];
        RasterInk before = last;
        RasterInk ink = before == null ? new RasterInk(pixels, SIDE, SIDE, stamps) : before.onto(pixels, SIDE, SIDE);
        last = ink;
        FrameContext part = frame.part(key.level().toDevice(key.column(), key.row()), SIDE, SIDE);
        AnnotationPainter painter = AnnotationPainter.ofMany(part, fonts, ink, signs);
        BitSet hidden = hidden(seen, painter);
        for (int i = hidden.nextClearBit(0); i < seen.size(); i = hidden.nextClearBit(i + 1)) {
            part.checkCancelled();
            painter.paint(seen.get(i));
        }
        return new Tile(pixels);
    }

    /** Which of those that are drawn one over the other nothing would be seen of: found from the uppermost down. */
    private BitSet hidden(List<PreparedAnnotation> seen, AnnotationPainter painter) {
        BitSet hidden = new BitSet(seen.size());
        covered.clear();
        for (int i = seen.size() - 1; i >= 0; i--) {
            hidden.set(i, painter.isHidden(seen.get(i), covered));
        }
        return hidden;
    }

    /** Drops the sheets on which something has changed. */
    private void follow(PreparedDrawing drawing, Set<UUID> nowSelected) {
        List<PreparedAnnotation> changed = new ArrayList<>();
        if (drawing != shown) {
            shown.differences(drawing, changed::add);
        }
        if (!nowSelected.equals(selected)) {
            for (PreparedAnnotation a : drawing.in(Box.EVERYWHERE, 1)) {
                UUID id = a.annotation().id();
                if (nowSelected.contains(id) != selected.contains(id)) {
                    changed.add(a);
                }
            }
        }
        shown = drawing;
        selected = nowSelected;
        if (changed.size() > MANY_CHANGES) {
            tiles.clear();
        } else if (!changed.isEmpty()) {
            PreparedDrawing all = PreparedDrawing.of(changed);
            tiles.keySet()
                    .removeIf(key -> !all.in(key.box(), key.metersPerCssPixel()).isEmpty());
        }
    }

    /** How many sheets are kept. */
    int kept() {
        return tiles.size();
    }
}
