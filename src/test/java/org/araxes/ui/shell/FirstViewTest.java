package org.araxes.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import javafx.geometry.Dimension2D;
import org.araxes.geo.Extent;
import org.araxes.render.Viewport;
import org.junit.jupiter.api.Test;

class FirstViewTest {

    private static final Extent REGION = new Extent(43, 38, 49, 42);

    private static FirstView of(Map<String, String> settings) {
        return new FirstView(settings, REGION, new Dimension2D(1000, 600));
    }

    @Test
    void theWholeRegionIsSeenAtFirst() {
        assertThat(of(Map.of()).ahead()).isEqualTo(Viewport.fitting(REGION, 1000, 600));
    }

    @Test
    void aMapOfNearlyTheExpectedSizeKeepsTheScaleThatWasDrawn() {
        Viewport seen = of(Map.of()).in(1007, 595);
        assertThat(seen.metersPerPixel()).isEqualTo(of(Map.of()).ahead().metersPerPixel());
        assertThat(seen.widthPixels()).isEqualTo(1007);
        assertThat(seen.heightPixels()).isEqualTo(595);
    }

    @Test
    void inAnotherSizeTheWholeRegionIsFittedAnew() {
        assertThat(of(Map.of()).in(1000, 500)).isEqualTo(Viewport.fitting(REGION, 1000, 500));
    }

    @Test
    void thePlaceWhereThePersonWasComesBackAtItsScale() {
        FirstView kept = of(Map.of("view.place", "45.5000000 40.2000000 123.000000"));
        assertThat(kept.ahead().metersPerPixel()).isEqualTo(123);
        Viewport seen = kept.in(400, 300);
        assertThat(seen.metersPerPixel()).isEqualTo(123);
        assertThat(seen.projection().toLonLat(seen.center()).lonDegrees()).isCloseTo(45.5, within(1e-6));
    }
}
