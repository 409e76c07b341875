package org.araxes.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.araxes.annotation.Annotation;
import org.araxes.annotation.AnnotationKind;
import org.araxes.annotation.AnnotationStyle;
import org.araxes.annotation.Document;
import org.araxes.annotation.Edit;
import org.araxes.annotation.Editor;
import org.araxes.annotation.History;
import org.araxes.annotation.LabelContent;
import org.araxes.annotation.Step;
import org.araxes.annotation.TextStyle;
import org.araxes.bench.ManyAnnotations;
import org.araxes.geo.Extent;
import org.araxes.geo.LonLat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkspaceTest {

    @TempDir
    Path folder;

    @Test
    void newFileIsMadeWithItsFolderAndIsEmpty() throws Exception {
        try (Workspace workspace = Workspace.open(folder.resolve("a/b/workspace.gpkg"))) {
            Loaded loaded = workspace.load();
            assertThat(loaded.document().annotations()).isEmpty();
            assertThat(loaded.history().edits()).isEmpty();
            assertThat(loaded.problems()).isEmpty();
            assertThat(workspace.readOnlyBecause()).isEmpty();
            assertThat(workspace.integrityErrors()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void fileEqualsDocumentAndHistoryAtEveryStep(long seed) throws Exception {
        Samples samples = new Samples(seed);
        Path file = folder.resolve("workspace.gpkg");
        Editor editor = new Editor(new Document(), new History());
        try (Workspace workspace = Workspace.open(file)) {
            for (int i = 0; i < 60; i++) {
                workspace.apply(samples.step(editor));
                assertSame(workspace.load(), editor);
            }
        }
        try (Workspace workspace = Workspace.open(file)) {
            assertSame(workspace.load(), editor);
            assertThat(workspace.integrityErrors()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {7, 8})
    void undoAllAfterReopeningLeadsToTheStartRedoAllToTheEndTheFileAlongAtEveryStep(long seed) throws Exception {
        Samples samples = new Samples(seed);
        Path file = folder.resolve("workspace.gpkg");
        Editor editor = new Editor(new Document(), new History());
        try (Workspace workspace = Workspace.open(file)) {
            for (int i = 0; i < 50; i++) {
                workspace.apply(samples.step(editor));
            }
            while (editor.history().redoable().isPresent()) {
                workspace.apply(editor.redo().orElseThrow());
            }
        }
        List<Annotation> end = editor.document().annotations();
        try (Workspace workspace = Workspace.open(file)) {
            Loaded loaded = workspace.load();
            Editor again = new Editor(loaded.document(), loaded.history());
            while (again.history().undoable().isPresent()) {
                workspace.apply(again.undo().orElseThrow());
                assertSame(workspace.load(), again);
            }
            assertThat(again.document().annotations()).isEmpty();
            while (again.history().redoable().isPresent()) {
                workspace.apply(again.redo().orElseThrow());
                assertSame(workspace.load(), again);
            }
            assertThat(again.document().annotations()).isEqualTo(end);
        }
    }

    /** Objects of the usual style are read from one piece of text, in which nothing that a text may hold must count. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "%s %d %%",
                "a\u001Fb\u001F\u001F",
                "\u001F",
                "NUL \u0000 inside",
                "\u0000",
                "quote ' \" --",
                "Խաչքար – Xaçkar – 🏔",
                "two\nlines\r\n",
                " blanks "
            })
    void everyTextIsReadAsItWasWritten(String text) throws Exception {
        Path file = folder.resolve("workspace.gpkg");
        Editor editor = new Editor(new Document(), new History());
        try (Workspace workspace = Workspace.open(file)) {
            for (Annotation plain : ManyAnnotations.of(40, new Extent(44, 39, 47, 41))) {
                workspace.apply(
                        editor.perform(new Edit.Add("add", plain.withName(text).withNote("before " + text))));
                workspace.apply(editor.perform(new Edit.Add(
                        "add", new Samples(plain.order()).annotation().withNote(text))));
            }
            assertSame(workspace.load(), editor);
        }
    }

    /** Undo and redo at the limit, across a restart; the oldest steps are dropped, what they drew stays. */
    @Test
    void historyStaysUsableAtItsLimit() throws Exception {
        int beyond = 3;
        Path file = folder.resolve("workspace.gpkg");
        Editor editor = new Editor(new Document(), new History());
        Annotation moved = new Samples(1).annotation();
        editor.perform(new Edit.Add("add", moved));
        for (int i = 0; i < History.MAX_EDITS; i++) {
            Annotation next = moved.withName(Integer.toString(i));
            editor.perform(new Edit.Replace("rename " + i, moved, next));
            moved = next;
        }
        Workspace.saveAs(file, editor.document(), editor.history());
        try (Workspace workspace = Workspace.open(file)) {
            for (int i = 0; i < beyond; i++) {
                Annotation next = moved.withName("beyond " + i);
                workspace.apply(editor.perform(new Edit.Replace("beyond " + i, moved, next)));
                moved = next;
            }
            assertSame(workspace.load(), editor);
        }
        try (Workspace workspace = Workspace.open(file)) {
            Loaded loaded = workspace.load();
            assertThat(loaded.history().edits()).hasSize(History.MAX_EDITS);
            Editor again = new Editor(loaded.document(), loaded.history());
            for (int i = 0; i < 2 * beyond; i++) {
                workspace.apply(again.undo().orElseThrow());
            }
            workspace.apply(again.redo().orElseThrow());
            assertSame(workspace.load(), again);
            while (again.undo().isPresent()) {
                // Back to the oldest step that is kept.
            }
            assertThat(again.document().annotations())
                    .extracting(Annotation::name)
                    .containsExactly(Integer.toString(beyond - 1));
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyContentOfALabelComesBack(LabelContent content) throws Exception {
        Path file = folder.resolve("workspace.gpkg");
        Annotation sample = new Samples(1).annotation();
        AnnotationStyle style = sample.style();
        Annotation labelled = sample.withStyle(style.withText(new TextStyle(14, 0x102030, null, content)));
        Editor editor = new Editor(new Document(), new History());
        editor.perform(new Edit.Add("add", labelled));

        Workspace.saveAs(file, editor.document(), editor.history());

        try (Workspace workspace = Workspace.open(file)) {
            Loaded loaded = workspace.load();
            assertThat(loaded.problems()).isEmpty();
            assertThat(loaded.document().annotations()).containsExactly(labelled);
            assertThat(loaded.history().edits()).isEqualTo(editor.history().edits());
        }
    }

    @Test
    void settingsAndSketchComeBack() throws Exception {
        Path file = folder.resolve("workspace.gpkg");
        UnfinishedSketch sketch =
                new UnfinishedSketch(AnnotationKind.LINE, List.of(new LonLat(46, 39), new LonLat(46.5, 39.25)));
        try (Workspace workspace = Workspace.open(file)) {
            workspace.saveSettings(Map.of("view.center", "46,39", "names", "both"));
            workspace.saveSettings(Map.of("names", "hy"));
            workspace.journal(Map.of("line", sketch));
        }
        try (Workspace workspace = Workspace.open(file)) {
            Loaded loaded = workspace.load();
            assertThat(loaded.settings()).isEqualTo(Map.of("view.center", "46,39", "names", "hy"));
            assertThat(loaded.sketches()).containsExactly(Map.entry("line", sketch));
            workspace.journal(Map.of());
            assertThat(workspace.load().sketches()).isEmpty();
        }
    }

    @Test
    void savedViewsComeBackInTheirOrder() throws Exception {
        Path file = folder.resolve("workspace.gpkg");
        KeptView meghri = new KeptView("m", "Meghri", 2, "{\"scale\":5}", new byte[] {1, 2, 3}, Instant.now());
        KeptView lachin = new KeptView("l", "Lachin", 1, "{}", new byte[0], Instant.EPOCH);
        try (Workspace workspace = Workspace.open(file)) {
            workspace.putView(new KeptView("m", "old", 9, "", new byte[0], Instant.EPOCH));
            workspace.putView(meghri);
            workspace.putView(lachin);
            workspace.putView(new KeptView("x", "", 0, "{}", new byte[0], Instant.EPOCH));
            workspace.deleteView("x");
            workspace.deleteView("never there");
        }
        try (Workspace workspace = Workspace.open(file)) {
            assertThat(workspace.views()).containsExactly(lachin, meghri);
        }
    }

    /** A document that is not that of the file: whatever the reason, nothing is guessed. */
    @Test
    void stepThatDoesNotFitTheFileIsAConflictAndChangesNothing() throws Exception {
        Samples samples = new Samples(5);
        Annotation there = samples.annotation(AnnotationKind.LINE);
        Annotation other = samples.annotation(AnnotationKind.LINE);
        try (Workspace workspace = Workspace.open(folder.resolve("workspace.gpkg"))) {
            workspace.apply(new Step(new Edit.Add("add", there), Step.Move.NEW));
            workspace.load();
            List<Edit> unfit = List.of(
                    new Edit.Add("again", there),
                    new Edit.Remove("not there", other),
                    new Edit.Replace("not there", other, other.withName("x")),
                    new Edit.Batch("half", List.of(new Edit.Remove("there", there), new Edit.Remove("gone", there))));
            for (Edit edit : unfit) {
                assertThatThrownBy(() -> workspace.apply(new Step(edit, Step.Move.NEW)))
                        .isInstanceOfSatisfying(
                                WorkspaceException.class,
                                e -> assertThat(e.problem().code()).isEqualTo(WorkspaceProblem.Code.CONFLICT));
            }
            Loaded loaded = workspace.load();
            assertThat(loaded.document().annotations()).containsExactly(there);
            assertThat(loaded.history().size()).isEqualTo(1);
        }
    }

    @Test
    void stepThatEndsASketchForgetsIt() throws Exception {
        Samples samples = new Samples(1);
        try (Workspace workspace = Workspace.open(folder.resolve("workspace.gpkg"))) {
            workspace.journal(Map.of("area", new UnfinishedSketch(AnnotationKind.AREA, List.of(new LonLat(46, 39)))));
            Editor editor = new Editor(new Document(), new History());
            workspace.apply(editor.perform(new Edit.Add("add", samples.annotation())), "token", Map.of());
            assertThat(workspace.load().sketches()).isEmpty();
            assertThat(workspace.lastStep()).isEqualTo("token");
        }
    }

    private static void assertSame(Loaded loaded, Editor editor) {
        assertThat(loaded.problems()).isEmpty();
        assertThat(loaded.document().annotations()).isEqualTo(editor.document().annotations());
        assertThat(loaded.history().edits()).isEqualTo(editor.history().edits());
        assertThat(loaded.history().done()).isEqualTo(editor.history().done());
    }
}
