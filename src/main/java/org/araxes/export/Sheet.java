package org.araxes.export;

import java.util.ArrayList;
import java.util.List;

/** A page being filled from its edges inwards: what is left in the middle is the map's. Not thread-safe. */
final class Sheet {

    private final List<Placed> placed = new ArrayList<>();
    private final double left;
    private double right;
    private double top;
    private double bottom;

    /** An empty page with the same margin on all sides, logical pixels. */
    Sheet(double width, double height, double margin) {
        left = margin;
        right = width - margin;
        top = margin;
        bottom = height - margin;
    }

    /** What is still free. */
    Box free() {
        return new Box(left, top, Math.max(0, right - left), Math.max(0, bottom - top));
    }

    /** All that was placed. */
    List<Placed> placed() {
        return placed;
    }

    /** How many columns of at least that width the free width holds; at least one. */
    int columns(double leastWidth, double gutter) {
        return (int) Math.max(1, Math.floor((right - left + gutter) / (leastWidth + gutter)));
    }

    /** Width of one of so many columns that fill the free width. */
    double columnWidth(int columns, double gutter) {
        return (right - left - (columns - 1) * gutter) / columns;
    }

    /** Takes a strip at the top. */
    void takeTop(List<Block> blocks, double gapAfter) {
        if (!blocks.isEmpty()) {
            ColumnFlow.Columns flow = ColumnFlow.balance(blocks, 1);
            put(blocks, flow, left, top, right - left, 0);
            top += flow.height() + gapAfter;
        }
    }

    /** Takes a strip at the bottom, in columns that fill the width. */
    void takeBottom(List<Block> blocks, int columns, double gutter, double gapBefore) {
        if (!blocks.isEmpty()) {
            ColumnFlow.Columns flow = ColumnFlow.balance(blocks, columns);
            bottom -= flow.height();
            put(blocks, flow, left, bottom, columnWidth(columns, gutter), gutter);
            bottom -= gapBefore;
        }
    }

    /** Takes columns on the right; false, and nothing placed, when they are too high. */
    boolean takeRight(List<Block> blocks, List<Block> pinnedBelow, int columns, double columnWidth, double gutter) {
        if (columns == 0) {
            return true;
        }
        ColumnFlow.Columns flow = ColumnFlow.balance(blocks, columns);
        double pinned = pinnedBelow.stream()
                .mapToDouble(b -> b.gapBefore() + b.height())
                .sum();
        if (flow.height() + pinned > bottom - top) {
            return false;
        }
        double width = columns * columnWidth + (columns - 1) * gutter;
        double x = right - width;
        put(blocks, flow, x, top, columnWidth, gutter);
        ColumnFlow.Columns last = ColumnFlow.balance(pinnedBelow, 1);
        put(pinnedBelow, last, x, bottom - last.height(), columnWidth, 0);
        right = x - gutter;
        return true;
    }

    private void put(
            List<Block> blocks, ColumnFlow.Columns flow, double x, double y, double columnWidth, double gutter) {
        for (int i = 0; i < blocks.size(); i++) {
            ColumnFlow.Place place = flow.places().get(i);
            Block block = blocks.get(i);
            double columnX = x + place.column() * (columnWidth + gutter);
            double width = switch (block) {
                case Block.Key key -> key.width();
                case Block.Locator locator -> locator.width();
                default -> columnWidth;
            };
            placed.add(new Placed(block, new Box(columnX, y + place.y(), width, block.height())));
        }
    }
}
