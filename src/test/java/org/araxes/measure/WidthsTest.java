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
        assertThat(widths.widest().meters()).isEqualTo(6_000, within(10.0));
        assertThat(widths.median().meters()).isEqualTo(3_000, within(10.0));
        assertThat(Geodesics.distanceMeters(
                        widths.widest().left(), widths.widest().right()))
                .isEqualTo(widths.widest().meters(), within(0.001));
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
}
