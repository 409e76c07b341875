package org.araxes.tool;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.araxes.annotation.Annotation;
import org.araxes.annotation.Edit;
import org.araxes.geo.Projection;

/**
 * Lines objects up along the grid of the map: along a side of the box round all of them, or along its middle. A group is
 * one thing: it is moved as a whole.
 */
public enum Align {
    LEFT,
    RIGHT,
    TOP,
    BOTTOM,
    /** Middles one above the other. */
    CENTER,
    /** Middles side by side. */
    MIDDLE;

    /** What a person reads. */
    public String title() {
        return switch (this) {
            case CENTER -> "Align centres one above the other";
            case MIDDLE -> "Align middles side by side";
            default -> "Align " + name().toLowerCase(Locale.ROOT);
        };
    }

    /** The objects lined up, all but locked ones and their groups; nothing when nothing would move. */
    public Optional<Edit> edit(List<Annotation> objects, Projection projection) {
        List<Piece> pieces = Piece.of(objects, projection);
        return pieces.stream()
                .reduce(Align::round)
                .flatMap(all -> Arrange.moved(
                        title().toLowerCase(Locale.ROOT),
                        pieces.stream().filter(p -> !p.locked()).toList(),
                        p -> p.shifted(projection, dx(p, all), dy(p, all))));
    }

    private static Piece round(Piece a, Piece b) {
        return new Piece(
                List.of(),
                Math.min(a.minX(), b.minX()),
                Math.min(a.minY(), b.minY()),
                Math.max(a.maxX(), b.maxX()),
                Math.max(a.maxY(), b.maxY()));
    }

    private double dx(Piece own, Piece all) {
        return switch (this) {
            case LEFT -> all.minX() - own.minX();
            case RIGHT -> all.maxX() - own.maxX();
            case CENTER -> (all.minX() + all.maxX() - own.minX() - own.maxX()) / 2;
            default -> 0;
        };
    }

    private double dy(Piece own, Piece all) {
        return switch (this) {
            case TOP -> all.maxY() - own.maxY();
            case BOTTOM -> all.minY() - own.minY();
            case MIDDLE -> (all.minY() + all.maxY() - own.minY() - own.maxY()) / 2;
            default -> 0;
        };
    }
}
