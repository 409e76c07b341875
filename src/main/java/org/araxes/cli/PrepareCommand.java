package org.araxes.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.araxes.catalog.DataDirectory;
import org.araxes.io.ProgramJar;
import org.araxes.snapshot.SnapshotFile;
import org.araxes.workspace.SqliteLibrary;
import picocli.CommandLine.Command;

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

    @Override
    public Integer call() throws IOException {
        Path program = ProgramJar.path()
                .orElseThrow(
                        () -> new FailedException("only an installed program can be prepared: bin/araxes prepare"));
        SnapshotFile.of(program, DataDirectory.locate(null)).write();
        SqliteLibrary.install(program);
        return 0;
    }
}
