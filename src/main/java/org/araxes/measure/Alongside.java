package org.araxes.measure;

import java.util.ArrayList;
import java.util.List;
import org.araxes.geo.LonLat;

/**
 * The parts of a line that run along the outline of an area: a border that is followed lies on no side of it, and which
 * side rounding puts it on says nothing. A line runs along an outline where it keeps nearer to it than {@value
 * #TOLERANCE_METERS} m for {@value #LEAST_METERS} m or more; one that crosses it at an angle of more than 12° is never
 * so near for so long. Cuts of areas at the date line and the poles are no outline. Geodesic on WGS 84; ends are good to
 * a metre. Thread-safe.
 */
public final class Alongside {

    /** A line so near runs along; far less than borders are exact to, far more than rounding and joined data sets differ. */
    public static final int TOLERANCE_METERS = 20;

    /** What is so near for less only crosses or touches. */
    public static final int LEAST_METERS = 200;

    /** A bend out of the tolerance between two looks is at most half as far out. */
    private static final double LEAST_STEP_METERS = 4;

    private static final double END_METERS = 0.5;

    /** Positions of one border that were written to six or seven decimals. */
    private static final double SAME_METERS = 0.2;

    private final Stations line;
    private final List<Nearest> outlines;
    private final List<Stretch> found = new ArrayList<>();

    private Alongside(Stations line, List<Nearest> outlines) {
        this.line = line;
        this.outlines = outlines;
    }

    /**
     * The parts, in order; none for an area without an outline or a line without a length.
     *
     * @param line the line, prepared
     * @param area polygons in longitude and latitude
     */
    public static List<Stretch> of(Stations line, ShapeIndex area) {
        List<Nearest> outlines = area.outlines();
        if (line.edges().isEmpty() || outlines.isEmpty()) {
            return List.of();
        }
        Alongside search = new Alongside(line, outlines);
        search.walk();
        return List.copyOf(search.found);
    }

    /** What a person reads beside the lengths. */
    public static String words() {
        return "Along its outline: nearer to it than " + TOLERANCE_METERS + " m for " + LEAST_METERS
                + " m or more; that counts on neither side.";
    }

    /** On a line the distance to anything changes by no more than one goes: what is far need not be looked at again soon. */
    private void walk() {
        double length = line.lengthMeters();
        double begun = Double.NaN;
        double before = 0;
        for (double at = 0; ; ) {
            double distance = distanceMeters(at);
            boolean near = distance < TOLERANCE_METERS;
            if (near && Double.isNaN(begun)) {
                begun = at == 0 ? 0 : border(at, before);
            } else if (!near && !Double.isNaN(begun)) {
                add(begun, border(before, at));
                begun = Double.NaN;
            }
            if (at >= length) {
                break;
            }
            before = at;
            at = distance < SAME_METERS ? same(at) : Math.min(length, next(at, distance));
        }
        if (!Double.isNaN(begun)) {
            add(begun, length);
        }
    }

    private static double next(double at, double distance) {
        return at + Math.max(LEAST_STEP_METERS, Math.abs(distance - TOLERANCE_METERS));
    }

    /** From a place on the outline: where end and middle of the line's edge lie on it too, they are the same edge. */
    private double same(double at) {
        double end = line.startOf(line.edgeAt(at) + 1);
        boolean edge = end > at && distanceMeters((at + end) / 2) < SAME_METERS && distanceMeters(end) < SAME_METERS;
        return edge ? end : Math.min(line.lengthMeters(), next(at, 0));
    }

    private void add(double from, double to) {
        if (to - from >= Math.min(LEAST_METERS, line.lengthMeters())) {
            found.add(new Stretch(from, to));
        }
    }

    /** Where it comes within the tolerance, between a place that is and one that is not. */
    private double border(double near, double far) {
        double in = near;
        double out = far;
        while (Math.abs(out - in) > END_METERS) {
            double middle = (in + out) / 2;
            if (distanceMeters(middle) < TOLERANCE_METERS) {
                in = middle;
            } else {
                out = middle;
            }
        }
        return in;
    }

    private double distanceMeters(double at) {
        LonLat place = line.at(at);
        double nearest = Double.POSITIVE_INFINITY;
        for (Nearest outline : outlines) {
            Nearest.Hit hit = outline.within(place, nearest);
            nearest = hit == null ? nearest : hit.foot().distanceMeters();
        }
        return nearest;
    }
}
