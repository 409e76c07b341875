package org.araxes.tool;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.araxes.annotation.Annotation;
import org.araxes.annotation.Edit;
import org.araxes.measure.AreaUnit;
import org.araxes.measure.LengthUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a person, a cat or a faulty mouse does: nothing throws, and every edit fits the document and can be undone. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ToolStormTest {

    private static final int STEPS = 250;

    private final Set<String> reached = new TreeSet<>();

    static IntStream seeds() {
        return IntStream.range(0, 60);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void nothingThrowsAndEveryEditAppliesAndInverts(int seed) {
        Storm storm = new Storm(seed);
        Desk desk = storm.desk;
        List<Annotation> start = desk.document.annotations();
        Readout readout = new Readout(LengthUnit.METRIC, AreaUnit.METRIC);
        for (int i = 0; i < STEPS; i++) {
            storm.step();
            assertThat(storm.seen(readout)).noneMatch(String::isBlank);
        }
        List<Annotation> end = desk.document.annotations();
        assertThat(end)
                .allSatisfy(
                        a -> assertThat(a.shape().path().withoutRepeats(a.kind().closed()))
                                .as("no repeated vertices")
                                .isEqualTo(a.shape().path()));
        desk.edits.reversed().stream().map(Edit::inverse).forEach(desk.document::apply);
        assertThat(desk.document.annotations()).isEqualTo(start);
        desk.edits.forEach(desk.document::apply);
        assertThat(desk.document.annotations()).isEqualTo(end);
        desk.edits.forEach(e -> reached.add(e.title()));
    }

    /** A storm that no longer reaches something would pass without testing it. */
    @AfterAll
    void theStormsReachedEveryKindOfEdit() {
        assertThat(reached)
                .contains(
                        "add marker",
                        "add text",
                        "add line",
                        "add arrow",
                        "add polygon",
                        "add distance measurement",
                        "add area measurement",
                        "move vertex",
                        "insert vertex",
                        "remove vertex",
                        "move marker",
                        "move line",
                        "move polygon",
                        "move 2 objects",
                        "remove line",
                        "remove 2 objects");
    }
}
