package org.araxes.jmh;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.araxes.annotation.AnnotationKind;
import org.araxes.geo.LonLat;
import org.araxes.measure.AreaMeasurement;
import org.araxes.measure.PathMeasurement;
import org.araxes.measure.Units;
import org.araxes.tool.Readout;
import org.araxes.tool.Sketch;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Measuring a line and a ring as a whole, and the readout of a mouse move while one is drawn. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class Measuring {

    /** Vertices already set. */
    @Param({"50", "500"})
    public int vertices;

    private final Readout readout = new Readout(Units.METRIC.length(), Units.METRIC.area());
    private final List<LonLat> points = new ArrayList<>();
    private List<LonLat> live = List.of();
    private int move;

    @Setup
    public void set() {
        for (int i = 0; i < vertices; i++) {
            double angle = 1.8 * Math.PI * i / vertices;
            points.add(new LonLat(46 + Math.cos(angle), 40 + 0.8 * Math.sin(angle)));
        }
    }

    @Benchmark
    public PathMeasurement length() {
        return PathMeasurement.of(points);
    }

    @Benchmark
    public AreaMeasurement area() {
        return AreaMeasurement.of(points);
    }

    @Benchmark
    public List<Readout.Row> readoutOfAMouseMove() {
        move++;
        live = new ArrayList<>(points);
        live.add(new LonLat(46.9 + 0.0005 * (move % 200), 39.9));
        return readout.of(new Sketch(AnnotationKind.DISTANCE, live, true));
    }
}
