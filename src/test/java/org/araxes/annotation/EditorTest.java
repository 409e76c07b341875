package org.araxes.annotation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.araxes.geo.LonLat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Random work: undo all leads to the start, redo all to the end. */
class EditorTest {

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void undoAllLeadsToTheStartAndRedoAllToTheEnd(long seed) {
        Random random = new Random(seed);
        List<Annotation> start = List.of(marker(random), marker(random), marker(random));
        Editor editor = new Editor(new Document(start), new History());
        List<Annotation> sorted = editor.document().annotations();
        List<List<Annotation>> states = new ArrayList<>(List.of(sorted));
        for (int i = 0; i < 200; i++) {
            editor.perform(edit(random, editor.document()));
            states.add(editor.document().annotations());
        }
        for (int i = 199; i >= 0; i--) {
            assertThat(editor.undo()).isPresent();
            assertThat(editor.document().annotations()).isEqualTo(states.get(i));
        }
        assertThat(editor.undo()).isEmpty();
        for (int i = 1; i <= 200; i++) {
            assertThat(editor.redo()).isPresent();
            assertThat(editor.document().annotations()).isEqualTo(states.get(i));
        }
        assertThat(editor.redo()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void stepsLeadAnotherEditorTheSameWay(long seed) {
        Random random = new Random(seed);
        Editor editor = new Editor(new Document(), new History());
        Document follower = new Document();
        for (int i = 0; i < 300; i++) {
            int dice = random.nextInt(4);
            Step step = dice == 0 && editor.history().undoable().isPresent()
                    ? editor.undo().orElseThrow()
                    : dice == 1 && editor.history().redoable().isPresent()
                            ? editor.redo().orElseThrow()
                            : editor.perform(edit(random, editor.document()));
            follower.apply(step.applied());
            assertThat(follower.annotations()).isEqualTo(editor.document().annotations());
        }
    }

    @Test
    void newEditDropsWhatCouldBeRedone() {
        Random random = new Random(1);
        Editor editor = new Editor(new Document(), new History());
        editor.perform(new Edit.Add("one", marker(random)));
        editor.undo();
        editor.perform(new Edit.Add("two", marker(random)));
        assertThat(editor.redo()).isEmpty();
        assertThat(editor.history().edits()).extracting(Edit::title).containsExactly("two");
    }

    @Test
    void editThatDoesNotFitIsNotRecorded() {
        Editor editor = new Editor(new Document(), new History());
        assertThatThrownBy(() -> editor.perform(new Edit.Remove("remove", marker(new Random(1)))))
                .isInstanceOf(IllegalStateException.class);
        assertThat(editor.history().edits()).isEmpty();
    }

    @Test
    void historyKeepsTheNewestEdits() {
        History history = new History();
        Annotation marker = marker(new Random(1));
        for (int i = 0; i < History.MAX_EDITS + 5; i++) {
            history.record(new Edit.Add(Integer.toString(i), marker));
        }
        assertThat(history.edits()).hasSize(History.MAX_EDITS);
        assertThat(history.done()).isEqualTo(History.MAX_EDITS);
        assertThat(history.edits().getFirst().title()).isEqualTo("5");
    }

    @Test
    void historyRefusesStepsThatAreNotThere() {
        History history = new History();
        assertThatThrownBy(history::stepBack).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(history::stepForward).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> new History(List.of(), 1)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void inverseOfTheInverseIsTheEdit(long seed) {
        Random random = new Random(seed);
        Editor editor = new Editor(new Document(), new History());
        for (int i = 0; i < 50; i++) {
            Edit edit = edit(random, editor.document());
            assertThat(edit.inverse().inverse()).isEqualTo(edit);
            editor.perform(edit);
        }
    }

    private static Edit edit(Random random, Document document) {
        List<Annotation> all = document.annotations();
        int dice = all.isEmpty() ? 0 : random.nextInt(4);
        Annotation one = all.isEmpty() ? marker(random) : all.get(random.nextInt(all.size()));
        return switch (dice) {
            case 0 -> new Edit.Add("add", marker(random));
            case 1 -> new Edit.Remove("remove", one);
            case 2 ->
                new Edit.Replace("move", one, one.withPoints(marker(random).points()));
            default ->
                new Edit.Batch(
                        "several",
                        List.of(
                                new Edit.Remove("a", one),
                                new Edit.Add("b", marker(random)),
                                new Edit.Add("c", one.withName("again"))));
        };
    }

    private static Annotation marker(Random random) {
        return new Annotation(
                new UUID(random.nextLong(), random.nextLong()),
                AnnotationKind.MARKER,
                "m",
                "",
                List.of(new LonLat(random.nextDouble(43, 51), random.nextDouble(38, 42))),
                AnnotationStyle.DEFAULT,
                random.nextInt(4),
                Instant.EPOCH);
    }
}
