package org.araxes.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GoToTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "N 39.5981 E 46.2317",
                "39.5981 46.2317",
                "39.5981, 46.2317",
                "39.5981,46.2317",
                "39.5981; 46.2317",
                "39,5981 46,2317",
                "39,5981; 46,2317",
                "39,5981, 46,2317",
                "46.2317 39.5981",
                "46.2317 E 39.5981 N",
                "E46.2317 N39.5981",
                "39.5981°N 46.2317°E",
                "39.59810° N, 46.23170° E",
                "39°35'53.2\"N 46°13'54.1\"E",
                "39°35′53.16″N, 46°13′54.12″E",
                "39º35’53,16” N; 46º13’54,12” E",
                "39 35 53.16 N 46 13 54.12 E",
                "39 35 53.16, 46 13 54.12",
                "39d35m53.16s 46d13m54.12s",
                "N39 35.886 E46 13.902",
                "39°35.886′ 46°13.902′",
                "  39.5981\u00a046.2317 ",
                "38N 605753 4383876",
                "38N 605753 E, 4383876 N",
                "38S 605753 4383876",
                "605753 4383876",
                "38SPJ0575283876",
                "38S PJ 05752 83876",
                "38s pj 05752 83876",
                "4385721 8605897",
                "x 4385721, y 8605897 (J-38-21)",
                "X=4385721 Y=8605897",
                "N 4 385 721, E 8 605 897",
                "N 4\u202f385\u202f721 E 8\u202f605\u202f897",
                "E 8605897 N 4385721"
            })
    void readsWhatPeopleType(String text) {
        GoTo goTo = GoTo.parse(text);

        assertThat(goTo.position().lonDegrees()).isEqualTo(46.2317, within(2e-5));
        assertThat(goTo.position().latDegrees()).isEqualTo(39.5981, within(2e-5));
        assertThat(goTo.extent()).isEmpty();
    }

    @Test
    void takesASheetsNameAsItsExtent() {
        GoTo goTo = GoTo.parse("J-38-21");

        assertThat(goTo.extent()).isPresent();
        assertThat(goTo.position().lonDegrees()).isEqualTo(46.25, within(0.002));
        assertThat(goTo.position().latDegrees()).isEqualTo(39.5, within(0.002));
        assertThat(goTo.reading()).isEqualTo("sheet J-38-21, 1:100000");
    }

    @Test
    void saysHowItUnderstoodTwoBareNumbers() {
        assertThat(GoTo.parse("39.5981 46.2317").reading()).isEqualTo("latitude, longitude: 39.59810° N, 46.23170° E");
        assertThat(GoTo.parse("46.2317 39.5981").reading()).isEqualTo("longitude, latitude: 39.59810° N, 46.23170° E");
        assertThat(GoTo.parse("10 20").position()).isEqualTo(new LonLat(20, 10));
        assertThat(GoTo.parse("-40.6 -73.8").position()).isEqualTo(new LonLat(-73.8, -40.6));
        assertThat(GoTo.parse("40.6S 73.8W").position()).isEqualTo(new LonLat(-73.8, -40.6));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | type coordinates",
                "Meghri | neither a position nor a map sheet",
                "39.5981 | neither a position",
                "39.5981 46.2317 1500 | neither a position",
                "91 46 N 45 E | neither",
                "91 200 | longitude 200",
                "95N 46E | latitude 95",
                "39°75'N 46°E | minutes are below 60",
                "39 35 61 N 46 13 54 E | seconds are below 60",
                "39N 40S | one latitude",
                "N39N 46E | one of the letters",
                "37N 605753 4383876 | zone 38",
                "38H 605753 4383876 | zone 38",
                "38N 60575 4383876 | six digits",
                "4385721 7605897 | six digits",
                "x 4385721 y 7605897 | zone 8",
                "x 4385721 x 8605897 | one northing",
                "x 9999999 y 8605897 | from the equator",
                "38SPJ123 | neither",
                "J-38-200 | 144 parts",
                "Z-38-1 | A to O"
            })
    void saysWhatIsWrong(String text, String saysAlso) {
        assertThatThrownBy(() -> GoTo.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(saysAlso);
    }

    @Test
    void aSheetIsNoPlace() {
        assertThat(GoTo.place("39.5 46.2")).isEqualTo(new LonLat(46.2, 39.5));
        assertThatThrownBy(() -> GoTo.place("J-38-21")).hasMessageContaining("no single place");
    }
}
