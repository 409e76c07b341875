package org.araxes.catalog;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Collects problems, each once: a mistake in a layer's defaults meets the reader with every claim. One thread. */
final class ProblemLog {

    private static final Comparator<Problem> BY_PLACE =
            Comparator.comparing(Problem::file).thenComparingInt(Problem::line);

    private final Set<Problem> problems = new LinkedHashSet<>();

    void error(String code, Where where, String message) {
        problems.add(new Problem(code, Problem.Severity.ERROR, where.file(), where.line(), message));
    }

    void warning(String code, Where where, String message) {
        problems.add(new Problem(code, Problem.Severity.WARNING, where.file(), where.line(), message));
    }

    /** All of them, by file and line. */
    List<Problem> sorted() {
        List<Problem> sorted = new ArrayList<>(problems);
        sorted.sort(BY_PLACE);
        return List.copyOf(sorted);
    }
}
