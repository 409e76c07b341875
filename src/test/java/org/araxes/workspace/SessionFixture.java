package org.araxes.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.araxes.annotation.Annotation;
import org.araxes.annotation.Document;
import org.araxes.annotation.Edit;
import org.araxes.annotation.Editor;
import org.araxes.annotation.History;
import org.araxes.annotation.Step;
import org.araxes.workspace.WorkspaceProblem.Code;

/** A window's session over a file of the test's own; what waits for its worker runs when the test says so. */
final class SessionFixture {

    private final Samples samples = new Samples(21);
    private Editor editor = new Editor(new Document(), new History());
    private final Deque<Runnable> tasks = new ArrayDeque<>();
    private final List<SaveState> states = new ArrayList<>();
    private final List<WorkspaceProblem> told = new ArrayList<>();
    private final List<Connection> taps;
    private final WorkspaceSession session;

    private SessionFixture(Path file, SessionFile.Opener opener, Clock clock, List<Connection> taps) {
        this.taps = taps;
        WorkspaceSession.Listener listener = new WorkspaceSession.Listener() {
            @Override
            public void changed() {
                states.add(state());
            }

            @Override
            public void told(WorkspaceProblem problem) {
                told.add(problem);
            }
        };
        session = new WorkspaceSession(file, tasks::addLast, listener, opener, clock);
    }

    /** A window that goes on with what a file holds. */
    static SessionFixture goingOn(Path file, SessionFile.Opener opener) {
        SessionFixture window = new SessionFixture(file, opener, Clock.systemUTC(), List.of());
        Loaded loaded = window.finish(window.session.open());
        window.finish(window.session.settle());
        window.heard();
        window.editor = new Editor(loaded.document(), loaded.history());
        return window;
    }

    /** A session whose file is open, or could not be opened. */
    static SessionFixture open(Path file) {
        return open(file, Workspace::open, Clock.systemUTC());
    }

    static SessionFixture open(Path file, SessionFile.Opener opener, Clock clock) {
        return new SessionFixture(file, opener, clock, List.of()).opened();
    }

    /** A session whose file was read and not looked over yet. */
    static SessionFixture openWithoutLookingOver(Path file) {
        SessionFixture read = new SessionFixture(file, Workspace::openUnchecked, Clock.systemUTC(), List.of());
        read.finish(read.session.open());
        return read;
    }

    /** A session on a {@link #connection()} that the test can lay hands on. */
    static SessionFixture openTapped(Path file) {
        List<Connection> taps = new ArrayList<>();
        return new SessionFixture(file, path -> tapped(path, taps), Clock.systemUTC(), taps).opened();
    }

    private SessionFixture opened() {
        finish(session.open());
        finish(session.settle());
        heard();
        return this;
    }

    /** Opens a workspace and tells by which connection. */
    static Workspace tapped(Path file, List<Connection> taps) throws WorkspaceException {
        Workspace.open(file).close();
        try {
            Connection connection = Sqlite.openToWrite(file);
            Sqlite.useWriteAheadLog(connection);
            taps.add(connection);
            return new Workspace(new OpenFile(file, connection, null, List.of(), false), List.of());
        } catch (SQLException failed) {
            throw Problems.exception(file, failed);
        }
    }

    WorkspaceSession session() {
        return session;
    }

    /** The connection that was opened last. */
    Connection connection() {
        return taps.getLast();
    }

    Editor editor() {
        return editor;
    }

    SaveState state() {
        return session.state();
    }

    /** What the listener saw since it was last asked. */
    List<SaveState> heard() {
        List<SaveState> heard = List.copyOf(states);
        states.clear();
        return heard;
    }

    /** A step that adds an object. */
    Step addition(Annotation added) {
        return editor.perform(new Edit.Add("add", added));
    }

    /** A step that adds one object; it is drawn, and not handed to the session yet. */
    Step step(String title) {
        return editor.perform(new Edit.Add(title, samples.annotation()));
    }

    /** Draws one object; its step still waits for the worker. */
    void submit(String title) {
        session.submit(step(title));
    }

    /** Draws one object, and the worker does what it can. */
    void draw(String title) {
        submit(title);
        runAll();
    }

    /** Draws one object and gives it. */
    Annotation drawn(String title) {
        Annotation one = samples.annotation();
        perform(new Edit.Add(title, one));
        return one;
    }

    /** Carries out an edit, and the worker does what it can. */
    void perform(Edit edit) {
        session.submit(editor.perform(edit));
        runAll();
    }

    /** What the person was told beside states. */
    List<WorkspaceProblem> told() {
        return told;
    }

    /** Draws so many objects in one step that they need new pages of the file. */
    void drawMany(String title) {
        List<Edit> adds = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            adds.add(new Edit.Add("", samples.annotation()));
        }
        session.submit(editor.perform(new Edit.Batch(title, adds)));
        runAll();
    }

    void retry() {
        session.retry();
        runAll();
    }

    /** The person comes back to the window. */
    void look() {
        session.look();
        runAll();
    }

    /** Some seconds have passed. */
    void glance() {
        session.glance();
        runAll();
    }

    /** Saves all as another file. */
    SaveState saveAs(Path target) {
        return finish(session.saveAs(target, editor.document(), editor.history()));
    }

    /** Lets the worker do all that waits for it. */
    void runAll() {
        while (!tasks.isEmpty()) {
            tasks.removeFirst().run();
        }
    }

    /** Lets the worker finish something and gives the result. */
    <T> T finish(CompletableFuture<T> work) {
        runAll();
        assertThat(work).isCompleted();
        return work.join();
    }

    void close() {
        finish(session.close());
    }

    void assertSaved() {
        assertThat(state()).isEqualTo(new SaveState.Saved());
    }

    void assertNotSaved(Code why) {
        assertThat(state())
                .isInstanceOfSatisfying(
                        SaveState.NotSaved.class,
                        not -> assertThat(not.reason().code()).isEqualTo(why));
    }

    /** Closes the file and looks whether it holds all that was drawn, and nothing else. */
    void closeAndExpectAllIn(Path file) throws WorkspaceException {
        close();
        assertFileHolds(file, editor);
    }

    static void assertFileHolds(Path file, Editor expected) throws WorkspaceException {
        try (Workspace workspace = Workspace.open(file)) {
            Loaded loaded = workspace.load();
            assertThat(loaded.problems()).isEmpty();
            assertThat(loaded.document().annotations())
                    .isEqualTo(expected.document().annotations());
            assertThat(loaded.history().edits()).isEqualTo(expected.history().edits());
        }
    }
}
