package org.araxes.render;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.araxes.geo.Projection;
import org.araxes.render.AnnotationLooks.OneOfMany;
import org.araxes.render.ink.Box;
import org.araxes.render.ink.Ink;
import org.araxes.render.ink.MapToDevice;
import org.araxes.render.ink.SheetInk;
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

    /** Steps of a pixel by which sheets of the same scale may lie apart; nobody sees less. */
    private static final int PHASES = 16;

    /** After more changes than that at once, all is drawn anew. */
    private static final int MANY_CHANGES = 500;

    private final MapFonts fonts;
    private final Map<Key, Tile> tiles = new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Tile> eldest) {
            return size() > MOST_TILES;
        }
    };
    private final SheetInk ink;
    private @Nullable AnnotationLooks looks;
    private PreparedDrawing shown = PreparedDrawing.EMPTY;
    private Set<UUID> selected = Set.of();

    AnnotationTiles(MapFonts fonts, StampCache stamps) {
        this.fonts = fonts;
        this.ink = new SheetInk(SIDE, stamps);
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

    /** The sheets that a frame needs. */
    private record Mosaic(Level level, long firstColumn, long firstRow, int columns, int rows) {

        int count() {
            return columns * rows;
        }

        Key key(int i) {
            return new Key(level, firstColumn + i % columns, firstRow + i / columns);
        }

        /** Puts one on the piles of the sheets that its box meets, pixels from the first sheet's corner. */
        void add(
                PreparedAnnotation item,
                OneOfMany look,
                double minX,
                double minY,
                double maxX,
                double maxY,
                SheetPile[] piles) {
            int lastColumn = Math.min(columns - 1, (int) Math.floor(maxX / SIDE));
            int lastRow = Math.min(rows - 1, (int) Math.floor(maxY / SIDE));
            for (int r = (int) Math.max(0, Math.floor(minY / SIDE)); r <= lastRow; r++) {
                for (int c = (int) Math.max(0, Math.floor(minX / SIDE)); c <= lastColumn; c++) {
                    SheetPile pile = piles[r * columns + c];
                    if (pile != null) {
                        pile.add(item, look, minX - c * SIDE, minY - r * SIDE, maxX - c * SIDE, maxY - r * SIDE);
                    }
                }
            }
        }
    }

    /** @param pixels premultiplied, row by row; none where nothing is drawn */
    @SuppressWarnings("ArrayRecordComponent")
    private record Tile(int[] pixels) {

        private static final Tile CLEAR = new Tile(new int[0]);
    }

    /** Draws what is seen of a drawing. */
    void paint(FrameContext frame, PreparedDrawing drawing, Ink paper) {
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
        Tile[] mosaic = mosaic(new Mosaic(level, firstColumn, firstRow, columns, rows), frame);
        int dx = (int) (left - firstColumn * SIDE);
        int dy = (int) (top - firstRow * SIDE);
        paper.overlay(
                (y, row) -> {
                    int down = y + dy;
                    for (int c = 0; c < columns; c++) {
                        copy(mosaic[down / SIDE * columns + c].pixels(), down % SIDE, c * SIDE - dx, row);
                    }
                },
                width,
                height);
    }

    /** The sheets of a frame, row by row; those that are missing are drawn. */
    private Tile[] mosaic(Mosaic place, FrameContext frame) {
        Tile[] found = new Tile[place.count()];
        SheetPile[] piles = new SheetPile[found.length];
        Box missing = Box.EMPTY;
        for (int i = 0; i < found.length; i++) {
            found[i] = tiles.get(place.key(i));
            if (found[i] == null) {
                piles[i] = new SheetPile();
                missing = missing.joined(place.key(i).box());
            }
        }
        if (missing.width() > 0) {
            distribute(place, missing, frame, piles);
            for (int i = 0; i < found.length; i++) {
                if (piles[i] != null) {
                    found[i] = draw(place.key(i), piles[i], frame);
                    tiles.put(place.key(i), found[i]);
                }
            }
        }
        return found;
    }

    /** Puts each annotation on the piles of the sheets on which it is seen. */
    private void distribute(Mosaic place, Box where, FrameContext frame, SheetPile[] piles) {
        AnnotationLooks known = looks(frame);
        Set<UUID> few = frame.scene().selectedAnnotations();
        MapToDevice toDevice = place.level().toDevice(place.firstColumn(), place.firstRow());
        Map<PreparedDrawing.Block, OneOfMany[]> looksOf = new IdentityHashMap<>();
        shown.fromTop(where, place.key(0).metersPerCssPixel(), (block, i) -> {
            OneOfMany look = looksOf.computeIfAbsent(
                            block,
                            b -> Arrays.stream(b.looks()).map(known::oneOfMany).toArray(OneOfMany[]::new))[
                    block.look(i)];
            boolean selectedOne = !few.isEmpty() && block.isAmong(few, i);
            if (selectedOne || !look.isKnown()) {
                double reach = frame.px(block.reachPixels(i));
                look = new OneOfMany(new Box(-reach, -reach, reach, reach), null);
            } else if (look.isUnseen()) {
                return true;
            }
            Box reach = look.reach();
            double minX = toDevice.x(block.minX(i)) + reach.minX();
            double minY = toDevice.y(block.maxY(i)) + reach.minY();
            double maxX = toDevice.x(block.maxX(i)) + reach.maxX();
            double maxY = toDevice.y(block.minY(i)) + reach.maxY();
            place.add(block.item(i), look, minX, minY, maxX, maxY, piles);
            return true;
        });
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

    private Tile draw(Key key, SheetPile pile, FrameContext frame) {
        if (pile.isEmpty()) {
            return Tile.CLEAR;
        }
        int[] pixels = new int[SIDE * SIDE];
        ink.begin(pixels);
        FrameContext part = frame.part(key.level().toDevice(key.column(), key.row()), SIDE, SIDE);
        pile.paint(new AnnotationPainter(part, fonts, looks(frame), ink), ink, part::checkCancelled);
        return new Tile(pixels);
    }

    private AnnotationLooks looks(FrameContext frame) {
        AnnotationLooks known = looks;
        if (known == null || !known.fit(frame)) {
            known = AnnotationLooks.ofMany(frame);
            looks = known;
        }
        return known;
    }

    /** Drops the sheets on which something has changed. */
    private void follow(PreparedDrawing drawing, Set<UUID> nowSelected) {
        List<PreparedAnnotation> changed = new ArrayList<>();
        if (drawing != shown) {
            shown.differences(drawing, changed::add);
        }
        if (!nowSelected.equals(selected)) {
            Set<UUID> before = selected;
            drawing.fromTop(Box.EVERYWHERE, 1, (block, i) -> {
                if (block.isAmong(nowSelected, i) != block.isAmong(before, i)) {
                    changed.add(block.item(i));
                }
                return true;
            });
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
