package org.araxes.workspace;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.araxes.annotation.Document;
import org.araxes.annotation.History;

/**
 * What a workspace file holds. Document and history are new and belong to the caller.
 *
 * @param document all annotations and measurements
 * @param history what can be undone and redone; it fits the document
 * @param sketches what was being drawn when the program ended, by tool
 * @param settings view state and choices by key
 * @param problems what the person has to be told, in order of weight; empty when all is well
 * @param opened whether anything of the file could be opened; otherwise the first problem says why not
 */
public record Loaded(
        Document document,
        History history,
        Map<String, UnfinishedSketch> sketches,
        Map<String, String> settings,
        List<WorkspaceProblem> problems,
        boolean opened) {

    /** Takes copies of maps and list. */
    public Loaded {
        sketches = Map.copyOf(sketches);
        settings = Map.copyOf(settings);
        problems = List.copyOf(problems);
    }

    /** What a file holds that could be opened. */
    public Loaded(
            Document document,
            History history,
            Map<String, UnfinishedSketch> sketches,
            Map<String, String> settings,
            List<WorkspaceProblem> problems) {
        this(document, history, sketches, settings, problems, true);
    }

    /** The same with one more thing to be told, before all others. */
    public Loaded withProblem(WorkspaceProblem first) {
        List<WorkspaceProblem> all = new ArrayList<>(problems);
        all.addFirst(first);
        return new Loaded(document, history, sketches, settings, all, opened);
    }

    /** What is known while the rest is still being read. */
    public static Loaded only(Map<String, String> settings) {
        return new Loaded(new Document(), new History(), Map.of(), settings, List.of());
    }

    /** Nothing, because of a problem. */
    static Loaded nothing(WorkspaceProblem problem) {
        return new Loaded(new Document(), new History(), Map.of(), Map.of(), List.of(problem), false);
    }
}
