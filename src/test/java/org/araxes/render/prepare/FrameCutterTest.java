package org.araxes.render.prepare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.araxes.render.ink.Box;
import org.araxes.render.ink.MapToDevice;
import org.araxes.render.ink.ScreenPath;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

/** Against JTS, on a map whose metres are half device pixels. */
class FrameCutterTest {

    private static final GeometryFactory FACTORY = new GeometryFactory();
    private static final MapToDevice HALF = new MapToDevice(1_000, 5_000, 0.5);
    private static final Box CLIP = new Box(-4, -6, 104, 86);
    private static final Geometry FRAME =
            FACTORY.toGeometry(new Envelope(CLIP.minX(), CLIP.maxX(), CLIP.minY(), CLIP.maxY()));

    /** Of positions in device pixels. */
    private static Polylines data(boolean rings, Coordinate[]... parts) {
        Polylines.Builder builder = new Polylines.Builder();
        for (Coordinate[] part : parts) {
            builder.begin();
            for (Coordinate c : part) {
                builder.add(1_000 + 2 * c.x, 5_000 - 2 * c.y);
            }
        }
        return builder.build(rings);
    }

    private static Coordinate[] walk(Random random, int n, double stride) {
        Coordinate[] line = new Coordinate[n];
        double x = random.nextDouble() * 140 - 20;
        double y = random.nextDouble() * 120 - 20;
        for (int i = 0; i < n; i++) {
            line[i] = new Coordinate(x, y);
            x += random.nextGaussian() * stride;
            y += random.nextGaussian() * stride;
        }
        return line;
    }

    private static ScreenPath lines(Polylines data) {
        ScreenPath out = new ScreenPath();
        new FrameCutter(HALF, CLIP).lines(data, out);
        return out;
    }

    private static Coordinate[] part(ScreenPath path, int part) {
        List<Coordinate> out = new ArrayList<>();
        for (int i = path.start(part); i < path.end(part); i++) {
            out.add(new Coordinate(path.x(i), path.y(i)));
        }
        return out.toArray(Coordinate[]::new);
    }

    private static double length(ScreenPath path) {
        double sum = 0;
        for (int i = 0; i < path.parts(); i++) {
            sum += FACTORY.createLineString(part(path, i)).getLength();
        }
        return sum;
    }

    @Test
    void whatIsLeftOfALineIsItsPartInTheFrame() {
        Random random = new Random(8);
        for (int run = 0; run < 200; run++) {
            Coordinate[] line = walk(random, 2 + random.nextInt(400), 1 + random.nextInt(60));
            Geometry expected = FACTORY.createLineString(line).intersection(FRAME);

            ScreenPath out = lines(data(false, line));

            assertThat(length(out)).as("seed 8, run %s", run).isEqualTo(expected.getLength(), within(1e-6));
            for (int i = 0; i < out.points(); i++) {
                assertThat(CLIP.grown(1e-9).contains(out.x(i), out.y(i))).isTrue();
            }
        }
    }

    /** Dashes go on where they would have been: each piece begins so far along the line. */
    @Test
    void eachPieceKnowsHowFarAlongItsLineItBegins() {
        Random random = new Random(9);
        int pieces = 0;
        for (int run = 0; run < 100; run++) {
            Coordinate[] line = walk(random, 2 + random.nextInt(200), 40);

            ScreenPath out = lines(data(false, line));

            for (int i = 0; i < out.parts(); i++) {
                Coordinate start = new Coordinate(out.x(out.start(i)), out.y(out.start(i)));
                assertThat(at(line, out.offset(i)).distance(start))
                        .as("seed 9, run %s, piece %s", run, i)
                        .isLessThan(1e-3);
                pieces++;
            }
        }
        assertThat(pieces).isGreaterThan(200);
    }

    private static Coordinate at(Coordinate[] line, double along) {
        double left = along;
        for (int i = 1; i < line.length; i++) {
            double edge = line[i].distance(line[i - 1]);
            if (left <= edge + 1e-9) {
                double t = edge == 0 ? 0 : left / edge;
                return new Coordinate(
                        line[i - 1].x + t * (line[i].x - line[i - 1].x),
                        line[i - 1].y + t * (line[i].y - line[i - 1].y));
            }
            left -= edge;
        }
        return line[line.length - 1];
    }

    @Test
    void aLineInsideIsOnePieceOverManyChunks() {
        Coordinate[] line = new Coordinate[10 * Polylines.CHUNK];
        for (int i = 0; i < line.length; i++) {
            line[i] = new Coordinate(100.0 * i / line.length, 40 + 10 * Math.sin(i / 9.0));
        }

        ScreenPath out = lines(data(false, line, line));

        assertThat(out.parts()).isEqualTo(2);
        assertThat(out.points()).isEqualTo(2 * line.length);
        assertThat(out.offset(1)).isZero();
        assertThat(out.closed(0)).isFalse();
    }

    @Test
    void aLineThatComesInGoesOnAsOnePieceUntilItLeaves() {
        Coordinate[] line = {
            new Coordinate(-50, 40),
            new Coordinate(20, 40),
            new Coordinate(60, 40),
            new Coordinate(200, 40),
            new Coordinate(200, 60),
            new Coordinate(50, 60)
        };

        ScreenPath out = lines(data(false, line));

        assertThat(out.parts()).isEqualTo(2);
        assertThat(out.end(0) - out.start(0)).isEqualTo(4);
        assertThat(out.offset(0)).isEqualTo(46, within(1e-9));
        assertThat(out.offset(1)).isEqualTo(250 + 20 + 96, within(1e-9));
    }

    @Test
    void onlyARingThatCameThroughWholeIsClosed() {
        Coordinate[] inside = ring(50, 40, 30, 200);
        Coordinate[] cut = ring(100, 40, 30, 200);

        ScreenPath whole = lines(data(true, inside));
        ScreenPath pieces = lines(data(true, cut));

        assertThat(whole.parts()).isEqualTo(1);
        assertThat(whole.closed(0)).isTrue();
        assertThat(pieces.parts()).isPositive();
        for (int i = 0; i < pieces.parts(); i++) {
            assertThat(pieces.closed(i)).isFalse();
        }
        assertThat(lines(data(false, inside)).closed(0))
                .as("a line that ends where it begins")
                .isFalse();
        assertThat(lines(data(true, inside, ring(500, 40, 30, 200))).parts()).isEqualTo(1);
    }

    private static Coordinate[] ring(double x, double y, double radius, int n) {
        Coordinate[] ring = new Coordinate[n + 1];
        for (int i = 0; i < n; i++) {
            ring[i] = new Coordinate(
                    x + radius * Math.cos(2 * Math.PI * i / n), y + radius * Math.sin(2 * Math.PI * i / n));
        }
        ring[n] = ring[0];
        return ring;
    }

    @Test
    void whatIsLeftOfAnAreaIsItsPartInTheFrame() {
        Random random = new Random(10);
        for (int run = 0; run < 200; run++) {
            int n = 3 + random.nextInt(600);
            double cx = random.nextDouble() * 300 - 100;
            double cy = random.nextDouble() * 300 - 100;
            double far = 20 + random.nextInt(400);
            Coordinate[] star = new Coordinate[n + 1];
            for (int i = 0; i < n; i++) {
                double r = far * (0.3 + random.nextDouble());
                star[i] =
                        new Coordinate(cx + r * Math.cos(2 * Math.PI * i / n), cy + r * Math.sin(2 * Math.PI * i / n));
            }
            star[n] = star[0];
            double expected = FACTORY.createPolygon(star).intersection(FRAME).getArea();
            ScreenPath out = new ScreenPath();

            new FrameCutter(HALF, CLIP).areas(data(true, star), out);

            double area = 0;
            for (int i = 0; i < out.parts(); i++) {
                assertThat(out.closed(i)).isTrue();
                Coordinate[] open = part(out, i);
                for (int k = 0; k < open.length; k++) {
                    Coordinate a = open[k];
                    Coordinate b = open[(k + 1) % open.length];
                    area += (a.x * b.y - b.x * a.y) / 2;
                }
            }
            assertThat(Math.abs(area)).as("seed 10, run %s", run).isEqualTo(expected, within(1e-5 * (1 + expected)));
        }
    }

    @Test
    void oneCanStopInsideOneHugeLine() {
        Coordinate[] line = walk(new Random(3), 200 * Polylines.CHUNK, 0.5);
        AtomicInteger looks = new AtomicInteger();
        ScreenPath out = new ScreenPath();

        new FrameCutter(HALF, CLIP, looks::incrementAndGet).lines(data(false, line), out);
        assertThat(looks.get()).isBetween(2, 8);
        new FrameCutter(HALF, CLIP, looks::incrementAndGet).areas(data(true, line), new ScreenPath());
        assertThat(looks.get()).isBetween(4, 16);
    }
}
