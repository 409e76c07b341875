package org.araxes.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import javafx.geometry.Rectangle2D;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WindowPlaceTest {

    private static final Rectangle2D MAIN = new Rectangle2D(0, 30, 1920, 1050);
    private static final Rectangle2D BESIDE = new Rectangle2D(1920, 0, 1280, 800);

    private static WindowPlace at(double x, double y, double width, double height) {
        return new WindowPlace(new Rectangle2D(x, y, width, height), false);
    }

    @Test
    void comesBackFromTheSettings() {
        WindowPlace place = new WindowPlace(new Rectangle2D(-1200, 40, 1000, 700), true);

        assertThat(WindowPlace.kept(place.settings())).hasValue(place);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1 2 3", "a b c d", "0 0 NaN 700", "0 0 -5 700", "0 0 10 10", "Infinity 0 1000 700"})
    void whatIsBrokenCountsAsNotKept(String text) {
        assertThat(WindowPlace.kept(Map.of("window.place", text))).isEmpty();
    }

    @Test
    void staysWhereItFits() {
        assertThat(at(300, 100, 1000, 700).on(List.of(MAIN, BESIDE))).isEqualTo(at(300, 100, 1000, 700));
        assertThat(at(2000, 50, 1000, 700).on(List.of(MAIN, BESIDE))).isEqualTo(at(2000, 50, 1000, 700));
    }

    @Test
    void isMovedOntoTheScreenThatItCoversMost() {
        assertThat(at(1000, -200, 1000, 700).on(List.of(MAIN, BESIDE))).isEqualTo(at(920, 30, 1000, 700));
        assertThat(at(1900, 300, 1000, 700).on(List.of(MAIN, BESIDE))).isEqualTo(at(1920, 100, 1000, 700));
    }

    @Test
    void isCutToASmallerScreen() {
        assertThat(at(100, 100, 2560, 1400).on(List.of(BESIDE))).isEqualTo(at(1920, 0, 1280, 800));
    }

    @Test
    void comesToTheMainScreenWhereItsOwnIsGone() {
        assertThat(at(2000, 50, 1000, 700).on(List.of(MAIN))).isEqualTo(at(920, 50, 1000, 700));
    }
}
