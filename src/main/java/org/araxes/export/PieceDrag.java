package org.araxes.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.araxes.export.PiecePlace.Anchor;
import org.araxes.export.PiecePlace.Beside;
import org.araxes.export.PiecePlace.OnMap;
import org.araxes.export.PiecePlace.Side;

/**
 * A piece of furniture that a person takes by the hand and puts elsewhere on a page. All in logical pixels of the page.
 *
 * @param page as it stands
 * @param places where pieces were put before
 * @param piece the one in hand
 */
public record PieceDrag(PageLayout page, FurniturePlaces places, FurniturePiece piece) {

    /** Edges nearer than this meet, logical pixels: 2.5 mm. */
    private static final double SNAP = 2.5 * Overlays.PIXELS_A_MILLIMETER;

    /** So much of the page's rim stands for a side of the map, even where the map reaches into it. */
    private static final double RIM = 0.035;

    /** A wider piece, parts of the map's width, becomes about so wide on the map. */
    private static final double WIDE = 0.6;

    private static final double NARROWED = 0.3;

    /**
     * Where it would come to stand.
     *
     * @param places with the piece there
     * @param outline what to show of it
     */
    public record Drop(FurniturePlaces places, Box outline) {}

    /** The boxes of a piece on a page, one a column; a single one where it lies on the map. */
    public static List<Box> boxes(PageLayout page, FurniturePiece piece) {
        Optional<Box> ground = page.overlays().stream()
                .filter(overlay -> overlay.piece() == piece)
                .map(Overlay::box)
                .findFirst();
        if (ground.isPresent()) {
            return List.of(ground.get());
        }
        List<Box> columns = new ArrayList<>();
        for (Placed placed : page.blocks()) {
            Box box = placed.box();
            if (placed.piece() != piece) {
                continue;
            }
            if (!columns.isEmpty()
                    && columns.getLast().x() == box.x()
                    && columns.getLast().y() <= box.y()) {
                columns.add(columns.removeLast().with(box));
            } else {
                columns.add(box);
            }
        }
        return columns;
    }

    /**
     * It let go.
     *
     * @param box its outline, moved by the hand
     * @param x where the hand is
     * @param y where the hand is
     */
    public Drop at(Box box, double x, double y) {
        Optional<Side> side = side(x, y);
        return side.map(there -> beside(there, x, y)).orElseGet(() -> onMap(inHand(box, x, y)));
    }

    /** A line as wide as the page is set narrower on the map: its place is the hand's. */
    private Box inHand(Box box, double x, double y) {
        double width = page.map().width() * NARROWED;
        return box.width() <= page.map().width() * WIDE
                ? box
                : new Box(x - width / 2, y - box.height() / 2, width, box.height());
    }

    private Optional<Side> side(double x, double y) {
        Box map = page.map();
        double rimX = page.page().width() * RIM;
        double rimY = page.page().height() * RIM;
        if (y < Math.max(map.y(), rimY)) {
            return Optional.of(Side.ABOVE);
        }
        if (y > Math.min(map.bottom(), page.page().height() - rimY)) {
            return Optional.of(Side.BELOW);
        }
        if (x < Math.max(map.x(), rimX)) {
            return Optional.of(Side.LEFT);
        }
        return x > Math.min(map.right(), page.page().width() - rimX) ? Optional.of(Side.RIGHT) : Optional.empty();
    }

    private Drop beside(Side side, double x, double y) {
        Optional<FurniturePiece> before = places.beside(side).stream()
                .filter(other -> other != piece)
                .filter(other -> boxes(page, other).stream()
                        .findFirst()
                        .filter(b -> comesAfter(b, side, x, y))
                        .isPresent())
                .findFirst();
        return new Drop(places.with(piece, new Beside(side), before), zone(side));
    }

    private static boolean comesAfter(Box box, Side side, double x, double y) {
        boolean column = side == Side.LEFT || side == Side.RIGHT;
        return column
                ? box.y() + box.height() / 2 > y
                : box.y() > y || box.bottom() > y && box.x() + box.width() / 2 > x;
    }

    /** The part of the page on a side of the map. */
    private Box zone(Side side) {
        Box all = page.page();
        Box map = page.map();
        double rimX = all.width() * RIM;
        double rimY = all.height() * RIM;
        return switch (side) {
            case LEFT -> new Box(0, map.y(), Math.max(rimX, map.x()), map.height());
            case RIGHT -> {
                double left = Math.min(all.width() - rimX, map.right());
                yield new Box(left, map.y(), all.width() - left, map.height());
            }
            case ABOVE -> new Box(0, 0, all.width(), Math.max(rimY, map.y()));
            case BELOW -> {
                double top = Math.min(all.height() - rimY, map.bottom());
                yield new Box(0, top, all.width(), all.height() - top);
            }
        };
    }

    private Drop onMap(Box box) {
        Box map = page.map();
        List<Box> others = page.overlays().stream()
                .filter(overlay -> overlay.piece() != piece)
                .map(Overlay::box)
                .toList();
        double width = Math.min(box.width(), map.width());
        double height = Math.min(box.height(), map.height());
        double x = snapped(
                Math.max(map.x(), Math.min(box.x(), map.right() - width)),
                guides(map.x(), map.right(), width, others.stream().flatMap(o -> Stream.of(o.x(), o.right() - width))));
        double y = snapped(
                Math.max(map.y(), Math.min(box.y(), map.bottom() - height)),
                guides(
                        map.y(),
                        map.bottom(),
                        height,
                        others.stream().flatMap(o -> Stream.of(o.y(), o.bottom() - height))));
        Box wanted = new Box(x, y, width, height);
        FreeRoom room = new FreeRoom(map, others);
        Box free = room.nearest(wanted).orElse(wanted);
        return new Drop(places.with(piece, room.place(free)), free);
    }

    /** Where an edge likes to be: at the map's edges and middle, and in line with other pieces. */
    private static DoubleStream guides(double from, double to, double size, Stream<Double> others) {
        return DoubleStream.concat(
                DoubleStream.of(from + Overlays.INSET, to - Overlays.INSET - size, (from + to - size) / 2),
                others.mapToDouble(Double::doubleValue));
    }

    private static double snapped(double wanted, DoubleStream guides) {
        return guides.filter(guide -> Math.abs(guide - wanted) < SNAP)
                .boxed()
                .min((a, b) -> Double.compare(Math.abs(a - wanted), Math.abs(b - wanted)))
                .orElse(wanted);
    }

    /**
     * It moved by a key: so far over the map, or from beside the map to another side.
     *
     * @param right millimetres of paper
     * @param down millimetres of paper
     */
    public FurniturePlaces nudged(double right, double down) {
        if (places.of(piece).orElse(null) instanceof OnMap(Anchor anchor, double across, double below)) {
            return places.replaced(
                    piece,
                    new OnMap(
                            anchor,
                            across + (anchor.across() == 1 ? -right : right),
                            below + (anchor.down() == 1 ? -down : down)));
        }
        Side side = right < 0 ? Side.LEFT : right > 0 ? Side.RIGHT : down < 0 ? Side.ABOVE : Side.BELOW;
        return places.with(piece, new Beside(side));
    }
}
