package org.araxes.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.araxes.annotation.AnnotationKind;
import org.araxes.geo.LonLat;
import org.araxes.workspace.WorkspaceProblem.Code;
import org.junit.jupiter.api.Test;

/** What a session keeps as long as all goes well; {@link SessionTroubleTest} has the rest. */
class SessionTest extends WorkspaceFileTests {

    private static final KeptView VIEW = new KeptView("v", "Meghri", 1, "{}", new byte[] {7}, Instant.EPOCH);

    @Test
    void stepIsSavingUntilItIsOnTheDisk() throws Exception {
        SessionFixture window = SessionFixture.open(file);
        window.assertSaved();
        window.submit("one");
        window.submit("two");
        assertThat(window.state()).isEqualTo(new SaveState.Saving(2));
        window.runAll();
        window.assertSaved();
        assertThat(window.session().unsaved()).isEmpty();
        window.closeAndExpectAllIn(file);
    }

    @Test
    void listenerHearsWhatThePersonShouldSee() {
        SessionFixture window = SessionFixture.open(file);
        window.draw("one");
        assertThat(window.heard()).containsExactly(new SaveState.Saving(1), new SaveState.Saved());
        window.close();
    }

    @Test
    void sketchIsKeptUntilItBecomesAStep() throws Exception {
        UnfinishedSketch sketch = new UnfinishedSketch(AnnotationKind.LINE, List.of(new LonLat(46, 39)));
        SessionFixture window = SessionFixture.open(file);
        window.session().journal(Map.of("line", sketch));
        window.close();
        assertThat(loaded(file).sketches()).containsExactly(Map.entry("line", sketch));
        SessionFixture again = SessionFixture.open(file);
        again.session().submitAndEndSketch(again.step("add"), Map.of());
        again.close();
        assertThat(loaded(file).sketches()).isEmpty();
    }

    @Test
    void latestSettingsAreKept() throws Exception {
        SessionFixture window = SessionFixture.open(file);
        window.session().saveSettings(Map.of("a", "1", "b", "1"));
        window.session().saveSettings(Map.of("a", "2"));
        window.close();
        assertThat(loaded(file).settings()).isEqualTo(Map.of("a", "2", "b", "1"));
    }

    @Test
    void viewsAreKeptAndRefusedOnceTheFileIsClosed() {
        SessionFixture window = SessionFixture.open(file);
        assertThat(window.finish(window.session().putView(VIEW))).isEqualTo(VIEW);
        assertThat(window.finish(window.session().views())).containsExactly(VIEW);
        window.close();
        CompletableFuture<String> late = window.session().deleteView(VIEW.id());
        window.runAll();
        assertThat(late).isCompletedExceptionally();
    }

    @Test
    void anotherFileTakesWhatTheFirstCouldNotAndWhatIsDrawnMeanwhile() throws Exception {
        Path target = folder.resolve("other.gpkg");
        try (Workspace first = Workspace.open(file)) {
            SessionFixture window = SessionFixture.open(file);
            window.draw("while another window has the file");
            window.assertNotSaved(Code.IN_USE);
            var saved = window.session()
                    .saveAs(target, window.editor().document(), window.editor().history());
            window.submit("while the other file is written");
            assertThat(window.finish(saved)).isEqualTo(new SaveState.Saved());
            assertThat(window.session().file()).isEqualTo(target);
            window.assertSaved();
            window.closeAndExpectAllIn(target);
            assertThat(first.load().document().annotations()).isEmpty();
        }
    }

    @Test
    void viewsAndSettingsGoAlongIntoAnotherFile() throws Exception {
        SessionFixture window = SessionFixture.open(file);
        window.finish(window.session().putView(VIEW));
        window.session().saveSettings(Map.of("names", "hy"));
        window.draw("one");
        Path other = folder.resolve("other.gpkg");
        assertThat(window.saveAs(other)).isEqualTo(new SaveState.Saved());
        window.closeAndExpectAllIn(other);
        assertThat(loaded(other).settings()).containsEntry("names", "hy");
        try (Workspace workspace = Workspace.open(other)) {
            assertThat(workspace.views()).containsExactly(VIEW);
        }
    }

    @Test
    void anotherFileThatCannotBeWrittenChangesNothing() throws Exception {
        SessionFixture window = SessionFixture.open(file);
        Path nowhere = folder.resolve("no such folder").resolve("other.gpkg");
        assertThat(window.saveAs(nowhere)).isInstanceOf(SaveState.NotSaved.class);
        assertThat(window.session().file()).isEqualTo(file);
        window.draw("one");
        window.assertSaved();
        window.closeAndExpectAllIn(file);
    }

    @Test
    void oneCopyADayIsMade() throws Exception {
        SessionFixture before = SessionFixture.open(file);
        before.draw("one");
        before.close();
        Clock clock = Clock.fixed(Instant.parse("2026-02-03T04:05:06Z"), ZoneOffset.UTC);
        for (int i = 0; i < 3; i++) {
            SessionFixture.open(file, Workspace::open, clock).close();
        }
        assertThat(Backups.of(file))
                .extracting(p -> p.getFileName().toString())
                .containsExactly("workspace-2026-02-03T040506.000Z.gpkg");
    }

    @Test
    void theCopyOfTheDayIsMadeBeforeTheFirstChangeEvenWhereNobodyAskedForIt() throws Exception {
        SessionFixture before = SessionFixture.open(file);
        before.draw("one");
        before.close();
        SessionFixture window = SessionFixture.openWithoutLookingOver(file);
        assertThat(Backups.of(file)).isEmpty();

        window.session().submit(window.addition(new Samples(4).annotation()));
        window.runAll();

        window.assertSaved();
        Path copy = Backups.of(file).getFirst();
        assertThat(loaded(copy).document().annotations()).hasSize(1);
        window.close();
        assertThat(loaded(file).document().annotations()).hasSize(2);
    }

    @Test
    void lookingOverASecondTimeDoesNothing() throws Exception {
        SessionFixture window = SessionFixture.open(file);
        window.draw("one");

        window.finish(window.session().settle());

        assertThat(Backups.of(file)).isEmpty();
        window.closeAndExpectAllIn(file);
    }

    private static Loaded loaded(Path file) throws WorkspaceException {
        try (Workspace workspace = Workspace.open(file)) {
            return workspace.load();
        }
    }
}
