package org.araxes.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.araxes.geo.LonLat;
import org.araxes.geo.LonLatGeometry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BearingTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "87.5 | 87.5",
                "087,5° | 87.5",
                "0 | 0",
                "360 | 0",
                "N 45 E | 45",
                "s30e | 150",
                "S 30 W | 210",
                "N 10.5° W | 349.5",
                "N 0 W | 0",
                "S 0 E | 180",
                "N 90 W | 270"
            })
    void isReadAsPeopleWriteIt(String text, double degrees) {
        assertThat(Bearing.parse(text).degrees()).isEqualTo(degrees);
    }

    @ParameterizedTest
    @CsvSource({"87.5, 087.5°", "5, 005.0°", "359.1234, 359.1234°", "0.25, 000.25°"})
    void isWrittenWithAllThatWasTyped(String typed, String words) {
        assertThat(Bearing.parse(typed).words()).isEqualTo(words);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "north", "-10", "361", "N 91 E", "E 10 N", "12°30", "NaN", "1e2"})
    void whatIsNoneIsSaid(String text) {
        assertThatThrownBy(() -> Bearing.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("is no bearing")
                .hasMessageContaining("87.5");
    }

    /** GeodSolve of GeographicLib 2.1.2 with these starts, bearings and 20 km, 1,000 km and 3,000 km. */
    @ParameterizedTest
    @CsvSource({
        "46.24391, 39.05859, 90, 20000, 46.474976681, 39.058361103, 90.14559829",
        "179.5, -17, 80, 1000000, -171.331885164, -15.229209700, 77.449942552",
        "20, 85, 10, 3000000, -172.114916859, 68.038347877, 177.679691263"
    })
    void endsWhereGeographicLibSays(
            double lon, double lat, double bearing, double meters, double toLon, double toLat, double arrives) {
        Subject start = new Subject("start", LonLatGeometry.point(new LonLat(lon, lat)), 3);

        Finding finding = new Bearing(bearing).from(start, meters);

        assertThat(finding.items()).singleElement().satisfies(item -> {
            assertThat(item.line().getLast().lonDegrees()).isEqualTo(toLon, within(1e-6));
            assertThat(item.line().getLast().latDegrees()).isEqualTo(toLat, within(1e-6));
            assertThat(item.meters()).isEqualTo(meters);
            assertThat(item.sigmaMeters()).isZero();
            assertThat(item.accuracyMeters()).containsOnly(Double.NaN);
        });
        assertThat(finding.explanation()).endsWith("the end is as exact as the start, ±\u00a03\u00a0m.");
        assertThat(finding.explanation()).contains("arrives at " + Quantities.azimuth(arrives));
    }

    @Test
    void itIsTakenFromOnePlaceAndNoFartherThanIsMeasured() {
        Subject line = new Subject("a line", LonLatGeometry.line(List.of(new LonLat(46, 39), new LonLat(47, 39))), 3);
        Subject place = new Subject("a place", LonLatGeometry.point(new LonLat(46, 39)), 3);

        assertThatThrownBy(() -> new Bearing(10).from(line, 1_000)).hasMessageContaining("a line is no single place");
        for (double meters : new double[] {0, -1, 1e7, Double.NaN}) {
            assertThatThrownBy(() -> new Bearing(10).from(place, meters)).hasMessageContaining("at most");
        }
        assertThatThrownBy(() -> new Bearing(360)).isInstanceOf(IllegalArgumentException.class);
    }
}
