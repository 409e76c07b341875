package org.araxes.export;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Sets the pieces of a picture's furniture for a width.
 *
 * @param furniture what they say
 * @param places where they were put
 * @param type sets it
 * @param note what stands on further pages; empty for nothing
 */
record PieceSetter(Furniture furniture, FurniturePlaces places, Typesetter type, String note) {

    /** Width of a column of the legend and of sources, logical pixels at text scale 1. */
    private static final double LEGEND_COLUMN = 178;

    private static final double SOURCE_COLUMN = 250;
    private static final double KEY_HEIGHT = 54;
    private static final double KEY_GAP = 10;

    /** Height of the locator, parts of its width: about the region's. */
    private static final double LOCATOR_SHAPE = 0.84;

    double scaled(double pixels) {
        return pixels * type.scale();
    }

    /** Width of a column of a piece, logical pixels. */
    double columnWidth(FurniturePiece piece) {
        return scaled(piece == FurniturePiece.SOURCES ? SOURCE_COLUMN : LEGEND_COLUMN);
    }

    /** Width of a column beside the map, logical pixels. */
    double sideColumn() {
        return scaled(LEGEND_COLUMN);
    }

    /** Whether a piece has anything to say. */
    boolean has(FurniturePiece piece) {
        return piece == FurniturePiece.PAGES ? !note.isEmpty() : furniture.has(piece);
    }

    /** Whether a piece is there and stands where it usually does. */
    boolean isUsual(FurniturePiece piece) {
        return has(piece) && places.isUsual(piece);
    }

    /** Those of some pieces that stand where they usually do. */
    List<SetPiece> usual(List<FurniturePiece> pieces, double width, boolean wholeGroups) {
        return pieces.stream()
                .filter(this::isUsual)
                .map(piece -> set(piece, width, wholeGroups))
                .toList();
    }

    /** A piece, and what has no place of its own and goes along with it. */
    List<SetPiece> withFollowers(FurniturePiece piece, double width, boolean wholeGroups) {
        List<SetPiece> pieces = new ArrayList<>(List.of(set(piece, width, wholeGroups)));
        if (piece == FurniturePiece.LEGEND && isUsual(FurniturePiece.MEASURES)) {
            pieces.add(set(FurniturePiece.MEASURES, width, wholeGroups));
        }
        return pieces;
    }

    /** Whether nothing stands beside the map; credits then lie on it too. */
    boolean isAllOnMap() {
        return Arrays.stream(FurniturePiece.values())
                .filter(this::has)
                .allMatch(piece -> places.of(piece)
                        .map(place -> place instanceof PiecePlace.OnMap)
                        .orElse(piece == FurniturePiece.CREDITS || followsLegend(piece)));
    }

    /** What the person drew goes along with a legend that was put elsewhere. */
    boolean followsLegend(FurniturePiece piece) {
        return piece == FurniturePiece.MEASURES
                && furniture.has(FurniturePiece.LEGEND)
                && !places.isUsual(FurniturePiece.LEGEND);
    }

    /**
     * A piece in lines of a width.
     *
     * @param wholeGroups whether a group of the legend may not be parted by the end of a column
     */
    SetPiece set(FurniturePiece piece, double width, boolean wholeGroups) {
        return new SetPiece(
                piece,
                switch (piece) {
                    case TITLE -> title(width);
                    case DATE -> type.text(furniture.date(), TextStyle.SUBTITLE, width, 1);
                    case LEGEND -> type.legend(furniture.legend(), width, wholeGroups);
                    case MEASURES -> type.own(furniture.own(), width, wholeGroups, isUnderLegend());
                    case FIGURES -> type.stated(furniture.stated(), width);
                    case SCALE -> List.of(key(true, false, Math.min(width, sideColumn())));
                    case NORTH -> List.of(key(false, true, scaled(Block.Key.ARROW_WIDTH)));
                    case LOCATOR -> List.of(locator(Math.min(width, sideColumn())));
                    case SOURCES -> type.sources(furniture.sources(), width);
                    case CREDITS -> type.text(furniture.text().credits(furniture.credits()), TextStyle.SMALL, width, 2);
                    case DISCLAIMER -> type.text(furniture.disclaimer(), TextStyle.SMALL, width, 2);
                    case PAGES -> type.text(note, TextStyle.SMALL, width, 2);
                });
    }

    private boolean isUnderLegend() {
        return furniture.has(FurniturePiece.LEGEND) && places.isUsual(FurniturePiece.MEASURES);
    }

    private List<Block> title(double width) {
        List<Block> title = new ArrayList<>(type.text(furniture.title(), TextStyle.TITLE, width, 0));
        title.addAll(type.text(furniture.subtitle(), TextStyle.SUBTITLE, width, 1));
        return title;
    }

    /** Locator, scale bar and north arrow, as far as they stand where they usually do. */
    List<SetPiece> usualKey(double width) {
        List<SetPiece> key = new ArrayList<>(usual(List.of(FurniturePiece.LOCATOR), width, false));
        boolean bar = isUsual(FurniturePiece.SCALE);
        if (bar || isUsual(FurniturePiece.NORTH)) {
            key.add(new SetPiece(
                    bar ? FurniturePiece.SCALE : FurniturePiece.NORTH,
                    List.of(key(bar, isUsual(FurniturePiece.NORTH), width))));
        }
        return key;
    }

    private Block.Locator locator(double width) {
        return new Block.Locator(width, width * LOCATOR_SHAPE, scaled(KEY_GAP));
    }

    private Block.Key key(boolean bar, boolean arrow, double width) {
        return new Block.Key(bar, arrow, width, scaled(KEY_HEIGHT), type.scale(), scaled(KEY_GAP));
    }
}
