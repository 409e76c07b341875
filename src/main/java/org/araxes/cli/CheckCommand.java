package org.araxes.cli;

import java.io.PrintWriter;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.araxes.catalog.Catalog;
import org.araxes.catalog.CatalogLoader;
import org.araxes.catalog.Checks;
import org.araxes.catalog.DataChoice;
import org.araxes.catalog.Layer;
import org.araxes.catalog.Loaded;
import org.araxes.catalog.LoadedData;
import org.araxes.catalog.Origins.Kind;
import org.araxes.catalog.Problem;
import org.araxes.catalog.Source;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code araxes check}: reads a data folder and tells everything that is wrong in it. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = {
            "Checks a data folder: its files, what they refer to, and the rules of the catalogue.",
            "A folder of your own claims is checked beside the bundled data, to which it may refer.",
            "Each problem is one line with file and line number. Exit 0 when there is none, 1 otherwise."
        })
public final class CheckCommand implements Callable<Integer> {

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "DIR",
            description = "the data folder; default: the bundled one")
    private @Nullable Path directory;

    @ParentCommand
    private @Nullable AraxesCommand araxes;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        DataChoice choice;
        try {
            choice = DataChoice.of(directory == null && araxes != null ? araxes.data() : directory);
        } catch (NoSuchFileException none) {
            err().println("araxes check: " + none.getFile() + ": " + none.getReason());
            return 1;
        }
        LoadedData data = CatalogLoader.load(choice);
        boolean own = !data.own().isEmpty();
        Loaded loaded = own ? data.own().getFirst().loaded() : data.whole();
        Path dataDir = own ? choice.own().getFirst() : choice.whole();
        List<Problem> problems = Checks.all(loaded);
        for (Problem problem : problems) {
            out().println(shown(dataDir).resolve(problem.file()) + rest(problem));
        }
        out().flush();
        return close(loaded, problems.size());
    }

    private int close(Loaded loaded, int problems) {
        Catalog catalog = loaded.catalog();
        // The layer of events is made of them, not written.
        List<Layer> layers = catalog.layers().stream()
                .filter(l -> loaded.origins().of(Kind.LAYER, l.id()).isPresent())
                .toList();
        int claims = layers.stream().mapToInt(l -> l.claims().size()).sum();
        String read = "%d claims in %d layers, %d sources, %d figures, %d events, %d views"
                .formatted(
                        claims,
                        layers.size(),
                        written(loaded, Kind.SOURCE, catalog.sources(), Source::id),
                        catalog.figures().size(),
                        catalog.events().size(),
                        catalog.views().size());
        if (problems == 0) {
            out().println(read + ": no problems");
            out().flush();
            return 0;
        }
        err().println(read + ": " + problems + (problems == 1 ? " problem" : " problems"));
        err().flush();
        return 1;
    }

    /** How many were written in the folder that is checked. */
    private static <T> long written(Loaded loaded, Kind kind, List<T> items, Function<T, String> id) {
        return items.stream()
                .filter(i -> loaded.origins().of(kind, id.apply(i)).isPresent())
                .count();
    }

    /** As a terminal can open it: relative to the working directory where it lies below that. */
    private static Path shown(Path dataDir) {
        Path here = Path.of("").toAbsolutePath();
        return dataDir.startsWith(here) ? here.relativize(dataDir) : dataDir;
    }

    private static String rest(Problem problem) {
        return (problem.line() > 0 ? ":" + problem.line() : "") + ": " + problem.message();
    }

    private PrintWriter out() {
        return Objects.requireNonNull(spec).commandLine().getOut();
    }

    private PrintWriter err() {
        return Objects.requireNonNull(spec).commandLine().getErr();
    }
}
