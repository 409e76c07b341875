package org.araxes.tool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.araxes.annotation.Annotation;
import org.araxes.annotation.AnnotationKind;
import org.araxes.annotation.Edit;
import org.araxes.annotation.Shape;
import org.araxes.geo.LonLat;
import org.araxes.geo.MapPoint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SelectToolTest {

    private final Annotation line = Desk.object(1, AnnotationKind.LINE, 100, 100, 300, 100, 300, 300);
    private final Annotation ring = Desk.object(2, AnnotationKind.POLYGON, 500, 500, 700, 500, 700, 700);
    private final Annotation marker = Desk.object(3, AnnotationKind.MARKER, 800, 100);
    private final Desk desk = new Desk(line, ring, marker);

    private SelectTool tool() {
        return (SelectTool) desk.tool();
    }

    @Test
    void clickPointsAndEscapeDeselects() {
        desk.run("click 200 100");
        assertThat(desk.results.getLast()).isInstanceOf(ToolResult.Pointed.class);
        assertThat(desk.selection).containsExactly(line.id());
        desk.run("key ESCAPE");
        assertThat(desk.selection).isEmpty();
        assertThat(desk.edits).isEmpty();
    }

    @Test
    void clickBesideEverythingPointsAtNothingAndDeselects() {
        desk.with("select", 1).run("click 20 700");
        assertThat(desk.results.getLast()).isInstanceOf(ToolResult.Pointed.class);
        assertThat(desk.selection).isEmpty();
    }

    @Test
    void whatIsNotOnTheMapHasNoHandles() {
        desk.with("select", 1);
        desk.unseen.add(line.id());
        assertThat(tool().handles()).isEmpty();
    }

    @Test
    void draggingAVertexMovesItOnRelease() {
        desk.with("select", 1).run("press 300 100; pull 340 60; pull 400 50");
        assertThat(desk.sketch()).isEqualTo("100,100 400,50 300,300");
        assertThat(desk.tool().inHand()).containsExactly(line.id());
        assertThat(desk.edits).isEmpty();
        desk.run("release 400 50");
        assertThat(desk.pixels(desk.get(1))).isEqualTo("100,100 400,50 300,300");
        assertThat(desk.edits).extracting(Edit::title).containsExactly("move vertex");
        assertThat(desk.sketch()).isEmpty();
        assertThat(desk.tool().inHand()).isEmpty();
        assertThat(desk.view).isEqualTo(Desk.VIEW);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1 | drag 200 100 210 60  | 100,100 210,60 300,100 300,300",
                "1 | drag 300 200 350 210 | 100,100 300,100 350,210 300,300",
                "2 | drag 600 600 550 650 | 500,500 700,500 700,700 550,650"
            })
    void draggingTheMiddleOfAnEdgeInsertsAVertexThere(int id, String script, String expected) {
        desk.with("select", id).run(script);
        assertThat(desk.pixels(desk.get(id))).isEqualTo(expected);
        assertThat(desk.edits).extracting(Edit::title).containsExactly("insert vertex");
    }

    @Test
    void draggingTheBodyMovesTheWholeByTheSameOffsetOnTheMap() {
        desk.with("select", 1).run("drag 150 100 160 110 190 140");
        assertThat(desk.edits).extracting(Edit::title).containsExactly("move line");
        for (int i = 0; i < 3; i++) {
            MapPoint expected = Desk.shifted(line.points().get(i), 40, 40);
            MapPoint actual = Desk.VIEW.projection().toMap(desk.get(1).points().get(i));
            assertThat(actual.xMeters()).isCloseTo(expected.xMeters(), within(1e-3));
            assertThat(actual.yMeters()).isCloseTo(expected.yMeters(), within(1e-3));
        }
    }

    @Test
    void draggingOneOfSeveralMovesAllInOneStep() {
        desk.with("select", 1, 2).run("press 150 100; pull 160 110");
        assertThat(desk.tool().sketches()).hasSize(2);
        assertThat(desk.tool().inHand()).containsExactlyInAnyOrder(line.id(), ring.id());
        desk.run("release 160 110");
        assertThat(desk.edits).singleElement().isInstanceOf(Edit.Batch.class);
        assertThat(desk.edits.getFirst().title()).isEqualTo("move 2 objects");
        assertThat(desk.pixels(desk.get(2))).isEqualTo("510,510 710,510 710,710");
        desk.document.apply(desk.edits.getFirst().inverse());
        assertThat(desk.document.annotations()).containsExactly(line, ring, marker);
    }

    @Test
    void draggingAMarkerMovesItAndSaysSo() {
        desk.with("select", 3).run("drag 800 100 820 140");
        assertThat(desk.pixels(desk.get(3))).isEqualTo("820,140");
        assertThat(desk.edits).extracting(Edit::title).containsExactly("move marker");
    }

    @Test
    void aTremblingHandMovesNothing() {
        desk.with("select", 1).run("press 300 100; pull 301 101; release 301 101; click 301 101");
        assertThat(desk.edits).isEmpty();
        assertThat(tool().activeVertex()).map(Handle::index).contains(1);
    }

    @Test
    void draggingWhatIsNotSelectedPansTheMap() {
        desk.run("drag 200 100 250 130");
        assertThat(desk.edits).isEmpty();
        assertThat(desk.view).isEqualTo(Desk.VIEW.draggedBy(50, 30));
    }

    @Test
    void deleteRemovesTheVertexUnderThePointer() {
        desk.with("select", 1).run("move 301 99; key DELETE");
        assertThat(desk.pixels(desk.get(1))).isEqualTo("100,100 300,300");
        assertThat(desk.edits).extracting(Edit::title).containsExactly("remove vertex");
    }

    @Test
    void deleteRemovesTheVertexClickedLastThoughThePointerIsElsewhere() {
        desk.with("select", 1).run("click 100 100; move 10 700; key DELETE");
        assertThat(desk.pixels(desk.get(1))).isEqualTo("300,100 300,300");
    }

    @Test
    void deleteBelowTheFewestVerticesIsRefusedWithAHint() {
        desk.with("select", 2).run("move 500 500; key DELETE");
        assertThat(desk.edits).isEmpty();
        assertThat(desk.tool().help()).isEqualTo("A polygon keeps at least 3 points.");
        desk.run("press 10 10; release 10 10");
        assertThat(desk.tool().help()).doesNotContain("keeps at least");
    }

    @Test
    void deleteRemovesTheSelectedObjects() {
        desk.with("select", 1, 3).run("key DELETE");
        assertThat(desk.document.annotations()).containsExactly(ring);
        assertThat(desk.edits.getFirst().title()).isEqualTo("remove 2 objects");
        desk.document.apply(desk.edits.getFirst().inverse());
        assertThat(desk.document.annotations()).containsExactly(line, ring, marker);
    }

    @Test
    void deleteOnAMarkersHandleRemovesTheMarker() {
        desk.with("select", 3).run("move 800 100; key DELETE");
        assertThat(desk.document.annotations()).containsExactly(line, ring);
    }

    @Test
    void deleteWithNothingSelectedIsLeftToOthers() {
        desk.run("key DELETE");
        assertThat(desk.results).containsExactly(ToolResult.IGNORED);
    }

    @Test
    void deleteWhileDraggingDoesNothing() {
        desk.with("select", 1).run("press 300 100; pull 400 50; key DELETE; release 400 50");
        assertThat(desk.edits).extracting(Edit::title).containsExactly("move vertex");
    }

    @Test
    void escapeWhileDraggingLeavesTheObjectAsItWas() {
        desk.with("select", 1).run("press 300 100; pull 400 50; key ESCAPE; pull 420 50; release 420 50");
        assertThat(desk.edits).isEmpty();
        assertThat(desk.get(1)).isEqualTo(line);
        assertThat(desk.selection).containsExactly(line.id());
        assertThat(desk.view).isEqualTo(Desk.VIEW);
    }

    @Test
    void escapeGivesUpTheVertexBeforeTheSelection() {
        desk.with("select", 1).run("click 100 100; key ESCAPE");
        assertThat(tool().activeVertex()).isEmpty();
        assertThat(desk.selection).containsExactly(line.id());
        desk.run("key ESCAPE");
        assertThat(desk.selection).isEmpty();
    }

    @Test
    void aVertexDroppedOnItsNeighbourMergesWithIt() {
        desk.with("select", 1);
        desk.tools.take("line");
        Desk snappy = new Desk(e -> Optional.of(new Snap(line.points().getFirst(), "line, vertex", 5)), line);
        snappy.with("select", 1).run("drag 300 100 104 104");
        assertThat(snappy.pixels(snappy.get(1))).isEqualTo("100,100 300,300");
    }

    @Test
    void aVertexDroppedOnItsNeighbourBelowTheFewestIsRefusedNotSilently() {
        Desk snappy = new Desk(e -> Optional.of(new Snap(ring.points().getFirst(), "polygon, vertex", 5)), ring);
        snappy.with("select", 2).run("drag 700 500 504 504");
        assertThat(snappy.edits).isEmpty();
        assertThat(snappy.get(2)).isEqualTo(ring);
        assertThat(snappy.tool().help()).isEqualTo("A polygon keeps at least 3 points.");
    }

    @Test
    void aDraggedVertexIsNotSnappedToItsOwnObject() {
        Snapping snapping = new Snapping() {
            @Override
            public Optional<Snap> snap(ToolEvent event) {
                throw new AssertionError("asked without the exception");
            }

            @Override
            public Optional<Snap> snap(ToolEvent event, Set<UUID> except) {
                assertThat(except).containsExactly(line.id());
                return Optional.empty();
            }
        };
        Desk careful = new Desk(snapping, line).with("select", 1);
        careful.run("drag 300 100 310 110");
        assertThat(careful.pixels(careful.get(1))).isEqualTo("100,100 310,110 300,300");
    }

    @Test
    void anUndoDuringADragEndsItWithoutAnEdit() {
        desk.with("select", 1).run("press 300 100; pull 400 50");
        desk.document.apply(new Edit.Replace("elsewhere", line, line.withName("other")));
        desk.run("release 400 50");
        assertThat(desk.edits).isEmpty();
        assertThat(desk.get(1)).isEqualTo(line.withName("other"));
    }

    @Test
    void theVertexUsedLastIsForgottenWhenTheObjectChangesOtherwise() {
        desk.with("select", 1).run("drag 300 100 400 50");
        assertThat(tool().activeVertex()).isPresent();
        desk.document.apply(desk.edits.getFirst().inverse());
        assertThat(tool().activeVertex()).isEmpty();
        desk.run("move 10 700; key DELETE");
        assertThat(desk.edits.getLast().title()).isEqualTo("remove line");
    }

    @Test
    void doubleClickBesideEverythingZooms() {
        desk.run("dblclick 20 700");
        assertThat(desk.view.metersPerPixel()).isEqualTo(5);
    }

    @Test
    void layingTheToolAsideGivesUpADrag() {
        desk.with("select", 1).run("press 300 100; pull 400 50");
        desk.with("line").with("select");
        assertThat(desk.sketch()).isEmpty();
        desk.run("release 400 50");
        assertThat(desk.edits).isEmpty();
    }

    @Test
    void anObjectDraggedOffTheWorldStaysWhereItWasLast() {
        desk.with("select", 1);
        LonLat before = line.points().getFirst();
        desk.run("press 150 100; pull 160 110; pull 9000000 0; release 9000000 0");
        assertThat(desk.pixels(desk.get(1))).isEqualTo("110,110 310,110 310,310");
        assertThat(List.of(before)).doesNotContainAnyElementsOf(desk.get(1).points());
    }

    /** A square with a square hole whose vertices are numbered 4 to 7. */
    private static Desk holed() {
        Annotation outer = Desk.object(1, AnnotationKind.AREA, 100, 100, 500, 100, 500, 500, 100, 500);
        Annotation hole = Desk.object(2, AnnotationKind.AREA, 200, 200, 300, 200, 300, 300, 200, 300);
        return new Desk(outer.withShape(
                        outer.shape().withHoles(List.of(hole.shape().path()))))
                .with("select", 1);
    }

    private static String holePixels(Desk desk) {
        return desk.pixels(
                desk.get(1).withShape(Shape.of(desk.get(1).shape().holes().getFirst())));
    }

    @Test
    void aVertexOfAHoleIsMovedInsertedAndRemoved() {
        Desk other = holed();

        other.run("press 300 300; pull 330 330; pull 350 350; release 350 350");
        assertThat(holePixels(other)).isEqualTo("200,200 300,200 350,350 200,300");
        other.run("press 250 200; pull 250 180; pull 250 150; release 250 150");
        assertThat(holePixels(other)).isEqualTo("200,200 250,150 300,200 350,350 200,300");
        other.run("click 200 200; key DELETE");
        assertThat(holePixels(other)).isEqualTo("250,150 300,200 350,350 200,300");

        assertThat(other.edits)
                .extracting(Edit::title)
                .containsExactly("move vertex", "insert vertex", "remove vertex");
        assertThat(other.pixels(other.get(1))).isEqualTo("100,100 500,100 500,500 100,500");
        for (Edit edit : other.edits.reversed()) {
            other.document.apply(edit.inverse());
        }
        assertThat(other.get(1)).isEqualTo(holed().get(1));
    }

    @Test
    void aHoleOfThreeGoesWithAnyOfItsVertices() {
        Desk other = holed();

        other.run("click 200 200; key DELETE; click 300 200; key DELETE");

        assertThat(other.get(1).shape().holes()).isEmpty();
        assertThat(other.get(1).points()).hasSize(4);
    }

    @Test
    void theClosingEdgesOfOutlineAndHoleGetTheirOwnVertices() {
        Desk other = holed();

        other.run("press 100 300; pull 80 300; pull 50 300; release 50 300");
        assertThat(other.pixels(other.get(1))).isEqualTo("100,100 500,100 500,500 100,500 50,300");
        other.run("press 200 250; pull 180 250; pull 160 250; release 160 250");
        assertThat(holePixels(other)).isEqualTo("200,200 300,200 300,300 200,300 160,250");
    }
}
