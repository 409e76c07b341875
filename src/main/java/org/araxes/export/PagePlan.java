package org.araxes.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One page with type at one size: tries arrangements.
 *
 * @param furniture what to place
 * @param type sets it
 * @param width width of the page, logical pixels
 * @param height height of the page, logical pixels
 * @param pixelRatio device pixels per logical pixel
 */
record PagePlan(Furniture furniture, Typesetter type, double width, double height, double pixelRatio) {

    /** Sizes in logical pixels at text scale 1. */
    private static final double LEGEND_COLUMN = 178;

    private static final double SOURCE_COLUMN = 250;
    private static final double GUTTER = 16;
    private static final double KEY_HEIGHT = 54;
    private static final double KEY_GAP = 10;

    /** Height of the locator, parts of its width: about the region's. */
    private static final double LOCATOR_SHAPE = 0.84;

    /** So much more height below the map is worth a legend whose groups are whole. */
    private static final double WHOLE_GROUPS_COST = 1.2;

    /** A map narrower or lower than this share of the page is not tried. */
    private static final double LEAST_SIDE_SHARE = 0.25;

    /** Legend and sources in columns of their own to the right of the map; sources at the foot when they have none. */
    Optional<PageLayout> beside(int legendColumns, int sourceColumns) {
        Sheet sheet = sheetWithHead();
        takeFoot(sheet, sourceColumns == 0 ? furniture.sources() : List.of());
        List<Block> list = sourceColumns == 0 ? List.of() : type.sources(furniture.sources(), sideColumn());
        boolean fits = sheet.takeRight(list, List.of(), sourceColumns, sideColumn(), scaled(GUTTER))
                && (takeSide(sheet, legend(sideColumn(), true), legendColumns)
                        || takeSide(sheet, legend(sideColumn(), false), legendColumns));
        return fits ? page(sheet) : Optional.empty();
    }

    /** Legend and sources in one run of columns to the right of the map. */
    Optional<PageLayout> besideInOneRun(int columns) {
        Sheet sheet = sheetWithHead();
        takeFoot(sheet, List.of());
        boolean fits = takeSide(sheet, run(true), columns) || takeSide(sheet, run(false), columns);
        return fits ? page(sheet) : Optional.empty();
    }

    private List<Block> run(boolean wholeGroups) {
        List<Block> run = new ArrayList<>(legend(sideColumn(), wholeGroups));
        run.addAll(type.sources(furniture.sources(), sideColumn()));
        return run;
    }

    /** The legend, and below it what is stated and measured. */
    private List<Block> legend(double columnWidth, boolean wholeGroups) {
        List<Block> blocks = new ArrayList<>(type.legend(furniture.legend(), columnWidth, wholeGroups));
        blocks.addAll(type.stated(furniture.stated(), columnWidth));
        return blocks;
    }

    private boolean takeSide(Sheet sheet, List<Block> blocks, int columns) {
        List<Block> key = key(sideColumn());
        return !(blocks.isEmpty() && key.isEmpty())
                && sheet.takeRight(blocks, key, columns, sideColumn(), scaled(GUTTER));
    }

    private double sideColumn() {
        return scaled(LEGEND_COLUMN);
    }

    /** The legend in columns below the map. */
    Optional<PageLayout> below() {
        Sheet sheet = sheetWithHead();
        takeFoot(sheet, furniture.sources());
        int columns = sheet.columns(scaled(LEGEND_COLUMN), scaled(GUTTER));
        double columnWidth = sheet.columnWidth(columns, scaled(GUTTER));
        List<Block> whole = strip(columnWidth, true);
        List<Block> parted = strip(columnWidth, false);
        boolean costsLittle = ColumnFlow.balance(whole, columns).height()
                < WHOLE_GROUPS_COST * ColumnFlow.balance(parted, columns).height();
        sheet.takeBottom(costsLittle ? whole : parted, columns, scaled(GUTTER), scaled(GUTTER / 2));
        return page(sheet);
    }

    private List<Block> strip(double columnWidth, boolean wholeGroups) {
        List<Block> strip = new ArrayList<>(key(Math.min(columnWidth, sideColumn())));
        strip.addAll(legend(columnWidth, wholeGroups));
        return strip;
    }

    private Sheet sheetWithHead() {
        double margin = Math.clamp(Math.min(width, height) * 0.022, 6, 40);
        Sheet sheet = new Sheet(width, height, margin);
        double inner = sheet.free().width();
        List<Block> head = new ArrayList<>(type.text(furniture.title(), TextStyle.TITLE, inner, 0));
        head.addAll(type.text(furniture.subtitle(), TextStyle.SUBTITLE, inner, 1));
        head.addAll(type.text(furniture.date(), TextStyle.SUBTITLE, inner, 1));
        sheet.takeTop(head, scaled(GUTTER / 2));
        return sheet;
    }

    /** From the bottom up: disclaimer, credits, sources. */
    private void takeFoot(Sheet sheet, List<NumberedSource> sources) {
        double inner = sheet.free().width();
        List<Block> last =
                new ArrayList<>(type.text(furniture.text().credits(furniture.credits()), TextStyle.SMALL, inner, 0));
        last.addAll(type.text(furniture.disclaimer(), TextStyle.SMALL, inner, 2));
        sheet.takeBottom(last, 1, 0, scaled(GUTTER / 2));
        int columns = sheet.columns(scaled(SOURCE_COLUMN), scaled(GUTTER));
        List<Block> list = type.sources(sources, sheet.columnWidth(columns, scaled(GUTTER)));
        sheet.takeBottom(list, columns, scaled(GUTTER), scaled(GUTTER / 2));
    }

    /** Locator, scale bar and north arrow. */
    private List<Block> key(double keyWidth) {
        List<Block> key = new ArrayList<>();
        if (furniture.locator()) {
            key.add(new Block.Locator(keyWidth, keyWidth * LOCATOR_SHAPE, scaled(KEY_GAP)));
        }
        if (furniture.scaleBar() || furniture.northArrow()) {
            key.add(new Block.Key(
                    furniture.scaleBar(), furniture.northArrow(), keyWidth, scaled(KEY_HEIGHT), scaled(KEY_GAP)));
        }
        return key;
    }

    private double scaled(double pixels) {
        return pixels * type.scale();
    }

    /** The page, with the map's box shrunk to whole device pixels; nothing when the map is too small. */
    private Optional<PageLayout> page(Sheet sheet) {
        Box map = sheet.free();
        if (map.width() < width * LEAST_SIDE_SHARE || map.height() < height * LEAST_SIDE_SHARE) {
            return Optional.empty();
        }
        double left = Math.ceil(map.x() * pixelRatio) / pixelRatio;
        double top = Math.ceil(map.y() * pixelRatio) / pixelRatio;
        double right = Math.floor(map.right() * pixelRatio) / pixelRatio;
        double bottom = Math.floor(map.bottom() * pixelRatio) / pixelRatio;
        return Optional.of(new PageLayout(
                new Box(0, 0, width, height),
                new Box(left, top, right - left, bottom - top),
                sheet.placed(),
                false,
                type.scale()));
    }
}
