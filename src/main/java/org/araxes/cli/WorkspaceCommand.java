package org.araxes.cli;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.araxes.annotation.Annotation;
import org.araxes.annotation.Document;
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
            int count = errors.size() + problems.size();
            if (count == 0) {
                return ExitCode.OK;
            }
            throw new FailedException(file + ": " + counted(count, "problem"));
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
            warnOfNewer("backup", workspace);
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
        try (Workspace restored = Workspace.openToRead(file)) {
            warnOfNewer("restore", restored);
        }
        return ExitCode.OK;
    }

    /** Copies are whole whatever is in them, but not all of it can be seen here. */
    private void warnOfNewer(String command, Workspace workspace) {
        workspace
                .readOnlyBecause()
                .filter(p -> p.code() == WorkspaceProblem.Code.NEWER_VERSION)
                .ifPresent(p -> warn(command, p.message()));
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
        problems.forEach(problem -> warn("export", problem.message()));
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
        AnnotationReader.Result read = read(in);
        boolean isNew = !Files.exists(file);
        try (Workspace workspace = Workspace.open(file)) {
            Loaded loaded = workspace.load();
            loaded.problems().forEach(problem -> warn("import", problem.message()));
            if (workspace.readOnlyBecause().isPresent()) {
                throw new FailedException("nothing was added to " + file);
            }
            if (isNew) {
                say("a new workspace: " + file);
            }
            read.problems().forEach(problem -> warn("import", in + ", " + problem));
            Editor editor = new Editor(loaded.document(), loaded.history());
            workspace.apply(editor.perform(adding(in, read.annotations(), loaded.document())));
            say(counted(read.annotations().size(), "object") + " added");
        }
        return ExitCode.OK;
    }

    /** What was read goes on top of what is there. */
    private static Edit adding(Path in, List<Annotation> read, Document document) {
        long first = document.nextOrder();
        List<Edit> adds = Namer.named(document.annotations(), read).stream()
                .map(a -> (Edit) new Edit.Add("import", a.withOrder(first + a.order())))
                .toList();
        return new Edit.Batch("import " + in.getFileName(), adds);
    }

    /** Read before the workspace is opened, so that what cannot be read leaves that as it is. */
    private static AnnotationReader.Result read(Path in) throws IOException {
        try {
            if (Files.isDirectory(in)) {
                throw new FailedException(in + ": this is a folder, no file");
            }
            if (Workspace.isOne(in)) {
                throw new FailedException(in + ": this is a workspace. araxes workspace export " + in
                        + " -o OUT.geojson writes what is drawn in it; import that");
            }
            return ObjectText.read(Files.readString(in), in.toString(), UUID::randomUUID, Instant.now(), 0);
        } catch (NoSuchFileException none) {
            throw new FailedException(in + ": there is no such file", none);
        } catch (AccessDeniedException denied) {
            throw new FailedException(in + ": this file may not be read", denied);
        } catch (MalformedInputException noText) {
            throw new FailedException(in + ": this is no text in UTF-8. " + ObjectText.FORMS, noText);
        } catch (IllegalArgumentException unreadable) {
            throw new FailedException(in + ", " + unreadable.getMessage(), unreadable);
        }
    }

    private static String summary(Loaded loaded) {
        int done = loaded.history().done();
        return counted(loaded.document().annotations().size(), "object") + ", " + counted(done, "step") + " to undo, "
                + (loaded.history().edits().size() - done) + " to redo";
    }

    private static String counted(int count, String what) {
        return count + " " + what + (count == 1 ? "" : "s");
    }

    private void say(Object line) {
        spec.commandLine().getOut().println(line);
        spec.commandLine().getOut().flush();
    }

    private void warn(String command, String line) {
        spec.commandLine().getErr().println("araxes workspace " + command + ": " + line);
    }
}
