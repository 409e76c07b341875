package org.araxes.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.araxes.geo.LonLat;
import org.locationtech.jts.algorithm.locate.IndexedPointInAreaLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Location;

/**
 * A part of a line.
 *
 * @param fromMeters where it begins, metres along the line
 * @param toMeters where it ends
 */
public record Stretch(double fromMeters, double toMeters) {

    /** Shorter than this it is rounding where the line runs along an outline. */
    private static final double MIN_METERS = 0.01;

    /** Its length, metres. */
    public double lengthMeters() {
        return toMeters - fromMeters;
    }

    /** Total length of several, metres. */
    public static double lengthMeters(List<Stretch> stretches) {
        return stretches.stream().mapToDouble(Stretch::lengthMeters).sum();
    }

    /**
     * The parts of a line that lie inside an area, geodesic edges on WGS 84; the area's own outline counts as inside.
     * Crossings are good to a micrometre.
     *
     * @param line the line, prepared
     * @param area polygons in longitude and latitude
     * @return the parts in order, those that touch made one; none when the line stays outside
     */
    public static List<Stretch> inside(Stations line, Geometry area) {
        return inside(line, new ShapeIndex(area));
    }

    /** The same in an area that is asked about more than once. */
    public static List<Stretch> inside(Stations line, ShapeIndex area) {
        if (area.geometry().isEmpty() || line.edges().isEmpty()) {
            return List.of();
        }
        return inside(line, area.edges(), area.locator());
    }

    private static List<Stretch> inside(Stations line, EdgeIndex outline, IndexedPointInAreaLocator locator) {
        TreeSet<Double> cuts = new TreeSet<>();
        for (int i = 0; i < line.edges().size(); i++) {
            Segment edge = line.edges().get(i);
            double start = line.startOf(i);
            cuts.add(start);
            outline.crossings(edge.from(), edge.to())
                    .forEach(at -> cuts.add(start + Geodesics.distanceMeters(edge.from(), at)));
        }
        cuts.add(line.lengthMeters());
        List<Stretch> out = new ArrayList<>();
        double from = cuts.first();
        for (double to : cuts.tailSet(from, false)) {
            LonLat middle = line.at((from + to) / 2);
            Coordinate c = new Coordinate(middle.lonDegrees(), middle.latDegrees());
            if (locator.locate(c) != Location.EXTERIOR) {
                append(out, new Stretch(from, to));
            }
            from = to;
        }
        out.removeIf(s -> s.lengthMeters() < MIN_METERS);
        return List.copyOf(out);
    }

    /** Parts of a line without what of them lies in others; both in order. */
    public static List<Stretch> without(List<Stretch> parts, List<Stretch> others) {
        List<Stretch> rest = new ArrayList<>(parts);
        for (Stretch other : others) {
            List<Stretch> left = new ArrayList<>();
            for (Stretch part : rest) {
                left.add(new Stretch(part.fromMeters, Math.min(part.toMeters, other.fromMeters)));
                left.add(new Stretch(Math.max(part.fromMeters, other.toMeters), part.toMeters));
            }
            left.removeIf(s -> s.lengthMeters() < MIN_METERS);
            rest = left;
        }
        return List.copyOf(rest);
    }

    private static void append(List<Stretch> out, Stretch next) {
        boolean joins = !out.isEmpty() && next.fromMeters - out.getLast().toMeters < MIN_METERS;
        if (joins) {
            out.set(out.size() - 1, new Stretch(out.getLast().fromMeters, next.toMeters));
        } else {
            out.add(next);
        }
    }
}
