package org.araxes.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.araxes.annotation.Annotation;
import org.araxes.annotation.AnnotationKind;
import org.araxes.annotation.Document;
import org.araxes.annotation.Edit;
import org.araxes.annotation.Editor;
import org.araxes.annotation.History;
import org.araxes.annotation.Shape;
import org.araxes.geo.LonLat;
import org.araxes.workspace.WorkspaceProblem.Code;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a session does when its file cannot be written: every step stays in the window until there is a way to keep it. */
class SessionTroubleTest extends WorkspaceFileTests {

    private static final String FULL = "PRAGMA max_page_count = 1";
    private static final String ROOM = "PRAGMA max_page_count = 1000000";

    // The disk

    @Test
    void fullDiskKeepsTheStepInTheWindowUntilThereIsSpace() throws Exception {
        SessionFixture window = SessionFixture.openTapped(file);
        window.draw("first");
        Connection disk = window.connection();
        Sqlite.execute(disk, FULL);
        window.drawMany("too big");
        window.assertNotSaved(Code.DISK_FULL);
        window.drawMany("behind it");
        assertThat(window.session().unsaved())
                .extracting(s -> s.applied().title())
                .containsExactly("too big", "behind it");
        Sqlite.execute(disk, ROOM);
        window.session().retry();
        assertThat(window.state()).isEqualTo(new SaveState.Saving(2));
        window.runAll();
        window.assertSaved();
        window.closeAndExpectAllIn(file);
    }

    @Test
    void spaceThatComesBackIsUsedByALook() throws Exception {
        SessionFixture window = SessionFixture.openTapped(file);
        Connection disk = window.connection();
        Sqlite.execute(disk, FULL);
        window.drawMany("too big");
        window.look();
        window.assertNotSaved(Code.DISK_FULL);
        Sqlite.execute(disk, ROOM);
        window.look();
        window.assertSaved();
        assertThat(window.connection()).as("the file stayed open").isSameAs(disk);
        window.closeAndExpectAllIn(file);
    }

    @Test
    void spaceThatComesBackIsUsedByTheNextStepWithoutAsking() throws Exception {
        SessionFixture window = SessionFixture.openTapped(file);
        Connection disk = window.connection();
        Sqlite.execute(disk, FULL);
        window.drawMany("too big");
        window.assertNotSaved(Code.DISK_FULL);
        Sqlite.execute(disk, ROOM);
        window.draw("small");
        window.assertSaved();
        window.closeAndExpectAllIn(file);
    }

    @Test
    void readOnlyFileTakesNothingUntilItMayBeWritten() throws Exception {
        Workspace.open(file).close();
        AtomicBoolean writable = new AtomicBoolean();
        SessionFixture window = SessionFixture.open(
                file,
                path -> new WorkspaceOpener(path, Clock.systemUTC(), p -> writable.get()).open(),
                Clock.systemUTC());
        window.assertNotSaved(Code.READ_ONLY);
        window.look();
        window.assertNotSaved(Code.READ_ONLY);
        window.retry();
        window.assertNotSaved(Code.READ_ONLY);
        window.draw("one");
        window.assertNotSaved(Code.READ_ONLY);
        writable.set(true);
        window.retry();
        window.assertSaved();
        window.closeAndExpectAllIn(file);
    }

    @Test
    void fileThatCannotBeMadeIsMadeWhenItCan() throws Exception {
        Path blocked = Files.writeString(folder.resolve("blocked"), "");
        Path inside = blocked.resolve("workspace.gpkg");
        SessionFixture window = SessionFixture.open(inside);
        window.draw("one");
        window.assertNotSaved(Code.CANNOT_CREATE);
        Files.delete(blocked);
        window.retry();
        window.assertSaved();
        window.closeAndExpectAllIn(inside);
    }

    @Test
    void brokenConnectionIsOpenedAnewAndNothingIsLost() throws Exception {
        SessionFixture window = SessionFixture.openTapped(file);
        window.draw("one");
        window.submit("two");
        window.connection().close();
        window.runAll();
        window.assertNotSaved(Code.FAILED);
        window.retry();
        window.assertSaved();
        window.closeAndExpectAllIn(file);
    }

    /** The drive vanished in the middle of a commit, which yet reached the disk. */
    @Test
    void stepWhoseCommitIsInTheFileUnknownToTheWindowIsNotSavedTwice() throws Exception {
        Editor editor = new Editor(new Document(), new History());
        Samples samples = new Samples(21);
        List<Connection> connections = new ArrayList<>();
        Outbox outbox = new Outbox();
        SessionFile session =
                new SessionFile(file, path -> SessionFixture.tapped(path, connections), Clock.systemUTC(), outbox);
        assertThat(session.open().problems()).isEmpty();
        connections.getFirst().close();
        outbox.add(editor.perform(new Edit.Add("one", samples.annotation())), null);
        outbox.add(editor.perform(new Edit.Add("two", samples.annotation())), null);
        session.save();
        assertThat(outbox.steps()).isEqualTo(2);
        try (Workspace workspace = Workspace.open(file)) {
            Outbox.Waiting first = outbox.next().orElseThrow();
            workspace.apply(first.step(), first.token(), null);
        }
        session.reopen();
        assertThat(outbox.state()).isEqualTo(new SaveState.Saved());
        session.close();
        SessionFixture.assertFileHolds(file, editor);
    }

    // The file is not where it was; on Windows an open file can be neither deleted nor moved

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void whatIsDrawnAfterTheFileWasDeletedIsNeverCalledSavedAndGoesIntoAnotherFile() throws Exception {
        SessionFixture window = SessionFixture.open(file);
        window.draw("first");
        window.assertSaved();
        for (String suffix : List.of("", "-wal", "-shm")) {
            Files.deleteIfExists(Path.of(file + suffix));
        }
        window.draw("second");
        window.assertNotSaved(Code.GONE);
        window.retry();
        window.assertNotSaved(Code.GONE);
        assertThat(file).as("no empty workspace takes its place").doesNotExist();
        Path another = folder.resolve("another.gpkg");
        assertThat(window.saveAs(another)).isEqualTo(new SaveState.Saved());
        window.closeAndExpectAllIn(another);
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aFileThatIsGoneIsNoticedByALookAndTakesTheStepsWhenALookFindsItAgain() throws Exception {
        SessionFixture window = SessionFixture.open(file);
        window.draw("first");
        window.look();
        window.assertSaved();
        Path away = Files.createDirectory(folder.resolve("away")).resolve("workspace.gpkg");
        move(file, away);
        window.look();
        window.assertNotSaved(Code.GONE);
        window.draw("second");
        window.look();
        window.assertNotSaved(Code.GONE);
        move(away, file);
        window.look();
        window.assertSaved();
        window.closeAndExpectAllIn(file);
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aFileThatIsGoneOrBackIsNoticedByAGlanceAndTheWindowHearsOfThatOnly() throws Exception {
        SessionFixture window = SessionFixture.open(file);
        window.draw("first");
        Path away = Files.createDirectory(folder.resolve("away")).resolve("workspace.gpkg");
        window.heard();
        window.glance();
        assertThat(window.heard()).as("all is well").isEmpty();
        move(file, away);
        window.glance();
        window.assertNotSaved(Code.GONE);
        assertThat(window.heard()).hasSize(1);
        window.glance();
        assertThat(window.heard()).as("still gone").isEmpty();
        move(away, file);
        window.glance();
        window.assertSaved();
        assertThat(window.heard()).hasSize(1);
        window.closeAndExpectAllIn(file);
    }

    /** As QGIS does with the file of a window. The file is looked through before it is read, or as in a window afterwards. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void whatAnotherProgramChangesMeanwhileIsToldOnceAndNeverWrittenOver(boolean checked) throws Exception {
        SessionFixture window = SessionFixture.open(file);
        Annotation moved = window.drawn("moved there");
        Annotation other = window.drawn("other");
        window.close();
        window = SessionFixture.goingOn(file, checked ? Workspace::open : Workspace::openUnchecked);
        window.glance();
        assertThat(window.told()).as("nobody wrote").isEmpty();
        String table = FeatureTable.of(moved.kind()).sqlName();
        try (Connection there = Sqlite.openToWrite(file)) {
            Sqlite.execute(there, "UPDATE " + table + " SET name = 'named there' WHERE id = '" + moved.id() + "'");
        }
        window.glance();
        window.glance();
        assertThat(window.told()).extracting(WorkspaceProblem::code).containsExactly(Code.WRITTEN_ELSEWHERE);

        window.perform(new Edit.Replace("name", other, other.withName("named here")));
        window.assertSaved();
        window.perform(new Edit.Replace("name", moved, moved.withName("named here")));
        window.assertNotSaved(Code.CONFLICT);
        try (Workspace inFile = Workspace.openToRead(file)) {
            assertThat(inFile.load().document().annotations())
                    .extracting(Annotation::name)
                    .containsExactlyInAnyOrder("named there", "named here");
        }
        Path another = folder.resolve("another.gpkg");
        assertThat(window.saveAs(another)).isEqualTo(new SaveState.Saved());
        window.closeAndExpectAllIn(another);
    }

    /** What is drawn in a window that could not read the file knows nothing of what the file holds. */
    @Test
    @DisabledOnOs(OS.WINDOWS) // there an open file cannot be moved
    void aFileThatCanBeReadOnlyLaterIsNotWrittenToByAWindowThatNeverReadIt() throws Exception {
        SessionFixture.open(file).draw("there");
        Path away = Files.createDirectory(folder.resolve("away")).resolve("workspace.gpkg");
        move(file, away);
        Files.createSymbolicLink(file, folder.resolve("nowhere.gpkg"));
        SessionFixture window = SessionFixture.open(file);
        window.assertNotSaved(Code.CANNOT_CREATE);
        Files.delete(file);
        move(away, file);
        window.draw("here");
        window.retry();
        window.assertNotSaved(Code.CONFLICT);
        assertThat(((SaveState.NotSaved) window.state()).reason().message()).contains("can be opened now");
        assertThat(window.saveAs(folder.resolve("mine.gpkg"))).isEqualTo(new SaveState.Saved());
    }

    /** Not only steps wait until they can be saved. */
    @Test
    void settingsAndSketchesThatCouldNotBeSavedAreSavedWhenTheyCan() throws Exception {
        SessionFixture window = SessionFixture.openTapped(file);
        Sqlite.execute(window.connection(), "PRAGMA query_only = ON");
        UnfinishedSketch sketch =
                new UnfinishedSketch(AnnotationKind.MARKER, Shape.of(List.of(new LonLat(46.2, 39.6))));
        window.session().journal(Map.of("marker", sketch));
        window.runAll();
        assertThat(window.state()).isInstanceOf(SaveState.NotSaved.class);
        window.session().saveSettings(Map.of("theme", "dark"));
        window.runAll();
        assertThat(window.state()).isInstanceOf(SaveState.NotSaved.class);
        Sqlite.execute(window.connection(), "PRAGMA query_only = OFF");
        window.retry();
        window.assertSaved();
        window.close();
        try (Workspace workspace = Workspace.open(file)) {
            Loaded loaded = workspace.load();
            assertThat(loaded.settings()).containsEntry("theme", "dark");
            assertThat(loaded.sketches()).containsExactly(Map.entry("marker", sketch));
        }
    }

    /** Steps that wait are tried again less often, and by another. */
    @Test
    void aGlanceTriesNothingAgain() throws Exception {
        SessionFixture window = SessionFixture.openTapped(file);
        window.draw("first");
        Sqlite.execute(window.connection(), "PRAGMA query_only = ON");
        window.draw("second");
        assertThat(window.state()).isInstanceOf(SaveState.NotSaved.class);
        Sqlite.execute(window.connection(), "PRAGMA query_only = OFF");
        window.glance();
        assertThat(window.state()).isInstanceOf(SaveState.NotSaved.class);
        window.look();
        window.assertSaved();
        window.closeAndExpectAllIn(file);
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aFileThatWasMovedAwayTakesTheStepsWhenItIsPutBack() throws Exception {
        SessionFixture window = SessionFixture.open(file);
        window.draw("first");
        Path away = Files.createDirectory(folder.resolve("away")).resolve("workspace.gpkg");
        move(file, away);
        window.draw("second");
        window.assertNotSaved(Code.GONE);
        move(away, file);
        window.retry();
        window.assertSaved();
        window.closeAndExpectAllIn(file);
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aFileReplacedByItsCopyTakesTheNextStepsAndAnotherOneIsAConflict() throws Exception {
        SessionFixture window = SessionFixture.openTapped(file);
        window.draw("first");
        Path old = folder.resolve("old.gpkg");
        Path copy = folder.resolve("copy.gpkg");
        Sqlite.query(window.connection(), "PRAGMA wal_checkpoint(TRUNCATE)");
        Files.copy(file, old);
        Files.copy(file, copy);
        Files.move(copy, file, StandardCopyOption.REPLACE_EXISTING);
        window.draw("second");
        window.assertSaved();

        Sqlite.query(window.connection(), "PRAGMA wal_checkpoint(TRUNCATE)");
        Files.move(old, file, StandardCopyOption.REPLACE_EXISTING);
        window.draw("third");
        window.assertNotSaved(Code.CONFLICT);
        assertThat(window.session().unsaved()).hasSize(1);
        Path another = folder.resolve("another.gpkg");
        assertThat(window.saveAs(another)).isEqualTo(new SaveState.Saved());
        window.closeAndExpectAllIn(another);
    }

    private static void move(Path from, Path to) throws IOException {
        for (String suffix : List.of("", "-wal", "-shm")) {
            if (Files.exists(Path.of(from + suffix))) {
                Files.move(Path.of(from + suffix), Path.of(to + suffix));
            }
        }
    }

    // Another window has it

    @Test
    void secondWindowSavesWhenTheFirstHasClosedWithoutChanges() throws Exception {
        Workspace first = Workspace.open(file);
        SessionFixture window = SessionFixture.open(file);
        window.draw("one");
        window.assertNotSaved(Code.IN_USE);
        first.close();
        window.retry();
        window.assertSaved();
        window.closeAndExpectAllIn(file);
    }

    @Test
    void secondWindowNeverMixesItsStepsIntoWhatTheFirstChanged() throws Exception {
        Editor other = new Editor(new Document(), new History());
        SessionFixture window;
        try (Workspace first = Workspace.open(file)) {
            window = SessionFixture.open(file);
            window.draw("of the second window");
            first.apply(other.perform(new Edit.Add("of the first window", new Samples(22).annotation())));
        }
        window.retry();
        window.assertNotSaved(Code.CONFLICT);
        assertThat(window.session().unsaved()).hasSize(1);
        window.close();
        SessionFixture.assertFileHolds(file, other);
    }
}
