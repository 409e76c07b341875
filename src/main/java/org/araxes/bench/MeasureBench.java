package org.araxes.bench;

import java.util.ArrayList;
import java.util.List;
import org.araxes.annotation.AnnotationKind;
import org.araxes.geo.LonLat;
import org.araxes.measure.Units;
import org.araxes.tool.Readout;
import org.araxes.tool.Sketch;

/**
 * Times what a mouse move costs while a long measurement is in hand: the readout of all its figures. One thread.
 *
 * @param vertices vertices already set
 * @param repeat mouse moves to time
 */
public record MeasureBench(int vertices, int repeat) {

    private static final int WARM_UP = 500;
    private static final double AT_MOST_MILLIS = 1;

    /** A distance and an area. */
    public List<Result> run() throws Exception {
        return List.of(time("distance", AnnotationKind.DISTANCE), time("area", AnnotationKind.AREA));
    }

    private Result time(String name, AnnotationKind kind) throws Exception {
        Readout readout = new Readout(Units.METRIC.length(), Units.METRIC.area());
        List<LonLat> set = spiral();
        for (int i = 0; i < WARM_UP; i++) {
            readout.of(sketch(kind, set, i));
        }
        List<Sample> samples = new ArrayList<>();
        for (int i = 0; i < repeat; i++) {
            Sketch sketch = sketch(kind, set, i);
            samples.add(Sample.of(() -> readout.of(sketch)));
        }
        return Result.millis("readout of a mouse move, " + name + " of " + vertices + " vertices", samples)
                .atMost(AT_MOST_MILLIS);
    }

    /** A ragged ring round 46° E 40° N that does not cross itself. */
    private List<LonLat> spiral() {
        List<LonLat> points = new ArrayList<>();
        for (int i = 0; i < vertices; i++) {
            double angle = 1.8 * Math.PI * i / vertices;
            double radius = 1 + 0.2 * Math.sin(37 * angle);
            points.add(new LonLat(46 + radius * Math.cos(angle), 40 + 0.8 * radius * Math.sin(angle)));
        }
        return points;
    }

    private static Sketch sketch(AnnotationKind kind, List<LonLat> set, int move) {
        List<LonLat> points = new ArrayList<>(set);
        points.add(new LonLat(46.9 + 0.0005 * (move % 200), 39.9 - 0.0003 * (move % 300)));
        return new Sketch(kind, points, true);
    }
}
