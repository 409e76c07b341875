package org.araxes.tool;

import static org.assertj.core.api.Assertions.assertThat;

import org.araxes.render.Viewport;
import org.junit.jupiter.api.Test;

class ViewHistoryTest {

    private final ViewHistory history = new ViewHistory();

    private void go(double metersPerPixel, boolean settled) {
        history.changed(new ViewChange(Desk.VIEW.withMetersPerPixel(metersPerPixel), settled));
    }

    private double back() {
        return history.back(1000, 800).map(Viewport::metersPerPixel).orElse(Double.NaN);
    }

    private double forward() {
        return history.forward(1000, 800).map(Viewport::metersPerPixel).orElse(Double.NaN);
    }

    @Test
    void anEmptyHistoryLeadsNowhere() {
        assertThat(history.canGoBack()).isFalse();
        assertThat(history.canGoForward()).isFalse();
        assertThat(history.back(10, 10)).isEmpty();
        assertThat(history.forward(10, 10)).isEmpty();
    }

    @Test
    void anotherHistoryGoesOnWhereThisOneStands() {
        go(400, true);
        go(300, true);
        go(200, true);
        back();
        ViewHistory other = new ViewHistory();

        other.goOnLike(history);

        assertThat(other.forward(1000, 800).map(Viewport::metersPerPixel)).hasValue(200.0);
        assertThat(other.back(1000, 800).map(Viewport::metersPerPixel)).hasValue(300.0);
        assertThat(other.back(1000, 800).map(Viewport::metersPerPixel)).hasValue(400.0);
        assertThat(other.canGoBack()).isFalse();
    }

    @Test
    void backAndForwardLeadThroughTheSettledViews() {
        go(1, true);
        go(2, true);
        go(3, true);
        assertThat(back()).isEqualTo(2);
        assertThat(back()).isEqualTo(1);
        assertThat(back()).isNaN();
        assertThat(forward()).isEqualTo(2);
        assertThat(history.canGoForward()).isTrue();
    }

    @Test
    void aGestureIsOneEntry() {
        go(1, true);
        for (double d = 1.1; d < 1.9; d += 0.1) {
            go(d, false);
        }
        go(2, true);
        assertThat(back()).isEqualTo(1);
        assertThat(history.canGoBack()).isFalse();
    }

    @Test
    void goingBackInTheMiddleOfAGestureKeepsWhereItGot() {
        go(1, true);
        go(2, false);
        assertThat(history.canGoBack()).isTrue();
        assertThat(history.canGoForward()).isFalse();
        assertThat(back()).isEqualTo(1);
        assertThat(forward()).isEqualTo(2);
    }

    @Test
    void aNewViewDropsWhatLayForward() {
        go(1, true);
        go(2, true);
        back();
        go(3, true);
        assertThat(forward()).isNaN();
        assertThat(back()).isEqualTo(1);
    }

    @Test
    void theSamePlaceIsRememberedOnceWhateverTheSizeOfTheWindow() {
        go(1, true);
        go(1, true);
        history.changed(new ViewChange(Desk.VIEW.withMetersPerPixel(1).withSize(300, 200), true));
        assertThat(history.canGoBack()).isFalse();
    }

    @Test
    void viewsComeBackInTheSizeTheWindowHasNow() {
        go(1, true);
        go(2, true);
        assertThat(history.back(300, 200))
                .contains(Desk.VIEW.withMetersPerPixel(1).withSize(300, 200));
    }

    @Test
    void onlyTheLastHundredViewsAreKept() {
        for (int i = 1; i <= 150; i++) {
            go(i, true);
        }
        double oldest = Double.NaN;
        int steps = 0;
        for (double at = back(); !Double.isNaN(at); at = back()) {
            oldest = at;
            steps++;
        }
        assertThat(steps).isEqualTo(ViewHistory.MAX_VIEWS - 1);
        assertThat(oldest).isEqualTo(51);
    }

    @Test
    void aDragThroughTheWindowIsOneEntry() {
        Desk desk = new Desk();
        desk.run("drag 100 100 110 110 120 120 130 130");
        assertThat(desk.views.back(1000, 800)).contains(Desk.VIEW);
        assertThat(desk.views.canGoBack()).isFalse();
    }

    @Test
    void twoDragsAreTwoEntriesAndAClickIsNone() {
        Desk desk = new Desk();
        desk.run("drag 100 100 130 130; click 5 5; drag 100 100 130 130");
        assertThat(desk.views.back(1000, 800)).contains(Desk.VIEW.draggedBy(30, 30));
        assertThat(desk.views.back(1000, 800)).contains(Desk.VIEW);
        assertThat(desk.views.canGoBack()).isFalse();
    }

    @Test
    void aHeldArrowKeyIsOneEntry() {
        Desk desk = new Desk();
        desk.run("key LEFT; key LEFT; key LEFT; keyup LEFT");
        assertThat(desk.views.back(1000, 800)).contains(Desk.VIEW);
        assertThat(desk.views.canGoBack()).isFalse();
    }
}
