package org.araxes.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ResultTest {

    private final Result hundred = Result.millis(
                    "frames",
                    IntStream.rangeClosed(1, 100)
                            .mapToObj(i -> new Sample(101 - i, i / 2.0))
                            .toList())
            .atMost(60);

    @Test
    void percentilesAreNearestRanks() {
        assertThat(hundred.wall(95)).isEqualTo(95);
        assertThat(hundred.wall(99)).isEqualTo(99);
        assertThat(hundred.wall(100)).isEqualTo(100);
        assertThat(Result.millis("one", List.of(Sample.ofWall(7))).wall(95)).isEqualTo(7);
    }

    @Test
    void theMedianOfAnEvenNumberLiesBetweenTheMiddleTwo() {
        assertThat(hundred.wall(50)).isEqualTo(50.5);
        assertThat(hundred.cpuMedian()).isEqualTo(25.25);
    }

    @Test
    void theTableHasTheMachineAndALineForEachResult() {
        StringWriter text = new StringWriter();
        Machine machine = new Machine("CPU", 2, 8000, "Linux", "Java", "0.1", 1.5);

        new BenchReport(machine, List.of(hundred)).writeTable(new PrintWriter(text));

        assertThat(text.toString())
                .contains("araxes 0.1, CPU, 2 cores, 8000 MB, Linux, Java, load 1.5")
                .containsPattern(
                        "\\| frames +\\| +100 \\| +51 ms \\| +95 ms \\| +99 ms \\| +100 ms \\| +25 ms \\| +60 ms \\|");
    }

    @Test
    void jsonLeavesUnknownValuesOpen() throws Exception {
        StringWriter text = new StringWriter();
        Machine machine = new Machine("CPU", 2, 8000, "Linux", "Java", "0.1", 1.5);

        new BenchReport(machine, List.of(Result.millis("one", List.of(Sample.ofWall(2.5)))))
                .writeJson(new PrintWriter(text));

        assertThat(text.toString()).contains("\"median\" : 2.5", "\"cpu_median\" : null", "\"at_most\" : null");
    }
}
