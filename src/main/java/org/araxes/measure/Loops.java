package org.araxes.measure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.araxes.geo.LonLat;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.operation.polygonize.Polygonizer;
import org.locationtech.jts.operation.valid.IsSimpleOp;

/**
 * What a ring that crosses itself consists of: the places where it does, and the loops between them. Each loop is an
 * area of its own; together they are all that the outline encloses. Made on a {@link GnomonicPlane}; areas are geodesic
 * on WGS 84. Immutable.
 *
 * @param crossings where the ring crosses or touches itself, each place once
 * @param areasSquareMeters area of each loop, the largest first
 */
public record Loops(List<LonLat> crossings, List<Double> areasSquareMeters) {

    /** No crossings, no loops. */
    public static final Loops NONE = new Loops(List.of(), List.of());

    /** In a ring of more vertices only the first crossing is told: a scribble has thousands, which take seconds. */
    private static final int MANY_VERTICES = 1_000;

    private static final GeometryFactory FACTORY = new GeometryFactory();
    /** Smaller ones are rounding. */
    private static final double SPECK_SQUARE_METERS = 0.01;

    /** Takes copies. */
    public Loops {
        crossings = List.copyOf(crossings);
        areasSquareMeters = List.copyOf(areasSquareMeters);
    }

    /** Whether only one crossing was looked for, because the ring has more than {@value #MANY_VERTICES} vertices. */
    public boolean onlyFirst() {
        return !crossings.isEmpty() && areasSquareMeters.isEmpty();
    }

    /** Area of all loops together: everything that the outline encloses, counted once. */
    public double totalSquareMeters() {
        return areasSquareMeters.stream().mapToDouble(Double::doubleValue).sum();
    }

    /**
     * The loops of a ring.
     *
     * @param ring at most a hemisphere wide; its first position repeated or not
     * @return one crossing and no loops for a ring of very many vertices that crosses itself; without crossings and with one loop when the ring does not cross itself; nothing at all when it has fewer
     *     than three different positions or is wider than a hemisphere
     */
    public static Loops of(List<LonLat> ring) {
        List<LonLat> open = Lines.withoutRepeats(Rings.open(ring));
        if (open.size() < 3) {
            return NONE;
        }
        if (open.size() > MANY_VERTICES) {
            return Rings.crossing(open)
                    .map(at -> new Loops(List.of(at), List.of()))
                    .orElseGet(() -> whole(open));
        }
        GnomonicPlane plane = new GnomonicPlane(open.getFirst());
        Coordinate[] line = new Coordinate[open.size() + 1];
        for (int i = 0; i <= open.size(); i++) {
            line[i] = plane.project(open.get(i % open.size()));
            if (Double.isNaN(line[i].x)) {
                return NONE;
            }
        }
        return new Loops(crossings(line, plane), areas(line, plane));
    }

    private static Loops whole(List<LonLat> ring) {
        return new Loops(List.of(), List.of(Geodesics.ringAreaSquareMeters(ring)));
    }

    private static List<LonLat> crossings(Coordinate[] line, GnomonicPlane plane) {
        IsSimpleOp simple = new IsSimpleOp(FACTORY.createLineString(line));
        simple.setFindAllLocations(true);
        Set<LonLat> places = new LinkedHashSet<>();
        for (Object at : simple.getNonSimpleLocations()) {
            places.add(plane.unproject((Coordinate) at));
        }
        return new ArrayList<>(places);
    }

    private static List<Double> areas(Coordinate[] line, GnomonicPlane plane) {
        Geometry noded = FACTORY.createLineString(line).union();
        Polygonizer polygonizer = new Polygonizer();
        polygonizer.add(noded);
        Collection<?> faces = polygonizer.getPolygons();
        return faces.stream()
                .map(face -> area((Polygon) face, plane))
                .filter(area -> area > SPECK_SQUARE_METERS)
                .sorted(Comparator.reverseOrder())
                .toList();
    }

    private static double area(Polygon face, GnomonicPlane plane) {
        double area = area(face.getExteriorRing().getCoordinates(), plane);
        for (int i = 0; i < face.getNumInteriorRing(); i++) {
            area -= area(face.getInteriorRingN(i).getCoordinates(), plane);
        }
        return area;
    }

    private static double area(Coordinate[] ring, GnomonicPlane plane) {
        List<LonLat> positions = new ArrayList<>(ring.length);
        for (Coordinate c : ring) {
            positions.add(plane.unproject(c));
        }
        return Geodesics.ringAreaSquareMeters(positions);
    }
}
