package org.araxes.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.araxes.catalog.NameDisplay;
import org.araxes.geo.Extent;
import org.araxes.geo.Projection;
import org.araxes.geo.Pulkovo1942;
import org.araxes.geo.TransverseMercator;
import org.araxes.measure.Geodesics;
import org.araxes.measure.LengthUnit;
import org.araxes.render.Viewport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScaleBarTest {

    /** Middle of the bar, as a share of the map's width and height. */
    @ParameterizedTest
    @CsvSource({"0.5, 0.5", "0.1, 0.1", "0.9, 0.1", "0.1, 0.9", "0.9, 0.9"})
    void isTrueToAFifthOfAPerCentAnywhereInTheRegion(double right, double down) {
        Viewport region = Viewport.fitting(new Extent(43.4, 38.4, 48.6, 41.8), 1400, 900);
        ScaleBar bar = ScaleBar.metric(region, 180);

        double x = right * region.widthPixels();
        double y = down * region.heightPixels();
        double ground = Geodesics.distanceMeters(
                region.toLonLat(x - bar.widthPixels() / 2, y), region.toLonLat(x + bar.widthPixels() / 2, y));

        assertThat(ground).isCloseTo(bar.length() * bar.unit().meters(), within(0.002 * ground));
    }

    /** West edge, middle and east edge of the region, its south and north, from 1:200 to 1:8 million, two projections. */
    @ParameterizedTest
    @CsvSource({
        "43.4, 38.4, 0.05, false",
        "43.4, 41.8, 2000, false",
        "48.6, 38.4, 2000, false",
        "48.6, 41.8, 0.05, false",
        "46, 40, 300, false",
        "43.4, 41.8, 900, true",
        "48.6, 38.4, 900, true",
        "48.6, 41.8, 0.05, true"
    })
    void itsLengthIsTheGeodesicOfItsEndPixels(double lon, double lat, double metersPerPixel, boolean gaussKruger) {
        Projection projection = gaussKruger ? Pulkovo1942.GAUSS_KRUGER_8 : TransverseMercator.UTM_38N;
        Extent around = new Extent(lon - 0.1, lat - 0.1, lon + 0.1, lat + 0.1);
        Viewport view = Viewport.fitting(projection, around, 1400, 900).withMetersPerPixel(metersPerPixel);

        for (ScaleBar bar : List.of(ScaleBar.metric(view, 190), ScaleBar.fitting(view, LengthUnit.MILES, 190))) {
            double left = Math.round(700 - bar.widthPixels() / 2); // as whole pixels of a coarse picture
            double right = left + bar.widthPixels();
            double ground = Geodesics.distanceMeters(view.toLonLat(left, 450), view.toLonLat(right, 450));
            assertThat(bar.length() * bar.unit().meters()).isCloseTo(ground, within(0.002 * ground));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "1000, 100 km",
        "300, 50 km",
        "100, 10 km",
        "12, 2 km",
        "5, 500 m",
        "0.1, 10 m",
    })
    void hasARoundLengthInKilometresOrMetres(double metersPerPixel, String label) {
        Viewport view = Viewport.fitting(new Extent(45, 39, 46, 40), 1000, 800).withMetersPerPixel(metersPerPixel);

        ScaleBar bar = ScaleBar.metric(view, 190);

        assertThat(label(bar)).isEqualTo(label);
        assertThat(bar.widthPixels()).isBetween(190 / 2.6, 190.0);
    }

    @Test
    void milesBelowOneAreWrittenWithTheirDecimals() {
        Viewport view = Viewport.fitting(new Extent(45, 39, 46, 40), 1000, 800).withMetersPerPixel(0.8);

        assertThat(label(ScaleBar.fitting(view, LengthUnit.MILES, 150))).isEqualTo("0.05 mi");
    }

    @Test
    void isTrueAtTheMiddleToTheMillimetrePerMetre() {
        Viewport view = Viewport.fitting(new Extent(48, 40, 48.4, 40.3), 1000, 800);
        ScaleBar bar = ScaleBar.metric(view, 180);

        double half = bar.widthPixels() / 2;
        double ground = Geodesics.distanceMeters(view.toLonLat(500 - half, 400), view.toLonLat(500 + half, 400));

        assertThat(ground).isCloseTo(bar.length() * 1000, within(1e-6 * ground));
    }

    private static String label(ScaleBar bar) {
        FurnitureText text = FurnitureText.of(NameDisplay.EN);
        return text.number(bar) + text.unit(bar);
    }
}
