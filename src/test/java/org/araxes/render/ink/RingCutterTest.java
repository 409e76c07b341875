package org.araxes.render.ink;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Polygon;

/** Against JTS: what is cut has the area, and winds round the places, of the ring's part in the box. */
class RingCutterTest {

    private static final Box CLIP = new Box(10, 20, 110, 80);
    private static final GeometryFactory FACTORY = new GeometryFactory();

    private static ScreenPath cut(double... xy) {
        RingCutter cutter = new RingCutter(CLIP);
        cutter.begin();
        for (int i = 0; i < xy.length; i += 2) {
            cutter.add(xy[i], xy[i + 1]);
        }
        ScreenPath out = new ScreenPath();
        cutter.cut(out);
        return out;
    }

    private static double signedArea(ScreenPath path) {
        double twice = 0;
        for (int part = 0; part < path.parts(); part++) {
            int n = path.end(part) - path.start(part);
            for (int i = 0; i < n; i++) {
                int a = path.start(part) + i;
                int b = path.start(part) + (i + 1) % n;
                twice += path.x(a) * path.y(b) - path.x(b) * path.y(a);
            }
        }
        return twice / 2;
    }

    @Test
    void aRingInsideStaysAsItIs() {
        ScreenPath out = cut(20, 30, 60, 30, 60, 60, 20, 60);

        assertThat(out.parts()).isEqualTo(1);
        assertThat(out.closed(0)).isTrue();
        assertThat(out.points()).isEqualTo(4);
        assertThat(signedArea(out)).isEqualTo(40 * 30);
    }

    @Test
    void aVertexOnTheRimBelongsToTheBox() {
        ScreenPath out = cut(10, 20, 110, 20, 110, 80, 10, 80);

        assertThat(out.points()).isEqualTo(4);
        assertThat(signedArea(out)).isEqualTo(100 * 60);
    }

    /** With a vertex beyond the side, so that it is cut there; the other one on the rim stays, once. */
    @Test
    void aVertexThatTouchesTheRimFromInsideStays() {
        ScreenPath out = cut(60, 25, 10, 40, 60, 55, 0, 75, 0, 22);

        double[] same = {60, 25, 10, 40, 60, 55, 10, 71 + 2.0 / 3, 10, 22.5};
        assertThat(out.points()).isEqualTo(5);
        double twice = 0;
        for (int i = 0; i < same.length; i += 2) {
            int next = (i + 2) % same.length;
            twice += same[i] * same[next + 1] - same[next] * same[i + 1];
        }
        assertThat(signedArea(out)).isEqualTo(twice / 2, within(1e-9));
    }

    @Test
    void aRingRoundTheBoxIsTheBox() {
        assertThat(signedArea(cut(-500, -500, 500, -500, 500, 500, -500, 500))).isEqualTo(100 * 60, within(1e-9));
        assertThat(signedArea(cut(-500, 500, 500, 500, 500, -500, -500, -500))).isEqualTo(-100 * 60, within(1e-9));
    }

    @Test
    void aRingBesideTheBoxIsNothing() {
        assertThat(cut(0, 30, 9, 30, 9, 60, 0, 60).isEmpty()).isTrue();
        assertThat(cut(120, 30, 190, 30, 190, 60).isEmpty()).isTrue();
        assertThat(cut(20, 0, 60, 0, 60, 19).isEmpty()).isTrue();
        assertThat(cut(20, 81, 60, 90, 60, 99).isEmpty()).isTrue();
        assertThat(cut(20, 30, 60, 30).isEmpty()).as("two vertices").isTrue();
        assertThat(cut().isEmpty()).isTrue();
    }

    @Test
    void theFirstVertexMayBeRepeatedAndACutterIsUsedAgain() {
        RingCutter cutter = new RingCutter(CLIP);
        ScreenPath out = new ScreenPath();
        for (int i = 0; i < 3; i++) {
            cutter.begin();
            double[] xy = {0, 30, 60, 30, 60, 60, 0, 60, 0, 30};
            for (int k = 0; k < xy.length; k += 2) {
                cutter.add(xy[k], xy[k + 1]);
            }
            cutter.cut(out);
        }

        assertThat(out.parts()).isEqualTo(3);
        assertThat(signedArea(out)).isEqualTo(3 * 50 * 30, within(1e-9));
    }

    /** Stars, so that rings leave the box and come back many times; more vertices than the cutter has room for at first. */
    @Test
    void whatIsCutIsThePartInTheBox() {
        Random random = new Random(5);
        for (int run = 0; run < 300; run++) {
            int n = 3 + random.nextInt(run % 10 == 0 ? 900 : 20);
            double cx = random.nextDouble() * 200 - 40;
            double cy = random.nextDouble() * 160 - 30;
            Coordinate[] star = new Coordinate[n + 1];
            double[] xy = new double[2 * n];
            for (int i = 0; i < n; i++) {
                double r = 5 + random.nextDouble() * 120;
                star[i] =
                        new Coordinate(cx + r * Math.cos(2 * Math.PI * i / n), cy + r * Math.sin(2 * Math.PI * i / n));
                xy[2 * i] = star[i].x;
                xy[2 * i + 1] = star[i].y;
            }
            star[n] = star[0];
            Polygon ring = FACTORY.createPolygon(star);
            Envelope box = new Envelope(CLIP.minX(), CLIP.maxX(), CLIP.minY(), CLIP.maxY());
            double expected = ring.intersection(FACTORY.toGeometry(box)).getArea();

            ScreenPath out = cut(xy);

            assertThat(signedArea(out)).as("seed 5, run %s", run).isEqualTo(expected, within(1e-6));
            for (int i = 0; i < out.points(); i++) {
                assertThat(CLIP.grown(1e-9).contains(out.x(i), out.y(i))).isTrue();
            }
        }
    }
}
