package org.araxes.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.araxes.geo.LonLat;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;

class SmallRingsTest {

    private static final List<LonLat> SQUARE =
            List.of(new LonLat(46, 39), new LonLat(46.1, 39), new LonLat(46.1, 39.1), new LonLat(46, 39.1));

    @Test
    void knowsAPlainRing() {
        assertThat(SmallRings.clearlySimple(SQUARE)).isTrue();
    }

    @Test
    void leavesWhatTouchesOrRepeatsItselfToTheFullTest() {
        LonLat a = SQUARE.get(0);
        LonLat b = SQUARE.get(1);
        LonLat c = SQUARE.get(2);
        LonLat d = SQUARE.get(3);
        LonLat middle = new LonLat(46.05, 39);

        assertThat(SmallRings.clearlySimple(List.of(a, c, b, d))).isFalse();
        assertThat(SmallRings.clearlySimple(List.of(a, b, b, c, d))).isFalse();
        assertThat(SmallRings.clearlySimple(List.of(a, b, c, b, d))).isFalse();
        assertThat(SmallRings.clearlySimple(List.of(a, b, c, middle, d))).isFalse();
        assertThat(SmallRings.clearlySimple(List.of(a, b, c, a, d))).isFalse();
        assertThat(SmallRings.clearlySimple(List.of(a, b, c, new LonLat(48, 39))))
                .isFalse();
    }

    @Test
    void neverCallsSimpleWhatTheFullTestFindsCrossing() {
        SplittableRandom random = new SplittableRandom(3);
        int simple = 0;
        for (int i = 0; i < 20_000; i++) {
            LonLat center = new LonLat(random.nextDouble(40, 50), random.nextDouble(-70, 70));
            double size = 0.3 * random.nextDouble();
            List<LonLat> ring = new ArrayList<>();
            int n = random.nextInt(3, 9);
            for (int k = 0; k < n; k++) {
                ring.add(new LonLat(
                        center.lonDegrees() + random.nextDouble(size + 1e-6),
                        center.latDegrees() + random.nextDouble(size + 1e-6)));
            }
            if (SmallRings.clearlySimple(ring)) {
                simple++;
                assertThat(isSimpleOnThePlane(ring)).isTrue();
            }
        }
        assertThat(simple).isGreaterThan(1000);
    }

    /** On the plane on which geodesics are straight. */
    private static boolean isSimpleOnThePlane(List<LonLat> ring) {
        GnomonicPlane plane = new GnomonicPlane(ring.getFirst());
        Coordinate[] line = new Coordinate[ring.size() + 1];
        for (int i = 0; i <= ring.size(); i++) {
            line[i] = plane.project(ring.get(i % ring.size()));
        }
        return new GeometryFactory().createLinearRing(line).isSimple();
    }
}
