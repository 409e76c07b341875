package org.araxes.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;

/**
 * The words that follow {@code araxes}. Without a subcommand it opens the window; each subcommand is a class of its
 * own, listed here.
 *
 * <p>Exit codes: 0 done; 1 failed, with one line on standard error; 2 wrong arguments, likewise.
 */
@Command(
        name = "araxes",
        description = "A map of the Armenia-Azerbaijan border: who claims what, since when, on whose word.",
        versionProvider = Version.class,
        mixinStandardHelpOptions = true,
        subcommands = {})
public final class AraxesCommand implements Callable<Integer> {

    /** Opens the window and returns when it is closed. */
    @FunctionalInterface
    public interface Window {

        /** @param workspace the file to work in, or null for the usual one */
        void open(@Nullable Path workspace);
    }

    private final Window window;

    @Option(names = "--workspace", paramLabel = "FILE", description = "The file that holds your annotations.")
    private @Nullable Path workspace;

    private AraxesCommand(Window window) {
        this.window = window;
    }

    /** Does what the arguments say; returns the exit code. */
    public static int run(Window window, String... args) {
        return new CommandLine(new AraxesCommand(window))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler(
                        (e, _) -> fail(e.getCommandLine(), e.getMessage() + " (see araxes --help)", ExitCode.USAGE))
                .setExecutionExceptionHandler((e, line, _) -> fail(line, e.getMessage(), ExitCode.SOFTWARE))
                .execute(args);
    }

    @Override
    public Integer call() {
        window.open(workspace);
        return ExitCode.OK;
    }

    private static int fail(CommandLine line, @Nullable String message, int exitCode) {
        PrintWriter err = line.getErr();
        err.println("araxes: " + message);
        return exitCode;
    }
}
