package org.araxes.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.araxes.geo.LonLat;
import org.araxes.geo.LonLatGeometry;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Geometry;

class BeyondTest {

    private static final LonLat WEST = new LonLat(46.1439, 38.8427);
    private static final LonLat EAST = new LonLat(46.5336, 38.8675);
    private static final LonLat MIDDLE = Geodesics.between(WEST, EAST, 0.5);
    private static final double AHEAD = Geodesics.inverse(WEST, MIDDLE).endAzimuthDegrees();

    @Test
    void aPlaceIsAsDeepAsItWasPut() {
        LonLat place = Geodesics.direct(MIDDLE, AHEAD - 90, 3_500);

        Beyond beyond = Beyond.of(LonLatGeometry.point(place), List.of(WEST, EAST));

        assertThat(beyond.right()).isEmpty();
        assertThat(beyond.left()).hasValueSatisfying(depth -> {
            assertThat(depth.meters()).isEqualTo(3_500, within(1e-6));
            assertThat(Geodesics.distanceMeters(depth.onLine(), MIDDLE)).isLessThan(1e-3);
        });
        assertThat(beyond.deeperSide()).contains(Side.LEFT);
        assertThat(beyond.on(Side.LEFT)).isEqualTo(beyond.left());
        assertThat(beyond.on(Side.ON)).isEmpty();
    }

    @Test
    void anAreaAcrossTheLineIsMeasuredOnBothSides() {
        Geometry circle = GeodesicBuffer.circle(Geodesics.direct(MIDDLE, AHEAD + 90, 1_000), 3_000, 720);

        Beyond beyond = Beyond.of(circle, List.of(WEST, EAST));

        assertThat(beyond.right().orElseThrow().meters()).isEqualTo(4_000, within(1.0));
        assertThat(beyond.left().orElseThrow().meters()).isEqualTo(2_000, within(1.0));
        assertThat(beyond.deeperSide()).contains(Side.RIGHT);
    }

    @Test
    void aBandAlongTheLineIsAsDeepAsItWasMadeEverywhere() {
        Geometry band = GeodesicBuffer.band(List.of(WEST, EAST), 3_500, Side.LEFT);

        Beyond beyond = Beyond.of(band, List.of(WEST, EAST));

        assertThat(beyond.left().orElseThrow().meters()).isEqualTo(3_500, within(0.1));
        assertThat(beyond.right().map(Beyond.Depth::meters).orElse(0.0)).isLessThan(0.1);
    }

    @Test
    void whereTheLineGoesRoundTheAreaTheDeepestPlaceIsInside() {
        List<LonLat> ring = List.of(
                new LonLat(46, 39),
                new LonLat(46.1, 39),
                new LonLat(46.1, 39.1),
                new LonLat(46, 39.1),
                new LonLat(46, 39));

        Beyond beyond = Beyond.of(LonLatGeometry.polygon(List.of(ring)), ring);

        // Half of its width, at its middle: 0.05° of longitude at 39.05° N.
        double half = Geodesics.distanceMeters(new LonLat(46.05, 39.05), new LonLat(46.1, 39.05));
        assertThat(beyond.left().orElseThrow().meters()).isEqualTo(half, within(5.0));
        assertThat(beyond.right()).isEmpty();
    }

    @Test
    void aLineMayBeDeepestBetweenItsVertices() {
        // Two borders like a V: the middle between them is farthest from both.
        List<LonLat> v = List.of(Geodesics.direct(MIDDLE, 45, 20_000), MIDDLE, Geodesics.direct(MIDDLE, 315, 20_000));
        LonLat right = Geodesics.direct(MIDDLE, 40, 15_000);
        LonLat left = Geodesics.direct(MIDDLE, 320, 15_000);

        Beyond beyond = Beyond.of(LonLatGeometry.line(List.of(left, right)), v);

        double deepest = 15_000 * Math.cos(Math.toRadians(40)) * Math.sin(Math.toRadians(45));
        assertThat(beyond.deeperSide().flatMap(beyond::on).orElseThrow().meters())
                .isEqualTo(deepest, within(10.0));
    }

    @Test
    void nearAPoleAndAtTheDateLineToo() {
        for (LonLat at : List.of(new LonLat(30, 89.8), new LonLat(179.9, -45))) {
            LonLat end = Geodesics.direct(at, 10, 10_000);
            LonLat mid = Geodesics.between(at, end, 0.5);
            double ahead = Geodesics.inverse(at, mid).endAzimuthDegrees();
            LonLat place = Geodesics.direct(mid, ahead + 90, 2_000);

            Beyond beyond = Beyond.of(LonLatGeometry.point(place), List.of(at, end));

            assertThat(beyond.right().orElseThrow().meters()).isEqualTo(2_000, within(1e-6));
        }
    }

    @Test
    void nothingHasNoDepth() {
        assertThatThrownBy(() -> Beyond.of(LonLatGeometry.FACTORY.createPoint(), List.of(WEST, EAST)))
                .hasMessageContaining("without a position");
    }
}
