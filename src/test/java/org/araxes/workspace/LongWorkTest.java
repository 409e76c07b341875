package org.araxes.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.araxes.annotation.Annotation;
import org.araxes.annotation.AnnotationKind;
import org.araxes.annotation.Document;
import org.araxes.annotation.Edit;
import org.araxes.annotation.Editor;
import org.araxes.annotation.History;
import org.araxes.annotation.Step;
import org.araxes.geo.LonLat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Long work leaves a file, a log and a history that are bounded; the file is the document at the end. */
class LongWorkTest {

    @TempDir
    Path folder;

    /** Random edits of every kind, undo and redo among them, on a document that is kept small. */
    @Test
    void afterManyEditsFileLogAndHistoryAreBounded() throws Exception {
        Path file = folder.resolve("workspace.gpkg");
        Samples samples = new Samples(21);
        Editor editor = new Editor(new Document(), new History());
        long half = 0;
        try (Workspace workspace = Workspace.open(file)) {
            for (int i = 0; i < 700; i++) {
                workspace.apply(samples.step(editor));
                while (editor.document().annotations().size() > 40) {
                    Annotation first = editor.document().annotations().getFirst();
                    workspace.apply(editor.perform(new Edit.Remove("remove", first)));
                }
                half = i == 350 ? Files.size(file) : half;
            }
            assertThat(Files.size(Path.of(file + "-wal"))).isLessThan(6_000_000);
            // What grows between is the history, a kilobyte or two an edit up to its bound.
            assertThat(Files.size(file) - half).isLessThan(3_000_000);
            Loaded loaded = workspace.load();
            assertThat(loaded.document().annotations())
                    .isEqualTo(editor.document().annotations());
            assertThat(loaded.history().edits()).isEqualTo(editor.history().edits());
        }
        assertThat(Path.of(file + "-wal")).doesNotExist();
    }

    @Test
    void whatTheHistoryLetsGoIsGoneFromTheFileToo() throws Exception {
        Path file = folder.resolve("workspace.gpkg");
        Annotation line = new Samples(2).annotation(AnnotationKind.LINE).withPoints(points(60_000));
        Editor editor = new Editor(new Document(), new History());
        List<Step> steps = new ArrayList<>(List.of(editor.perform(new Edit.Add("add", line))));
        Annotation now = line;
        for (int i = 0; i < 10; i++) {
            Annotation next = now.withName("name " + i);
            steps.add(editor.perform(new Edit.Replace("rename", now, next)));
            now = next;
        }
        try (Workspace workspace = Workspace.open(file)) {
            for (Step step : steps) {
                workspace.apply(step);
            }
        }
        assertThat(editor.history().size()).isEqualTo(8);
        try (Workspace workspace = Workspace.open(file)) {
            Loaded loaded = workspace.load();
            assertThat(loaded.problems()).isEmpty();
            assertThat(loaded.history().edits()).isEqualTo(editor.history().edits());
            assertThat(loaded.history().done()).isEqualTo(8);
        }
    }

    private static List<LonLat> points(int count) {
        List<LonLat> points = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            points.add(new LonLat(46 + i * 1e-5, 39));
        }
        return points;
    }
}
