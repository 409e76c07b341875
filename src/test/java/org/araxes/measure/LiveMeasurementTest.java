package org.araxes.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.araxes.geo.LonLat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LiveMeasurementTest {

    private static final LonLat A = new LonLat(46.0, 39.0);
    private static final LonLat B = new LonLat(46.2, 39.0);
    private static final LonLat C = new LonLat(46.2, 39.2);
    private static final LonLat D = new LonLat(46.0, 39.2);

    @Test
    void aLineWithoutVerticesReadsNothing() {
        PathMeter meter = new PathMeter();

        assertThat(meter.to(A).lengthMeters()).isZero();
        meter.removeLast();
        assertThat(meter.measurement()).isEqualTo(PathMeasurement.of(List.of()));
    }

    @Test
    void theReadingIsTheLineWithTheMovingEnd() {
        PathMeter meter = new PathMeter();
        meter.add(A);
        meter.add(B);

        PathMeter.Reading reading = meter.to(C);

        assertThat(reading.lengthMeters())
                .isEqualTo(PathMeasurement.of(List.of(A, B, C)).lengthMeters());
        assertThat(reading.segment()).isEqualTo(Geodesics.inverse(B, C));
        assertThat(meter.measurement()).isEqualTo(PathMeasurement.of(List.of(A, B)));
    }

    @Test
    void takingVerticesBackLeavesNoRounding() {
        PathMeter meter = new PathMeter();
        for (LonLat p : List.of(A, B, C, D)) {
            meter.add(p);
        }
        meter.removeLast();
        meter.removeLast();

        assertThat(meter.lengthMeters()).isEqualTo(Geodesics.distanceMeters(A, B));
        assertThat(meter.vertices()).containsExactly(A, B);
        assertThat(meter.segments()).hasSize(1);
        meter.removeLast();
        meter.removeLast();
        assertThat(meter.lengthMeters()).isZero();
    }

    @Test
    void anAreaIsReadFromTheThirdCornerOn() {
        AreaMeter meter = new AreaMeter();
        assertThat(meter.to(A).areaSquareMeters()).isZero();
        meter.add(A);
        assertThat(meter.to(B).areaSquareMeters()).isEqualTo(0, within(1e-6));
        meter.add(B);

        AreaMeter.Reading reading = meter.to(C);

        assertThat(reading.areaSquareMeters()).isEqualTo(Geodesics.ringAreaSquareMeters(List.of(A, B, C)));
        assertThat(reading.segment()).isEqualTo(Geodesics.inverse(B, C));
        assertThat(reading.closing()).isEqualTo(Geodesics.inverse(C, A));
        assertThat(reading.selfCrossing()).isFalse();
    }

    @Test
    void thePointerOnACornerIsNoCrossing() {
        AreaMeter meter = new AreaMeter();
        for (LonLat p : List.of(A, B, C, D)) {
            meter.add(p);
            assertThat(meter.to(p).selfCrossing()).isFalse();
            assertThat(meter.to(A).selfCrossing()).isFalse();
        }
        assertThat(meter.to(A).areaSquareMeters())
                .isEqualTo(Geodesics.ringAreaSquareMeters(List.of(A, B, C, D)), within(1e-3));
    }

    @Test
    void saysAtOnceWhenTheRingWouldCrossItself() {
        AreaMeter meter = new AreaMeter();
        for (LonLat p : List.of(A, C, B)) {
            meter.add(p);
        }

        AreaMeter.Reading crossing = meter.to(D);

        assertThat(crossing.selfCrossing()).isTrue();
        assertThat(crossing.areaSquareMeters()).isNaN();
        assertThat(crossing.explanation()).contains("crosses or touches itself");
        assertThat(meter.to(new LonLat(46.1, 38.9)).selfCrossing()).isFalse();
    }

    @Test
    void forgetsACrossingThatIsTakenBack() {
        AreaMeter meter = new AreaMeter();
        for (LonLat p : List.of(A, C, B, D)) {
            meter.add(p);
        }
        assertThat(meter.to(new LonLat(45.9, 39.3)).selfCrossing()).isTrue();

        meter.removeLast();

        assertThat(meter.to(new LonLat(46.1, 38.9)).selfCrossing()).isFalse();
        assertThat(meter.measurement()).isEqualTo(AreaMeasurement.of(List.of(A, C, B)));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void agreesWithTheFinishedMeasurementWhateverIsDrawn(int seed) {
        Random random = new Random(seed);
        AreaMeter area = new AreaMeter();
        PathMeter path = new PathMeter();
        List<LonLat> drawn = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            if (!drawn.isEmpty() && random.nextInt(3) == 0) {
                drawn.removeLast();
                area.removeLast();
                path.removeLast();
            }
            LonLat next = !drawn.isEmpty() && random.nextInt(8) == 0
                    ? drawn.get(random.nextInt(drawn.size()))
                    : new LonLat(44 + 4 * random.nextDouble(), 38 + 3 * random.nextDouble());
            List<LonLat> ring = new ArrayList<>(drawn);
            ring.add(next);
            AreaMeasurement expected = AreaMeasurement.of(ring);
            AreaMeter.Reading reading = area.to(next);
            assertThat(reading.selfCrossing()).as("ring %s", ring).isEqualTo(expected.selfCrossing());
            if (!expected.selfCrossing()) {
                assertThat(reading.areaSquareMeters()).isEqualTo(expected.areaSquareMeters(), within(0.01));
            }
            assertThat(path.to(next).lengthMeters()).isEqualTo(Geodesics.lengthMeters(ring), within(1e-6));
            if (drawn.size() < 7) {
                drawn.add(next);
                area.add(next);
                path.add(next);
            }
        }
    }
}
