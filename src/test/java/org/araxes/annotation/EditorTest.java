package org.araxes.annotation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.araxes.workspace.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Random work on objects of every kind, with all that they can have: undo all leads to the start, redo all to the end. */
class EditorTest {

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void undoAllLeadsToTheStartAndRedoAllToTheEnd(long seed) {
        Samples samples = new Samples(seed);
        List<Annotation> start =
                Arrays.stream(AnnotationKind.values()).map(samples::annotation).toList();
        Editor editor = new Editor(new Document(start), new History());
        List<Annotation> sorted = editor.document().annotations();
        List<List<Annotation>> states = new ArrayList<>(List.of(sorted));
        for (int i = 0; i < 200; i++) {
            editor.perform(samples.edit(editor.document()));
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
        assertThat(kindsTouched(editor.history())).containsExactlyInAnyOrder(AnnotationKind.values());
    }

    private static Set<AnnotationKind> kindsTouched(History history) {
        return history.edits().stream()
                .flatMap(EditorTest::touched)
                .map(Annotation::kind)
                .collect(Collectors.toSet());
    }

    private static Stream<Annotation> touched(Edit edit) {
        return switch (edit) {
            case Edit.Add add -> Stream.of(add.annotation());
            case Edit.Remove remove -> Stream.of(remove.annotation());
            case Edit.Replace replace -> Stream.of(replace.before(), replace.after());
            case Edit.Batch batch -> batch.edits().stream().flatMap(EditorTest::touched);
        };
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void stepsLeadAnotherEditorTheSameWay(long seed) {
        Samples samples = new Samples(seed);
        Random random = new Random(seed);
        Editor editor = new Editor(new Document(), new History());
        Document follower = new Document();
        for (int i = 0; i < 300; i++) {
            int dice = random.nextInt(4);
            Step step = dice == 0 && editor.history().undoable().isPresent()
                    ? editor.undo().orElseThrow()
                    : dice == 1 && editor.history().redoable().isPresent()
                            ? editor.redo().orElseThrow()
                            : editor.perform(samples.edit(editor.document()));
            follower.apply(step.applied());
            assertThat(follower.annotations()).isEqualTo(editor.document().annotations());
        }
    }

    @Test
    void newEditDropsWhatCouldBeRedone() {
        Samples samples = new Samples(1);
        Editor editor = new Editor(new Document(), new History());
        editor.perform(new Edit.Add("one", samples.annotation()));
        editor.undo();
        editor.perform(new Edit.Add("two", samples.annotation()));
        assertThat(editor.redo()).isEmpty();
        assertThat(editor.history().edits()).extracting(Edit::title).containsExactly("two");
    }

    @Test
    void editThatDoesNotFitIsNotRecorded() {
        Editor editor = new Editor(new Document(), new History());
        assertThatThrownBy(() -> editor.perform(new Edit.Remove("remove", new Samples(1).annotation())))
                .isInstanceOf(IllegalStateException.class);
        assertThat(editor.history().edits()).isEmpty();
    }

    @Test
    void historyKeepsTheNewestEdits() {
        History history = new History();
        Annotation marker = new Samples(1).annotation();
        for (int i = 0; i < History.MAX_EDITS + 5; i++) {
            history.record(new Edit.Add(Integer.toString(i), marker));
        }
        assertThat(history.edits()).hasSize(History.MAX_EDITS);
        assertThat(history.done()).isEqualTo(History.MAX_EDITS);
        assertThat(history.edits().getFirst().title()).isEqualTo("5");
    }

    /** A drag of everything, again and again, must not fill the memory. */
    @Test
    void historyLetsTheOldestGoWhenAllTogetherAreTooHeavy() {
        Annotation line = new Samples(1).annotation(AnnotationKind.LINE);
        List<org.araxes.geo.LonLat> points = new ArrayList<>();
        for (int i = 0; i < 50_000; i++) {
            points.add(new org.araxes.geo.LonLat(46 + i * 1e-5, 39));
        }
        Annotation before = line.withPoints(points);
        Editor editor = new Editor(new Document(List.of(before)), new History());
        int dropped = 0;
        for (int i = 0; i < 15; i++) {
            Annotation after = before.withName("line " + i);
            dropped += editor.perform(new Edit.Replace("rename " + i, before, after))
                    .dropped();
            before = after;
        }
        assertThat(dropped).isEqualTo(6);
        assertThat(editor.history().edits())
                .hasSize(9)
                .last()
                .extracting(Edit::title)
                .isEqualTo("rename 14");
        assertThat(editor.history().edits().stream().mapToLong(Edit::weight).sum())
                .isLessThanOrEqualTo(History.MAX_WEIGHT);
        for (int i = 0; i < 9; i++) {
            assertThat(editor.undo()).isPresent();
        }
        assertThat(editor.undo()).isEmpty();
        assertThat(editor.document().annotations().getFirst().name()).isEqualTo("line 5");
    }

    @Test
    void oneEditHeavierThanAllTogetherMayBeStillCanBeUndone() {
        History history = new History();
        Edit small = new Edit.Add("small", new Samples(1).annotation());
        history.record(small);
        Edit.Batch huge = new Edit.Batch("huge", java.util.Collections.nCopies(120_000, small));
        assertThat(history.record(huge)).isEqualTo(1);
        assertThat(history.undoable()).contains(huge);
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
        Samples samples = new Samples(seed);
        Editor editor = new Editor(new Document(), new History());
        for (int i = 0; i < 50; i++) {
            Edit edit = samples.edit(editor.document());
            assertThat(edit.inverse().inverse()).isEqualTo(edit);
            editor.perform(edit);
        }
    }
}
