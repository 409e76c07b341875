package org.araxes.export;

import java.util.ArrayList;
import java.util.List;
import org.araxes.export.PiecePlace.Side;

/**
 * Takes room for the pieces that a person put beside the map: strips above and below it, then columns left and right.
 *
 * @param pieces sets them
 * @param gutter space between columns, logical pixels
 */
record Strips(PieceSetter pieces, double gutter) {

    /** Columns on one side. */
    private static final int MOST_COLUMNS = 3;

    /** False when a column is too high for the sheet. */
    boolean take(Sheet sheet) {
        for (List<FurniturePiece> run : runs(Side.ABOVE)) {
            takeStrip(sheet, run, true);
        }
        for (List<FurniturePiece> run : runs(Side.BELOW).reversed()) {
            takeStrip(sheet, run, false);
        }
        return takeColumns(sheet, Side.LEFT) && takeColumns(sheet, Side.RIGHT);
    }

    private void takeStrip(Sheet sheet, List<FurniturePiece> run, boolean above) {
        boolean lines = run.getFirst().isParagraph();
        double least = run.stream().mapToDouble(pieces::columnWidth).max().orElseThrow();
        int columns = lines ? 1 : sheet.columns(least, gutter);
        double columnWidth = sheet.columnWidth(columns, gutter);
        List<SetPiece> set = run.stream()
                .flatMap(piece -> pieces.withFollowers(piece, columnWidth, false).stream())
                .toList();
        if (above) {
            sheet.takeTop(set, columns, gutter, gutter / 2);
        } else {
            sheet.takeBottom(set, columns, gutter, gutter / 2);
        }
    }

    /** Paragraphs use the width of the strip, so they stand apart from lists; other pieces share columns. */
    private List<List<FurniturePiece>> runs(Side side) {
        List<List<FurniturePiece>> runs = new ArrayList<>();
        for (FurniturePiece piece : present(side)) {
            if (runs.isEmpty() || runs.getLast().getLast().isParagraph() != piece.isParagraph()) {
                runs.add(new ArrayList<>());
            }
            runs.getLast().add(piece);
        }
        return runs;
    }

    private List<FurniturePiece> present(Side side) {
        return pieces.places().beside(side).stream().filter(pieces::has).toList();
    }

    /** As few columns as are low enough. */
    private boolean takeColumns(Sheet sheet, Side side) {
        List<FurniturePiece> there = present(side);
        double width = pieces.sideColumn();
        for (int columns = 1; columns <= MOST_COLUMNS && !there.isEmpty(); columns++) {
            for (boolean wholeGroups : new boolean[] {true, false}) {
                List<SetPiece> set = there.stream()
                        .flatMap(piece -> pieces.withFollowers(piece, width, wholeGroups).stream())
                        .toList();
                boolean fits = side == Side.LEFT
                        ? sheet.takeLeft(set, columns, width, gutter)
                        : sheet.takeRight(set, List.of(), columns, width, gutter);
                if (fits) {
                    return true;
                }
            }
        }
        return there.isEmpty();
    }
}
