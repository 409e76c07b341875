package org.araxes.workspace;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** Tests of which each has a folder of its own with the name of a workspace that is not there yet. */
abstract class WorkspaceFileTests {

    @TempDir
    Path folder;

    Path file;

    @BeforeEach
    void name() {
        file = folder.resolve("workspace.gpkg");
    }
}
