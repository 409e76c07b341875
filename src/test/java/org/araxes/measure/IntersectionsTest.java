package org.araxes.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.Stream;
import org.araxes.geo.LonLat;
import org.araxes.geo.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class IntersectionsTest {

    static Stream<Table> published() {
        return Table.read(IntersectionsTest.class, "intersections.csv").stream();
    }

    @ParameterizedTest
    @MethodSource("published")
    void geodesicsCrossWhereOthersSay(Table row) {
        LonLat a = row.position("aLon1", "aLat1");
        LonLat b = row.position("bLon1", "bLat1");
        double tolerance = row.number("toleranceMeters");

        LonLat at = Intersections.of(a, row.position("aLon2", "aLat2"), b, row.position("bLon2", "bLat2"))
                .orElseThrow();

        if (row.has("lon")) {
            assertThat(Geodesics.distanceMeters(at, row.position("lon", "lat"))).isLessThan(tolerance);
        }
        if (row.has("alongA")) {
            assertThat(Geodesics.distanceMeters(a, at)).isEqualTo(row.number("alongA"), within(tolerance));
            assertThat(Geodesics.distanceMeters(b, at)).isEqualTo(row.number("alongB"), within(tolerance));
        }
    }

    /** Crossings made: four places put around a known one. */
    @ParameterizedTest
    @CsvSource({
        "46.2317, 39.5981, 20, 110, 5000, 70000",
        "46.2317, 39.5981, 20, 21, 50000, 70000",
        "179.9999, 40, 80, 170, 30000, 400000",
        "-180, -40, 10, 70, 1000000, 20",
        "12, 89.99, 33, 120, 50000, 80000",
        "-100, -89.9999, 0, 90, 1000000, 1000000",
        "0, 0, 90, 0, 2000000, 3000000"
    })
    void fourPlacesAroundOneCrossThere(
            double lon, double lat, double azimuthA, double azimuthB, double metersA, double metersB) {
        LonLat meant = new LonLat(lon, lat);

        LonLat at = Intersections.of(
                        Geodesics.direct(meant, azimuthA + 180, metersA / 3),
                        Geodesics.direct(meant, azimuthA, metersA),
                        Geodesics.direct(meant, azimuthB, metersB),
                        Geodesics.direct(meant, azimuthB + 180, metersB / 2))
                .orElseThrow();

        assertThat(Geodesics.distanceMeters(at, meant)).isLessThan(1e-5);
    }

    @Test
    void meridiansMeetAtThePole() {
        LonLat at = Intersections.of(new LonLat(0, 89), new LonLat(180, 88), new LonLat(90, 89), new LonLat(-90, 85))
                .orElseThrow();

        assertThat(at.latDegrees()).isEqualTo(90, within(1e-9));
    }

    @Test
    void edgesThatEndBeforeTheyMeetDoNotCross() {
        LonLat a = new LonLat(46, 39);
        LonLat b = new LonLat(46.2, 39.2);

        assertThat(Intersections.of(a, b, new LonLat(46.2, 39), new LonLat(46.11, 39.09)))
                .isEmpty();
        assertThat(Intersections.of(a, b, new LonLat(-46.2, 39), new LonLat(-46.11, 39.3)))
                .isEmpty();
        assertThat(Intersections.of(a, b, new LonLat(46.01, 39), new LonLat(46.21, 39.2)))
                .isEmpty();
    }

    @Test
    void anEndOnTheOtherEdgeIsACrossing() {
        LonLat a = new LonLat(46, 39);
        LonLat b = new LonLat(46.2, 39.2);
        LonLat onIt = Geodesics.between(a, b, 0.3);

        assertThat(Intersections.of(a, b, onIt, new LonLat(46.2, 39)))
                .hasValueSatisfying(
                        at -> assertThat(Geodesics.distanceMeters(at, onIt)).isLessThan(1e-6));
        assertThat(Intersections.of(a, b, b, new LonLat(46.4, 39)))
                .hasValueSatisfying(
                        at -> assertThat(Geodesics.distanceMeters(at, b)).isLessThan(1e-6));
    }

    @Test
    void interceptionIsWhereKarneyFoundIt() {
        // The place between Istanbul and Washington nearest to Reykjavik, from the same discussion.
        Nearest way = new Nearest(java.util.List.of(new LonLat(29, 42), new LonLat(-77, 39)));

        LonLat at = way.to(new LonLat(-22, 64)).position();

        assertThat(Geodesics.distanceMeters(at, new LonLat(-21.93729106604878, 54.92853149711691)))
                .isLessThan(1e-5);
    }
}
