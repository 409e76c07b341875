package org.araxes.workspace;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.araxes.annotation.Step;
import org.jspecify.annotations.Nullable;

/** What waits to be saved, and why it waits. Thread-safe: one thread puts in, another takes out, any asks. */
final class Outbox {

    private final Deque<Waiting> steps = new ArrayDeque<>();
    private Map<String, String> settings = new HashMap<>();
    private @Nullable Map<String, UnfinishedSketch> sketches;
    private @Nullable WorkspaceProblem failure;

    /**
     * A step that waits.
     *
     * @param step the step
     * @param sketches what is still being drawn after it, by tool; null when it did not come of a sketch
     * @param token by which the file tells whether it has the step already
     */
    record Waiting(Step step, @Nullable Map<String, UnfinishedSketch> sketches, String token) {}

    synchronized void add(Step step, @Nullable Map<String, UnfinishedSketch> left) {
        steps.addLast(new Waiting(step, left, UUID.randomUUID().toString()));
        if (left != null) {
            sketches = null;
        }
    }

    synchronized void sketches(Map<String, UnfinishedSketch> latest) {
        sketches = latest;
    }

    synchronized void settings(Map<String, String> latest) {
        settings.putAll(latest);
    }

    synchronized Optional<Waiting> next() {
        return Optional.ofNullable(steps.peekFirst());
    }

    /** The oldest step is on the disk. */
    synchronized void saved() {
        steps.removeFirst();
    }

    /** The newest step that waits. */
    synchronized Optional<Waiting> last() {
        return Optional.ofNullable(steps.peekLast());
    }

    /** A step and all before it are on the disk; nothing happens when it waits no more. */
    synchronized void savedUpTo(Waiting step) {
        while (steps.contains(step)) {
            steps.removeFirst();
        }
    }

    /** Takes the settings that wait; put them back by {@link #putBack} when they could not be saved. */
    synchronized Map<String, String> takeSettings() {
        Map<String, String> taken = settings;
        settings = new HashMap<>();
        return taken;
    }

    synchronized void putBack(Map<String, String> taken) {
        taken.forEach(settings::putIfAbsent);
    }

    /** Takes the sketches that wait; null when none do. */
    synchronized @Nullable Map<String, UnfinishedSketch> takeSketches() {
        Map<String, UnfinishedSketch> taken = sketches;
        sketches = null;
        return taken;
    }

    synchronized void putBackSketches(Map<String, UnfinishedSketch> taken) {
        if (sketches == null) {
            sketches = taken;
        }
    }

    synchronized void failed(WorkspaceProblem problem) {
        failure = problem;
    }

    /** All that waited is saved, or is being tried again. */
    synchronized void tryAgain() {
        failure = null;
    }

    synchronized int steps() {
        return steps.size();
    }

    synchronized List<Step> unsaved() {
        return steps.stream().map(Waiting::step).toList();
    }

    synchronized SaveState state() {
        if (failure != null) {
            return new SaveState.NotSaved(steps.size(), failure);
        }
        return steps.isEmpty() ? new SaveState.Saved() : new SaveState.Saving(steps.size());
    }
}
