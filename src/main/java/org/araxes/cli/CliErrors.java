package org.araxes.cli;

import java.io.PrintWriter;
import java.nio.file.FileSystemException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Turns what went wrong into one line on standard error and an exit code: 2 for wrong arguments, 1 for the rest. */
final class CliErrors implements IParameterExceptionHandler, IExecutionExceptionHandler {

    @Override
    public int handleParseException(ParameterException wrong, String[] args) {
        CommandLine command = wrong.getCommandLine();
        String name = command.getCommandSpec().qualifiedName();
        String line = name + ": " + sentence(wrong) + " (help: " + name + " --help)";
        report(command, line, AraxesCommand.debugWanted(args) ? wrong : null);
        return ExitCode.USAGE;
    }

    @Override
    public int handleExecutionException(Exception failed, CommandLine command, @Nullable ParseResult parsed) {
        boolean debug = command.getCommandSpec().root().userObject() instanceof AraxesCommand root && root.debug();
        report(command, command.getCommandSpec().qualifiedName() + ": " + sentence(failed), debug ? failed : null);
        return ExitCode.SOFTWARE;
    }

    private static void report(CommandLine command, String line, @Nullable Exception trace) {
        PrintWriter err = command.getErr();
        err.println(line.replaceAll("\\s*\\R\\s*", " "));
        if (trace != null) {
            trace.printStackTrace(err);
        }
        err.flush();
    }

    private static String sentence(ParameterException wrong) {
        String said = String.valueOf(wrong.getMessage());
        if (wrong instanceof UnmatchedArgumentException unmatched) {
            String word = unmatched.getUnmatched().getFirst();
            CommandLine command = unmatched.getCommandLine();
            if (word.startsWith("-")) {
                return "there is no option \"" + word + "\"" + suggestion(command, word);
            }
            Set<String> commands = command.getSubcommands().keySet();
            return commands.isEmpty()
                    ? "\"" + word + "\" is one argument too many"
                    : Choices.unknown("command", word, commands);
        }
        return said.replaceFirst("^Invalid value for option '(--[a-z]+)'( \\(.*?\\))?: ", "$1: ")
                .replaceFirst("^Invalid value for positional parameter at index \\d+ \\(.*?\\): ", "")
                .replaceFirst("^Missing required \\w+: '?([^']*)'?$", "$1 is missing")
                .replaceFirst("is not an? (int|long|double)$", "is not a number");
    }

    private static String suggestion(CommandLine command, String word) {
        return Choices.nearest(word, command.getCommandSpec().optionsMap().keySet())
                .map(near -> "; did you mean " + near + "?")
                .orElse("");
    }

    private static String sentence(Exception failed) {
        if (failed instanceof FileSystemException system && system.getReason() != null) {
            return system.getFile() + ": " + system.getReason();
        }
        String message = failed.getMessage();
        if (message == null || failed instanceof NullPointerException) {
            return "an error of the program: " + failed + " (run again with --debug for details)";
        }
        return message;
    }
}
