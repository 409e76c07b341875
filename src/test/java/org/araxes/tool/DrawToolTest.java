package org.araxes.tool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import org.araxes.annotation.Annotation;
import org.araxes.annotation.AnnotationKind;
import org.araxes.annotation.Edit;
import org.araxes.annotation.VertexPath;
import org.araxes.geo.LonLat;
import org.araxes.measure.Geodesics;
import org.araxes.measure.Segment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DrawToolTest {

    private final Desk desk = new Desk();

    private Annotation drawn() {
        assertThat(desk.document.annotations()).hasSize(1);
        return desk.document.annotations().getFirst();
    }

    @Test
    void clickAddsAVertexAndMoveLeadsTheLiveEnd() {
        desk.with("line").run("click 10 10; move 50 50");
        assertThat(desk.sketch()).isEqualTo("10,10 50,50~");
        desk.run("click 60 60");
        assertThat(desk.sketch()).isEqualTo("10,10 60,60");
        desk.run("move 70 20");
        assertThat(desk.sketch()).isEqualTo("10,10 60,60 70,20~");
        assertThat(desk.edits).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"key ENTER", "rclick 300 300", "dblclick 90 10", "click 90 10; key ENTER"})
    void everyWayOfEndingMakesTheObjectWithoutTheLiveEnd(String end) {
        boolean addsOne = end.contains("90 10");
        desk.with("distance").run("click 10 10; click 50 50; move 90 90; " + end);
        assertThat(desk.pixels(drawn())).isEqualTo(addsOne ? "10,10 50,50 90,10" : "10,10 50,50");
        assertThat(drawn().kind()).isEqualTo(AnnotationKind.DISTANCE);
        assertThat(desk.sketch()).isEmpty();
        assertThat(desk.edits).singleElement().isInstanceOf(Edit.Add.class);
        assertThat(desk.edits.getFirst().title()).isEqualTo("add distance measurement");
        assertThat(desk.selection).containsExactly(drawn().id());
    }

    @Test
    void quickClicksFarApartAreNoDoubleClick() {
        desk.with("line").run("click 10 10");
        ToolEvent second = EventScript.events("dblclick 200 10", () -> Desk.VIEW)
                .reduce((a, b) -> b)
                .orElseThrow();
        assertThat(second.clicks()).isEqualTo(2);
        desk.handle(second);
        assertThat(desk.sketch()).isEqualTo("10,10 200,10");
    }

    @Test
    void slowClicksCloseTogetherAreTwoVertices() {
        desk.with("line").run("click 10 10; click 90 10; click 93 12");
        assertThat(desk.sketch()).isEqualTo("10,10 90,10 93,12");
        assertThat(desk.edits).isEmpty();
    }

    @Test
    void doubleClickWithATremblingHandDoesNotLeaveASecondVertex() {
        desk.with("line").run("click 10 10; click 90 10; move 91 11");
        ToolEvent near = EventScript.events("dblclick 92 11", () -> Desk.VIEW)
                .reduce((a, b) -> b)
                .orElseThrow();
        desk.handle(near);
        assertThat(desk.pixels(drawn())).isEqualTo("10,10 90,10");
    }

    @Test
    void doubleClickAfterAnObjectIsFinishedBeginsNoNewOne() {
        desk.with("marker").run("dblclick 10 10");
        assertThat(desk.document.annotations()).hasSize(1);
        assertThat(desk.view).as("the double-click does not zoom either").isEqualTo(Desk.VIEW);
    }

    @Test
    void clickOnTheFirstVertexClosesARing() {
        desk.with("polygon").run("click 10 10; click 90 10; click 90 90; click 12 12");
        assertThat(desk.pixels(drawn())).isEqualTo("10,10 90,10 90,90");
        assertThat(desk.sketch()).isEmpty();
    }

    @Test
    void clickOnTheFirstVertexDoesNotCloseALineOrARingOfTwo() {
        desk.with("line").run("click 10 10; click 90 10; click 90 90; click 10 10");
        assertThat(desk.sketch()).isEqualTo("10,10 90,10 90,90 10,10");
        desk.with("polygon").run("click 10 10; click 90 10; click 10 10");
        assertThat(desk.sketch()).isEqualTo("10,10 90,10 10,10");
    }

    @Test
    void altLetsAVertexBeSetBesideTheFirstOfARing() {
        desk.with("area").run("click 10 10; click 90 10; click 90 90; alt click 14 10");
        assertThat(desk.sketch()).isEqualTo("10,10 90,10 90,90 14,10");
    }

    @Test
    void repeatedVerticesAreDropped() {
        desk.with("line").run("click 10 10; click 10 10; click 50 50; click 50 50; click 50 50; key ENTER");
        assertThat(desk.pixels(drawn())).isEqualTo("10,10 50,50");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "line    | click 10 10                       | A line needs at least 2 different points.",
                "arrow   | click 10 10; click 10 10          | An arrow needs at least 2 different points.",
                "polygon | click 10 10; click 50 50          | A polygon needs at least 3 different points.",
                "area    | click 10 10; click 50 50; alt click 10 10 | An area measurement needs at least 3 different points."
            })
    void tooFewPointsKeepDrawingAndSaySo(String tool, String script, String hint) {
        desk.with(tool).run(script + "; key ENTER");
        assertThat(desk.edits).isEmpty();
        assertThat(desk.sketch()).isNotEmpty();
        assertThat(desk.tool().help()).startsWith(hint);
        desk.run("click 90 10");
        assertThat(desk.tool().help()).doesNotContain("needs at least");
    }

    @Test
    void backspaceDropsTheLastVertexUntilNothingIsLeft() {
        desk.with("line").run("click 10 10; click 50 50; click 90 10; key BACKSPACE");
        assertThat(desk.sketch()).isEqualTo("10,10 50,50");
        desk.run("key BACKSPACE; key BACKSPACE");
        assertThat(desk.sketch()).isEmpty();
        desk.run("key BACKSPACE");
        assertThat(desk.results.getLast()).isEqualTo(ToolResult.IGNORED);
    }

    @Test
    void deleteWhileDrawingNeverReachesTheSelectedObject() {
        Desk other = new Desk(Desk.object(1, AnnotationKind.MARKER, 300, 300)).with("line", 1);
        other.run("click 10 10; click 50 50; key DELETE");
        assertThat(other.sketch()).isEqualTo("10,10");
        assertThat(other.document.annotations()).hasSize(1);
    }

    @Test
    void escapeCancelsAndBackspaceBringsTheCancelledSketchBack() {
        desk.with("line").run("click 10 10; click 50 50; key ESCAPE");
        assertThat(desk.sketch()).isEmpty();
        assertThat(desk.tool().help()).contains("Backspace brings the cancelled line back");
        desk.run("key BACKSPACE");
        assertThat(desk.sketch()).isEqualTo("10,10 50,50");
    }

    @Test
    void secondEscapeTakesTheSelectToolAndTheCancelledSketchIsStillThere() {
        desk.with("line").run("click 10 10; click 50 50; key ESCAPE; key ESCAPE");
        assertThat(desk.tools.inHand().id()).isEqualTo(ToolBox.SELECT);
        desk.with("line").run("key BACKSPACE");
        assertThat(desk.sketch()).isEqualTo("10,10 50,50");
    }

    @ParameterizedTest
    @CsvSource({"marker, Marker 1, add marker", "text, Text, add text"})
    void oneClickMakesAMarkerOrText(String tool, String name, String title) {
        desk.with(tool).run("move 5 5; click 10 10");
        assertThat(drawn().name()).isEqualTo(name);
        assertThat(desk.pixels(drawn())).isEqualTo("10,10");
        assertThat(desk.edits.getFirst().title()).isEqualTo(title);
    }

    @Test
    void namesCountUpFromTheHighestNumberInUse() {
        desk.with("line").run("click 10 10; click 20 20; key ENTER; click 10 40; click 20 50; key ENTER");
        assertThat(desk.document.annotations()).extracting(Annotation::name).containsExactly("Line 1", "Line 2");
        desk.document.apply(new Edit.Remove("x", desk.document.annotations().getFirst()));
        desk.run("click 10 70; click 20 80; key ENTER");
        assertThat(desk.document.annotations()).extracting(Annotation::name).containsExactly("Line 2", "Line 3");
    }

    @Test
    void shiftHoldsTheDirectionToStepsOfTrueAzimuth() {
        desk.with("distance").run("click 500 400; shift move 900 150; shift click 900 150; key ENTER");
        Segment s = Geodesics.inverse(drawn().points().get(0), drawn().points().get(1));
        assertThat(s.startAzimuthDegrees()).isCloseTo(60, within(1e-9));
        double free = Geodesics.distanceMeters(Desk.at(500, 400), Desk.at(900, 150));
        assertThat(s.lengthMeters()).isLessThan(free).isGreaterThan(free * Math.cos(Math.toRadians(7.5)));
    }

    @Test
    void shiftHoldsTheAzimuthWhereGridNorthIsNotTrueNorth() {
        // Six degrees east of the central meridian, where the grid is turned by almost four degrees.
        LonLat from = new LonLat(51, 40);
        LonLat to = Geodesics.direct(from, 91, 5000);
        Segment s = Geodesics.inverse(from, Aim.constrained(from, to));
        assertThat(s.startAzimuthDegrees()).isCloseTo(90, within(1e-9));
    }

    @Test
    void shiftBeforeTheFirstVertexAndOnTheLastOneChangesNothing() {
        desk.with("line").run("shift click 10 10; shift click 10 10");
        assertThat(desk.sketch()).isEqualTo("10,10");
    }

    @Test
    void snappingCatchesThePointerUnlessAltOrShiftIsHeld() {
        LonLat border = Desk.at(52, 48);
        Snapping snapping = e -> e.pixel().distanceTo(Desk.VIEW.toScreen(border)) < 8
                ? Optional.of(new Snap(border, "border, vertex", 25))
                : Optional.empty();
        Desk snappy = new Desk(snapping).with("line");
        snappy.run("click 10 10; move 50 50");
        assertThat(snappy.sketch()).isEqualTo("10,10 52,48~");
        assertThat(snappy.tool().snapped()).map(Snap::what).contains("border, vertex");
        snappy.run("alt move 50 50");
        assertThat(snappy.sketch()).isEqualTo("10,10 50,50~");
        assertThat(snappy.tool().snapped()).isEmpty();
        snappy.run("shift move 50 52");
        assertThat(snappy.tool().snapped()).isEmpty();
        snappy.run("click 50 50; key ENTER");
        DrawTool tool = (DrawTool) snappy.tool();
        assertThat(tool.vertices().get(1).accuracyMeters()).isEqualTo(25);
        assertThat(tool.vertices().get(0).accuracyMeters()).isCloseTo(10 / Math.sqrt(3), within(0.01));
        assertThat(tool.finished()).isPresent();
    }

    @Test
    void panningAndZoomingWhileDrawingLoseNoVertex() {
        desk.with("line").run("click 500 400; middrag 500 400 600 450; key SPACE; drag 600 450 500 400; keyup SPACE");
        desk.run("key PLUS; keyup PLUS; drag 100 100 200 200");
        assertThat(desk.view).isNotEqualTo(Desk.VIEW);
        assertThat(desk.tool().sketch().orElseThrow().vertices()).containsExactly(Desk.at(500, 400));
        desk.view = Desk.VIEW;
        desk.run("click 600 400; key ENTER");
        assertThat(desk.pixels(drawn())).isEqualTo("500,400 600,400");
    }

    @Test
    void clicksOffTheProjectedWorldSetNothing() {
        desk.with("line");
        desk.view = Desk.VIEW.withMetersPerPixel(20_000);
        desk.run("move 4000 400; click 4000 400; click -3000 795; shift click 5000 400");
        assertThat(desk.sketch()).isEmpty();
    }

    @Test
    void aSketchGoesOnAfterARestart() {
        desk.with("area").run("click 10 10; click 90 10; move 50 50");
        Desk later = new Desk();
        assertThat(later.tools.restore(desk.tools.unfinished())).containsExactly("area");
        later.with("area");
        assertThat(later.sketch()).isEqualTo("10,10 90,10");
        later.run("click 90 90; key ENTER");
        assertThat(later.document.annotations()).hasSize(1);
        VertexPath path = later.document.annotations().getFirst().shape().path();
        assertThat(path.accuracyMeters(0))
                .as("as exact as it was clicked")
                .isCloseTo(path.accuracyMeters(2), within(0.001));
    }

    @Test
    void restoringKeepsWhatIsBeingDrawnAndRefusesAnotherKind() {
        desk.with("line").run("click 10 10");
        DrawTool tool = (DrawTool) desk.tool();
        assertThat(tool.restore(new Sketch(AnnotationKind.LINE, List.of(Desk.at(1, 1)), false)))
                .isFalse();
        assertThat(desk.sketch()).isEqualTo("10,10");
        Sketch polygon = new Sketch(AnnotationKind.POLYGON, List.of(Desk.at(1, 1)), false);
        assertThatThrownBy(() -> tool.restore(polygon)).isInstanceOf(IllegalArgumentException.class);
    }
}
