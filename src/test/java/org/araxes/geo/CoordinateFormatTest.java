package org.araxes.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CoordinateFormatTest {

    private static final LonLat SEV_LAKE = new LonLat(46.2317, 39.5981);

    @Test
    void writesAPlaceInEveryFormat() {
        assertThat(CoordinateFormat.DECIMAL_DEGREES.format(SEV_LAKE)).isEqualTo("39.59810° N, 46.23170° E");
        assertThat(CoordinateFormat.DEGREES_MINUTES_SECONDS.format(SEV_LAKE)).isEqualTo("39°35′53.2″ N, 46°13′54.1″ E");
        assertThat(CoordinateFormat.UTM_38N.format(SEV_LAKE)).isEqualTo("38N 605753 E, 4383876 N");
        assertThat(CoordinateFormat.MGRS_METER.format(SEV_LAKE)).isEqualTo("38S PJ 05752 83876");
        assertThat(CoordinateFormat.GAUSS_KRUGER.format(SEV_LAKE)).isEqualTo("x 4385721, y 8605897 (J-38-21)");
    }

    @Test
    void writesTheOtherHemispheres() {
        LonLat p = new LonLat(-73.8, -40.6);

        assertThat(CoordinateFormat.DECIMAL_DEGREES.format(p)).isEqualTo("40.60000° S, 73.80000° W");
        assertThat(CoordinateFormat.DEGREES_MINUTES_SECONDS.format(p)).isEqualTo("40°36′00.0″ S, 73°48′00.0″ W");
        assertThat(CoordinateFormat.UTM_38N.format(p)).isEqualTo("–");
        assertThat(CoordinateFormat.GAUSS_KRUGER.format(p)).isEqualTo("–");
        assertThat(CoordinateFormat.MGRS_METER.format(new LonLat(0, 85))).isEqualTo("–");
    }

    @Test
    void neverWritesSixtySeconds() {
        assertThat(CoordinateFormat.DEGREES_MINUTES_SECONDS.format(new LonLat(45.9999999, 39.9999999)))
                .isEqualTo("40°00′00.0″ N, 46°00′00.0″ E");
    }

    @Test
    void mgrsNamesTheSquareInWhichThePlaceLies() {
        // The manual of GeographicLib's GeoConvert gives 38SMB4414084706 for this place.
        assertThat(CoordinateFormat.MGRS_METER.format(new LonLat(44.4, 33.3))).isEqualTo("38S MB 44140 84706");
    }

    @ParameterizedTest
    @EnumSource
    void isReadBackToAFewMetres(CoordinateFormat format) {
        for (LonLat p : new LonLat[] {SEV_LAKE, new LonLat(44.9536, 39.7943), new LonLat(45.0992, 41.0474)}) {
            LonLat back = GoTo.parse(format.format(p)).position();
            assertThat(back.lonDegrees()).isEqualTo(p.lonDegrees(), within(2e-5));
            assertThat(back.latDegrees()).isEqualTo(p.latDegrees(), within(2e-5));
        }
    }

    @ParameterizedTest
    @EnumSource
    void isTheSameInEveryLocale(CoordinateFormat format) {
        Locale before = Locale.getDefault();
        String text = format.format(SEV_LAKE);
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(format.format(SEV_LAKE)).isEqualTo(text);
        } finally {
            Locale.setDefault(before);
        }
    }
}
