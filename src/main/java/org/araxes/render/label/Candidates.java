package org.araxes.render.label;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.araxes.render.ink.Box;
import org.araxes.render.ink.Crossing;

/** Where a level name may stand, best place first. */
final class Candidates {

    /** Gap between an area or a line and the name beside it, CSS pixels. */
    private static final double BESIDE_PIXELS = 4;

    /** How much wider than the room a name inside an area may be. */
    private static final double OVERHANG = 1.05;

    /** A name over an area's edge is no wider than so many times its box, so that it is plain whose it is. */
    private static final double MOST_OF_BOX = 1.25;

    /** And no higher than so many times the room at its place. */
    private static final double MOST_OF_HEIGHT = 1.5;

    /** A lake with a name beside it is no larger than so many times the name's width. */
    private static final double MOST_BESIDE = 1.5;

    /** A name longer than this may stand in two lines beside its thing, CSS pixels. */
    private static final double LONG_PIXELS = 120;

    /** Where along a line a name may stand. */
    private static final double[] ALONG = {0.5, 0.4, 0.6, 0.3, 0.7, 0.2, 0.8, 0.1, 0.9};

    private Candidates() {}

    static List<PlacedLabel.Block> of(LabelText text, Anchor anchor, double pixelRatio) {
        // No switch over patterns: for one a class is made at run time, and the first map of a start would wait for it.
        if (anchor instanceof Anchor.AtPoint(double x, double y, double clearance)) {
            return atPoint(text, x, y, clearance, pixelRatio);
        }
        if (anchor instanceof Anchor.InArea area) {
            return inArea(text, area, pixelRatio);
        }
        if (anchor instanceof Anchor.AtLine(double[] xy)) {
            return atLine(text, xy, pixelRatio);
        }
        return anchor instanceof Anchor.Fixed(double x, double y)
                ? List.of(new PlacedLabel.Block(text, x, y, 0))
                : List.of();
    }

    /** Where else a name may stand that is to be set if at all possible: round the thing, then half a name farther off. */
    static List<PlacedLabel.Block> farther(LabelText text, Anchor anchor, double pixelRatio) {
        return switch (anchor) {
            case Anchor.AtPoint(double x, double y, double clearance) ->
                around(text, new Box(x, y, x, y).grown(clearance), pixelRatio);
            case Anchor.InArea area -> around(text, area.box(), pixelRatio);
            case Anchor.AtLine(double[] xy) -> around(text, Box.of(xy), pixelRatio);
            case Anchor.Fixed place -> List.of();
            case Anchor.AlongLine along -> List.of();
        };
    }

    private static List<PlacedLabel.Block> around(LabelText text, Box thing, double pixelRatio) {
        double gap = BESIDE_PIXELS * pixelRatio;
        List<PlacedLabel.Block> list = new ArrayList<>();
        for (double off : new double[] {gap / 2, text.height() / 2, text.height()}) {
            list.addAll(beside(text, thing.grown(off), gap));
            double w = text.width();
            for (double top : new double[] {thing.minY() - off - text.height(), thing.maxY() + off}) {
                list.add(new PlacedLabel.Block(text, thing.maxX() + gap, top, 0));
                list.add(new PlacedLabel.Block(text, thing.minX() - gap - w, top, 1));
            }
        }
        return list;
    }

    /** Right, left, above and below a box. */
    private static List<PlacedLabel.Block> beside(LabelText text, Box b, double gap) {
        double level = (b.minY() + b.maxY()) / 2 - text.middle();
        double left = (b.minX() + b.maxX()) / 2 - text.width() / 2;
        return List.of(
                new PlacedLabel.Block(text, b.maxX() + gap, level, 0),
                new PlacedLabel.Block(text, b.minX() - gap - text.width(), level, 1),
                new PlacedLabel.Block(text, left, b.minY() - gap / 2 - text.height(), 0.5),
                new PlacedLabel.Block(text, left, b.maxY() + gap / 2, 0.5));
    }

    /** A long name that has no room in one line, as both names of a town together, may have some in two. */
    private static List<PlacedLabel.Block> atPoint(
            LabelText text, double x, double y, double clearance, double pixelRatio) {
        List<PlacedLabel.Block> list = new ArrayList<>(round(text, x, y, clearance, clearance));
        LabelText compact = compact(text, pixelRatio);
        if (!compact.equals(text)) {
            list.addAll(round(compact, x, y, clearance, clearance));
        }
        return list;
    }

    /** A long name in two lines, others as they are. */
    private static LabelText compact(LabelText text, double pixelRatio) {
        return text.width() > LONG_PIXELS * pixelRatio ? text.wrapped() : text;
    }

    /**
     * Right, left, above and below, then the corners (after E. Imhof, "Positioning names on maps", 1975, who puts the
     * right side first).
     */
    private static List<PlacedLabel.Block> round(LabelText text, double x, double y, double dx, double dy) {
        double w = text.width();
        double h = text.height();
        double level = y - text.middle();
        double above = y - dy - h + text.style().size() * 0.12;
        double below = y + dy - text.style().size() * 0.06;
        double nearX = dx * 0.7;
        return List.of(
                new PlacedLabel.Block(text, x + dx, level, 0),
                new PlacedLabel.Block(text, x + nearX, above + dy * 0.4, 0),
                new PlacedLabel.Block(text, x + nearX, below - dy * 0.4, 0),
                new PlacedLabel.Block(text, x - dx - w, level, 1),
                new PlacedLabel.Block(text, x - w / 2, above, 0.5),
                new PlacedLabel.Block(text, x - w / 2, below, 0.5),
                new PlacedLabel.Block(text, x - nearX - w, above + dy * 0.4, 1),
                new PlacedLabel.Block(text, x - nearX - w, below - dy * 0.4, 1));
    }

    private static List<PlacedLabel.Block> inArea(LabelText text, Anchor.InArea area, double pixelRatio) {
        LabelText wrapped = text.wrapped();
        List<PlacedLabel.Block> list = new ArrayList<>(inside(text, area));
        list.addAll(inside(wrapped, area));
        boolean water = area.otherwise() == Anchor.Otherwise.OVER_THE_EDGE;
        if (water) {
            list.addAll(overTheEdge(text, area));
            list.addAll(overTheEdge(wrapped, area));
        }
        LabelText compact = compact(text, pixelRatio);
        if (area.otherwise() == Anchor.Otherwise.BESIDE || water && isSmall(area.box(), compact)) {
            addBeside(list, beside(compact, area, pixelRatio), area.others(), !water);
        }
        return list;
    }

    /** Beside a large lake a name would be far from most of it. */
    private static boolean isSmall(Box area, LabelText text) {
        return Math.max(area.width(), area.height()) <= MOST_BESIDE * text.width();
    }

    /** Places clear of other areas first; those on them only where they are allowed. */
    private static void addBeside(
            List<PlacedLabel.Block> list, List<PlacedLabel.Block> beside, List<Box> others, boolean onOthers) {
        Predicate<PlacedLabel.Block> clear = b -> others.stream().noneMatch(o -> o.intersects(b.box()));
        beside.stream().filter(clear).forEach(list::add);
        if (onOthers) {
            beside.stream().filter(clear.negate()).forEach(list::add);
        }
    }

    private static List<PlacedLabel.Block> overTheEdge(LabelText text, Anchor.InArea area) {
        double w = text.width();
        double h = text.height();
        return area.spots().stream()
                .filter(s -> w <= area.box().width() * MOST_OF_BOX && h <= s.height() * MOST_OF_HEIGHT)
                .map(s -> new PlacedLabel.Block(text, s.x() - w / 2, s.y() - h / 2, 0.5))
                .toList();
    }

    private static List<PlacedLabel.Block> inside(LabelText text, Anchor.InArea area) {
        double w = text.width();
        double h = text.height();
        return area.spots().stream()
                .filter(s -> w <= s.room() * (area.otherwise() == Anchor.Otherwise.NOWHERE ? OVERHANG : 1)
                        && h <= s.height())
                .map(s -> new PlacedLabel.Block(text, s.x() - w / 2, s.y() - h / 2, 0.5))
                .toList();
    }

    private static List<PlacedLabel.Block> beside(LabelText text, Anchor.InArea area, double pixelRatio) {
        Box b = area.box();
        double w = text.width();
        double h = text.height();
        double gap = BESIDE_PIXELS * pixelRatio;
        double level = area.spots().getFirst().y() - text.middle();
        double middle = (b.minX() + b.maxX()) / 2;
        return List.of(
                new PlacedLabel.Block(text, b.maxX() + gap, level, 0),
                new PlacedLabel.Block(text, b.minX() - gap - w, level, 1),
                new PlacedLabel.Block(text, middle - w / 2, b.minY() - gap / 2 - h, 0.5),
                new PlacedLabel.Block(text, middle - w / 2, b.maxY() + gap / 2, 0.5));
    }

    /** To both sides of places along the line, those that the line does not run through first. */
    private static List<PlacedLabel.Block> atLine(LabelText text, double[] xy, double pixelRatio) {
        LinePositions line = new LinePositions(xy);
        List<PlacedLabel.Block> clear = new ArrayList<>();
        List<PlacedLabel.Block> crossed = new ArrayList<>();
        double gap = BESIDE_PIXELS * pixelRatio;
        for (double fraction : ALONG) {
            double[] p = line.at(fraction * line.length());
            for (int side : new int[] {1, -1}) {
                PlacedLabel.Block block = besideLine(text, p, side, gap);
                (Crossing.crosses(xy, block.box()) ? crossed : clear).add(block);
            }
        }
        clear.addAll(crossed);
        return clear;
    }

    /** The block that just clears a straight line through a place; side 1 is above the line, or right of a steep one. */
    private static PlacedLabel.Block besideLine(LabelText text, double[] p, int side, double gap) {
        double nx = Math.sin(p[2]);
        double ny = -Math.cos(p[2]);
        int up = ny < -1e-9 || (ny < 1e-9 && nx > 0) ? side : -side;
        double reach = gap + Math.abs(nx) * text.width() / 2 + Math.abs(ny) * text.height() / 2;
        double x = p[0] + up * nx * reach - text.width() / 2;
        double y = p[1] + up * ny * reach - text.height() / 2;
        return new PlacedLabel.Block(text, x, y, 0.5);
    }
}
