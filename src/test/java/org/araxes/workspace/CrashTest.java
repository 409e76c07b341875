package org.araxes.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.araxes.annotation.Annotation;
import org.araxes.annotation.AnnotationKind;
import org.araxes.annotation.Document;
import org.araxes.annotation.Editor;
import org.araxes.annotation.History;
import org.araxes.annotation.Shape;
import org.araxes.annotation.VertexPath;
import org.araxes.geo.LonLat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a crash leaves. */
class CrashTest {

    private static final int STEPS = 40;

    @TempDir
    Path folder;

    /** A copy of file and log between two steps is what a kill at that moment leaves on the disk. */
    @Test
    void everySavedStepIsThereAfterAKillBetweenSteps() throws Exception {
        Samples samples = new Samples(11);
        Editor editor = new Editor(new Document(), new History());
        Path file = folder.resolve("workspace.gpkg");
        try (Workspace workspace = Workspace.open(file)) {
            for (int i = 0; i < STEPS; i++) {
                workspace.apply(samples.step(editor));
                if (i % 5 == 0) {
                    Path copy = copyOf(file, "copy" + i);
                    assertHolds(copy, editor);
                }
            }
        }
    }

    /** A line that is drawn with the button held is kept while it grows; what a kill leaves of it is as exact as it was. */
    @Test
    void lineInTheMakingIsThereAfterAKillWithItsAccuracies() throws Exception {
        Path file = folder.resolve("workspace.gpkg");
        List<LonLat> points = new ArrayList<>();
        List<Double> accuracies = new ArrayList<>();
        WorkspaceSession session = new WorkspaceSession(file, Runnable::run, () -> {});
        session.open().get();
        for (int i = 0; i < 30; i++) {
            points.add(new LonLat(46 + 0.01 * i, 39 + 0.001 * i));
            accuracies.add(i % 7 == 3 ? Double.NaN : 5.0 + i);
            UnfinishedSketch sketch =
                    new UnfinishedSketch(AnnotationKind.FREEHAND, Shape.of(new VertexPath(points, accuracies)));
            session.journal(Map.of("freehand", sketch));
            if (i % 10 == 9) {
                try (Workspace killed = Workspace.open(copyOf(file, "drawn" + i))) {
                    assertThat(killed.load().sketches()).containsExactly(Map.entry("freehand", sketch));
                }
            }
        }
        session.close().get();
    }

    /** A kill in the middle of a commit leaves a log that ends anywhere. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void cutOffLogGivesTheStepsBeforeItAndNoHalfOne(long seed) throws Exception {
        Samples samples = new Samples(seed);
        Editor editor = new Editor(new Document(), new History());
        Path file = folder.resolve("workspace.gpkg");
        List<List<Annotation>> states = new ArrayList<>();
        try (Workspace workspace = Workspace.open(file)) {
            states.add(List.of());
            for (int i = 0; i < STEPS; i++) {
                workspace.apply(samples.step(editor));
                states.add(editor.document().annotations());
            }
            Random random = new Random(seed);
            for (int i = 0; i < 12; i++) {
                Path copy = copyOf(file, "cut" + i);
                try (RandomAccessFile log = new RandomAccessFile(copy + "-wal", "rw")) {
                    log.setLength(random.nextLong(log.length()));
                }
                try (Workspace cut = Workspace.open(copy)) {
                    assertThat(cut.integrityErrors()).isEmpty();
                    int revision = (int) cut.state().revision();
                    assertThat(cut.load().document().annotations()).isEqualTo(states.get(revision));
                    assertThat(cut.load().problems()).isEmpty();
                }
            }
        }
    }

    /** Kills a program that edits without pause; more rounds by -Dtest.jvm.more=-Daraxes.kills=200. */
    @Test
    void killedProgramLosesNothingThatItSaidWasSaved() throws Exception {
        int kills = Integer.getInteger("araxes.kills", 2);
        Random random = new Random(5);
        for (int i = 0; i < kills; i++) {
            Path file = folder.resolve("storm" + i + ".gpkg");
            long saved = stormUntil(file, i, random.nextInt(60));
            try (Workspace workspace = Workspace.open(file)) {
                assertThat(workspace.readOnlyBecause()).isEmpty();
                assertThat(workspace.integrityErrors()).isEmpty();
                long revision = workspace.state().revision();
                assertThat(revision).isGreaterThanOrEqualTo(saved);
                assertHolds(workspace, new EditStorm.Replay(i).after(revision));
            }
        }
    }

    /** The system itself refuses to write on, in the middle of a commit; where util-linux is installed. */
    @ParameterizedTest
    @ValueSource(longs = {300_000, 360_000, 500_000})
    void diskThatFillsUpWhileWritingLosesNothing(long bytes) throws Exception {
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/prlimit")), "prlimit is not installed");
        Path file = folder.resolve("full.gpkg");
        Process storm = start(file, bytes, 100_000, Long.toString(bytes));
        List<String> said = storm.inputReader(StandardCharsets.UTF_8).lines().toList();
        storm.waitFor();
        assertThat(said.getLast()).startsWith("full: ").contains(file.toString());
        long saved = Long.parseLong(said.get(said.size() - 2));
        try (Workspace workspace = Workspace.open(file)) {
            assertThat(workspace.integrityErrors()).isEmpty();
            assertThat(workspace.state().revision()).isEqualTo(saved);
            assertHolds(workspace, new EditStorm.Replay(bytes).after(saved));
        }
    }

    /** Objects and history of another program's running window are read as of one moment. */
    @Test
    void windowThatOpensBesideARunningOneSeesOneMomentOfIt() throws Exception {
        Path file = folder.resolve("storm.gpkg");
        Process storm = start(file, 3, 500);
        EditStorm.Replay replay = new EditStorm.Replay(3);
        try (BufferedReader out = storm.inputReader(StandardCharsets.UTF_8)) {
            for (int i = 0; i < 6; i++) {
                assertThat(out.readLine()).isNotNull();
                try (Workspace second = Workspace.open(file)) {
                    Loaded loaded = second.load();
                    assertThat(loaded.problems())
                            .extracting(WorkspaceProblem::code)
                            .containsExactly(WorkspaceProblem.Code.IN_USE);
                    long revision = second.loadedState().orElseThrow().revision();
                    assertThat(loaded.document().annotations())
                            .isEqualTo(replay.after(revision).document().annotations());
                }
            }
        } finally {
            storm.destroyForcibly().waitFor();
        }
    }

    private static long stormUntil(Path file, long seed, int steps) throws Exception {
        Process process = start(file, seed, 100_000);
        long saved = 0;
        try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
            String line = out.readLine();
            while (line != null && saved < steps) {
                saved = Long.parseLong(line);
                line = out.readLine();
            }
            // Through the handle, which leaves the pipe open: what was said before the kill counts.
            process.toHandle().destroyForcibly();
            while (line != null) {
                saved = Long.parseLong(line);
                line = out.readLine();
            }
        } finally {
            process.destroyForcibly();
        }
        process.waitFor();
        return saved;
    }

    private static Process start(Path file, long seed, int steps, String... more) throws Exception {
        String java = ProcessHandle.current().info().command().orElse("java");
        List<String> command = new ArrayList<>(List.of(
                java,
                "--enable-native-access=ALL-UNNAMED",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                EditStorm.class.getName(),
                file.toString(),
                Long.toString(seed),
                Integer.toString(steps)));
        command.addAll(List.of(more));
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.redirectError(ProcessBuilder.Redirect.INHERIT);
        return builder.start();
    }

    private static void assertHolds(Path file, Editor editor) throws Exception {
        try (Workspace workspace = Workspace.open(file)) {
            assertHolds(workspace, editor);
        }
    }

    private static void assertHolds(Workspace workspace, Editor editor) throws Exception {
        Loaded loaded = workspace.load();
        assertThat(loaded.problems()).isEmpty();
        assertThat(loaded.document().annotations()).isEqualTo(editor.document().annotations());
        assertThat(loaded.history().edits()).isEqualTo(editor.history().edits());
        assertThat(loaded.history().done()).isEqualTo(editor.history().done());
    }

    private Path copyOf(Path file, String name) throws Exception {
        Path copy = folder.resolve(name + ".gpkg");
        Files.copy(file, copy);
        Files.copy(Path.of(file + "-wal"), Path.of(copy + "-wal"));
        return copy;
    }
}
