package org.araxes.tool;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.araxes.annotation.Annotation;
import org.araxes.annotation.Edit;
import org.araxes.geo.LonLat;
import org.araxes.geo.MapPoint;
import org.araxes.geo.Projection;

/** Lines objects up along the grid of the map: along a side of the box round all of them, or along its middle. */
public enum Align {
    LEFT,
    RIGHT,
    TOP,
    BOTTOM,
    /** Middles one above the other. */
    CENTER,
    /** Middles side by side. */
    MIDDLE;

    /** A box on the map, metres. */
    private record Box(double minX, double minY, double maxX, double maxY) {

        static Box of(Annotation object, Projection projection) {
            Box box = new Box(1 / 0.0, 1 / 0.0, -1 / 0.0, -1 / 0.0);
            for (LonLat p : object.outline()) {
                MapPoint m = projection.toMap(p);
                box = box.with(new Box(m.xMeters(), m.yMeters(), m.xMeters(), m.yMeters()));
            }
            return box;
        }

        Box with(Box o) {
            return new Box(
                    Math.min(minX, o.minX), Math.min(minY, o.minY), Math.max(maxX, o.maxX), Math.max(maxY, o.maxY));
        }
    }

    /** What a person reads. */
    public String title() {
        return switch (this) {
            case CENTER -> "Align centres one above the other";
            case MIDDLE -> "Align middles side by side";
            default -> "Align " + name().toLowerCase(Locale.ROOT);
        };
    }

    /** The objects lined up, all but locked ones; nothing when nothing would move. */
    public Optional<Edit> edit(List<Annotation> objects, Projection projection) {
        List<Box> boxes = new ArrayList<>();
        objects.forEach(a -> boxes.add(Box.of(a, projection)));
        Optional<Box> all = boxes.stream().reduce(Box::with);
        return all.flatMap(round -> Arrange.changed(
                title().toLowerCase(Locale.ROOT),
                objects.stream().filter(a -> !a.details().locked()).toList(),
                a -> moved(a, round, projection)));
    }

    private Annotation moved(Annotation a, Box all, Projection projection) {
        Box own = Box.of(a, projection);
        double dx = switch (this) {
            case LEFT -> all.minX - own.minX;
            case RIGHT -> all.maxX - own.maxX;
            case CENTER -> (all.minX + all.maxX - own.minX - own.maxX) / 2;
            default -> 0;
        };
        double dy = switch (this) {
            case TOP -> all.maxY - own.maxY;
            case BOTTOM -> all.minY - own.minY;
            case MIDDLE -> (all.minY + all.maxY - own.minY - own.maxY) / 2;
            default -> 0;
        };
        return Math.hypot(dx, dy) < Spans.MIN_METERS
                ? a
                : Reshape.shifted(a.shape(), projection, dx, dy)
                        .map(a::withShape)
                        .orElse(a);
    }
}
