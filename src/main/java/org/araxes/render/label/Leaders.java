package org.araxes.render.label;

import java.util.ArrayList;
import java.util.List;
import org.araxes.render.ink.Box;

/** Where a name may stand that found no room near its thing: farther off, at the end of a leader line; nearest first. */
final class Leaders {

    /** How far off the names begin, heights of their letters. */
    private static final double[] DISTANCES = {1.8, 2.8, 4, 5.5, 7.5, 10, 13, 17};

    /** In which directions, degrees clockwise from the right: right and upper ones first, as beside a symbol. */
    private static final double[] DIRECTIONS = {
        0, -30, 30, -60, 60, 180, -150, 150, -90, 90, -120, 120, -45, 45, -75, 75, -105, 105, -135, 135
    };

    /** Steeper than this a line ends at the middle of the name's foot or top, not at its side. */
    private static final double LEVEL = 0.3;

    /** Between line and name, heights of the letters. */
    private static final double GAP = 0.25;

    /** What a line may run over, tried in this order. */
    enum Crossing {
        NOTHING,
        /** In a pile of symbols a line cannot leave its own without running over its neighbours. */
        NEIGHBOURS,
        NEIGHBOURS_AND_LINES,
        /** Names too, which lie on top of it; still not over a row of symbols, among which it would get lost. */
        NEIGHBOURS_LINES_AND_NAMES,
        /** Better than no name at all. */
        ALL
    }

    private Leaders() {}

    static List<PlacedLabel.Led> of(LabelText text, Anchor anchor) {
        return switch (anchor) {
            case Anchor.AtPoint(double x, double y, double clearance) -> around(text, x, y, clearance);
            case Anchor.InArea area -> {
                Anchor.Spot spot = area.spots().getFirst();
                yield around(text, spot.x(), spot.y(), 0);
            }
            case Anchor.AtLine(double[] xy) -> {
                LinePositions line = new LinePositions(xy);
                double[] middle = line.at(line.length() / 2);
                yield around(text, middle[0], middle[1], 0);
            }
            case Anchor.Fixed place -> List.of();
            case Anchor.AlongLine along -> List.of();
        };
    }

    private static List<PlacedLabel.Led> around(LabelText text, double x, double y, double clearance) {
        double size = text.style().size();
        List<PlacedLabel.Led> list = new ArrayList<>();
        for (double distance : DISTANCES) {
            for (double degrees : DIRECTIONS) {
                double cos = Math.cos(Math.toRadians(degrees));
                double sin = Math.sin(Math.toRadians(degrees));
                double reach = clearance + distance * size;
                list.add(new PlacedLabel.Led(
                        block(text, x + reach * cos, y + reach * sin, cos, sin),
                        x + clearance * cos,
                        y + clearance * sin,
                        x + (reach - GAP * size) * cos,
                        y + (reach - GAP * size) * sin));
            }
        }
        return list;
    }

    /** The name at the far end of a line that comes from a direction. */
    private static PlacedLabel.Block block(LabelText text, double x, double y, double cos, double sin) {
        if (cos > LEVEL) {
            return new PlacedLabel.Block(text, x, y - text.middle(), 0);
        }
        if (cos < -LEVEL) {
            return new PlacedLabel.Block(text, x - text.width(), y - text.middle(), 1);
        }
        return new PlacedLabel.Block(text, x - text.width() / 2, sin < 0 ? y - text.height() : y, 0.5);
    }

    /** Neighbours are symbols as near as this, heights of the letters. */
    private static final double NEAR = 2.5;

    /** The part of a line beyond its neighbours. */
    static List<Box> beyondNeighbours(PlacedLabel.Led led) {
        double near = NEAR * led.block().text().style().size();
        return along(led).stream()
                .filter(b ->
                        Math.hypot((b.minX() + b.maxX()) / 2 - led.fromX(), (b.minY() + b.maxY()) / 2 - led.fromY())
                                > near)
                .toList();
    }

    /** Small boxes along a line, one beside the other: what it takes from other names. */
    static List<Box> along(PlacedLabel.Led led) {
        double size = led.block().text().style().size();
        double half = size / 8;
        double length = Math.hypot(led.toX() - led.fromX(), led.toY() - led.fromY());
        int steps = Math.max(1, (int) Math.ceil(length / (2 * half)));
        List<Box> boxes = new ArrayList<>(steps + 1);
        for (int i = 0; i <= steps; i++) {
            double x = led.fromX() + (led.toX() - led.fromX()) * i / steps;
            double y = led.fromY() + (led.toY() - led.fromY()) * i / steps;
            boxes.add(new Box(x - half, y - half, x + half, y + half));
        }
        return boxes;
    }
}
