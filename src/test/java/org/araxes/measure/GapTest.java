package org.araxes.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.araxes.geo.LonLat;
import org.araxes.geo.LonLatGeometry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.Geometry;

class GapTest {

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void aLimitLeavesOutWhatIsFartherAndChangesNothingElse(long seed) {
        Random random = new Random(seed);
        Geometry first = wandering(random, 44, 39);
        Geometry second = wandering(random, 44 + random.nextDouble() * 3, 39 + random.nextDouble() * 2);
        Gap gap = Gap.between(first, second);
        ShapeIndex a = new ShapeIndex(first);
        ShapeIndex b = new ShapeIndex(second);

        assertThat(Gap.between(a, b, gap.distanceMeters() + 0.001)).hasValue(gap);
        assertThat(Gap.between(a, b, gap.distanceMeters())).isEmpty();
        assertThat(Gap.between(a, b, gap.distanceMeters() / 2)).isEmpty();
        assertThat(Gap.between(b, a, Double.POSITIVE_INFINITY).orElseThrow().distanceMeters())
                .isEqualTo(gap.distanceMeters());
    }

    @Test
    void placesAreLinesOfOnePosition() {
        LonLat goris = new LonLat(46.34, 39.51);
        LonLat kapan = new LonLat(46.41, 39.21);
        ShapeIndex a = new ShapeIndex(LonLatGeometry.point(goris));
        ShapeIndex b = new ShapeIndex(LonLatGeometry.point(kapan));
        double meters = Geodesics.distanceMeters(goris, kapan);

        assertThat(Gap.between(a, b, meters + 1).orElseThrow()).isEqualTo(new Gap(meters, goris, kapan));
        assertThat(Gap.between(a, b, meters - 1)).isEmpty();
    }

    @Test
    void nothingIsNearerThanWhatTouches() {
        ShapeIndex line = new ShapeIndex(LonLatGeometry.line(List.of(new LonLat(45, 40), new LonLat(46, 40))));
        ShapeIndex across = new ShapeIndex(LonLatGeometry.line(List.of(new LonLat(45.5, 39), new LonLat(45.5, 41))));

        assertThat(Gap.between(line, across, 1).orElseThrow().distanceMeters()).isZero();
        assertThat(Gap.between(line, across, 0)).isEmpty();
    }

    private static Geometry wandering(Random random, double lon, double lat) {
        List<LonLat> line = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            line.add(new LonLat(lon + 0.01 * i + 0.02 * random.nextDouble(), lat + 0.05 * random.nextDouble()));
        }
        return LonLatGeometry.line(line);
    }
}
