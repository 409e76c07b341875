package org.araxes.tool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.araxes.geo.LonLat;
import org.araxes.geo.MapPoint;
import org.araxes.render.ScreenPoint;
import org.araxes.render.Viewport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NavigationTest {

    private final Desk desk = new Desk();

    private static Scroll scroll(Scroll.Device device, double dx, double dy, boolean shortcut) {
        return new Scroll(device, new ScreenPoint(200, 300), dx, dy, shortcut, Desk.VIEW);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "drag 100 100 130 90 150 80",
                "middrag 100 100 130 90 150 80",
                "key SPACE; drag 100 100 150 80; keyup SPACE"
            })
    void everyKindOfDragMovesTheMapWithThePointer(String script) {
        desk.with("line").run("click 10 10; " + script);
        LonLat held = Desk.at(100, 100);
        assertThat(desk.view.toScreen(held).x()).isCloseTo(150, within(1e-6));
        assertThat(desk.view.toScreen(held).y()).isCloseTo(80, within(1e-6));
        assertThat(desk.tool().sketch().orElseThrow().vertices()).hasSize(1);
        assertThat(desk.navigation.dragging()).isFalse();
    }

    @Test
    void clickWithTheSpaceBarHeldSetsNoVertex() {
        desk.with("line").run("key SPACE; click 50 50; keyup SPACE");
        assertThat(desk.sketch()).isEmpty();
        desk.run("click 50 50");
        assertThat(desk.sketch()).isEqualTo("50,50");
    }

    @Test
    void aDragWithTheSecondaryButtonDoesNotPan() {
        ScreenPoint at = new ScreenPoint(10, 10);
        desk.handle(event(ToolEvent.Type.PRESS, at, ToolEvent.Button.SECONDARY));
        desk.handle(event(ToolEvent.Type.DRAG, new ScreenPoint(90, 90), ToolEvent.Button.SECONDARY));
        assertThat(desk.view).isEqualTo(Desk.VIEW);
    }

    @Test
    void aReleaseThatIsNeverHeardOfEndsTheDragAtTheNextMove() {
        desk.run("press 10 10; pull 20 20");
        assertThat(desk.navigation.dragging()).isTrue();
        desk.run("move 300 300; pull 400 400");
        assertThat(desk.view).isEqualTo(Desk.VIEW.draggedBy(10, 10));
    }

    @Test
    void losingTheFocusForgetsTheSpaceBar() {
        desk.with("line").run("key SPACE");
        assertThat(desk.navigation.spaceHeld()).isTrue();
        desk.navigation.reset();
        desk.run("click 50 50");
        assertThat(desk.sketch()).isEqualTo("50,50");
    }

    @Test
    void aNotchOfTheWheelZoomsWithThePlaceUnderThePointerFixed() {
        Viewport nearer = desk.navigation
                .scrolled(scroll(Scroll.Device.WHEEL, 0, 1, false))
                .view();
        assertThat(Desk.VIEW.metersPerPixel() / nearer.metersPerPixel()).isCloseTo(Views.NOTCH_FACTOR, within(1e-12));
        MapPoint before = Desk.VIEW.toMap(200, 300);
        assertThat(nearer.toMap(200, 300).xMeters()).isCloseTo(before.xMeters(), within(1e-6));
        assertThat(nearer.toMap(200, 300).yMeters()).isCloseTo(before.yMeters(), within(1e-6));
        Viewport back =
                Views.scrolled(new Scroll(Scroll.Device.WHEEL, new ScreenPoint(200, 300), 0, -1, false, nearer));
        assertThat(back.metersPerPixel()).isCloseTo(10, within(1e-9));
    }

    @Test
    void partsOfANotchAddUp() {
        Viewport view = Desk.VIEW;
        for (int i = 0; i < 8; i++) {
            view = Views.scrolled(new Scroll(Scroll.Device.WHEEL, new ScreenPoint(0, 0), 0, 0.5, false, view));
        }
        assertThat(view.metersPerPixel()).isCloseTo(5, within(1e-9));
    }

    @Test
    void twoFingersPanAndWithTheShortcutKeyZoom() {
        assertThat(Views.scrolled(scroll(Scroll.Device.TRACKPAD, 12, -7, false)))
                .isEqualTo(Desk.VIEW.draggedBy(12, -7));
        assertThat(Views.scrolled(scroll(Scroll.Device.TRACKPAD, 0, 200, true)).metersPerPixel())
                .isCloseTo(5, within(1e-9));
    }

    @Test
    void aWheelTurnedSidewaysPansSideways() {
        assertThat(Views.scrolled(scroll(Scroll.Device.WHEEL, -1, 0, false))).isEqualTo(Desk.VIEW.draggedBy(-60, 0));
    }

    @ParameterizedTest
    @ValueSource(doubles = {1e300, -1e300, Double.POSITIVE_INFINITY, Double.NaN})
    void aFaultyWheelLeavesAViewThatCanBeShown(double notches) {
        for (Scroll.Device device : Scroll.Device.values()) {
            Viewport v = Views.scrolled(scroll(device, notches, notches, true));
            assertThat(v.metersPerPixel()).isBetween(Viewport.MIN_METERS_PER_PIXEL, Viewport.MAX_METERS_PER_PIXEL);
            assertThat(v.center().xMeters()).isFinite();
            Viewport panned = Views.scrolled(scroll(device, notches, 0, false));
            assertThat(panned.center().xMeters()).isFinite();
        }
    }

    @Test
    void pinchingZoomsBetweenTheFingers() {
        ViewChange change = desk.navigation.pinched(Desk.VIEW, new ScreenPoint(200, 300), 2, true);
        assertThat(change.view()).isEqualTo(Desk.VIEW.zoomedAt(200, 300, 2));
        assertThat(change.settled()).isTrue();
        assertThat(desk.navigation
                        .pinched(Desk.VIEW, new ScreenPoint(0, 0), 0, false)
                        .view())
                .isEqualTo(Desk.VIEW);
    }

    @ParameterizedTest
    @CsvSource({"LEFT, 200, 0", "RIGHT, -200, 0", "UP, 0, 160", "DOWN, 0, -160"})
    void arrowsMoveByAFifthOfTheView(String key, double dx, double dy) {
        desk.run("key " + key);
        assertThat(desk.view).isEqualTo(Desk.VIEW.draggedBy(dx, dy));
        desk.view = Desk.VIEW;
        desk.run("shift key " + key);
        assertThat(desk.view).isEqualTo(Desk.VIEW.draggedBy(4 * dx, 4 * dy));
    }

    @Test
    void plusAndMinusZoomAboutTheMiddle() {
        desk.run("key PLUS");
        assertThat(desk.view).isEqualTo(Desk.VIEW.withMetersPerPixel(5));
        desk.run("key MINUS; key MINUS");
        assertThat(desk.view.metersPerPixel()).isEqualTo(20);
    }

    @Test
    void doubleClickZoomsInAndWithShiftOut() {
        desk.run("dblclick 100 100");
        assertThat(desk.view.metersPerPixel()).isEqualTo(5);
        desk.run("shift dblclick 100 100; shift dblclick 100 100");
        assertThat(desk.view.metersPerPixel()).isEqualTo(20);
    }

    private static ToolEvent event(ToolEvent.Type type, ScreenPoint at, ToolEvent.Button button) {
        return new ToolEvent(type, at, button, 1, ToolEvent.Key.NONE, false, false, false, Desk.VIEW);
    }
}
