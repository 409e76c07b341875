package org.araxes.tool;

import static org.assertj.core.api.Assertions.assertThat;

import org.araxes.geo.LonLat;
import org.araxes.render.ScreenPoint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GroundTest {

    @Test
    void aPixelOnTheMapHasAPosition() {
        LonLat p = Ground.at(Desk.VIEW, new ScreenPoint(500, 400)).orElseThrow();
        assertThat(Desk.VIEW.toScreen(p).distanceTo(new ScreenPoint(500, 400))).isLessThan(1e-6);
    }

    @ParameterizedTest
    @ValueSource(doubles = {1e7, -1e7, 1e12, 1e300, Double.MAX_VALUE, Double.POSITIVE_INFINITY, Double.NaN})
    void aPixelOffTheProjectedWorldHasNone(double x) {
        assertThat(Ground.at(Desk.VIEW, new ScreenPoint(x, 400))).isEmpty();
    }
}
