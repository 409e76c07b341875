package org.araxes.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.araxes.geo.LonLat;
import org.araxes.geo.LonLatGeometry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.locationtech.jts.geom.Geometry;

class WidthsTest {

    @ParameterizedTest
    @CsvSource({"46.35, 39.51, 46.75, 39.60", "-120, 75, -118, 75.2", "10, -0.2, 10.3, 0.3"})
    void aCorridorIsAsWideAsItWasMade(double lon1, double lat1, double lon2, double lat2) {
        List<LonLat> line = List.of(new LonLat(lon1, lat1), new LonLat(lon2, lat2));

        Widths widths = Widths.of(GeodesicBuffer.alongLine(line, 2_500), line).orElseThrow();

        assertThat(widths.across()).hasSize(400);
        assertThat(widths.median().meters()).isEqualTo(5_000, within(0.1));
        assertThat(widths.narrowest().meters()).isEqualTo(5_000, within(0.1));
        assertThat(widths.widest().meters()).isEqualTo(5_000, within(0.1));
    }

    @Test
    void aWedgeIsNarrowestAtItsTipAndHalfAsWideInTheMiddle() {
        LonLat tip = new LonLat(46, 39);
        LonLat end = Geodesics.direct(tip, 90, 20_000);
        double ahead = Geodesics.inverse(tip, end).endAzimuthDegrees();
        Geometry wedge = LonLatGeometry.polygon(List.of(
                List.of(tip, Geodesics.direct(end, ahead + 90, 3_000), Geodesics.direct(end, ahead - 90, 3_000))));

        Widths widths = Widths.of(wedge, List.of(tip, end)).orElseThrow();

        assertThat(widths.narrowest().alongMeters()).isEqualTo(25, within(1e-6));
        assertThat(widths.clearOfEnds().narrowest())
                .as("a tip that grows slowly is no slanting end")
                .isEqualTo(widths.narrowest());
        assertThat(widths.widest().meters()).isEqualTo(6_000, within(10.0));
        assertThat(widths.median().meters()).isEqualTo(3_000, within(10.0));
        assertThat(Geodesics.distanceMeters(
                        widths.widest().left(), widths.widest().right()))
                .isEqualTo(widths.widest().meters(), within(0.001));
    }

    @ParameterizedTest
    @CsvSource({"-1000, 31000, 2000", "0, 30000, 2000", "-2000, 34000, 3100", "-1000, 31000, 700"})
    void aSlantingEndDoesNotMakeACorridorNarrow(double fromMeters, double toMeters, double leftMeters) {
        LonLat start = new LonLat(46, 39);
        double ahead = 80;
        List<LonLat> line =
                List.of(Geodesics.direct(start, ahead, fromMeters), Geodesics.direct(start, ahead, toMeters));
        // 4 km wide; its ends are cut at 45° to the line.
        Geometry corridor = LonLatGeometry.polygon(List.of(List.of(
                beside(start, ahead, -leftMeters, -leftMeters),
                beside(start, ahead, 30_000 - leftMeters, -leftMeters),
                beside(start, ahead, 34_000 - leftMeters, 4_000 - leftMeters),
                beside(start, ahead, 4_000 - leftMeters, 4_000 - leftMeters))));

        Widths widths = Widths.of(corridor, line).orElseThrow();

        assertThat(widths.narrowest().meters()).isLessThan(3_500);
        assertThat(widths.clearOfEnds().narrowest().meters()).isEqualTo(4_000, within(40.0));
        assertThat(widths.clearOfEnds().widest().meters()).isEqualTo(4_000, within(4.0));
    }

    private static LonLat beside(LonLat start, double azimuth, double alongMeters, double rightMeters) {
        LonLat foot = Geodesics.direct(start, azimuth, alongMeters);
        double ahead = Geodesics.inverse(foot, Geodesics.direct(start, azimuth, 100_000))
                .startAzimuthDegrees();
        return Geodesics.direct(foot, ahead + 90, rightMeters);
    }

    @Test
    void anAreaTooShortForItsWidthIsMeasuredAllTheSame() {
        Geometry circle = GeodesicBuffer.circle(new LonLat(46, 39), 1_000, 90);
        Widths widths = Widths.of(circle, List.of(new LonLat(45.9, 39), new LonLat(46.1, 39)))
                .orElseThrow();

        assertThat(widths.clearOfEnds().across()).isNotEmpty();
        assertThat(widths.clearOfEnds().widest().meters()).isEqualTo(2_000, within(2.0));
    }

    @Test
    void whereTheLineEndsInsideNoPlaceIsLeftOut() {
        Geometry circle = GeodesicBuffer.circle(new LonLat(46, 39), 5_000, 90);
        Widths widths = Widths.of(circle, List.of(new LonLat(45.99, 39), new LonLat(46.01, 39)))
                .orElseThrow();

        assertThat(widths.clearOfEnds().across()).hasSize(400);
    }

    @Test
    void aLineBesideTheAreaHasNoWidths() {
        Geometry area = GeodesicBuffer.circle(new LonLat(46, 39), 1_000, 90);

        assertThat(Widths.of(area, List.of(new LonLat(45, 38), new LonLat(45.1, 38))))
                .isEmpty();
        assertThat(Widths.of(area, List.of(new LonLat(46, 39)))).isEmpty();
        assertThat(Widths.of(LonLatGeometry.point(new LonLat(46, 39)), List.of(new LonLat(45, 38))))
                .isEmpty();
    }

    /** A corridor of 5 km; near its bends a right angle runs lengthwise through the next arm, up to 44 km. */
    @Test
    void bendsDoNotMakeACorridorWide() {
        List<LonLat> line =
                List.of(new LonLat(46, 39.5), new LonLat(46.3, 39.6), new LonLat(46.35, 39.9), new LonLat(46.8, 39.85));
        Widths widths = Widths.of(GeodesicBuffer.alongLine(line, 2_500), line).orElseThrow();

        assertThat(widths.widest().meters()).isGreaterThan(40_000);
        Widths clear = widths.clearOfBends(line).clearOfEnds();
        assertThat(clear.widest().meters()).isBetween(4_999.0, 5_150.0);
        assertThat(clear.median().meters()).isEqualTo(5_000, within(1.0));
        assertThat(clear.narrowest().meters()).isEqualTo(5_000, within(1.0));
        assertThat(clear.across()).hasSizeGreaterThan(300);
    }

    @Test
    void aStraightCorridorLosesNoPlaceToBends() {
        List<LonLat> line = List.of(new LonLat(46, 39.5), new LonLat(46.8, 39.5));
        Widths widths = Widths.of(GeodesicBuffer.alongLine(line, 2_500), line).orElseThrow();

        assertThat(widths.clearOfBends(line).across()).isEqualTo(widths.across());
    }
}
