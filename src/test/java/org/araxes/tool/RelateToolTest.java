package org.araxes.tool;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.araxes.geo.LonLatGeometry;
import org.araxes.measure.Relation;
import org.araxes.measure.Subject;
import org.junit.jupiter.api.Test;

/** A line lies left of x = 100, an area between 200 and 300; everything else is bare. */
class RelateToolTest {

    private static final Target LINE = new Target(
            new Subject("border", LonLatGeometry.line(List.of(Desk.at(0, 0), Desk.at(0, 500))), 30), "border", null);
    private static final Target AREA = new Target(
            new Subject(
                    "corridor",
                    LonLatGeometry.polygon(List.of(List.of(Desk.at(200, 0), Desk.at(300, 0), Desk.at(250, 90)))),
                    30),
            "corridor",
            null);

    private boolean knowsAxis;

    private final Targets targets = new Targets() {
        @Override
        public Optional<Target> at(ToolEvent event, Wanted wanted) {
            double x = event.pixel().x();
            return switch (wanted) {
                case LINE -> x < 100 ? Optional.of(LINE) : Optional.empty();
                case AREA -> x >= 200 && x < 300 ? Optional.of(AREA) : Optional.empty();
                case ANYTHING ->
                    x < 100 ? Optional.of(LINE) : x >= 200 && x < 300 ? Optional.of(AREA) : Optional.empty();
            };
        }

        @Override
        public Optional<Target> axis(Target area) {
            return knowsAxis ? Optional.of(LINE) : Optional.empty();
        }
    };

    private final Desk desk = new Desk(Snapping.NONE, Tracing.NONE, targets);

    private List<ToolResult> related() {
        return desk.results.stream()
                .filter(ToolResult.Related.class::isInstance)
                .toList();
    }

    @Test
    void twoClicksMeasureOneAgainstTheOther() {
        desk.with("nearest").run("click 50 50");
        assertThat(desk.results).contains(new ToolResult.Chosen(LINE));
        assertThat(desk.tool().help()).startsWith("border – click");
        desk.run("click 250 50");
        assertThat(related()).containsExactly(new ToolResult.Related(Relation.NEAREST, LINE, AREA));
        assertThat(((RelateTool) desk.tool()).first()).isEmpty();
    }

    @Test
    void aClickOnNothingThatWillDoIsSaidAndChangesNothing() {
        desk.with("depth").run("click 250 50");
        assertThat(desk.tool().help()).startsWith("There is no line here.");
        desk.run("click 50 50; click 700 50");
        assertThat(desk.tool().help()).startsWith("There is nothing here. border");
        desk.run("click 250 50");
        assertThat(related()).containsExactly(new ToolResult.Related(Relation.DEPTH, LINE, AREA));
    }

    @Test
    void whatAClickWouldTakeIsToldBesideThePointer() {
        desk.with("depth").run("move 50 50");
        assertThat(desk.tool().pointedAt()).hasValueSatisfying(at -> {
            assertThat(at.what()).isEqualTo("border");
            assertThat(at.accuracyMeters()).isEqualTo(30);
        });
        assertThat(desk.tool().snapped()).isEmpty();

        desk.run("move 250 50");
        assertThat(desk.tool().pointedAt()).as("an area is no line").isEmpty();
        desk.run("click 50 50; move 250 50");
        assertThat(desk.tool().pointedAt())
                .hasValueSatisfying(at -> assertThat(at.what()).isEqualTo("corridor"));
        desk.run("move 700 50");
        assertThat(desk.tool().pointedAt()).isEmpty();
    }

    @Test
    void aCorridorWhoseLineIsKnownNeedsOneClick() {
        knowsAxis = true;
        desk.with("width").run("click 250 50");
        assertThat(related()).containsExactly(new ToolResult.Related(Relation.WIDTH, AREA, LINE));
    }

    @Test
    void anotherAreaNeedsItsLine() {
        desk.with("width").run("click 250 50; click 260 50; click 50 50");
        assertThat(related()).containsExactly(new ToolResult.Related(Relation.WIDTH, AREA, LINE));
    }

    @Test
    void escGivesTheFirstUpAndThenTheTool() {
        desk.with("nearest").run("click 50 50; key ESCAPE");
        assertThat(desk.tools.inHand().id()).isEqualTo("nearest");
        assertThat(desk.tool().help()).startsWith("Nearest distance");
        desk.run("key ESCAPE");
        assertThat(desk.tools.inHand().id()).isEqualTo(ToolBox.SELECT);
    }

    @Test
    void anotherToolForgetsTheFirst() {
        desk.with("nearest").run("click 50 50").with("line").with("nearest").run("click 250 50");
        assertThat(related()).isEmpty();
        assertThat(((RelateTool) desk.tool()).first()).contains(AREA);
    }
}
