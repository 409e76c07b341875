package org.araxes.export;

import java.util.ArrayList;
import java.util.List;

/** A page being filled from its edges inwards: what is left in the middle is the map's. Not thread-safe. */
final class Sheet {

    private final List<Placed> placed = new ArrayList<>();
    private double left;
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

    /** An empty page with the usual margin. */
    static Sheet withMargin(double width, double height) {
        return new Sheet(width, height, Math.clamp(Math.min(width, height) * 0.022, 6, 40));
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

    /** Takes a strip at the top, in columns that fill the width. */
    void takeTop(List<SetPiece> pieces, int columns, double gutter, double gapAfter) {
        List<Block> blocks = SetPiece.blocks(pieces);
        if (!blocks.isEmpty()) {
            ColumnFlow.Columns flow = ColumnFlow.balance(blocks, columns);
            put(pieces, flow, left, top, columnWidth(columns, gutter), gutter);
            top += flow.height() + gapAfter;
        }
    }

    /** Takes a strip at the bottom, in columns that fill the width. */
    void takeBottom(List<SetPiece> pieces, int columns, double gutter, double gapBefore) {
        List<Block> blocks = SetPiece.blocks(pieces);
        if (!blocks.isEmpty()) {
            ColumnFlow.Columns flow = ColumnFlow.balance(blocks, columns);
            bottom -= flow.height();
            put(pieces, flow, left, bottom, columnWidth(columns, gutter), gutter);
            bottom -= gapBefore;
        }
    }

    /** Takes columns on the right; false, and nothing placed, when they are too high. */
    boolean takeRight(
            List<SetPiece> pieces, List<SetPiece> pinnedBelow, int columns, double columnWidth, double gutter) {
        if (columns == 0) {
            return true;
        }
        ColumnFlow.Columns flow = ColumnFlow.balance(SetPiece.blocks(pieces), columns);
        List<Block> pinnedBlocks = SetPiece.blocks(pinnedBelow);
        double pinned = pinnedBlocks.stream()
                .mapToDouble(b -> b.gapBefore() + b.height())
                .sum();
        if (flow.height() + pinned > bottom - top) {
            return false;
        }
        double x = right - width(columns, columnWidth, gutter);
        put(pieces, flow, x, top, columnWidth, gutter);
        ColumnFlow.Columns last = ColumnFlow.balance(pinnedBlocks, 1);
        put(pinnedBelow, last, x, bottom - last.height(), columnWidth, 0);
        right = x - gutter;
        return true;
    }

    /** Takes columns on the left; false, and nothing placed, when they are too high. */
    boolean takeLeft(List<SetPiece> pieces, int columns, double columnWidth, double gutter) {
        ColumnFlow.Columns flow = ColumnFlow.balance(SetPiece.blocks(pieces), columns);
        if (flow.height() > bottom - top) {
            return false;
        }
        put(pieces, flow, left, top, columnWidth, gutter);
        left += width(columns, columnWidth, gutter) + gutter;
        return true;
    }

    private static double width(int columns, double columnWidth, double gutter) {
        return columns * columnWidth + (columns - 1) * gutter;
    }

    private void put(
            List<SetPiece> pieces, ColumnFlow.Columns flow, double x, double y, double columnWidth, double gutter) {
        placed.addAll(flow.placed(pieces, x, y, columnWidth, gutter));
    }
}
