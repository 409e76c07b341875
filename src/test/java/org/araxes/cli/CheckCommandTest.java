package org.araxes.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class CheckCommandTest {

    private static final Path WHOLE = Path.of("src/test/resources/catalog/whole");

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int check(String... arguments) {
        return new CommandLine(new CheckCommand())
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(arguments);
    }

    @Test
    void countsWhatItReadWhenNothingIsWrong() {
        assertThat(check(WHOLE.toString())).isZero();
        assertThat(out)
                .hasToString("9 claims in 3 layers, 2 sources, 3 figures, 2 events, 1 views: no problems"
                        + System.lineSeparator());
        assertThat(err).hasToString("");
    }

    @Test
    void findsTheBundledDataByItself() {
        assertThat(check()).isZero();
    }

    @Test
    void tellsEachProblemWithFileAndLineAndThenHowMany(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("sources.yaml"), "- {id: s0, title: Paper, perspektive: armenian}\n");

        assertThat(check(folder.toString())).isEqualTo(1);
        assertThat(out.toString().lines())
                .anyMatch(line -> line.startsWith(folder.resolve("sources.yaml")
                        + ":1: source \"s0\": \"perspective\" is missing: one of armenian, azerbaijani, third-party"))
                .allMatch(line -> line.startsWith(folder.toString()));
        assertThat(err.toString()).startsWith("0 claims in 0 layers").contains(": 3 problems");
    }

    @Test
    void saysThatAFolderIsMissing(@TempDir Path folder) {
        Path gone = folder.resolve("gone");

        assertThat(check(gone.toString())).isEqualTo(1);
        assertThat(err).hasToString("araxes check: " + gone + ": there is no such folder" + System.lineSeparator());
    }

    @Test
    void refusesTwoFolders() {
        assertThat(check("a", "b")).isEqualTo(2);
    }
}
