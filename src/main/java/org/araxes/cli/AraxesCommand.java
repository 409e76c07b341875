package org.araxes.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/**
 * The command {@code araxes}. Exit codes: 0 done, 1 failed (one line on standard error says why), 2 wrong arguments (one
 * line says which and what is allowed).
 */
@Command(
        name = "araxes",
        versionProvider = Version.class,
        mixinStandardHelpOptions = true,
        subcommands = {
            RenderCommand.class,
            MeasureCommand.class,
            FiguresCommand.class,
            CompareCommand.class,
            SourcesCommand.class,
            CheckCommand.class,
            WorkspaceCommand.class,
            BenchCommand.class,
            PrepareCommand.class
        },
        synopsisHeading = "Usage: ",
        customSynopsis = {
            "araxes [--workspace FILE] [--data DIR] [FILE…]   open the window",
            "       araxes COMMAND …                      work without a window"
        },
        description = "%nA map of the Armenia-Azerbaijan border on which every line says who claims it, since when,"
                + " on whose word and how exactly it is drawn.%n",
        footer = "%nHelp on a command: araxes COMMAND --help%nExit codes: 0 done, 1 failed, 2 wrong arguments.")
public final class AraxesCommand implements Runnable {

    /** What --data does, the same for every command. */
    static final String DATA =
            "A folder of your own claims, shown beside the bundled data; or a whole data folder, with"
                    + " parties.yaml and groups.yaml, in their place.";

    private static final String DEBUG = "--debug";

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Option(names = DEBUG, scope = ScopeType.INHERIT, description = "When something fails, show where in the program.")
    private boolean debug;

    @Option(names = "--data", paramLabel = "DIR", description = AraxesCommand.DATA)
    @Nullable
    private Path data;

    @Option(names = "--workspace", paramLabel = "FILE", description = "The workspace with annotations (GeoPackage).")
    @Nullable
    private Path workspace;

    @Parameters(hidden = true, arity = "0..*")
    private String[] words = {};

    /** Does what the arguments say and gives the exit code. */
    public static int run(String... args) {
        return run(
                new PrintWriter(System.out, true, System.out.charset()),
                new PrintWriter(System.err, true, System.err.charset()),
                args);
    }

    /** The same, writing elsewhere than to the process's own output. */
    static int run(PrintWriter out, PrintWriter err, String... args) {
        CliErrors errors = new CliErrors();
        CommandLine command = new CommandLine(new AraxesCommand())
                .setOut(out)
                .setErr(err)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setUsageHelpAutoWidth(true)
                .setParameterExceptionHandler(errors)
                .setExecutionExceptionHandler(errors);
        int code = command.execute(args);
        out.flush();
        err.flush();
        return code;
    }

    /** Names of the commands, in the order of the help. */
    static Set<String> names() {
        return new CommandLine(new AraxesCommand()).getSubcommands().keySet();
    }

    static boolean debugWanted(String[] args) {
        return Arrays.asList(args).contains(DEBUG);
    }

    /** Reached when the words given are no command. */
    @Override
    public void run() {
        CommandLine command = spec.commandLine();
        Set<String> names = command.getSubcommands().keySet();
        if (words.length == 0) {
            throw new CommandLine.ParameterException(command, "which command? There is: " + String.join(", ", names));
        }
        throw new CommandLine.ParameterException(command, Choices.unknown("command or file", words[0], names));
    }

    boolean debug() {
        return debug;
    }

    @Nullable
    Path data() {
        return data;
    }

    @Nullable
    Path workspace() {
        return workspace;
    }
}
