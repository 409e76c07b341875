package org.araxes.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WorkspaceLocationTest {

    private static final Path HOME = Path.of("/home/anna").toAbsolutePath();
    private static final String ELSEWHERE =
            Path.of("/elsewhere").toAbsolutePath().toString();

    @Test
    void linuxFollowsTheBaseDirectorySpecification() {
        assertThat(WorkspaceLocation.defaultFile("Linux", HOME, Map.of()))
                .isEqualTo(HOME.resolve(".local/share/Araxes/workspace.gpkg"));
        assertThat(WorkspaceLocation.defaultFile("Linux", HOME, Map.of("XDG_DATA_HOME", ELSEWHERE)))
                .isEqualTo(Path.of(ELSEWHERE, "Araxes", "workspace.gpkg"));
    }

    @Test
    void relativeOrEmptyDataHomeIsIgnored() {
        assertThat(WorkspaceLocation.defaultFile("Linux", HOME, Map.of("XDG_DATA_HOME", "share")))
                .isEqualTo(HOME.resolve(".local/share/Araxes/workspace.gpkg"));
        assertThat(WorkspaceLocation.defaultFile("Linux", HOME, Map.of("XDG_DATA_HOME", "")))
                .isEqualTo(HOME.resolve(".local/share/Araxes/workspace.gpkg"));
    }

    @Test
    void windowsUsesTheRoamingFolder() {
        assertThat(WorkspaceLocation.defaultFile("Windows 11", HOME, Map.of("APPDATA", ELSEWHERE)))
                .isEqualTo(Path.of(ELSEWHERE, "Araxes", "workspace.gpkg"));
        assertThat(WorkspaceLocation.defaultFile("Windows 11", HOME, Map.of()))
                .isEqualTo(HOME.resolve("AppData/Roaming/Araxes/workspace.gpkg"));
    }

    @Test
    void macUsesApplicationSupport() {
        assertThat(WorkspaceLocation.defaultFile("Mac OS X", HOME, Map.of("XDG_DATA_HOME", ELSEWHERE)))
                .isEqualTo(HOME.resolve("Library/Application Support/Araxes/workspace.gpkg"));
    }

    @Test
    void variableNamesAnotherFile() {
        String other = Path.of(ELSEWHERE, "mine.gpkg").toString();
        for (String os : new String[] {"Linux", "Windows 11", "Mac OS X"}) {
            assertThat(WorkspaceLocation.defaultFile(os, HOME, Map.of(WorkspaceLocation.VARIABLE, other)))
                    .isEqualTo(Path.of(other));
        }
    }
}
