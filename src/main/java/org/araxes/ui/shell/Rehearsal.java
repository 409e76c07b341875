package org.araxes.ui.shell;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import javafx.animation.AnimationTimer;
import javafx.animation.PauseTransition;
import javafx.geometry.Dimension2D;
import javafx.stage.Stage;
import javafx.util.Duration;
import org.araxes.ui.map.AfterPaint;
import org.araxes.ui.task.Background;
import org.jspecify.annotations.Nullable;

/**
 * What a benchmark or the maker of the AOT cache asks of a window by system properties; nothing when a person opened it.
 * The window answers on standard output with lines that begin with {@code bench}, and closes itself. FX thread.
 */
final class Rehearsal {

    /**
     * {@code start}: close when all of the window is there; a workspace that is not empty is opened once more before.
     * {@code use}: be used by {@link ScriptedUse} and close. {@code edit}: be edited in by {@link ScriptedEdits}, with the
     * table of objects open, and close.
     */
    private static final String WHAT = "araxes.rehearse";

    /** For how many seconds the window is used or edited in; without it, edits are counted. */
    private static final String SECONDS = "araxes.rehearse.seconds";

    /** How many edits are made. */
    private static final String EDITS = "araxes.rehearse.edits";

    /** Size of the window, as in {@code 1920x1080}. */
    private static final String SIZE = "araxes.rehearse.size";

    private static final Duration CHOOSING = Duration.seconds(1);

    private Rehearsal() {}

    /** Whether nobody sits before the window. */
    static boolean isOn() {
        return System.getProperty(WHAT) != null;
    }

    /** The wanted size of the window. */
    static Optional<Dimension2D> size() {
        String[] sides = System.getProperty(SIZE, "").split("x", -1);
        return sides.length == 2
                ? Optional.of(new Dimension2D(Double.parseDouble(sides[0]), Double.parseDouble(sides[1])))
                : Optional.empty();
    }

    /** Does what was asked once the first map is there. */
    static void watch(OpenWindow window, Stage stage) {
        String what = System.getProperty(WHAT);
        if (what != null) {
            window.desk().map().onFirstFrame(() -> firstMap(what, window, stage));
        }
    }

    private static void firstMap(@Nullable String what, OpenWindow window, Stage stage) {
        say("first-map " + cpuMillis());
        if ("use".equals(what)) {
            window.arrival()
                    .onAllThere(() -> new ScriptedUse(window, Integer.getInteger(SECONDS, 20), stage::close).start());
        } else if ("edit".equals(what)) {
            window.openObjects();
            window.arrival()
                    .onAllThere(() -> new ScriptedEdits(
                                    window.desk(),
                                    Integer.getInteger(EDITS, 500),
                                    Integer.getInteger(SECONDS, 0),
                                    stage::close)
                            .start());
        } else {
            // What waited for the first map is in the queue by now; then it is laid out, in two goes, and painted.
            Background.later(() -> AfterPaint.run(
                    stage.getScene(), () -> AfterPaint.run(stage.getScene(), () -> whole(window, stage))));
        }
    }

    private static void whole(OpenWindow window, Stage stage) {
        say("whole-window " + cpuMillis());
        window.arrival().onAllThere(() -> {
            say("objects-read " + cpuMillis());
            window.desk().map().whenSharp(() -> {
                say("objects-shown " + cpuMillis());
                if (window.desk().editing().document().annotations().isEmpty()) {
                    stage.close();
                } else {
                    window.arrival().onSettled(() -> chooseFile(() -> openAgain(window, stage)));
                }
            });
        });
    }

    /** A person needs longer to choose a file than the map to have drawn what lies round it. */
    private static void chooseFile(Runnable then) {
        PauseTransition choosing = new PauseTransition(CHOOSING);
        choosing.setOnFinished(e -> then.run());
        choosing.play();
    }

    /** Opens a copy of the workspace as a person does in a window that is there, and tells when all of it is on the map. */
    private static void openAgain(OpenWindow window, Stage stage) {
        Path file = window.desk().workspaceFile();
        Path copy = file.resolveSibling("again-" + file.getFileName());
        try {
            Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        Desk before = window.desk();
        say("opening " + cpuMillis());
        long start = System.nanoTime();
        window.openWorkspace(copy);
        new AnimationTimer() {
            @Override
            @SuppressWarnings("ReferenceEquality") // another desk is another object
            public void handle(long pulse) {
                if (window.desk() != before) {
                    stop();
                    say("other-window " + (System.nanoTime() - start) / 1e6);
                    window.desk().map().onFirstFrame(() -> say("other-map " + (System.nanoTime() - start) / 1e6));
                    window.arrival().onAllThere(() -> {
                        say("other-read " + (System.nanoTime() - start) / 1e6);
                        window.desk().map().whenSharp(() -> {
                            say("objects-opened " + (System.nanoTime() - start) / 1e6);
                            stage.close();
                        });
                    });
                }
            }
        }.start();
    }

    /** What all threads of this process have worked so far; NaN where the system does not tell. */
    private static double cpuMillis() {
        return ProcessHandle.current()
                .info()
                .totalCpuDuration()
                .map(d -> (double) d.toMillis())
                .orElse(Double.NaN);
    }

    /** Answers. */
    static void say(String answer) {
        System.out.println("bench " + answer);
        System.out.flush();
    }
}
