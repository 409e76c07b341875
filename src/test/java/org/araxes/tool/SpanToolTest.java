package org.araxes.tool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Objects;
import org.araxes.annotation.Annotation;
import org.araxes.annotation.AnnotationKind;
import org.araxes.annotation.Edit;
import org.araxes.measure.Geodesics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rectangles, circles and freehand lines by gestures. */
class SpanToolTest {

    private final Desk desk = new Desk();

    private Annotation drawn() {
        return desk.document.annotations().getLast();
    }

    @ParameterizedTest
    @ValueSource(strings = {"click 100 100; move 200 150; click 300 200", "drag 100 100 200 150 300 200"})
    void rectangleIsSpannedByTwoClicksOrADrag(String script) {
        desk.with("rectangle").run(script);
        assertThat(desk.document.annotations()).hasSize(1);
        assertThat(drawn().kind()).isEqualTo(AnnotationKind.RECTANGLE);
        assertThat(desk.pixels(drawn())).isEqualTo("100,100 300,100 300,200 100,200");
        assertThat(drawn().shape().path().accuracyMeters()).hasSize(4).allMatch(a -> a > 0);
    }

    @Test
    void shiftMakesASquare() {
        desk.with("rectangle").run("click 100 100; shift click 300 250");
        assertThat(desk.pixels(drawn())).isEqualTo("100,100 300,100 300,300 100,300");
    }

    @Test
    void circlePassesAsNearToTheSecondClickAsAHandIsExact() {
        desk.with("circle").run("click 400 300; click 500 300");
        assertThat(drawn().kind()).isEqualTo(AnnotationKind.CIRCLE);
        double radius = Geodesics.distanceMeters(Desk.at(400, 300), Desk.at(500, 300));
        assertThat(drawn().shape().radiusMeters()).isCloseTo(radius, within(1.0));
        assertThat(drawn().shape().radiusMeters())
                .as("no more digits than the click")
                .isEqualTo(1_000);
    }

    @Test
    void clickingTheSamePlaceTwiceGoesOn() {
        desk.with("circle").run("click 400 300; click 400 300");
        assertThat(desk.document.annotations()).isEmpty();
        desk.run("click 450 300");
        assertThat(desk.document.annotations()).hasSize(1);
    }

    @Test
    void escapeGivesUpAndTheMapMayBeMovedBetweenTheClicks() {
        desk.with("rectangle").run("click 100 100; key ESCAPE; click 200 200; drag 500 500 600 500");
        assertThat(desk.document.annotations()).isEmpty();
        assertThat(desk.view).isNotEqualTo(Desk.VIEW);
        assertThat(desk.tools.unfinished()).containsKey("rectangle");
    }

    @Test
    void unfinishedCircleGoesOnAfterARestart() {
        desk.with("circle").run("click 400 300; move 420 320");
        Desk again = new Desk();
        assertThat(again.tools.restore(desk.tools.unfinished())).containsExactly("circle");
        again.with("circle").run("click 500 300");
        assertThat(again.document.annotations()).hasSize(1);
        assertThat(again.document.annotations().getFirst().points()).containsExactly(Desk.at(400, 300));
    }

    @Test
    void cornerOfARectangleIsMovedAndTheOppositeOneStays() {
        desk.with("rectangle").run("drag 100 100 200 150 300 200");
        desk.with("select").run("drag 300 200 320 220 400 260");
        assertThat(desk.pixels(drawn())).contains("100,100", "400,260", "400,100", "100,260");
        assertThat(desk.edits).extracting(Edit::title).containsExactly("add rectangle", "move corner");
    }

    @Test
    void rimOfACircleChangesTheRadiusAndItsCentreMovesIt() {
        desk.with("circle").run("click 400 300; click 500 300");
        desk.with("select").run("drag 500 300 520 300 550 300");
        double radius = Geodesics.distanceMeters(Desk.at(400, 300), Desk.at(550, 300));
        assertThat(drawn().shape().radiusMeters()).isCloseTo(radius, within(1.0));
        desk.run("drag 400 300 420 320 450 350");
        assertThat(desk.pixels(drawn())).isEqualTo("450,350");
        assertThat(drawn().shape().radiusMeters()).isCloseTo(radius, within(1.0));
    }

    @Test
    void deleteOnAHandleOfACircleDeletesTheCircle() {
        desk.with("circle").run("click 400 300; click 500 300");
        desk.with("select").run("move 500 300; key DELETE");
        assertThat(desk.document.annotations()).isEmpty();
    }

    @Test
    void freehandLineKeepsTheWayOfThePointerWithoutItsTremble() {
        desk.with("freehand").run("drag 100 100 120 100 140 100 160 100 200 100 200 140 200 200");
        assertThat(drawn().kind()).isEqualTo(AnnotationKind.FREEHAND);
        assertThat(desk.pixels(drawn())).isEqualTo("100,100 200,100 200,200");
        desk.run("press 300 300; pull 400 400; key ESCAPE; release 400 400");
        assertThat(desk.document.annotations()).hasSize(1);
    }

    @Test
    void freehandLineIsKeptWhileItIsDrawnAndGoesOnAfterARestart() {
        desk.with("freehand").run("press 100 100");
        assertThat(desk.tools.unfinished()).isEmpty();
        for (int x = 105; x <= 200; x += 5) {
            desk.run("pull " + x + " 100");
        }
        Sketch kept = Objects.requireNonNull(desk.tools.unfinished().get("freehand"));
        assertThat(kept.set().accuracyMeters()).isNotEmpty().allMatch(a -> a > 0);
        Desk later = new Desk();
        assertThat(later.tools.restore(desk.tools.unfinished())).containsExactly("freehand");
        later.with("freehand");
        assertThat(later.tool().help()).contains("Enter keeps it");
        later.run("press 300 300; pull 320 340; release 320 340");
        Annotation line = later.document.annotations().getFirst();
        assertThat(later.pixels(line)).startsWith("100,100").endsWith("300,300 320,340");
        assertThat(line.shape().path().accuracyMeters()).hasSize(line.points().size());
        assertThat(later.tools.unfinished()).isEmpty();

        desk.run("release 200 100");
        assertThat(desk.tools.unfinished()).isEmpty();
    }

    @Test
    void freehandLineBrokenOffByAnotherToolWaitsToBeKeptOrGivenUp() {
        desk.with("freehand").run("press 100 100; pull 150 100; pull 200 150");
        desk.with("line").with("freehand").run("release 200 150; move 10 10");
        assertThat(desk.document.annotations()).isEmpty();
        assertThat(desk.tools.unfinished()).containsKey("freehand");
        desk.run("key ENTER");
        assertThat(desk.pixels(drawn())).isEqualTo("100,100 150,100 200,150");
        desk.run("press 300 300; pull 350 300; pull 380 330")
                .with("line")
                .with("freehand")
                .run("key ESCAPE");
        assertThat(desk.tools.unfinished()).isEmpty();
        desk.run("key ENTER");
        assertThat(desk.document.annotations()).hasSize(1);
    }

    @Test
    void calloutIsAPlaceAndThenItsText() {
        desk.with("callout").run("click 100 100; click 300 200; click 500 500");
        assertThat(desk.document.annotations()).hasSize(1);
        assertThat(desk.pixels(drawn())).isEqualTo("100,100 300,200");
    }

    @Test
    void boxSelectsWhatLiesWhollyInIt() {
        Desk several = new Desk(
                Desk.object(1, AnnotationKind.LINE, 100, 100, 200, 200),
                Desk.object(2, AnnotationKind.MARKER, 150, 120),
                Desk.object(3, AnnotationKind.LINE, 150, 150, 900, 150));
        several.with("select").run("shift press 50 50; shift pull 100 100; shift pull 250 250; shift release 250 250");
        assertThat(several.selected()).extracting(Annotation::name).containsExactlyInAnyOrder("object 1", "object 2");
        assertThat(several.view).isEqualTo(Desk.VIEW);
    }

    @Test
    void lockedObjectIsNeitherMovedNorDeleted() {
        Annotation line = Desk.object(1, AnnotationKind.LINE, 100, 100, 300, 100);
        Annotation locked = line.withDetails(line.details().withLocked(true));
        Desk with = new Desk(locked);
        with.with("select", 1).run("drag 200 100 250 150 300 300; key DELETE");
        assertThat(with.document.annotations()).isEqualTo(List.of(locked));
    }
}
