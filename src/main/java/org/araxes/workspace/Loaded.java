package org.araxes.workspace;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.araxes.annotation.Document;
import org.araxes.annotation.History;

/**
 * What a workspace file holds. Document and history are new and belong to the caller.
 *
 * @param document all annotations and measurements
 * @param history what can be undone and redone; it fits the document
 * @param sketch what was being drawn when the program ended without being closed
 * @param settings view state and choices by key
 * @param problems what the person has to be told, in order of weight; empty when all is well
 */
public record Loaded(
        Document document,
        History history,
        Optional<UnfinishedSketch> sketch,
        Map<String, String> settings,
        List<WorkspaceProblem> problems) {

    /** Takes copies of map and list. */
    public Loaded {
        settings = Map.copyOf(settings);
        problems = List.copyOf(problems);
    }

    /** Nothing, because of a problem. */
    static Loaded nothing(WorkspaceProblem problem) {
        return new Loaded(new Document(), new History(), Optional.empty(), Map.of(), List.of(problem));
    }
}
