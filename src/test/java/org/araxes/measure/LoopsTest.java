package org.araxes.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.araxes.geo.LonLat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LoopsTest {

    @ParameterizedTest
    @CsvSource({"46.2317, 39.5981", "179.95, 60", "20, 89.9", "-60, -88"})
    void aBowTieHasTwoLoopsAroundItsCrossing(double lon, double lat) {
        LonLat knot = new LonLat(lon, lat);
        LonLat a = Geodesics.direct(knot, 200, 3_000);
        LonLat b = Geodesics.direct(knot, 20, 5_000);
        LonLat c = Geodesics.direct(knot, 110, 4_000);
        LonLat d = Geodesics.direct(knot, 290, 6_000);

        Loops loops = Loops.of(List.of(a, b, c, d));

        assertThat(loops.crossings())
                .singleElement()
                .satisfies(at -> assertThat(Geodesics.distanceMeters(at, knot)).isLessThan(1e-2));
        assertThat(loops.areasSquareMeters()).hasSize(2);
        double one = Geodesics.ringAreaSquareMeters(List.of(knot, b, c));
        double two = Geodesics.ringAreaSquareMeters(List.of(knot, d, a));
        assertThat(loops.areasSquareMeters().get(0)).isEqualTo(Math.max(one, two), within(100.0));
        assertThat(loops.totalSquareMeters()).isEqualTo(one + two, within(100.0));
    }

    @Test
    void aRingThatDoesNotCrossItselfIsOneLoop() {
        List<LonLat> ring = AreaMeasurementTest.ring("46.0 39.0;46.5 39.0;46.6 39.5;46.1 39.6");

        Loops loops = Loops.of(ring);

        assertThat(loops.crossings()).isEmpty();
        // Planimeter -p 10 of GeographicLib 2.1.2
        assertThat(loops.totalSquareMeters()).isEqualTo(2682659724.50321, within(0.01));
    }

    @Test
    void aPentagramHasFiveCrossings() {
        LonLat center = new LonLat(46, 39);
        List<LonLat> star = new java.util.ArrayList<>();
        for (int i = 0; i < 5; i++) {
            star.add(Geodesics.direct(center, 144.0 * i, 10_000));
        }

        Loops loops = Loops.of(star);

        assertThat(loops.crossings()).hasSize(5);
        assertThat(loops.areasSquareMeters()).hasSize(6);
    }

    @Test
    void tooFewPlacesHaveNoLoops() {
        LonLat a = new LonLat(46, 39);

        assertThat(Loops.of(List.of(a, a, new LonLat(46.1, 39))).areasSquareMeters())
                .isEmpty();
        assertThat(Loops.of(List.of()).crossings()).isEmpty();
    }

    @Test
    void ofAScribbleOfThousandsOfPointsOnlyOneCrossingIsToldAtOnce() {
        java.util.Random random = new java.util.Random(1);
        List<LonLat> scribble = new java.util.ArrayList<>();
        List<LonLat> round = new java.util.ArrayList<>();
        LonLat center = new LonLat(46, 39);
        for (int i = 0; i < 5_000; i++) {
            scribble.add(new LonLat(46 + random.nextDouble(), 39 + random.nextDouble()));
            round.add(Geodesics.direct(center, 360.0 * i / 5_000, 10_000));
        }

        Loops loops = Loops.of(scribble);

        assertThat(loops.crossings()).hasSize(1);
        assertThat(loops.onlyFirst()).isTrue();
        assertThat(Loops.of(round).crossings()).isEmpty();
        assertThat(Loops.of(round).totalSquareMeters()).isEqualTo(Math.PI * 1e8, within(200.0));
    }
}
