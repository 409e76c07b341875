package org.araxes.measure;

import java.util.List;
import java.util.Optional;
import org.araxes.geo.LonLat;
import org.araxes.geo.LonLatGeometry;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;

/**
 * A hole that does not lie inside its area and apart from the others. To take such holes from the area would give a
 * number that is no area of anything, even one below 0. Holes may touch the outline and one another. Immutable.
 *
 * @param kind what is wrong
 * @param place where, on the hole
 */
public record HoleFault(Kind kind, LonLat place) {

    /** What can be wrong with a hole. */
    public enum Kind {
        /** In whole or in part. */
        OUTSIDE(
                "a hole lies outside",
                "A hole lies outside the outline, in whole or in part, so it cannot be taken from it: no area is given. "
                        + "Move its vertices inside."),
        /** Or inside. */
        OVERLAPS(
                "holes overlap",
                "Two holes overlap, so that land would be taken away twice: no area is given. Move their vertices apart.");

        private final String words;
        private final String explanation;

        Kind(String words, String explanation) {
            this.words = words;
            this.explanation = explanation;
        }

        /** In a few words, where there is room for no more. */
        public String words() {
            return words;
        }

        /** As a sentence for the person. */
        public String explanation() {
            return explanation;
        }
    }

    /** As much as a hole may reach out along all of its outline: what edges cut on longitudes and latitudes stray. */
    private static final double ALONG_EDGE_METERS = 0.1;

    /** Smaller than this it is rounding. */
    private static final double SPECK_SQUARE_METERS = 1;

    /**
     * The first fault of the holes of an area; none where all is well, or where the rings go round a pole and cannot be
     * told.
     *
     * @param ring its outline, which does not cross itself; its first position repeated or not
     * @param holes likewise
     */
    static Optional<HoleFault> of(List<LonLat> ring, List<List<LonLat>> holes) {
        if (holes.isEmpty() || ring.size() < 3) {
            return Optional.empty();
        }
        Geometry outer = polygon(ring);
        for (int i = 0; i < holes.size(); i++) {
            HoleFault fault = of(outer, holes.get(i), holes.subList(0, i));
            if (fault != null) {
                return Optional.of(fault);
            }
        }
        return Optional.empty();
    }

    private static @Nullable HoleFault of(Geometry outer, List<LonLat> ring, List<List<LonLat>> before) {
        if (ring.size() < 3) {
            return null;
        }
        Geometry hole = polygon(ring);
        double spare = SPECK_SQUARE_METERS + ALONG_EDGE_METERS * Geodesics.ringPerimeterMeters(ring);
        double inside = squareMeters(SharedLand.shape(hole, outer));
        if (Geodesics.ringAreaSquareMeters(ring) - inside > spare) {
            return new HoleFault(Kind.OUTSIDE, outside(ring, outer));
        }
        for (List<LonLat> other : before) {
            Geometry shared =
                    other.size() < 3 ? hole.getFactory().createPolygon() : SharedLand.shape(hole, polygon(other));
            if (squareMeters(shared) > spare) {
                return new HoleFault(Kind.OVERLAPS, LonLatGeometry.position(shared.getInteriorPoint()));
            }
        }
        return null;
    }

    private static LonLat outside(List<LonLat> hole, Geometry outer) {
        ShapeIndex index = new ShapeIndex(outer);
        return hole.stream()
                .filter(p -> index.locator().locate(LonLatGeometry.point(p).getCoordinate())
                        == org.locationtech.jts.geom.Location.EXTERIOR)
                .findFirst()
                .orElse(hole.getFirst());
    }

    private static Geometry polygon(List<LonLat> ring) {
        List<LonLat> closed = new java.util.ArrayList<>(Rings.open(ring));
        closed.add(closed.getFirst());
        return LonLatGeometry.polygon(List.of(closed));
    }

    private static double squareMeters(Geometry shape) {
        double sum = 0;
        for (int i = 0; i < shape.getNumGeometries(); i++) {
            if (shape.getGeometryN(i) instanceof Polygon part) {
                sum += Geodesics.ringAreaSquareMeters(LonLatGeometry.positions(part.getExteriorRing()));
            }
        }
        return sum;
    }
}
