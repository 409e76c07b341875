package org.araxes.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.araxes.geo.Extent;
import org.araxes.geo.LonLat;
import org.araxes.geo.MapPoint;
import org.araxes.render.Viewport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeyPainterTest {

    @ParameterizedTest
    @CsvSource({"43.5, 39", "45, 40", "48, 41"})
    void theArrowPointsAlongTheMeridianAtTheMiddleOfTheMap(double lon, double lat) {
        Viewport view = Viewport.fitting(new Extent(lon - 0.1, lat - 0.1, lon + 0.1, lat + 0.1), 800, 600);
        LonLat middle = view.projection().toLonLat(view.center());
        MapPoint north = view.projection().toMap(new LonLat(middle.lonDegrees(), middle.latDegrees() + 0.001));

        double right = north.xMeters() - view.center().xMeters();
        double up = north.yMeters() - view.center().yMeters();

        assertThat(KeyPainter.northDegrees(view)).isCloseTo(Math.toDegrees(Math.atan2(right, up)), within(0.001));
    }
}
