package org.araxes.export;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.araxes.export.PiecePlace.Anchor;
import org.araxes.export.PiecePlace.OnMap;

/**
 * Room on a map for one more piece of furniture.
 *
 * @param map the map's box, logical pixels
 * @param taken where others lie
 */
record FreeRoom(Box map, List<Box> taken) {

    /** The box of a size at a place, whether that is free or not. */
    Box place(OnMap place, double width, double height) {
        Anchor anchor = place.anchor();
        double x = map.x() + along(anchor.across(), map.width(), width, place.acrossMillimeters());
        double y = map.y() + along(anchor.down(), map.height(), height, place.downMillimeters());
        return new Box(x, y, width, height);
    }

    private static double along(double share, double room, double size, double millimeters) {
        double inset = share == 0.5 ? 0 : Overlays.INSET;
        double inwards = share == 1 ? -1 : 1;
        return share * (room - size) + inwards * (inset + millimeters * Overlays.PIXELS_A_MILLIMETER);
    }

    /** The place that puts a box where it is: kept to the nearest third of the map, in tenths of millimetres. */
    OnMap place(Box box) {
        double across = third(box.x() + box.width() / 2 - map.x(), map.width());
        double down = third(box.y() + box.height() / 2 - map.y(), map.height());
        OnMap plain = new OnMap(Anchor.at(across, down));
        Box there = place(plain, box.width(), box.height());
        double dx = (box.x() - there.x()) / Overlays.PIXELS_A_MILLIMETER;
        double dy = (box.y() - there.y()) / Overlays.PIXELS_A_MILLIMETER;
        return new OnMap(plain.anchor(), across == 1 ? -dx : dx, down == 1 ? -dy : dy);
    }

    private static double third(double middle, double room) {
        return middle < room / 3 ? 0 : middle > room * 2 / 3 ? 1 : 0.5;
    }

    /** The free box of the same size that is nearest; nothing when there is none on the map. */
    Optional<Box> nearest(Box wanted) {
        List<Box> kept = taken.stream().map(box -> box.grown(Overlays.GAP)).toList();
        // The nearest free place has each side where it is wanted, at the edge of the map or at that of a piece.
        double[] columns = candidates(
                wanted.x(),
                map.x(),
                map.right() - wanted.width(),
                kept.stream().flatMap(b -> Stream.of(b.x() - wanted.width(), b.right())));
        double[] rows = candidates(
                wanted.y(),
                map.y(),
                map.bottom() - wanted.height(),
                kept.stream().flatMap(b -> Stream.of(b.y() - wanted.height(), b.bottom())));
        return DoubleStream.of(columns)
                .boxed()
                .flatMap(x -> DoubleStream.of(rows).mapToObj(y -> new Box(x, y, wanted.width(), wanted.height())))
                .filter(box -> map.holds(box) && kept.stream().noneMatch(box::overlaps))
                .min(Comparator.comparingDouble(box -> Math.hypot(box.x() - wanted.x(), box.y() - wanted.y())));
    }

    private static double[] candidates(double wanted, double least, double most, Stream<Double> others) {
        return Stream.concat(Stream.of(Math.min(Math.max(wanted, least), most)), others)
                .mapToDouble(Double::doubleValue)
                .toArray();
    }
}
