package org.araxes.jmh;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.araxes.catalog.Layer;
import org.araxes.geo.TransverseMercator;
import org.araxes.render.prepare.LayerPreparer;
import org.araxes.render.prepare.PreparedLayer;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Making a layer ready: geodesic edges, projection, shared arcs, weights. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class Preparation {

    /** About how many vertices. */
    @Param({"100000", "1000000"})
    public long vertices;

    private Layer layer;

    @Setup
    public void read() throws IOException {
        layer = Data.countries(vertices);
    }

    @Benchmark
    public PreparedLayer prepare() {
        return LayerPreparer.prepare(layer, TransverseMercator.UTM_38N);
    }
}
