package org.araxes.catalog;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.araxes.catalog.Origins.Kind;

/**
 * Rules over the whole catalogue, beyond what its loading already tells. {@code araxes check} and a test over the bundled
 * data run the same ones.
 */
public final class Checks {

    private Checks() {}

    /** What breaks a rule, by file and line; problems of loading are not repeated. Any thread. */
    public static List<Problem> run(Loaded all) {
        Loaded loaded = new Loaded(EventLayer.removed(all.catalog()), all.problems(), all.origins());
        ProblemLog log = new ProblemLog();
        new SourceCheck(loaded, log).run();
        new PartyCheck(loaded, log).run();
        new ShapeCheck(loaded, log).run();
        new WordCheck(loaded, LoadedWords.bundled(), log).run();
        return log.sorted();
    }

    /** Everything wrong in what was loaded, by file and line: what could not be read and what breaks a rule. Any thread. */
    public static List<Problem> all(Loaded loaded) {
        List<Problem> problems = new ArrayList<>(loaded.problems());
        problems.addAll(run(loaded));
        problems.sort(Comparator.comparing(Problem::file).thenComparingInt(Problem::line));
        return problems;
    }

    static Where where(Loaded loaded, Kind kind, String id) {
        return loaded.origins().of(kind, id).orElseGet(() -> new Where("", 0));
    }
}
