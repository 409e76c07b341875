package org.araxes.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** Where a line crosses other lines or outlines, all edges geodesics on WGS 84. Thread-safe. */
public final class LineCrossings {

    /** Crossings nearer to each other are one, found on two edges that meet there. */
    private static final double SAME_METERS = 0.01;

    private LineCrossings() {}

    /**
     * Where a line crosses others. A place where it only begins or ends on them is none.
     *
     * @param line the line, prepared
     * @param others lines or outlines in longitude and latitude, split at the date line
     * @return ways from the line's start, metres, ascending, each once
     */
    public static List<Double> along(Stations line, ShapeIndex others) {
        EdgeIndex index = others.edges();
        TreeSet<Double> found = new TreeSet<>();
        for (int i = 0; i < line.edges().size(); i++) {
            Segment edge = line.edges().get(i);
            double start = line.startOf(i);
            index.crossings(edge.from(), edge.to())
                    .forEach(at -> found.add(start + Geodesics.distanceMeters(edge.from(), at)));
        }
        List<Double> out = new ArrayList<>();
        for (double at : found) {
            boolean atEnd = at < SAME_METERS || at > line.lengthMeters() - SAME_METERS;
            if (!atEnd && (out.isEmpty() || at - out.getLast() > SAME_METERS)) {
                out.add(at);
            }
        }
        return List.copyOf(out);
    }
}
