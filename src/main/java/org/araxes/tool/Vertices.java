package org.araxes.tool;

import java.util.ArrayList;
import java.util.List;
import org.araxes.geo.LonLat;

/** Changes of a list of vertices; each gives a new list. */
final class Vertices {

    private Vertices() {}

    /** Without positions that repeat the one before, and for a ring without a last that repeats the first. */
    static List<LonLat> withoutRepeats(List<LonLat> points, boolean closed) {
        List<LonLat> out = new ArrayList<>(points.size());
        for (LonLat p : points) {
            if (out.isEmpty() || !out.getLast().equals(p)) {
                out.add(p);
            }
        }
        while (closed && out.size() > 1 && out.getLast().equals(out.getFirst())) {
            out.removeLast();
        }
        return out;
    }

    /** With one moved. */
    static List<LonLat> moved(List<LonLat> points, int index, LonLat to) {
        List<LonLat> out = new ArrayList<>(points);
        out.set(index, to);
        return out;
    }

    /** With one more before an index. */
    static List<LonLat> inserted(List<LonLat> points, int index, LonLat position) {
        List<LonLat> out = new ArrayList<>(points);
        out.add(index, position);
        return out;
    }

    /** Without one. */
    static List<LonLat> removed(List<LonLat> points, int index) {
        List<LonLat> out = new ArrayList<>(points);
        out.remove(index);
        return out;
    }
}
