package org.araxes.measure;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.araxes.geo.LonLat;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateArrays;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.operation.valid.IsSimpleOp;

/** Questions about closed lines whose edges are geodesics. Thread-safe. */
public final class Rings {

    private static final GeometryFactory FACTORY = new GeometryFactory();

    private Rings() {}

    /** A ring without its first position repeated at the end. */
    public static List<LonLat> open(List<LonLat> ring) {
        int n = ring.size();
        return n > 1 && ring.getFirst().equals(ring.getLast()) ? List.copyOf(ring.subList(0, n - 1)) : ring;
    }

    /** Whether a ring (closed by itself, first position repeated or not) crosses or touches itself. */
    public static boolean selfCrossing(List<LonLat> ring) {
        return crossing(ring).isPresent();
    }

    /**
     * Where a ring crosses or touches itself, if anywhere; one place of perhaps many. Vertices that repeat their
     * predecessor do not count. The test is made on a plane where geodesics are straight to 2 m within 1,000 km; for a
     * ring of more than a hemisphere it falls back to straight edges between longitudes and latitudes.
     */
    public static Optional<LonLat> crossing(List<LonLat> ring) {
        List<LonLat> open = open(ring);
        if (open.size() < 4 || SmallRings.clearlySimple(open)) {
            return Optional.empty();
        }
        GnomonicPlane plane = new GnomonicPlane(open.getFirst());
        Coordinate[] line = closed(open, plane::project);
        for (Coordinate c : line) {
            if (Double.isNaN(c.x)) {
                return straightCrossing(open);
            }
        }
        return crossing(line).map(plane::unproject);
    }

    /**
     * Where a ring from a file crosses or touches itself, if anywhere. RFC 7946 has straight edges between longitudes and
     * latitudes, which leave the geodesics by a hair; so only a ring that crosses itself either way does so here.
     */
    static Optional<LonLat> crossingInFile(List<LonLat> ring) {
        List<LonLat> open = open(ring);
        return straightCrossing(open).isPresent() ? crossing(open) : Optional.empty();
    }

    private static Optional<LonLat> straightCrossing(List<LonLat> open) {
        if (open.size() < 4) {
            return Optional.empty();
        }
        return crossing(closed(open, p -> new Coordinate(p.lonDegrees(), p.latDegrees())))
                .map(at -> new LonLat(at.x, at.y));
    }

    private static Optional<Coordinate> crossing(Coordinate[] closed) {
        Coordinate[] line = CoordinateArrays.removeRepeatedPoints(closed);
        if (line.length < 4) {
            return Optional.empty();
        }
        IsSimpleOp simple = new IsSimpleOp(FACTORY.createLinearRing(line));
        return simple.isSimple() ? Optional.empty() : Optional.of(simple.getNonSimpleLocation());
    }

    private static Coordinate[] closed(List<LonLat> open, Function<LonLat, Coordinate> place) {
        Coordinate[] line = new Coordinate[open.size() + 1];
        for (int i = 0; i < open.size(); i++) {
            line[i] = place.apply(open.get(i));
        }
        line[open.size()] = line[0].copy();
        return line;
    }
}
