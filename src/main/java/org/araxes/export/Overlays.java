package org.araxes.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.araxes.export.PiecePlace.OnMap;

/**
 * Puts pieces of furniture onto the map where a person wants them. A piece that would lie on one put there before moves
 * to the nearest place that is free; none leaves the map.
 *
 * @param pieces sets them
 * @param pixelRatio device pixels per logical pixel
 */
record Overlays(PieceSetter pieces, double pixelRatio) {

    /** Logical pixels in a millimetre of paper. */
    static final double PIXELS_A_MILLIMETER = 96 / 25.4;

    /** From the map's frame to a piece at its edge, logical pixels: 2 mm. */
    static final double INSET = 2 * PIXELS_A_MILLIMETER;

    /** Between two pieces, logical pixels: 1 mm. */
    static final double GAP = PIXELS_A_MILLIMETER;

    /** From the edge of a ground to what stands on it, logical pixels at text scale 1. */
    private static final double PADDING = 6;

    private static final double SMALL_PADDING = 3;

    private static final double GUTTER = 12;

    /** Columns of one piece. */
    private static final int MOST_COLUMNS = 4;

    /** Widest a paragraph, parts of the map's width. */
    private static final double WIDEST_TEXT = 0.6;

    /** Highest a list before it gets another column, parts of the map's height. */
    private static final double HIGHEST_LIST = 0.8;

    /** A piece set in a size of its own. */
    private record Panel(List<SetPiece> set, ColumnFlow.Columns flow, double columnWidth, double width) {}

    /** A page with those pieces on its map; nothing when they have no room. */
    Optional<PageLayout> onto(PageLayout page) {
        List<Placed> blocks = new ArrayList<>(page.blocks());
        List<Overlay> overlays = new ArrayList<>(page.overlays());
        for (FurniturePlaces.Entry entry : pieces.places().entries()) {
            if (entry.place() instanceof OnMap wanted && pieces.has(entry.piece())) {
                Optional<Panel> panel = panel(entry.piece(), page.map());
                Optional<Box> box = panel.flatMap(set -> room(set, entry.piece(), wanted, page.map(), overlays));
                if (box.isEmpty()) {
                    return Optional.empty();
                }
                double padding = padding(entry.piece());
                Panel set = panel.get();
                overlays.add(new Overlay(entry.piece(), box.get()));
                blocks.addAll(set.flow()
                        .placed(
                                set.set(),
                                box.get().x() + padding,
                                box.get().y() + padding,
                                set.columnWidth(),
                                pieces.scaled(GUTTER)));
            }
        }
        return Optional.of(new PageLayout(page.page(), page.map(), blocks, overlays, page.textScale()));
    }

    private double padding(FurniturePiece piece) {
        return Overlay.isSmallPrint(piece) ? SMALL_PADDING : pieces.scaled(PADDING);
    }

    /** Sets a piece in as few columns as are low enough. */
    private Optional<Panel> panel(FurniturePiece piece, Box map) {
        double room = map.width() - 2 * (INSET + padding(piece));
        double columnWidth = piece.isParagraph()
                ? Math.min(room, map.width() * WIDEST_TEXT)
                : Math.min(room, pieces.columnWidth(piece));
        List<SetPiece> set = pieces.withFollowers(piece, columnWidth, false);
        List<Block> blocks = SetPiece.blocks(set);
        for (int columns = 1; columns <= (piece.isList() ? MOST_COLUMNS : 1); columns++) {
            ColumnFlow.Columns flow = ColumnFlow.balance(blocks, columns);
            double used = flow.count() == 1
                    ? blocks.stream()
                            .mapToDouble(pieces.type()::naturalWidth)
                            .max()
                            .orElse(0)
                    : flow.count() * columnWidth + (flow.count() - 1) * pieces.scaled(GUTTER);
            boolean low = flow.height() <= map.height() * HIGHEST_LIST || !piece.isList();
            if (low && columnWidth > 0 && used <= room + 0.01) {
                return Optional.of(new Panel(set, flow, flow.count() == 1 ? used : columnWidth, used));
            }
        }
        return Optional.empty();
    }

    private Optional<Box> room(Panel panel, FurniturePiece piece, OnMap wanted, Box map, List<Overlay> taken) {
        double padding = padding(piece);
        Box box = onPixels(new FreeRoom(map, List.of())
                .place(wanted, panel.width() + 2 * padding, panel.flow().height() + 2 * padding));
        return new FreeRoom(map, taken.stream().map(Overlay::box).toList()).nearest(box);
    }

    /** Edges on whole device pixels are sharp at every resolution. */
    private Box onPixels(Box box) {
        double left = Math.floor(box.x() * pixelRatio) / pixelRatio;
        double top = Math.floor(box.y() * pixelRatio) / pixelRatio;
        return new Box(
                left,
                top,
                Math.ceil(box.width() * pixelRatio) / pixelRatio,
                Math.ceil(box.height() * pixelRatio) / pixelRatio);
    }
}
