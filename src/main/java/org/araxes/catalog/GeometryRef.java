package org.araxes.catalog;

import java.util.List;
import java.util.Optional;
import org.locationtech.jts.geom.Geometry;

/** Where a claim's geometry comes from, as written. */
sealed interface GeometryRef {

    /** The claim along whose line it is computed. */
    default Optional<String> base() {
        return switch (this) {
            case BufferOf buffer -> Optional.of(buffer.claim());
            case BandOf band -> Optional.of(band.claim());
            default -> Optional.empty();
        };
    }

    /** It is listed, not drawn. */
    record None() implements GeometryRef {}

    /** Features of a file, joined. */
    record Features(String file, List<String> ids) implements GeometryRef {}

    /** Written out in the claim, or made of numbers there. */
    record Given(Geometry geometry) implements GeometryRef {}

    /** A band along another claim's line, half the width on either side. */
    record BufferOf(String claim, double widthMeters) implements GeometryRef {}

    /** A band on one side of another claim's line. */
    record BandOf(String claim, double depthMeters, BandSide side) implements GeometryRef {}

    /** Side of a line, looking along it. */
    enum BandSide {
        LEFT,
        RIGHT
    }
}
