package org.araxes.export;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Sets items in columns, in order, down the first column and on into the next, so that the tallest column is as low as
 * it can be. A heading is never the last of a column.
 */
final class ColumnFlow {

    /** Halvings of the height sought: finer than a hundredth of a pixel for any page. */
    private static final int STEPS = 30;

    private ColumnFlow() {}

    /** Where an item stands: its column from 0, and its upper edge from the top. */
    record Place(int column, double y) {}

    /**
     * Items in columns.
     *
     * @param places one place an item, in the items' order
     * @param height height of the tallest column
     */
    record Columns(List<Place> places, double height) {

        /** How many columns have anything in them. */
        int count() {
            return places.isEmpty() ? 0 : places.getLast().column() + 1;
        }

        /** The blocks of pieces on the page, in columns of a width that begin at a point. */
        List<Placed> placed(List<SetPiece> pieces, double x, double y, double columnWidth, double gutter) {
            List<Placed> placed = new ArrayList<>();
            for (SetPiece piece : pieces) {
                for (Block block : piece.blocks()) {
                    Place place = places.get(placed.size());
                    double columnX = x + place.column() * (columnWidth + gutter);
                    double width = block.ownWidth().orElse(columnWidth);
                    placed.add(
                            new Placed(piece.piece(), block, new Box(columnX, y + place.y(), width, block.height())));
                }
            }
            return placed.stream().flatMap(ColumnFlow::parted).toList();
        }
    }

    /** Scale bar and north arrow are two pieces, though they stand side by side. */
    private static Stream<Placed> parted(Placed placed) {
        if (!(placed.block() instanceof Block.Key key && key.scaleBar() && key.northArrow())) {
            return Stream.of(placed);
        }
        Box box = placed.box();
        double arrow = key.arrow().width();
        return Stream.of(
                new Placed(
                        FurniturePiece.SCALE, key.bar(), new Box(box.x(), box.y(), box.width() - arrow, box.height())),
                new Placed(
                        FurniturePiece.NORTH, key.arrow(), new Box(box.right() - arrow, box.y(), arrow, box.height())));
    }

    /** Sets items in at most so many columns. */
    static Columns balance(List<Block> items, int columns) {
        double tooLow = 0;
        // one more than the sum, so that rounding never starts a second column
        double enough =
                1 + items.stream().mapToDouble(b -> b.gapBefore() + b.height()).sum();
        for (int i = 0; i < STEPS && columns > 1; i++) {
            double tried = (tooLow + enough) / 2;
            if (fits(fill(items, tried), columns, tried)) {
                enough = tried;
            } else {
                tooLow = tried;
            }
        }
        return fill(items, enough);
    }

    /** How many items from the first on fit into columns of a height, without parting what has to stay together. */
    static int fitting(List<Block> items, int columns, double height) {
        for (int count = items.size(); count > 0; count--) {
            List<Block> first = items.subList(0, count);
            boolean parts = count < items.size() && first.getLast().keepWithNext();
            if (!parts && fits(fill(first, height), columns, height)) {
                return count;
            }
        }
        return 0;
    }

    private static boolean fits(Columns filled, int columns, double height) {
        return filled.count() <= columns && filled.height() <= height;
    }

    /**
     * Fills columns of a height from the first on; an item taller than a column stands alone and makes it taller.
     * Infinitely high when things that must stay together would part.
     */
    private static Columns fill(List<Block> items, double limit) {
        List<Place> places = new ArrayList<>();
        int column = 0;
        double y = 0;
        double tallest = 0;
        for (int i = 0; i < items.size(); i++) {
            double top = y == 0 ? 0 : y + items.get(i).gapBefore();
            if (y > 0 && top + heightWithNext(items, i) > limit) {
                if (items.get(i - 1).keepWithNext()) {
                    return new Columns(List.of(), Double.POSITIVE_INFINITY); // too low for what has to stay together
                }
                column++;
                top = 0;
            }
            places.add(new Place(column, top));
            y = top + items.get(i).height();
            tallest = Math.max(tallest, y);
        }
        return new Columns(List.copyOf(places), tallest);
    }

    /** Height of an item together with those that must not part from it. */
    private static double heightWithNext(List<Block> items, int i) {
        double sum = items.get(i).height();
        int last = i;
        while (items.get(last).keepWithNext() && last + 1 < items.size()) {
            last++;
            sum += items.get(last).gapBefore() + items.get(last).height();
        }
        return sum;
    }
}
