package org.araxes.ui.shell;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.animation.AnimationTimer;
import org.araxes.annotation.Annotation;
import org.araxes.annotation.AnnotationList;
import org.araxes.annotation.Edit;
import org.araxes.bench.ManyAnnotations;
import org.araxes.bench.ProcessMemory;
import org.araxes.ui.Editing;
import org.araxes.ui.Selection;
import org.araxes.workspace.SaveState;

/**
 * Edits as a person does who never rests: draws, moves, renames, restyles, copies, groups, locks, deletes, undoes and
 * redoes, by a script that is always the same, each edit when the one before is on the disk. Meanwhile it notes how long
 * each took until the window went on, until it was saved and until the window said so, and now and then how much memory
 * is in use. FX thread.
 */
final class ScriptedEdits extends AnimationTimer {

    private static final long SEED = 5;
    private static final double MILLI = 1e6;
    private static final double SECOND = 1e9;
    private static final double MEGABYTE = 1 << 20;

    /** Looks at the memory, from start to end. */
    private static final int LOOKS = 20;

    /** More than that beyond the start are deleted again. */
    private static final int MOST_MORE = 300;

    private final Desk desk;
    private final Editing editing;
    private final int edits;
    private final int seconds;
    private final Runnable end;
    private final int atStart;
    private final SplittableRandom random = new SplittableRandom(SEED);
    private final ManyAnnotations many;
    private final List<Double> inWindow = new ArrayList<>();
    private final List<Double> inWindowCpu = new ArrayList<>();
    private final List<Double> untilSaved = new ArrayList<>();
    private final List<Double> untilSaid = new ArrayList<>();
    private int done;
    private int looked;
    private boolean swept;
    private long began = -1;
    private long since = -1;

    /**
     * @param edits how many
     * @param seconds for how long instead; 0: until so many are made
     * @param end runs when all is done and said
     */
    ScriptedEdits(Desk desk, int edits, int seconds, Runnable end) {
        this.desk = desk;
        this.editing = desk.editing();
        this.edits = edits;
        this.seconds = seconds;
        this.end = end;
        this.atStart = editing.document().annotations().size();
        this.many = new ManyAnnotations(
                SEED, desk.model().catalog().views().getFirst().extent());
        desk.saveStateProperty().addListener((o, was, now) -> heard(now));
    }

    private void heard(SaveState state) {
        if (state instanceof SaveState.Saved && since >= 0) {
            untilSaved.add((desk.saving().savedNanos() - since) / MILLI);
            untilSaid.add((System.nanoTime() - since) / MILLI);
            since = -1;
        }
    }

    @Override
    public void handle(long pulse) {
        if (since >= 0) {
            return;
        }
        if (began < 0) {
            began = System.nanoTime();
        }
        if (partDone() * LOOKS >= looked && isReadyToLook()) {
            look();
        }
        if (looked > LOOKS && (seconds > 0 || done >= edits)) {
            stop();
            tell();
            end.run();
            return;
        }
        done++;
        var threads = ManagementFactory.getThreadMXBean();
        long start = System.nanoTime();
        long cpu = threads.getCurrentThreadCpuTime();
        since = start;
        try {
            edit();
        } catch (RuntimeException bug) {
            stop();
            end.run();
            throw bug;
        }
        inWindow.add((System.nanoTime() - start) / MILLI);
        inWindowCpu.add((threads.getCurrentThreadCpuTime() - cpu) / MILLI);
        if (desk.saveStateProperty().get() instanceof SaveState.Saved) {
            since = -1; // what was asked for changed nothing
        }
    }

    /** How much of all is done, 0 to 1. */
    private double partDone() {
        return seconds > 0
                ? Math.min(1, (System.nanoTime() - began) / (seconds * SECOND))
                : (double) done / Math.max(1, edits - 1); // the last look comes an edit after its collection
    }

    /**
     * Whether a look at the memory says what is alive. The toolkit's style sheets let go of thrown away forms when they are
     * asked for the first time after a collection, so one is made and then another edit before the look.
     */
    private boolean isReadyToLook() {
        boolean ready = swept || done == 0;
        if (!ready) {
            System.gc();
        }
        swept = !ready;
        return ready;
    }

    private void edit() {
        AnnotationList all = editing.document().annotations();
        boolean full = all.size() > atStart + MOST_MORE;
        int dice = random.nextInt(100);
        if (all.isEmpty() || (dice < 30 && !full)) {
            Annotation one = many.next(editing.document().nextOrder());
            editing.perform(new Edit.Add("add", one), one.id());
            return;
        }
        Annotation one = all.get(random.nextInt(all.size()));
        if (dice < 30 || dice >= 88) {
            select(Set.of(one.id()));
            desk.actions().delete();
        } else if (dice < 52) {
            change("move", one, one.withShape(many.shape(one.kind())));
        } else if (dice < 60) {
            change("rename", one, one.withName(one.name().split(" ", 2)[0] + " " + done));
        } else if (dice < 68) {
            change("restyle", one, one.withStyle(many.style()));
        } else if (dice < 74) {
            editing.undo();
        } else if (dice < 78) {
            editing.redo();
        } else {
            several(dice, one, all.get(random.nextInt(all.size())));
        }
    }

    private void change(String title, Annotation before, Annotation after) {
        editing.perform(new Edit.Replace(title, before, after), after.id());
    }

    private void several(int dice, Annotation one, Annotation other) {
        select(Stream.of(one, other).map(Annotation::id).collect(Collectors.toSet()));
        switch (dice) {
            case 78, 79 -> desk.actions().group();
            case 80 -> desk.actions().ungroup();
            case 81, 82 -> desk.actions().toFront();
            case 83 -> {
                desk.actions().switchLock();
                desk.actions().switchLock();
            }
            case 84 -> {
                desk.actions().copy();
                desk.actions().paste();
            }
            default -> desk.actions().duplicate();
        }
    }

    private void select(Set<UUID> ids) {
        desk.model().selectionProperty().set(new Selection(List.of(), 0, ids));
    }

    private void look() {
        looked++;
        tell();
        System.gc();
        var heap = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage();
        Path file = desk.workspaceFile();
        Rehearsal.say("live " + heap.getUsed() / MEGABYTE);
        Rehearsal.say("resident " + ProcessMemory.residentMegabytes());
        Rehearsal.say("file " + file.toFile().length() / MEGABYTE);
        Rehearsal.say("log " + Path.of(file + "-wal").toFile().length() / MEGABYTE);
        Rehearsal.say("history " + editing.history().size());
    }

    private void tell() {
        tell("edit-window", inWindow);
        tell("edit-window-cpu", inWindowCpu);
        tell("edit-saved", untilSaved);
        tell("edit-said", untilSaid);
    }

    /** Says the times and forgets them, so that they are no part of the memory that is looked at. */
    private static void tell(String word, List<Double> values) {
        Rehearsal.say(Stream.concat(Stream.of(word), values.stream().map(v -> String.format(Locale.ROOT, "%.3f", v)))
                .collect(Collectors.joining(" ")));
        values.clear();
    }
}
