package org.araxes.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.ToDoubleFunction;
import org.araxes.geo.LonLat;
import org.araxes.geo.LonLatGeometry;
import org.junit.jupiter.api.Test;

class UncertaintyTest {

    private static final List<LonLat> LINE = AreaMeasurementTest.ring("46 39;46.1 39.05;46.12 39.2;46.3 39.1");

    private static double sigma(int vertex) {
        return new double[] {50, 10, 120, 30}[vertex];
    }

    @Test
    void agreesWithAThousandMeasurementsOfMovedVertices() {
        assertThat(Uncertainty.ofLengthMeters(LINE, UncertaintyTest::sigma))
                .isEqualTo(scatter(Geodesics::lengthMeters), within(6.0));
        assertThat(Uncertainty.ofPerimeterMeters(LINE, UncertaintyTest::sigma))
                .isEqualTo(scatter(Geodesics::ringPerimeterMeters), within(10.0));
        double area = scatter(Geodesics::ringAreaSquareMeters);
        assertThat(Uncertainty.ofAreaSquareMeters(LINE, UncertaintyTest::sigma)).isEqualTo(area, within(area * 0.06));
    }

    @Test
    void aVertexOnAStraightLineAddsNothing() {
        LonLat from = LINE.getFirst();
        LonLat to = LINE.getLast();
        List<LonLat> straight = List.of(from, Geodesics.between(from, to, 0.4), to);

        assertThat(Uncertainty.ofLengthMeters(straight, _ -> 10))
                .isEqualTo(10 * Math.sqrt(2), within(1e-6))
                .isEqualTo(Uncertainty.ofDataLengthMeters(10), within(1e-6));
    }

    @Test
    void fewVerticesHaveNoUncertainty() {
        assertThat(Uncertainty.ofLengthMeters(List.of(), _ -> 10)).isZero();
        assertThat(Uncertainty.ofLengthMeters(LINE.subList(0, 1), _ -> 10)).isZero();
        assertThat(Uncertainty.ofPerimeterMeters(LINE.subList(0, 1), _ -> 10)).isZero();
        assertThat(Uncertainty.ofAreaSquareMeters(LINE.subList(0, 2), _ -> 10)).isZero();
    }

    @Test
    void aSquareFromDataIsOffAsFourSidesAre() {
        double side = 5_000;
        double accuracy = 100;

        assertThat(Uncertainty.ofDataAreaSquareMeters(4 * side, accuracy))
                .isEqualTo(Math.sqrt(4) * side * accuracy, within(1e-6));
        assertThat(Uncertainty.ofDataPerimeterMeters(accuracy))
                .isEqualTo(Math.hypot(2 * Math.sqrt(2) * accuracy, 2 * Math.sqrt(2) * accuracy), within(1e-9));
    }

    @Test
    void clicksSpreadOverAPixelToEachSide() {
        assertThat(Uncertainty.clickSigmaMeters(30)).isEqualTo(17.32, within(0.01));
        assertThat(Uncertainty.combined(3, 4)).isEqualTo(5);
    }

    private static double scatter(ToDoubleFunction<List<LonLat>> measure) {
        Random random = new Random(42);
        int runs = 2_000;
        double sum = 0;
        double squares = 0;
        double center = measure.applyAsDouble(LINE);
        for (int run = 0; run < runs; run++) {
            List<LonLat> moved = new ArrayList<>();
            for (int i = 0; i < LINE.size(); i++) {
                LonLat east = Geodesics.direct(LINE.get(i), 90, sigma(i) * random.nextGaussian());
                moved.add(Geodesics.direct(east, 0, sigma(i) * random.nextGaussian()));
            }
            double off = measure.applyAsDouble(moved) - center;
            sum += off;
            squares += off * off;
        }
        return Math.sqrt((squares - sum * sum / runs) / (runs - 1));
    }

    @Test
    void ofATracedLineOnlyTheEndsCount() {
        List<LonLat> zigzag = new java.util.ArrayList<>();
        for (int i = 0; i <= 200; i++) {
            zigzag.add(new LonLat(46 + 0.002 * i, 39 + (i % 2) * 0.001));
        }

        assertThat(Uncertainty.ofLengthMeters(zigzag, i -> 100)).isEqualTo(Uncertainty.ofDataLengthMeters(100));
        // Clicks exact to 5 m are farther apart than that: each counts by its turn.
        assertThat(Uncertainty.ofLengthMeters(zigzag, i -> 5)).isGreaterThan(40);
    }

    @Test
    void aTracedOutlineIsAsUncertainAsTheDataItWasTakenFrom() {
        List<LonLat> ring =
                LonLatGeometry.positions(LonLatGeometry.lines(GeodesicBuffer.circle(new LonLat(46, 39), 5_000, 360))
                        .getFirst());
        List<LonLat> open = ring.subList(0, ring.size() - 1);

        assertThat(Uncertainty.ofAreaSquareMeters(open, i -> 100))
                .isEqualTo(Uncertainty.ofDataAreaSquareMeters(Geodesics.ringPerimeterMeters(open), 100), within(1.0));
        assertThat(Uncertainty.ofPerimeterMeters(open, i -> 100)).isEqualTo(400);
    }

    @Test
    void aSideTracedIsOffAsOneSide() {
        List<LonLat> ring = new java.util.ArrayList<>();
        for (int i = 0; i <= 40; i++) {
            ring.add(new LonLat(46 + 0.005 * i, 39));
        }
        ring.add(new LonLat(46.2, 39.2));
        ring.add(new LonLat(46, 39.2));
        double side = Geodesics.distanceMeters(ring.getFirst(), ring.get(40));

        double sigma = Uncertainty.ofAreaSquareMeters(ring, i -> i <= 40 ? 100 : 0);

        // Both ends of the side by half the diagonal across each.
        double diagonal = Geodesics.distanceMeters(ring.get(40), ring.get(42));
        assertThat(sigma).isEqualTo(Math.sqrt(2) * diagonal / 2 * 100, within(sigma * 0.01));
        assertThat(sigma).isGreaterThan(side * 100);
    }

    @Test
    void theWaySoFarIsAsUncertainAsALineThatEndsThere() {
        List<Leg> legs = Leg.ofLine(PathMeasurement.of(LINE).segments(), UncertaintyTest::sigma);

        assertThat(legs).hasSize(3);
        assertThat(legs.getFirst().soFarMeters()).isZero();
        assertThat(legs.getFirst().soFarSigmaMeters()).isZero();
        assertThat(legs.getFirst().sigmaMeters()).isEqualTo(Math.hypot(50, 10), within(1e-9));
        for (int i = 1; i < legs.size(); i++) {
            List<LonLat> part = LINE.subList(0, i + 1);
            assertThat(legs.get(i).soFarMeters()).isEqualTo(Geodesics.lengthMeters(part), within(1e-6));
            assertThat(legs.get(i).soFarSigmaMeters())
                    .isEqualTo(Uncertainty.ofLengthMeters(part, UncertaintyTest::sigma), within(1e-9));
        }
    }

    @Test
    void theClosingLegOfARingEndsAtItsFirstVertex() {
        List<LonLat> closed = new ArrayList<>(LINE);
        closed.add(LINE.getFirst());

        List<Leg> legs = Leg.ofRing(PathMeasurement.of(closed).segments(), UncertaintyTest::sigma);

        assertThat(legs).hasSize(4);
        assertThat(legs.getLast().sigmaMeters()).isEqualTo(Math.hypot(30, 50), within(1e-9));
    }
}
