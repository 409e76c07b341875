package org.araxes.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Arguments that open the window.
 *
 * @param workspace the workspace file; null for the person's own
 * @param data the data folder; null for the one that comes along
 * @param files files to show as layers
 */
public record WindowArguments(
        @Nullable Path workspace, @Nullable Path data, List<Path> files) {

    /** Takes a copy of the list. */
    public WindowArguments {
        files = List.copyOf(files);
    }

    /**
     * Reads arguments that are for the window: none, {@code --workspace FILE}, {@code --data DIR} and files that are
     * there; nothing when they are for the command line, which also says what is wrong with them.
     */
    public static Optional<WindowArguments> parse(String... args) {
        Path workspace = null;
        Path data = null;
        List<Path> files = new ArrayList<>();
        for (int i = 0; i < args.length; i++) {
            String arg = args[i];
            boolean forWorkspace = arg.equals("--workspace") || arg.startsWith("--workspace=");
            boolean forData = arg.equals("--data") || arg.startsWith("--data=");
            if (forWorkspace || forData) {
                boolean together = arg.indexOf('=') > 0;
                if (!together && i + 1 == args.length) {
                    return Optional.empty();
                }
                Path value = path(together ? arg.substring(arg.indexOf('=') + 1) : args[++i]);
                if (value == null) {
                    return Optional.empty();
                }
                workspace = forWorkspace ? value : workspace;
                data = forData ? value : data;
            } else if (isFile(arg)) {
                files.add(Path.of(arg));
            } else {
                return Optional.empty();
            }
        }
        return Optional.of(new WindowArguments(workspace, data, files));
    }

    /**
     * The same, but of the files the first that is a workspace is the one to open, unless another is named: so does a
     * double click on it.
     */
    public WindowArguments openingWorkspace(Predicate<Path> isWorkspace) {
        Optional<Path> found =
                workspace == null ? files.stream().filter(isWorkspace).findFirst() : Optional.empty();
        return found.map(file -> new WindowArguments(
                        file, data, files.stream().filter(f -> !f.equals(file)).toList()))
                .orElse(this);
    }

    private static boolean isFile(String arg) {
        Path path = arg.startsWith("-") || AraxesCommand.names().contains(arg) ? null : path(arg);
        return path != null && Files.exists(path);
    }

    @Nullable
    private static Path path(String text) {
        try {
            return text.isEmpty() ? null : Path.of(text);
        } catch (InvalidPathException noPath) {
            return null;
        }
    }
}
