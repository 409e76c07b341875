package org.araxes.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class FiguresCommandTest {

    private static final String WHOLE =
            Path.of("src/test/resources/catalog/whole").toString();

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private List<String> figures(int expected, String... options) {
        String[] arguments = new String[options.length + 3];
        arguments[0] = "figures";
        arguments[1] = "--data";
        arguments[2] = WHOLE;
        System.arraycopy(options, 0, arguments, 3, options.length);
        assertThat(AraxesCommand.run(new PrintWriter(out), new PrintWriter(err), arguments))
                .isEqualTo(expected);
        return out.toString().lines().toList();
    }

    @Test
    void writesTopicsWithStatedAndMeasuredValues() {
        assertThat(figures(0))
                .startsWith("How long the road is", "  q1  about 20 km, s0, page 4")
                .contains("      map: 2020-11-10 – fits", "      not measured: People are not on the map.");
        assertThat(figures(0).get(2))
                .matches("      map: 23 ± 1 km – fits: \\+3 km  \\(\\+1\\d %\\)"
                        + " \\(geodesic length along way-points; bends between them are cut off\\)");
    }

    @Test
    void writesCsvWithALineForEachValue() {
        List<String> lines = figures(0, "--csv");

        assertThat(lines.getFirst())
                .isEqualTo(
                        "id,topic,quantity,statement,said_by,sources,perspective,qualifier,stated,unit,measured,"
                                + "standard_uncertainty,method,independent,not_measured,difference,difference_percent,"
                                + "within_uncertainty,differs_because,sources_differ,contradicted_by,otherwise_stated_by,also_stated_by");
        assertThat(lines).hasSize(4);
        assertThat(lines.get(1))
                .startsWith("q1,How long the road is,,")
                .contains("\"s0, page 4\",azerbaijani,about,20,km");
        assertThat(lines.get(2)).endsWith("2020-11-10,date,2020-11-10,,,,,0,,true,,,,,");
        assertThat(lines.get(3)).endsWith("1960; 2000,persons,,,,,People are not on the map.,,,,,,,,");
    }

    @Test
    void writesJsonThatParses() throws IOException {
        String json = String.join("\n", figures(0, "--json"));

        int objects = 0;
        try (JsonParser parser = new JsonFactory().createParser(json)) {
            while (parser.nextToken() != null) {
                objects += parser.currentToken() == JsonToken.START_OBJECT ? 1 : 0;
            }
        }
        assertThat(objects).isEqualTo(3);
        assertThat(json).contains("\"within_uncertainty\" : true").contains("\"measured\" : null");
    }

    @Test
    void refusesTwoFormats() {
        figures(2, "--json", "--csv");
        assertThat(err.toString()).contains("--json").contains("--csv").hasLineCount(1);
    }
}
