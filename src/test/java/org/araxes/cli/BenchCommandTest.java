package org.araxes.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code araxes bench} writes; which arguments it refuses stands in {@code arguments.csv}. */
class BenchCommandTest {

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();

    @Test
    void jsonHoldsMachineVersionsAndFigures() throws IOException {
        run("bench", "measure", "--repeat", "3", "--json");

        assertThat(out.toString())
                .containsPattern("\"processor\" : \"[^\"]+\"")
                .containsPattern("\"cores\" : [1-9]")
                .containsPattern("\"memory_mb\" : \\d")
                .contains("\"system\" : \"" + System.getProperty("os.name"))
                .contains(Runtime.version().toString())
                .containsPattern("\"araxes\" : \"\\d+\\.\\d+\\.\\d+")
                .contains("\"readout of a mouse move, area of 500 vertices\"")
                .contains("\"n\" : 3")
                .containsPattern("\"median\" : 0\\.\\d*[1-9]")
                .containsPattern("\"p99\" : \\d");
    }

    @Test
    void aFileIsDrawnInFramesAndPicturesAndCanBeKept() throws IOException {
        Path kept = folder.resolve("finer.geojson");
        run("bench", "frame", "--vertices", "9000", "--save", kept.toString(), "--size", "200x150", "--repeat", "1");
        assertThat(out.toString()).contains("vertices");
        long bytes = Files.size(kept);
        assertThat(bytes).isGreaterThan(9000 * 10);

        out.getBuffer().setLength(0);
        run("bench", "export", "--add", kept.toString(), "--size", "3508x2480", "--repeat", "1");

        assertThat(out.toString()).contains("picture 3508x2480 to PNG");
        assertThat(Files.size(kept)).isEqualTo(bytes);
    }

    private void run(String... arguments) {
        StringWriter err = new StringWriter();
        int exitCode = AraxesCommand.run(new PrintWriter(out), new PrintWriter(err), arguments);
        assertThat(exitCode).as(err.toString()).isZero();
    }
}
