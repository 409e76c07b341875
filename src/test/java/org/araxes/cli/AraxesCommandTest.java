package org.araxes.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AraxesCommandTest {

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    /** A line of {@code arguments.csv}. */
    record Case(String arguments, int exitCode, String error) {}

    static Stream<Case> cases() throws IOException {
        Path table = Path.of("src/test/resources/org/araxes/cli/arguments.csv");
        return Files.readAllLines(table).stream()
                .filter(line -> !line.startsWith("#") && !line.isBlank())
                .map(line -> line.split("\\|", 3))
                .map(cell -> new Case(cell[0].strip(), Integer.parseInt(cell[1].strip()), cell[2].strip()));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void argumentsGiveAnExitCodeAndOneLine(Case expected) throws IOException {
        int exitCode =
                run(expected.arguments().replace("{tmp}", folder.toString()).split(" "));

        assertThat(err.toString().strip()).matches(expected.error());
        assertThat(err.toString().lines().count()).isEqualTo(expected.error().isEmpty() ? 0 : 1);
        assertThat(exitCode).isEqualTo(expected.exitCode());
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left.map(Path::getFileName).map(Path::toString))
                    .isEqualTo(
                            expected.exitCode() == 0 && expected.arguments().contains("x.png")
                                    ? List.of("x.png")
                                    : List.of());
        }
    }

    @Test
    void helpNamesEveryCommandAndTheExitCodes() {
        run("--help");

        assertThat(out.toString())
                .contains("render", "check", "--workspace", "--data")
                .contains("0 done, 1 failed, 2 wrong arguments");
    }

    @Test
    void theVersionIsThatOfTheBuild() {
        run("--version");

        assertThat(out.toString()).matches("araxes \\d+\\.\\d+\\.\\d+\\S*\\R");
    }

    @Test
    void aFailureShowsItsPlaceInTheProgramOnlyWhenAsked() {
        run(
                "render",
                "--debug",
                "--view",
                "meghri",
                "--data",
                folder.resolve("none").toString(),
                "-o",
                "x.png");

        assertThat(err.toString()).contains("NoSuchFileException").contains("\tat org.araxes");
    }

    private int run(String... arguments) {
        return AraxesCommand.run(new PrintWriter(out), new PrintWriter(err), arguments);
    }
}
