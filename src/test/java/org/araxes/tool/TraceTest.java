package org.araxes.tool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.araxes.annotation.Annotation;
import org.araxes.annotation.AnnotationKind;
import org.araxes.annotation.Edit;
import org.araxes.geo.LonLat;
import org.araxes.measure.LineNetwork;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Following a line from click to click: a ring with corners at 100,100 400,100 400,300 100,300. */
class TraceTest {

    private static final double REACH_PIXELS = 9;

    private static final List<LonLat> RING =
            List.of(Desk.at(100, 100), Desk.at(400, 100), Desk.at(400, 300), Desk.at(100, 300), Desk.at(100, 100));

    /** Snaps to the ring, which is known to 25 m; along an edge where the pointer is. */
    private static Optional<Snap> snap(ToolEvent event) {
        double x = event.pixel().x();
        double y = event.pixel().y();
        boolean onLevel = (Math.abs(y - 100) < REACH_PIXELS || Math.abs(y - 300) < REACH_PIXELS) && x > 90 && x < 410;
        boolean onUpright = (Math.abs(x - 100) < REACH_PIXELS || Math.abs(x - 400) < REACH_PIXELS) && y > 90 && y < 310;
        if (!onLevel && !onUpright) {
            return Optional.empty();
        }
        LonLat on = new org.araxes.measure.Nearest(RING).to(event.position()).position();
        return Optional.of(new Snap(on, "ring, edge", 25, "ring"));
    }

    private static Optional<List<LonLat>> follow(Vertex from, Vertex to, boolean otherWay) {
        LineNetwork network = new LineNetwork(List.of(RING));
        Optional<List<LonLat>> way = otherWay
                ? network.otherWay(from.position(), to.position())
                : network.way(from.position(), to.position());
        return way.map(w -> w.subList(1, w.size() - 1));
    }

    private final Desk desk = new Desk(TraceTest::snap, TraceTest::follow, Targets.NONE);

    private Annotation drawn() {
        return desk.document.annotations().getFirst();
    }

    @Test
    void withCtrlALineIsFollowedTheShorterWayRound() {
        desk.with("distance").run("click 200 100; ctrl move 400 250");
        assertThat(desk.sketch()).isEqualTo("200,100 400,100 400,250~");
        desk.run("ctrl click 400 250; key ENTER");
        assertThat(desk.pixels(drawn())).isEqualTo("200,100 400,100 400,250");
    }

    @Test
    void withShiftTooTheOtherWay() {
        desk.with("distance").run("click 200 100; ctrl shift click 400 250; key ENTER");
        assertThat(desk.pixels(drawn())).isEqualTo("200,100 100,100 100,300 400,300 400,250");
    }

    @Test
    void theToolThatMeasuresAlongALineNeedsNoKey() {
        desk.with(ToolBox.ALONG).run("click 200 100; move 400 250");
        assertThat(desk.sketch()).isEqualTo("200,100 400,100 400,250~");
        assertThat(desk.tool().help()).contains("follows it");
        desk.run("shift move 400 250");
        assertThat(desk.sketch()).isEqualTo("200,100 100,100 100,300 400,300 400,250~");
        desk.run("ctrl move 400 250");
        assertThat(desk.sketch()).isEqualTo("200,100 400,250~");
    }

    @Test
    void tracedVerticesKeepTheAccuracyOfTheLine() {
        desk.with("distance").run("click 700 700; click 200 100; ctrl click 400 250; key ENTER");
        assertThat(drawn().shape().path().accuracyMeters()).hasSize(4);
        assertThat(drawn().shape().path().accuracyMeters().subList(1, 4)).containsOnly(25.0);
        assertThat(drawn().shape().path().accuracyMeters(0)).isNotEqualTo(25.0);
    }

    @Test
    void whereNoLineLeadsTheLineIsStraight() {
        desk.with("distance").run("click 200 100; ctrl click 700 700; key ENTER");
        assertThat(desk.pixels(drawn())).isEqualTo("200,100 700,700");
    }

    @Test
    void backspaceDropsAllThatWasTracedToTheLastClick() {
        desk.with("distance")
                .run("click 200 100; ctrl shift click 400 250; click 700 700; key BACKSPACE; key BACKSPACE");
        assertThat(desk.sketch()).isEqualTo("200,100");
    }

    @Test
    void areasAreTracedToo() {
        desk.with("area").run("click 200 100; ctrl click 400 250; click 250 200; key ENTER");
        assertThat(drawn().kind()).isEqualTo(AnnotationKind.AREA);
        assertThat(desk.pixels(drawn())).isEqualTo("200,100 400,100 400,250 250,200");
    }

    @Test
    void aFinishedLineIsContinuedAtItsEnd() {
        Desk other = new Desk(Desk.object(1, AnnotationKind.DISTANCE, 10, 10, 50, 50));
        other.with("distance");
        ((DrawTool) other.tool())
                .goOn(other.get(1), a -> other.document.annotations().contains(a));

        other.run("move 80 20");
        assertThat(other.sketch()).isEqualTo("10,10 50,50 80,20~");
        assertThat(other.tool().inHand()).containsExactly(other.get(1).id());
        other.run("click 80 20; key ENTER");

        assertThat(other.document.annotations()).hasSize(1);
        assertThat(other.pixels(other.get(1))).isEqualTo("10,10 50,50 80,20");
        assertThat(other.edits).singleElement().isInstanceOf(Edit.Replace.class);
        assertThat(other.tool().inHand()).isEmpty();
    }

    @Test
    void givingUpLeavesTheContinuedLineAsItWas() {
        Desk other = new Desk(Desk.object(1, AnnotationKind.DISTANCE, 10, 10, 50, 50));
        other.with("distance");
        ((DrawTool) other.tool()).goOn(other.get(1), a -> true);

        other.run("click 80 20; key ESCAPE; click 300 300; click 400 400; key ENTER");

        assertThat(other.pixels(other.get(1))).isEqualTo("10,10 50,50");
        assertThat(other.document.annotations()).hasSize(2);
    }

    @Test
    void aLineThatWentAwayMeanwhileBecomesANewOne() {
        Desk other = new Desk(Desk.object(1, AnnotationKind.DISTANCE, 10, 10, 50, 50));
        other.with("distance");
        Annotation gone = other.get(1);
        ((DrawTool) other.tool()).goOn(gone, a -> other.document.annotations().contains(a));
        other.document.apply(new Edit.Remove("remove", gone));

        other.run("click 80 20; key ENTER");

        assertThat(other.document.annotations()).hasSize(1);
        assertThat(other.document.annotations().getFirst().id()).isNotEqualTo(gone.id());
    }

    @ParameterizedTest
    @ValueSource(strings = {"click 80 20; key ENTER", "key ESCAPE", "key BACKSPACE; key BACKSPACE"})
    void theSketchInHandComesBackWhenALineWasContinued(String continuing) {
        Desk other = new Desk(Desk.object(1, AnnotationKind.DISTANCE, 10, 10, 50, 50));
        other.with("distance").run("click 200 200; click 240 240");
        ((DrawTool) other.tool())
                .goOn(other.get(1), a -> other.document.annotations().contains(a));

        other.run(continuing);

        assertThat(other.sketch()).isEqualTo("200,200 240,240");
        assertThat(other.tool().inHand()).isEmpty();
        other.run("click 280 200; key ENTER");
        assertThat(other.document.annotations()).hasSize(2);
        assertThat(other.pixels(other.document.annotations().getLast())).isEqualTo("200,200 240,240 280,200");
    }

    @Test
    void continuingAnotherLineKeepsWhatTheFirstHasGot() {
        Desk other = new Desk(
                Desk.object(1, AnnotationKind.DISTANCE, 10, 10, 50, 50),
                Desk.object(2, AnnotationKind.DISTANCE, 300, 300, 350, 300));
        other.with("distance").run("click 200 200; click 240 240");
        DrawTool tool = (DrawTool) other.tool();
        Predicate<Annotation> stands = a -> other.document.annotations().contains(a);
        assertThat(tool.goOn(other.get(1), stands)).isEmpty();
        other.run("click 80 20");

        ToolResult.Edited ended = tool.goOn(other.get(2), stands).orElseThrow();
        other.document.apply(ended.edit());
        other.run("click 350 350; key ENTER");

        assertThat(other.pixels(other.get(1))).isEqualTo("10,10 50,50 80,20");
        assertThat(other.pixels(other.get(2))).isEqualTo("300,300 350,300 350,350");
        assertThat(other.sketch()).isEqualTo("200,200 240,240");
    }

    @Test
    void continuingTheSameLineAgainGoesOnFromItsNewEnd() {
        Desk other = new Desk(Desk.object(1, AnnotationKind.DISTANCE, 10, 10, 50, 50));
        other.with("distance");
        DrawTool tool = (DrawTool) other.tool();
        Predicate<Annotation> stands = a -> other.document.annotations().contains(a);
        tool.goOn(other.get(1), stands);
        other.run("click 80 20");

        tool.goOn(other.get(1), stands).ifPresent(ended -> other.document.apply(ended.edit()));
        other.run("click 120 120; key ENTER");

        assertThat(other.document.annotations()).hasSize(1);
        assertThat(other.pixels(other.get(1))).isEqualTo("10,10 50,50 80,20 120,120");
    }

    @Test
    void continuingWithoutAnotherPointIsNoStep() {
        Desk other = new Desk(
                Desk.object(1, AnnotationKind.DISTANCE, 10, 10, 50, 50),
                Desk.object(2, AnnotationKind.DISTANCE, 300, 300, 350, 300));
        other.with("distance");
        DrawTool tool = (DrawTool) other.tool();
        tool.goOn(other.get(1), a -> true);

        assertThat(tool.goOn(other.get(2), a -> true)).isEmpty();
        other.run("key ENTER");

        assertThat(other.edits).isEmpty();
        assertThat(other.sketch()).isEmpty();
    }

    @Test
    void onlyItsOwnKindIsContinued() {
        desk.with("distance");
        Annotation area = Desk.object(1, AnnotationKind.AREA, 10, 10, 50, 50, 50, 10);
        assertThatThrownBy(() -> ((DrawTool) desk.tool()).goOn(area, a -> true)).hasMessageContaining("AREA");
    }
}
