package org.araxes.tool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.araxes.annotation.AnnotationKind;
import org.junit.jupiter.api.Test;

class ToolBoxTest {

    private final Desk desk = new Desk();

    @Test
    void selectIsInHandAtTheStart() {
        assertThat(desk.tools.inHand().id()).isEqualTo(ToolBox.SELECT);
    }

    @Test
    void everyKindOfObjectHasATool() {
        List<AnnotationKind> kinds = desk.tools.entries().stream()
                .map(ToolBox.Entry::tool)
                .filter(t -> t != desk.tools.find(ToolBox.ALONG).orElseThrow().tool())
                .flatMap(t -> t instanceof Drawing drawing ? Stream.of(drawing.kind()) : Stream.of())
                .toList();
        assertThat(kinds).containsExactlyInAnyOrder(AnnotationKind.values());
    }

    @Test
    void everyToolHasATitleAHelpLineAndALetterOfItsOwn() {
        assertThat(desk.tools.entries()).allSatisfy(e -> {
            assertThat(e.title()).isNotBlank();
            assertThat(e.tool().help()).endsWith(".");
            assertThat(desk.tools.byKey(e.key())).contains(e);
            assertThat(desk.tools.byKey(Character.toLowerCase(e.key()))).contains(e);
        });
        assertThat(desk.tools.byKey('~')).isEmpty();
    }

    @Test
    void switchingToolsKeepsEverySketch() {
        desk.with("line").run("click 10 10; click 50 50; move 60 60");
        desk.with("area").run("click 200 200; move 300 300");
        assertThat(desk.sketch()).isEqualTo("200,200 300,300~");
        desk.with("select").with("line");
        assertThat(desk.sketch())
                .as("nothing follows a pointer that is not there yet")
                .isEqualTo("10,10 50,50");
        desk.run("click 90 10; key ENTER").with("area");
        assertThat(desk.sketch()).isEqualTo("200,200");
        assertThat(desk.document.annotations()).hasSize(1);
    }

    @Test
    void aFirstClickAfterSwitchingIsNoDoubleClick() {
        desk.with("line").run("click 10 10; click 50 50");
        desk.with("select").with("line").run("dblclick 50 50");
        assertThat(desk.document.annotations())
                .as("the double-click's second click ends")
                .hasSize(1);
        assertThat(desk.pixels(desk.document.annotations().getFirst())).isEqualTo("10,10 50,50");
    }

    @Test
    void takingTheToolInHandAgainChangesNothing() {
        desk.with("line").run("click 10 10; move 60 60").with("line");
        assertThat(desk.sketch()).isEqualTo("10,10 60,60~");
    }

    @Test
    void theJournalHoldsEveryUnfinishedSketchWithoutLiveEnds() {
        desk.with("line").run("click 10 10; click 50 50; move 60 60");
        desk.with("area").run("click 200 200; move 300 300");
        Map<String, Sketch> kept = desk.tools.unfinished();
        assertThat(kept).containsOnlyKeys("line", "area");
        assertThat(kept)
                .hasEntrySatisfying(
                        "line", s -> assertThat(s.points()).containsExactly(Desk.at(10, 10), Desk.at(50, 50)));
        assertThat(kept.values()).noneMatch(Sketch::live);
    }

    @Test
    void whatCannotGoOnIsPassedOver() {
        Sketch line = new Sketch(AnnotationKind.LINE, List.of(Desk.at(1, 1)), false);
        assertThat(desk.tools.restore(Map.of("gone", line, "area", line, "select", line)))
                .isEmpty();
        assertThat(desk.tools.unfinished()).isEmpty();
        assertThat(desk.tools.restore(Map.of("line", line))).containsExactly("line");
    }

    @Test
    void anUnknownToolAndAnAmbiguousBoxAreRefused() {
        assertThatThrownBy(() -> desk.tools.take("hammer")).hasMessageContaining("hammer");
        ToolBox.Entry e = desk.tools.entries().getFirst();
        assertThatThrownBy(() -> new ToolBox(List.of(e, e))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new ToolBox(List.of())).isInstanceOf(IllegalArgumentException.class);
    }
}
