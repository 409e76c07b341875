package org.araxes.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;

class CompareCommandTest {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void writesTheOverlapsAsATableThatSaysHowTheyWereMeasured() {
        assertThat(run("compare", "overlaps")).isZero();
        assertThat(out.toString()).contains("area of both").contains("geodesic").contains("±");
    }

    @Test
    void csvHasALineForEachRouteWithNumbersAsTheyAre() {
        assertThat(run("compare", "corridors", "--csv")).isZero();
        List<String> lines = out.toString().lines().toList();
        assertThat(lines.getFirst()).startsWith("id,name,kind,drawn,accuracy_m,length_m,length_uncertainty_m,");
        assertThat(lines.stream().skip(1).map(l -> l.substring(0, l.indexOf(','))))
                .contains("rail-meghri", "road-meghri", "iran-way", "lachin-new-arm", "lachin-temporary", "north-c")
                .doesNotContain("m11"); // which is not drawn
        assertThat(lines).allSatisfy(l -> assertThat(l).doesNotContain("NaN"));
    }

    @Test
    void jsonHasTheSameFields() throws IOException {
        assertThat(run("compare", "corridors", "--json")).isZero();
        int objects = 0;
        try (JsonParser json = new JsonFactory().createParser(out.toString())) {
            for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
                objects += token == JsonToken.START_OBJECT ? 1 : 0;
            }
        }
        assertThat(objects).isGreaterThan(10);
        assertThat(out.toString()).contains("\"inside_claims_of_arm_m\"").contains("\"inside_claims_of_aze_m\"");
    }

    @Test
    void whatIsComparedHasToBeSaid() {
        assertThat(run("compare")).isEqualTo(2);
        assertThat(err.toString()).contains("overlaps, corridors");
        assertThat(run("compare", "corridors", "--date", "yesterday")).isEqualTo(2);
        assertThat(err.toString()).contains("yesterday");
    }

    private int run(String... arguments) {
        return AraxesCommand.run(new PrintWriter(out), new PrintWriter(err), arguments);
    }
}
