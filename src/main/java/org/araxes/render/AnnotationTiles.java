package org.araxes.render;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.araxes.render.AnnotationLooks.OneOfMany;
import org.araxes.render.ink.Box;
import org.araxes.render.ink.Ink;
import org.araxes.render.ink.MapToDevice;
import org.araxes.render.prepare.PreparedAnnotation;
import org.araxes.render.prepare.PreparedDrawing;
import org.araxes.render.text.MapFonts;
import org.jspecify.annotations.Nullable;

/**
 * Draws very many annotations on square sheets that are kept: while the map is only moved, what comes into view is drawn
 * and nothing else, and after a change the sheets on which it is seen. For the screen; one thread, which may have
 * {@linkplain Helpers helpers}: a sheet looks the same whoever draws it.
 */
final class AnnotationTiles {

    /** From so many in view on. */
    static final int MANY = 1000;

    private static final int SIDE = SheetGrid.SIDE;

    /** 40 MB: two views at which the hand rested, each with margin and surroundings, and the whole region. */
    static final int MOST_TILES = 160;

    /** Scales remembered as rested at; more than any keeps sheets of. */
    private static final int MOST_LEVELS = 32;

    /** So many blocks more than there are may be known. */
    private static final int SLACK = 64;

    /** After more changes than that at once, all is drawn anew. */
    private static final int MANY_CHANGES = 500;

    private final MapFonts fonts;
    private final Helpers helpers;
    private final Map<SheetGrid.Key, Tile> tiles = new LinkedHashMap<>(64, 0.75f, true);
    /** Scales at which more than one frame was drawn: the hand rested there, and often comes back. */
    private final Set<SheetGrid.Level> rested = new HashSet<>();

    private SheetGrid.@Nullable Level last;
    private final SheetPile.Spare spare = new SheetPile.Spare();
    private final Queue<SheetDrawer> drawers = new ConcurrentLinkedQueue<>();
    private @Nullable AnnotationLooks looks;
    private final Map<PreparedDrawing.Block, OneOfMany[]> looksOf = new IdentityHashMap<>();
    private PreparedDrawing shown = PreparedDrawing.EMPTY;
    private Set<UUID> selected = Set.of();

    /** @param helpers draw sheets too */
    AnnotationTiles(MapFonts fonts, Helpers helpers) {
        this.fonts = fonts;
        this.helpers = helpers;
    }

    /** @param pixels premultiplied, row by row; none where nothing is drawn */
    @SuppressWarnings("ArrayRecordComponent")
    private record Tile(int[] pixels) {

        private static final Tile CLEAR = new Tile(new int[0]);
    }

    /** Draws what is seen of a drawing. */
    void paint(FrameContext frame, PreparedDrawing drawing, Ink paper) {
        follow(drawing, frame.scene().selectedAnnotations());
        SheetGrid grid = SheetGrid.of(frame);
        int width = frame.request().deviceWidth();
        int height = frame.request().deviceHeight();
        int columns = grid.columns();
        Tile[] mosaic = mosaic(grid, frame);
        int dx = grid.leftOf(frame);
        int dy = grid.topOf(frame);
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
    private Tile[] mosaic(SheetGrid place, FrameContext frame) {
        note(place.level());
        Tile[] found = new Tile[place.count()];
        SheetPile[] piles = new SheetPile[found.length];
        Box missing = Box.EMPTY;
        for (int i = 0; i < found.length; i++) {
            found[i] = tiles.get(place.key(i));
            if (found[i] == null) {
                piles[i] = new SheetPile(spare);
                missing = missing.joined(place.key(i).box());
            }
        }
        if (missing.width() > 0) {
            draw(place, frame, piles, distribute(place, missing, frame, piles), found);
        }
        return found;
    }

    private void note(SheetGrid.Level level) {
        if (level.equals(last)) {
            rested.add(level);
        }
        last = level;
    }

    /** Puts each annotation on the piles of the sheets on which it is seen. */
    private SheetPile.Blocks distribute(SheetGrid place, Box where, FrameContext frame, SheetPile[] piles) {
        PreparedDrawing.Ids few = new PreparedDrawing.Ids(frame.scene().selectedAnnotations());
        MapToDevice toDevice = place.level().toDevice(place.firstColumn(), place.firstRow());
        looks(frame);
        SheetPile.Blocks blocks = new SheetPile.Blocks();
        shown.fromTop(where, place.key(0).metersPerCssPixel(), new PreparedDrawing.Visitor() {
            private PreparedDrawing.@Nullable Block last;
            private OneOfMany[] looks = {};

            @Override
            public boolean visit(PreparedDrawing.Block block, int i) {
                if (block != last) {
                    last = block;
                    looks = looksOf.computeIfAbsent(block, AnnotationTiles.this::looks);
                    blocks.begin(block, looks);
                }
                OneOfMany look = looks[block.look(i)];
                boolean whole = block.isAmong(few, i) || !look.isKnown();
                if (!whole && look.isUnseen()) {
                    return true;
                }
                double most = frame.px(block.reachPixels(i));
                Box reach = whole ? new Box(-most, -most, most, most) : look.reach();
                double minX = toDevice.x(block.minX(i)) + reach.minX();
                double minY = toDevice.y(block.maxY(i)) + reach.minY();
                double maxX = toDevice.x(block.maxX(i)) + reach.maxX();
                double maxY = toDevice.y(block.minY(i)) + reach.maxY();
                place.add(blocks.number(i, whole), minX, minY, maxX, maxY, piles);
                return true;
            }
        });
        return blocks;
    }

    /** Draws the sheets that have a pile; those that are finished are kept, also when the frame is cancelled. */
    private void draw(SheetGrid place, FrameContext frame, SheetPile[] piles, SheetPile.Blocks blocks, Tile[] found) {
        AtomicInteger next = new AtomicInteger();
        try {
            helpers.together(() -> {
                SheetDrawer known = drawers.poll();
                SheetDrawer drawer = known == null ? new SheetDrawer(SIDE, fonts) : known;
                try {
                    for (int i = next.getAndIncrement(); i < piles.length; i = next.getAndIncrement()) {
                        if (piles[i] != null) {
                            found[i] = draw(place.key(i), piles[i], blocks, frame, drawer);
                        }
                    }
                } finally {
                    drawers.add(drawer);
                }
            });
        } finally {
            for (int i = 0; i < found.length; i++) {
                if (piles[i] != null) {
                    piles[i].giveBack();
                    if (found[i] != null) {
                        tiles.put(place.key(i), found[i]);
                    }
                }
            }
            forget();
        }
    }

    private static Tile draw(
            SheetGrid.Key key, SheetPile pile, SheetPile.Blocks blocks, FrameContext frame, SheetDrawer drawer) {
        if (pile.isEmpty()) {
            return Tile.CLEAR;
        }
        FrameContext part = frame.part(key.level().toDevice(key.column(), key.row()), SIDE, SIDE);
        return new Tile(drawer.draw(part, pile, blocks));
    }

    /** Lets go what was used longest ago, scales that a zoom only passed through before all others. */
    private void forget() {
        for (boolean all : List.of(false, true)) {
            var oldest = tiles.keySet().iterator();
            while (tiles.size() > MOST_TILES && oldest.hasNext()) {
                SheetGrid.Level level = oldest.next().level();
                if (all || !rested.contains(level)) {
                    oldest.remove();
                }
            }
        }
        if (rested.size() > MOST_LEVELS) {
            rested.retainAll(tiles.keySet().stream().map(SheetGrid.Key::level).collect(Collectors.toSet()));
        }
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

    private void looks(FrameContext frame) {
        AnnotationLooks known = looks;
        if (known == null || !known.fit(frame)) {
            looks = AnnotationLooks.ofMany(frame);
            looksOf.clear();
        } else if (looksOf.size() > 2 * shown.blockCount() + SLACK) {
            looksOf.clear();
        }
    }

    private OneOfMany[] looks(PreparedDrawing.Block block) {
        AnnotationLooks known = Objects.requireNonNull(looks);
        return Arrays.stream(block.looks()).map(known::oneOfMany).toArray(OneOfMany[]::new);
    }

    /** Drops the sheets on which something has changed. */
    private void follow(PreparedDrawing drawing, Set<UUID> nowSelected) {
        List<PreparedAnnotation> changed = new ArrayList<>();
        if (drawing != shown) {
            shown.differences(drawing, changed::add);
        }
        if (!nowSelected.equals(selected)) {
            PreparedDrawing.Ids before = new PreparedDrawing.Ids(selected);
            PreparedDrawing.Ids now = new PreparedDrawing.Ids(nowSelected);
            drawing.fromTop(Box.EVERYWHERE, 1, (block, i) -> {
                if (block.isAmong(now, i) != block.isAmong(before, i)) {
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
