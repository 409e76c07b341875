package org.araxes.ui.shell;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** Tests of which each begins with a window of its own, over an empty workspace. */
abstract class WindowJourney {

    @TempDir
    Path folder;

    WindowFixture window;

    @BeforeEach
    void openWindow() throws Exception {
        window = new WindowFixture(folder.resolve("w.gpkg"), folder.resolve("i.png"));
    }

    @AfterEach
    void closeWindow() throws Exception {
        window.close();
    }
}
