package org.araxes.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.araxes.catalog.NameDisplay;
import org.araxes.geo.Extent;
import org.araxes.geo.LonLat;
import org.araxes.render.ScreenPoint;
import org.araxes.render.Viewport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GraticuleTest {

    private static final FurnitureText ENGLISH = FurnitureText.of(NameDisplay.EN);

    @Test
    void linesStandAtRoundPartsOfADegreeAndRunWhereTheyShould() {
        Viewport view = Viewport.fitting(new Extent(45.1, 39.1, 46.9, 40.3), 900, 700);

        List<Graticule> lines = Graticule.of(view);

        assertThat(lines.size()).isBetween(8, 24);
        lines.forEach(line -> {
            assertThat(line.degrees() * 6).isCloseTo(Math.rint(line.degrees() * 6), within(1e-9));
            for (ScreenPoint p : line.points()) {
                LonLat at = view.toLonLat(p.x(), p.y());
                assertThat(line.meridian() ? at.lonDegrees() : at.latDegrees()).isCloseTo(line.degrees(), within(1e-7));
            }
        });
    }

    @ParameterizedTest
    @CsvSource({
        "true, 46, 46° E",
        "true, 46.5, 46°30′ E",
        "false, 39.0833333333333, 39°05′ N",
        "false, 39.0041666666667, 39°00′15″ N",
        "true, -10.25, 10°15′ W"
    })
    void aValueReadsInDegreesAndMinutes(boolean meridian, double degrees, String label) {
        assertThat(ENGLISH.degrees(new Graticule(meridian, degrees, List.of()))).isEqualTo(label);
    }
}
