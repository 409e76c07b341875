package org.araxes.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.araxes.catalog.DataDirectory;
import org.araxes.io.ProgramJar;
import org.araxes.snapshot.SnapshotFile;
import org.araxes.workspace.SqliteLibrary;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code araxes prepare}: puts beside the program what makes the window open more quickly. */
@Command(
        name = "prepare",
        mixinStandardHelpOptions = true,
        description = {
            "Reads the bundled data once and keeps what came of it beside the installed program, so that the",
            "window opens more quickly. The build does so; do it again after a change of the data: until then",
            "they are read anew at every start."
        })
public final class PrepareCommand implements Callable<Integer> {

    /** Enough for the JVM to see what opening and drawing very many of them calls most. */
    private static final int REHEARSED = 20_000;

    @Option(
            names = "--rehearsal",
            paramLabel = "FILE.gpkg",
            hidden = true,
            description = "Also write a workspace of many objects for the rehearsal that makes the AOT cache.")
    private @Nullable Path rehearsal;

    @Override
    public Integer call() throws IOException {
        Path program = ProgramJar.path()
                .orElseThrow(
                        () -> new FailedException("only an installed program can be prepared: bin/araxes prepare"));
        Path data = DataDirectory.locate(null);
        SnapshotFile.of(program, data).write();
        SqliteLibrary.install(program);
        if (rehearsal != null) {
            StrewnWorkspace.write(rehearsal, REHEARSED, data);
        }
        return 0;
    }
}
