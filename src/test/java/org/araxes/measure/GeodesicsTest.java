package org.araxes.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.Stream;
import org.araxes.geo.LonLat;
import org.araxes.geo.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class GeodesicsTest {

    static Stream<Table> published() {
        return Table.read(GeodesicsTest.class, "geodesics.csv").stream();
    }

    @ParameterizedTest
    @MethodSource("published")
    void lengthsAreThePublishedOnes(Table row) {
        LonLat from = row.position("lon1", "lat1");
        LonLat to = row.position("lon2", "lat2");

        Segment segment = Geodesics.inverse(from, to);

        assertThat(segment.lengthMeters()).isEqualTo(row.number("lengthMeters"), within(row.number("toleranceMeters")));
        assertThat(Geodesics.distanceMeters(from, to)).isEqualTo(segment.lengthMeters());
        assertThat(Geodesics.distanceMeters(to, from)).isEqualTo(segment.lengthMeters(), within(1e-8));
    }

    @ParameterizedTest
    @MethodSource("published")
    void azimuthsAreThePublishedOnes(Table row) {
        Segment segment = Geodesics.inverse(row.position("lon1", "lat1"), row.position("lon2", "lat2"));

        if (row.has("azi1")) {
            assertThat(turn(segment.startAzimuthDegrees(), row.number("azi1"))).isLessThan(1e-9);
            assertThat(turn(segment.endAzimuthDegrees(), row.number("azi2"))).isLessThan(1e-9);
        }
        assertThat(segment.startAzimuthDegrees()).isBetween(0.0, 360.0);
        assertThat(segment.endAzimuthDegrees()).isBetween(0.0, 360.0);
    }

    @ParameterizedTest
    @MethodSource("published")
    void goingAlongTheGeodesicEndsAtTheOtherPlace(Table row) {
        LonLat from = row.position("lon1", "lat1");
        LonLat to = row.position("lon2", "lat2");
        Segment segment = Geodesics.inverse(from, to);

        LonLat end = Geodesics.direct(from, segment.startAzimuthDegrees(), segment.lengthMeters());

        assertThat(Geodesics.distanceMeters(end, to)).isLessThan(1e-4);
    }

    @Test
    void theSamePlaceTwiceIsNoDistance() {
        LonLat p = new LonLat(46.2317, 39.5981);

        assertThat(Geodesics.inverse(p, p).lengthMeters()).isZero();
        assertThat(Geodesics.between(p, p, 0.5)).isEqualTo(p);
    }

    @Test
    void theMiddleIsEquallyFarFromBothEnds() {
        LonLat jfk = new LonLat(-73.8, 40.6);
        LonLat lhr = new LonLat(-0.5, 51.6);

        LonLat middle = Geodesics.between(jfk, lhr, 0.5);

        assertThat(Geodesics.distanceMeters(jfk, middle)).isEqualTo(5551759.4003186785 / 2, within(1e-6));
        assertThat(Geodesics.distanceMeters(middle, lhr)).isEqualTo(5551759.4003186785 / 2, within(1e-6));
    }

    @Test
    void fewerThanTwoPositionsHaveNoLength() {
        assertThat(Geodesics.lengthMeters(List.of())).isZero();
        assertThat(Geodesics.lengthMeters(List.of(new LonLat(46, 39)))).isZero();
    }

    private static double turn(double a, double b) {
        return Math.abs(Math.IEEEremainder(a - b, 360));
    }
}
