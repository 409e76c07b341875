package org.araxes.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.araxes.geo.LonLat;
import org.araxes.geo.LonLatGeometry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NearestTest {

    private static final LonLat WEST = new LonLat(46.1439, 38.8427);
    private static final LonLat EAST = new LonLat(46.5336, 38.8675);

    @ParameterizedTest
    @CsvSource({
        // from, to, azimuth away from the line, distance
        "46.1439, 38.8427, 46.5336, 38.8675, 0.3, 3500",
        "46.1439, 38.8427, 46.5336, 38.8675, 0.7, 0.05",
        "43.5, 41, 50, 38.5, 0.5, 200000",
        "-73.8, 40.6, -0.5, 51.6, 0.4, 1000000",
        "179.5, 41, -179.5, 42, 0.6, 5000",
        "30, 89, -150, 89.5, 0.5, 2000",
        "0, -0.5, 0.5, 0.5, 0.5, 30000"
    })
    void aPlacePutBesideALineIsThatFarFromIt(
            double lon1, double lat1, double lon2, double lat2, double fraction, double meters) {
        LonLat from = new LonLat(lon1, lat1);
        LonLat to = new LonLat(lon2, lat2);
        LonLat foot = Geodesics.between(from, to, fraction);
        double along = Geodesics.inverse(from, foot).endAzimuthDegrees();

        Nearest line = new Nearest(List.of(from, to));
        Nearest.Found right = line.to(Geodesics.direct(foot, along + 90, meters));
        Nearest.Found left = line.to(Geodesics.direct(foot, along - 90, meters));

        assertThat(right.distanceMeters()).isEqualTo(meters, within(1e-6));
        assertThat(left.distanceMeters()).isEqualTo(meters, within(1e-6));
        assertThat(Geodesics.distanceMeters(right.position(), foot)).isLessThan(1e-3);
        assertThat(right.side()).isEqualTo(Side.RIGHT);
        assertThat(left.side()).isEqualTo(Side.LEFT);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    void noPlaceOnTheLineIsNearer(int seed) {
        Random random = new Random(seed);
        List<LonLat> line = randomLine(random, 40);
        Nearest nearest = new Nearest(line);
        for (int i = 0; i < 20; i++) {
            LonLat p = randomPlace(random);
            Nearest.Found found = nearest.to(p);
            double sampled = Double.POSITIVE_INFINITY;
            for (int k = 1; k < line.size(); k++) {
                for (int f = 0; f <= 40; f++) {
                    LonLat on = Geodesics.between(line.get(k - 1), line.get(k), f / 40.0);
                    sampled = Math.min(sampled, Geodesics.distanceMeters(p, on));
                }
            }
            assertThat(found.distanceMeters()).isLessThanOrEqualTo(sampled + 1e-6);
            assertThat(Geodesics.distanceMeters(p, found.position())).isEqualTo(found.distanceMeters(), within(1e-6));
        }
    }

    @Test
    void beyondAnEndTheEndIsNearest() {
        Nearest line = new Nearest(List.of(WEST, EAST));
        LonLat beyond = Geodesics.direct(EAST, 80, 10_000);

        Nearest.Found found = line.to(beyond);

        assertThat(found.position()).isEqualTo(EAST);
        assertThat(found.distanceMeters()).isEqualTo(10_000, within(1e-6));
        assertThat(found.side()).isEqualTo(Side.LEFT);
    }

    @Test
    void beyondACornerTheOuterSideIsMeant() {
        LonLat a = new LonLat(46.0, 39.0);
        LonLat corner = new LonLat(46.1, 39.0);
        LonLat c = new LonLat(46.0, 39.02);
        Nearest line = new Nearest(List.of(a, corner, c));

        // The line turns sharply left; everything east of the corner is on its right.
        for (double azimuth : new double[] {60, 90, 120, 150}) {
            assertThat(line.to(Geodesics.direct(corner, azimuth, 100)).side()).isEqualTo(Side.RIGHT);
        }
        assertThat(line.to(new LonLat(46.05, 39.002)).side()).isEqualTo(Side.LEFT);
    }

    @Test
    void aClosedLineHasNoEnds() {
        List<LonLat> ring = List.of(
                new LonLat(46, 39),
                new LonLat(46.1, 39),
                new LonLat(46.1, 39.1),
                new LonLat(46, 39.1),
                new LonLat(46, 39));
        Nearest line = new Nearest(ring);

        assertThat(line.to(new LonLat(45.99, 38.99)).side()).isEqualTo(Side.RIGHT);
        assertThat(line.to(new LonLat(46.001, 39.001)).side()).isEqualTo(Side.LEFT);
        assertThat(line.depthBeyond(new LonLat(46.05, 39.05), Side.LEFT)).isEqualTo(4319, within(20.0));
    }

    @Test
    void depthCountsOnOneSideOnly() {
        Nearest border = new Nearest(List.of(WEST, EAST));
        LonLat foot = Geodesics.between(WEST, EAST, 0.5);
        double along = Geodesics.inverse(WEST, foot).endAzimuthDegrees();
        LonLat north = Geodesics.direct(foot, along - 90, 3_218.688);

        assertThat(border.depthBeyond(north, Side.LEFT)).isEqualTo(3_218.688, within(1e-6));
        assertThat(border.depthBeyond(north, Side.RIGHT)).isZero();
        assertThat(border.depthBeyond(foot, Side.LEFT)).isZero();
        assertThat(border.to(WEST).side()).isEqualTo(Side.ON);
    }

    @Test
    void aSinglePlaceIsALineToo() {
        Nearest place = new Nearest(List.of(WEST, WEST));

        assertThat(place.to(EAST).distanceMeters()).isEqualTo(33938.8794935772, within(1e-6));
        assertThat(place.to(EAST).side()).isEqualTo(Side.ON);
        assertThatThrownBy(() -> new Nearest(List.of())).hasMessageContaining("at least one position");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void theGapBetweenLinesIsTheLeastOfAllDistances(int seed) {
        Random random = new Random(seed);
        List<LonLat> first = randomLine(random, 15);
        List<LonLat> second = randomLine(random, 15).stream()
                .map(p -> new LonLat(p.lonDegrees() + 5, p.latDegrees()))
                .toList();

        Gap gap = Gap.between(first, second);

        Nearest toFirst = new Nearest(first);
        Nearest toSecond = new Nearest(second);
        assertThat(Geodesics.distanceMeters(gap.onFirst(), gap.onSecond()))
                .isEqualTo(gap.distanceMeters(), within(1e-6));
        assertThat(toFirst.distanceMeters(gap.onFirst())).isLessThan(1e-6);
        assertThat(toSecond.distanceMeters(gap.onSecond())).isLessThan(1e-6);
        for (int k = 1; k < second.size(); k++) {
            for (int f = 0; f <= 20; f++) {
                LonLat on = Geodesics.between(second.get(k - 1), second.get(k), f / 20.0);
                assertThat(toFirst.distanceMeters(on)).isGreaterThanOrEqualTo(gap.distanceMeters() - 1e-6);
            }
        }
        assertThat(Gap.between(second, first).distanceMeters()).isEqualTo(gap.distanceMeters(), within(1e-6));
    }

    @Test
    void linesThatCrossHaveNoGap() {
        Gap gap = Gap.between(
                List.of(new LonLat(46, 39), new LonLat(46.2, 39.2)),
                List.of(new LonLat(46, 39.2), new LonLat(46.2, 39)));

        assertThat(gap.distanceMeters()).isZero();
        assertThat(gap.onFirst().lonDegrees()).isEqualTo(46.1, within(1e-3));
        assertThat(gap.onSecond()).isEqualTo(gap.onFirst());
    }

    @Test
    void shapesInsideOneAnotherHaveNoGapAndOthersTheirOutlines() {
        var big = LonLatGeometry.polygon(List.of(AreaMeasurementTest.ring("46 39;46.2 39;46.2 39.2;46 39.2")));
        var inside = LonLatGeometry.point(new LonLat(46.1, 39.1));
        var beside = LonLatGeometry.point(new LonLat(46.3, 39.1));

        assertThat(Gap.between(big, inside).distanceMeters()).isZero();
        assertThat(Gap.between(big, beside).distanceMeters())
                .isEqualTo(Geodesics.distanceMeters(new LonLat(46.2, 39.1), new LonLat(46.3, 39.1)), within(0.5));
        assertThatThrownBy(() -> Gap.between(big, LonLatGeometry.FACTORY.createPoint()))
                .hasMessageContaining("without a position");
    }

    static List<LonLat> randomLine(Random random, int size) {
        List<LonLat> line = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            line.add(randomPlace(random));
        }
        return line;
    }

    private static LonLat randomPlace(Random random) {
        return new LonLat(44 + 3 * random.nextDouble(), 38 + 3 * random.nextDouble());
    }
}
