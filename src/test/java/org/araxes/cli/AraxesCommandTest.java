package org.araxes.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AraxesCommandTest {

    private final List<@Nullable Path> opened = new ArrayList<>();

    @Test
    void aWorkspaceAloneOpensTheWindow() {
        assertThat(AraxesCommand.run(opened::add, "--workspace", "my.gpkg")).isZero();
        assertThat(opened).containsExactly(Path.of("my.gpkg"));
    }

    @Test
    void helpAndVersionSucceedWithoutAWindow() {
        assertThat(AraxesCommand.run(opened::add, "--help")).isZero();
        assertThat(AraxesCommand.run(opened::add, "--version")).isZero();
        assertThat(opened).isEmpty();
    }

    @Test
    void anUnknownWordIsAWrongArgument() {
        assertThat(AraxesCommand.run(opened::add, "paint")).isEqualTo(2);
        assertThat(opened).isEmpty();
    }
}
