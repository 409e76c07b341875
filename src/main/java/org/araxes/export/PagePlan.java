package org.araxes.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One page with type at one size: tries arrangements of what stands in its usual place, around what was put elsewhere.
 *
 * @param pieces what to place
 * @param size of the page
 */
record PagePlan(PieceSetter pieces, PageSize size) {

    /** Sizes in logical pixels at text scale 1. */
    private static final double GUTTER = 16;

    /** So much more height below the map is worth a legend whose groups are whole. */
    private static final double WHOLE_GROUPS_COST = 1.2;

    /** A map narrower or lower than this share of the page is not tried. */
    private static final double LEAST_SIDE_SHARE = 0.25;

    /** What is read beside the legend, and runs on after it. */
    private static final List<FurniturePiece> LEGEND =
            List.of(FurniturePiece.LEGEND, FurniturePiece.MEASURES, FurniturePiece.FIGURES);

    private static final List<FurniturePiece> FOOT =
            List.of(FurniturePiece.PAGES, FurniturePiece.CREDITS, FurniturePiece.DISCLAIMER);

    /** Legend and sources in columns of their own to the right of the map; sources at the foot when they have none. */
    Optional<PageLayout> beside(int legendColumns, int sourceColumns) {
        return sheet().flatMap(sheet -> {
            if (sourceColumns == 0) {
                takeSources(sheet);
            }
            List<SetPiece> list = sourceColumns == 0 ? List.of() : sources(pieces.sideColumn());
            boolean fits = sheet.takeRight(list, List.of(), sourceColumns, pieces.sideColumn(), gutter())
                    && (takeSide(sheet, legend(pieces.sideColumn(), true), legendColumns)
                            || takeSide(sheet, legend(pieces.sideColumn(), false), legendColumns));
            return fits ? page(sheet) : Optional.empty();
        });
    }

    /** Legend and sources in one run of columns to the right of the map. */
    Optional<PageLayout> besideInOneRun(int columns) {
        return sheet().flatMap(sheet -> {
            boolean fits = takeSide(sheet, run(true), columns) || takeSide(sheet, run(false), columns);
            return fits ? page(sheet) : Optional.empty();
        });
    }

    private List<SetPiece> run(boolean wholeGroups) {
        List<SetPiece> run = new ArrayList<>(legend(pieces.sideColumn(), wholeGroups));
        run.addAll(sources(pieces.sideColumn()));
        return run;
    }

    /** The legend, and below it what is stated and measured. */
    private List<SetPiece> legend(double columnWidth, boolean wholeGroups) {
        return pieces.usual(
                LEGEND.stream().filter(piece -> !pieces.followsLegend(piece)).toList(), columnWidth, wholeGroups);
    }

    private List<SetPiece> sources(double columnWidth) {
        return pieces.usual(List.of(FurniturePiece.SOURCES), columnWidth, false);
    }

    private boolean takeSide(Sheet sheet, List<SetPiece> run, int columns) {
        List<SetPiece> key = pieces.usualKey(pieces.sideColumn());
        return !(SetPiece.blocks(run).isEmpty() && key.isEmpty())
                && sheet.takeRight(run, key, columns, pieces.sideColumn(), gutter());
    }

    private double gutter() {
        return pieces.scaled(GUTTER);
    }

    /** The legend in columns below the map. */
    Optional<PageLayout> below() {
        return sheet().flatMap(sheet -> {
            takeSources(sheet);
            int columns = sheet.columns(pieces.sideColumn(), gutter());
            double columnWidth = sheet.columnWidth(columns, gutter());
            List<SetPiece> whole = strip(columnWidth, true);
            List<SetPiece> parted = strip(columnWidth, false);
            boolean costsLittle = height(whole, columns) < WHOLE_GROUPS_COST * height(parted, columns);
            sheet.takeBottom(costsLittle ? whole : parted, columns, gutter(), gutter() / 2);
            return page(sheet);
        });
    }

    private static double height(List<SetPiece> pieces, int columns) {
        return ColumnFlow.balance(SetPiece.blocks(pieces), columns).height();
    }

    private List<SetPiece> strip(double columnWidth, boolean wholeGroups) {
        List<SetPiece> strip = new ArrayList<>(pieces.usualKey(Math.min(columnWidth, pieces.sideColumn())));
        strip.addAll(legend(columnWidth, wholeGroups));
        return strip;
    }

    /** The page with head, foot and all that was put beside the map; nothing when that does not fit. */
    private Optional<Sheet> sheet() {
        Sheet sheet = Sheet.withMargin(size.width(), size.height());
        double inner = sheet.free().width();
        sheet.takeTop(
                pieces.usual(List.of(FurniturePiece.TITLE, FurniturePiece.DATE), inner, false), 1, 0, gutter() / 2);
        // From the bottom up: disclaimer, credits.
        sheet.takeBottom(pieces.usual(FOOT, inner, false), 1, 0, gutter() / 2);
        return new Strips(pieces, gutter()).take(sheet) ? Optional.of(sheet) : Optional.empty();
    }

    /** Sources in columns at the foot. */
    private void takeSources(Sheet sheet) {
        int columns = sheet.columns(pieces.columnWidth(FurniturePiece.SOURCES), gutter());
        sheet.takeBottom(sources(sheet.columnWidth(columns, gutter())), columns, gutter(), gutter() / 2);
    }

    /** The page, with the map's box shrunk to whole device pixels; nothing when the map is too small. */
    private Optional<PageLayout> page(Sheet sheet) {
        Box map = sheet.free();
        if (map.width() < size.width() * LEAST_SIDE_SHARE || map.height() < size.height() * LEAST_SIDE_SHARE) {
            return Optional.empty();
        }
        double pixelRatio = size.pixelRatio();
        double left = Math.ceil(map.x() * pixelRatio) / pixelRatio;
        double top = Math.ceil(map.y() * pixelRatio) / pixelRatio;
        double right = Math.floor(map.right() * pixelRatio) / pixelRatio;
        double bottom = Math.floor(map.bottom() * pixelRatio) / pixelRatio;
        PageLayout page = new PageLayout(
                new Box(0, 0, size.width(), size.height()),
                new Box(left, top, right - left, bottom - top),
                sheet.placed(),
                List.of(),
                pieces.type().scale());
        return new Overlays(pieces, pixelRatio).onto(page);
    }
}
