package org.araxes.measure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import org.araxes.geo.LonLat;
import org.locationtech.jts.algorithm.locate.IndexedPointInAreaLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Location;
import org.locationtech.jts.geom.prep.PreparedGeometry;
import org.locationtech.jts.geom.prep.PreparedGeometryFactory;

/** The search behind {@link Beyond}. One thread. */
final class DeepestSearch {

    private static final double PRECISION_METERS = 1;
    private static final double PRECISION_SHARE = 0.001;
    /** A bound on the time for shapes whose edge runs along the line at one depth. */
    private static final int MAX_BOXES = 5_000;

    private final Nearest line;
    private final Map<Side, Beyond.Depth> deepest = new EnumMap<>(Side.class);

    DeepestSearch(Nearest line) {
        this.line = line;
    }

    /** The deepest place found on a side. */
    Optional<Beyond.Depth> deepest(Side side) {
        return Optional.ofNullable(deepest.get(side));
    }

    /** Tries the vertices of a line, then places between them until none can be deeper by more than the precision. */
    void line(List<LonLat> part) {
        Nearest.Found last = null;
        LonLat from = part.getFirst();
        for (LonLat place : part) {
            Nearest.Found found = probe(place);
            if (last != null) {
                between(from, last, place, found);
            }
            last = found;
            from = place;
        }
    }

    private void between(LonLat a, Nearest.Found atA, LonLat b, Nearest.Found atB) {
        double meters = Geodesics.distanceMeters(a, b);
        double sum = atA.distanceMeters() + atB.distanceMeters();
        boolean clear = sum > meters;
        if (meters < PRECISION_METERS || !mayWin((sum + meters) / 2, sides(clear, List.of(atA, atB)))) {
            return;
        }
        LonLat middle = Geodesics.between(a, b, 0.5);
        Nearest.Found found = probe(middle);
        between(a, atA, middle, found);
        between(middle, found, b, atB);
    }

    /**
     * A box of longitudes and latitudes.
     *
     * @param bound the most that a place in it can be deep
     * @param sides on which sides of the line its places may lie
     */
    private record Cell(Envelope box, double bound, Set<Side> sides) {}

    /** Searches the inside of an area; its outline should have been tried before, for there the deepest places are. */
    void area(Geometry area) {
        IndexedPointInAreaLocator inside = new IndexedPointInAreaLocator(area);
        PreparedGeometry prepared = PreparedGeometryFactory.prepare(area);
        PriorityQueue<Cell> open =
                new PriorityQueue<>(Comparator.comparingDouble(Cell::bound).reversed());
        open.add(cell(area.getEnvelopeInternal()));
        for (int i = 0; i < MAX_BOXES && !open.isEmpty(); i++) {
            Cell cell = open.poll();
            if (!mayWin(cell.bound, cell.sides)
                    || !prepared.intersects(area.getFactory().toGeometry(cell.box))) {
                continue;
            }
            Coordinate middle = cell.box.centre();
            if (inside.locate(middle) != Location.EXTERIOR) {
                probe(new LonLat(middle.x, middle.y));
            }
            quarters(cell.box).stream().map(this::cell).forEach(open::add);
        }
    }

    private Cell cell(Envelope box) {
        LonLat middle = new LonLat(box.centre().x, box.centre().y);
        LonLat southWest = new LonLat(box.getMinX(), box.getMinY());
        LonLat northWest = new LonLat(box.getMinX(), box.getMaxY());
        double reach =
                Math.max(Geodesics.distanceMeters(middle, southWest), Geodesics.distanceMeters(middle, northWest));
        Nearest.Found found = line.to(middle);
        boolean clear = found.distanceMeters() > reach;
        List<Nearest.Found> corners = clear
                ? List.of(
                        found,
                        line.to(southWest),
                        line.to(northWest),
                        line.to(new LonLat(box.getMaxX(), box.getMinY())),
                        line.to(new LonLat(box.getMaxX(), box.getMaxY())))
                : List.of(found);
        return new Cell(box, found.distanceMeters() + reach, sides(clear, corners));
    }

    /** What lies clear of the line is on the sides that its corners are on: the line's straight ahead cuts it once. */
    private static Set<Side> sides(boolean clear, List<Nearest.Found> corners) {
        Set<Side> sides = EnumSet.noneOf(Side.class);
        corners.forEach(c -> sides.add(c.side()));
        return clear && !sides.contains(Side.ON) ? sides : EnumSet.of(Side.LEFT, Side.RIGHT);
    }

    private static List<Envelope> quarters(Envelope box) {
        Coordinate c = box.centre();
        List<Envelope> out = new ArrayList<>(4);
        for (double x : new double[] {box.getMinX(), box.getMaxX()}) {
            for (double y : new double[] {box.getMinY(), box.getMaxY()}) {
                out.add(new Envelope(x, c.x, y, c.y));
            }
        }
        return out;
    }

    private boolean mayWin(double bound, Set<Side> sides) {
        return sides.stream().anyMatch(side -> bound > worthMeters(side));
    }

    private double worthMeters(Side side) {
        double best = meters(side);
        return best + Math.max(PRECISION_METERS, PRECISION_SHARE * best);
    }

    private double meters(Side side) {
        Beyond.Depth best = deepest.get(side);
        return best == null ? 0 : best.meters();
    }

    private Nearest.Found probe(LonLat place) {
        Nearest.Found found = line.to(place);
        if (found.side() != Side.ON && found.distanceMeters() > meters(found.side())) {
            deepest.put(found.side(), new Beyond.Depth(found.distanceMeters(), place, found.position()));
        }
        return found;
    }
}
