package org.araxes.jmh;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.araxes.render.ink.GraphicsInk;
import org.araxes.render.ink.Ink;
import org.araxes.render.ink.LineStyle;
import org.araxes.render.ink.RasterInk;
import org.araxes.render.ink.ScreenPath;
import org.araxes.render.ink.StampCache;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Filling and stroking a ragged ring on a frame of 1920×1080, by our rasterisers and by the platform's. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class Rasters {

    private static final int WIDTH = 1920;
    private static final int HEIGHT = 1080;

    /** Whose rasteriser. */
    @Param({"araxes", "java2d"})
    public String whose;

    /** Vertices of the ring. */
    @Param({"1000", "30000"})
    public int vertices;

    private ScreenPath ring;
    private Ink ink;

    @Setup
    public void draw() {
        Random random = new Random(7);
        ring = new ScreenPath();
        for (int i = 0; i < vertices; i++) {
            double angle = 2 * Math.PI * i / vertices;
            double radius = 480 + 20 * Math.sin(19 * angle) + 3 * random.nextDouble();
            double x = WIDTH / 2.0 + 1.6 * radius * Math.cos(angle);
            double y = HEIGHT / 2.0 + radius * Math.sin(angle);
            if (i == 0) {
                ring.moveTo(x, y);
            } else {
                ring.lineTo(x, y);
            }
        }
        ring.close();
        if (whose.equals("araxes")) {
            ink = new RasterInk(new int[WIDTH * HEIGHT], WIDTH, HEIGHT, new StampCache());
        } else {
            Graphics2D g = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_ARGB_PRE).createGraphics();
            ink = new GraphicsInk(g);
        }
    }

    @Benchmark
    public Ink fill() {
        ink.fill(ring, 0xFF336699);
        return ink;
    }

    @Benchmark
    public Ink fillClear() {
        ink.fill(ring, 0x40336699);
        return ink;
    }

    @Benchmark
    public Ink stroke() {
        ink.stroke(ring, LineStyle.solid(1.6), 0xFF202020);
        return ink;
    }
}
