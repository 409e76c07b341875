package org.araxes.cli;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.araxes.annotation.Annotation;
import org.araxes.annotation.Edit;
import org.araxes.annotation.Editor;
import org.araxes.interchange.AnnotationReader;
import org.araxes.interchange.GeoJsonWriter;
import org.araxes.interchange.ObjectTable;
import org.araxes.interchange.ObjectText;
import org.araxes.tool.Namer;
import org.araxes.workspace.Backups;
import org.araxes.workspace.Loaded;
import org.araxes.workspace.Workspace;
import org.araxes.workspace.WorkspaceException;
import org.araxes.workspace.WorkspaceProblem;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code araxes workspace}: looks after a workspace file without a window. */
@Command(
        name = "workspace",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        synopsisSubcommandLabel = "check|backup|restore|export|import",
        description = "Checks, copies, restores, exports or fills a workspace file (GeoPackage).")
public final class WorkspaceCommand implements Runnable {

    private static final String FILE = "the workspace file";

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    /** Reached when no subcommand is named. */
    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "say what to do: check, backup, restore, export or import");
    }

    @Command(
            name = "check",
            mixinStandardHelpOptions = true,
            description = "Reads all of a workspace and tells what is wrong. The file stays as it is. Exit 0 or 1.")
    int check(@Parameters(paramLabel = "FILE", description = FILE) Path file) throws WorkspaceException {
        try (Workspace workspace = Workspace.openToRead(file)) {
            List<String> errors = workspace.integrityErrors();
            Loaded loaded = workspace.load();
            List<WorkspaceProblem> problems = problems(loaded);
            problems.forEach(this::say);
            errors.forEach(this::say);
            say(summary(loaded));
            if (errors.isEmpty() && problems.isEmpty()) {
                return ExitCode.OK;
            }
            throw new FailedException(file + ": " + (errors.size() + problems.size()) + " problems");
        }
    }

    /** What is wrong with it; that it is only read here is not. */
    private static List<WorkspaceProblem> problems(Loaded loaded) {
        return loaded.problems().stream()
                .filter(p -> p.code() != WorkspaceProblem.Code.READ_ONLY)
                .toList();
    }

    @Command(
            name = "backup",
            mixinStandardHelpOptions = true,
            description = "Copies a workspace as one plain file, also while a window has it open.")
    int backup(
            @Parameters(paramLabel = "FILE", description = FILE) Path file,
            @Option(
                            names = {"-o", "--output"},
                            paramLabel = "COPY",
                            description = "Where to; default: the folder backups beside the file.")
                    @Nullable
                    Path output)
            throws WorkspaceException {
        try (Workspace workspace = Workspace.openToRead(file)) {
            if (output == null) {
                say(workspace.backUp(Instant.now()));
            } else {
                workspace.copyTo(output);
                say(output);
            }
        }
        return ExitCode.OK;
    }

    @Command(
            name = "restore",
            mixinStandardHelpOptions = true,
            description = {
                "Puts a copy in the place of a workspace. The file that was there goes into the folder backups.",
                "Without --from, lists the copies that there are, newest first."
            })
    int restore(
            @Parameters(paramLabel = "FILE", description = FILE) Path file,
            @Option(names = "--from", paramLabel = "COPY", description = "The copy to put there.") @Nullable Path from)
            throws WorkspaceException, IOException {
        if (from == null) {
            List<Path> copies = Backups.of(file);
            copies.forEach(this::say);
            if (copies.isEmpty()) {
                throw new FailedException("there are no copies in " + Backups.folderOf(file));
            }
            return ExitCode.OK;
        }
        Backups.restore(file, from, Instant.now()).ifPresent(kept -> say("the file before: " + kept));
        return ExitCode.OK;
    }

    @Command(
            name = "export",
            mixinStandardHelpOptions = true,
            description =
                    "Writes all annotations and measurements as GeoJSON or, when the name ends in .csv, as a table "
                            + "with their figures. The workspace stays as it is.")
    int export(
            @Parameters(paramLabel = "FILE", description = FILE) Path file,
            @Option(
                            names = {"-o", "--output"},
                            paramLabel = "OUT",
                            required = true,
                            description = "The file to write; one that is there is replaced.")
                    Path output)
            throws WorkspaceException, IOException {
        List<WorkspaceProblem> problems;
        try (Workspace workspace = Workspace.openToRead(file)) {
            Loaded loaded = workspace.load();
            problems = problems(loaded);
            List<Annotation> all = loaded.document().annotations();
            boolean table = output.toString().toLowerCase(Locale.ROOT).endsWith(".csv");
            OutputFile.write(output, out -> {
                if (table) {
                    out.write(ObjectTable.csv(all).getBytes(StandardCharsets.UTF_8));
                } else {
                    GeoJsonWriter.writeAnnotations(out, all);
                }
            });
        }
        problems.forEach(problem -> warn(problem.message()));
        if (problems.stream().anyMatch(p -> p.code() != WorkspaceProblem.Code.HISTORY_CUT)) {
            throw new FailedException(output + " holds what could be read; something of " + file + " may be missing");
        }
        return ExitCode.OK;
    }

    @Command(
            name = "import",
            mixinStandardHelpOptions = true,
            description =
                    "Adds what a file holds to a workspace, as one step that can be undone. %n" + ObjectText.FORMS)
    int importInto(
            @Parameters(index = "0", paramLabel = "FILE", description = FILE) Path file,
            @Parameters(index = "1", paramLabel = "IN", description = "what to add") Path in)
            throws WorkspaceException, IOException {
        if (!Files.isReadable(in)) {
            throw new FailedException(in + ": there is no such file, or it may not be read");
        }
        try (Workspace workspace = Workspace.open(file)) {
            Loaded loaded = workspace.load();
            AnnotationReader.Result read = read(in, loaded.document().nextOrder());
            read.problems().forEach(problem -> warn(in + ", " + problem));
            List<Edit> adds = Namer.named(loaded.document().annotations(), read.annotations()).stream()
                    .map(a -> (Edit) new Edit.Add("import", a))
                    .toList();
            Editor editor = new Editor(loaded.document(), loaded.history());
            workspace.apply(editor.perform(new Edit.Batch("import " + in.getFileName(), adds)));
            say(adds.size() + " objects added");
        }
        return ExitCode.OK;
    }

    private static AnnotationReader.Result read(Path in, long firstOrder) throws IOException {
        try {
            return ObjectText.read(Files.readString(in), in.toString(), UUID::randomUUID, Instant.now(), firstOrder);
        } catch (MalformedInputException noText) {
            throw new FailedException(in + ": this is no text in UTF-8. " + ObjectText.FORMS, noText);
        } catch (IllegalArgumentException unreadable) {
            throw new FailedException(in + ", " + unreadable.getMessage(), unreadable);
        }
    }

    private static String summary(Loaded loaded) {
        return loaded.document().annotations().size() + " objects, "
                + loaded.history().done() + " steps to undo, "
                + (loaded.history().edits().size() - loaded.history().done()) + " to redo";
    }

    private void say(Object line) {
        spec.commandLine().getOut().println(line);
        spec.commandLine().getOut().flush();
    }

    private void warn(String line) {
        spec.commandLine().getErr().println("araxes workspace import: " + line);
    }
}
