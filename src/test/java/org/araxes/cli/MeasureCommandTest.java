package org.araxes.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class MeasureCommandTest {

    private static final String LINE_AND_POLYGON = """
            {"type": "FeatureCollection", "features": [
              {"type": "Feature", "id": "flight", "properties": {"name": "JFK to LHR"},
               "geometry": {"type": "LineString", "coordinates": [[-73.8, 40.6], [-0.5, 51.6]]}},
              {"type": "Feature", "properties": {"name": "with holes"},
               "geometry": {"type": "Polygon", "coordinates": [
                 [[46, 39], [46.5, 39], [46.6, 39.5], [46.1, 39.6], [46, 39]],
                 [[46.2, 39.2], [46.2, 39.3], [46.3, 39.3], [46.3, 39.2], [46.2, 39.2]],
                 [[46.2, 39.4], [46.25, 39.45], [46.25, 39.4], [46.2, 39.4]]]}},
              {"type": "Feature", "properties": {}, "geometry": null},
              {"type": "Feature", "properties": {}, "geometry": {"type": "Polygon", "coordinates":
                 [[[46, 39], [46.2, 39.2], [46.2, 39], [46, 39.2], [46, 39]]]}}
            ]}
            """;

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void jsonHoldsLengthPerimeterAreaAndSegmentsOfEachFeature() throws IOException {
        assertThat(run("--json", write(LINE_AND_POLYGON))).isZero();

        assertThat(err.toString()).isEmpty();
        assertThat(numbers("geodesic_length_m").getFirst()).isEqualTo(5551759.4003186785, within(1e-6));
        assertThat(numbers("geodesic_perimeter_m").get(1))
                .isEqualTo(211046.1087423977 + 39468.1910476640 + 16883.0421231165, within(1e-5));
        assertThat(numbers("geodesic_area_m2").get(1))
                .isEqualTo(2682659724.50321 - 95833485.50929 - 11953987.47575, within(0.01));
        assertThat(numbers("start_azimuth_deg").getFirst()).isEqualTo(51.198882845579831, within(1e-10));
        assertThat(numbers("length_m")).hasSize(1 + 4 + 4 + 3 + 4);
        assertThat(out.toString()).contains("\"method\" : \"geodesic, WGS 84, horizontal; terrain not included\"");
    }

    @Test
    void anOutlineThatCrossesItselfHasANoteInsteadOfAnArea() throws IOException {
        run("--json", write(LINE_AND_POLYGON));

        assertThat(numbers("geodesic_area_m2").getLast()).isNaN();
        assertThat(out.toString()).containsOnlyOnce("crosses or touches itself");
    }

    @Test
    void theTableIsReadable() throws IOException {
        assertThat(run(write(LINE_AND_POLYGON))).isZero();

        assertThat(out.toString().lines())
                .containsExactly(
                        "feature     geometry      length, m  perimeter, m       area, m2  segments",
                        "flight      LineString  5 551 759.4           0.0              0         1",
                        "with holes  Polygon             0.0     267 397.3  2 574 872 252        11",
                        "#3          none                0.0           0.0              0         0",
                        "#4          Polygon             0.0     100 703.1              -         4",
                        "total                   5 551 759.4     368 100.4              -        16",
                        "",
                        "Method: geodesic, WGS 84, horizontal; terrain not included.",
                        "How exact the file is, is not known: the digits are those of the computation.",
                        "- an outline crosses or touches itself, or holes or parts lie where they cannot: there is no area.");
    }

    @Test
    void whatWasDrawnInTheWindowIsCalledByItsName() throws IOException {
        String line = """
                {"type": "Feature", "id": "%s", "properties": {"name": "%s"},
                 "geometry": {"type": "LineString", "coordinates": [[46, 39], [46.1, 39]]}}""";
        String id = "8257624c-74ac-4bb5-9405-fd08fb352fe8";
        String file = write("{\"type\": \"FeatureCollection\", \"features\": ["
                + String.join(",", line.formatted(id, "to the lake"), line.formatted(id, ""), line.formatted("r1", "x"))
                + "]}");

        assertThat(run(file)).isZero();

        assertThat(out.toString().lines().skip(1).limit(3))
                .satisfiesExactly(
                        named -> assertThat(named).startsWith("to the lake "),
                        bare -> assertThat(bare).startsWith(id),
                        own -> assertThat(own).startsWith("r1 "));
    }

    @Test
    void theCutOfAnAreaAcrossTheDateLineIsNoSegment() throws IOException {
        String fiji = write("""
                {"type": "MultiPolygon", "coordinates": [
                  [[[179, -17], [180, -17], [180, -16], [179, -16], [179, -17]]],
                  [[[-180, -17], [-179, -17], [-179, -16], [-180, -16], [-180, -17]]]]}""");

        assertThat(run("--json", fiji)).isZero();

        assertThat(numbers("length_m")).hasSize(6);
        assertThat(numbers("length_m").stream().mapToDouble(m -> m).sum())
                .isEqualTo(numbers("geodesic_perimeter_m").getFirst(), within(1e-6));
        out.getBuffer().setLength(0);
        assertThat(run(fiji)).isZero();
        assertThat(out.toString().lines().skip(1).findFirst().orElseThrow()).endsWith(" 6");
    }

    @Test
    void anUnknownAreaAndAFolderThatIsNotThereAreSaid() {
        assertThat(failureOf("width", "lachin-corridr")).contains("no claim or file \"lachin-corridr\"");
        assertThat(failureOf(
                        "buffer",
                        "46,40",
                        "2km",
                        "-o",
                        folder.resolve("none/b.geojson").toString()))
                .contains("there is no folder for");
    }

    @Test
    void aFileWithoutFeaturesIsNoError() throws IOException {
        assertThat(run("--json", write("{\"type\": \"FeatureCollection\", \"features\": []}")))
                .isZero();
        assertThat(out.toString()).contains("\"features\" : [ ]");
    }

    @Test
    void whatCannotBeReadGivesOneLineAndExitCode1() throws IOException {
        String broken = write("{\"type\": \"FeatureCollection\",\n \"features\": [ }");

        assertThat(run(broken)).isEqualTo(1);
        assertThat(err.toString().lines()).singleElement().asString().contains("measured.geojson:2:");
        assertThat(failure(folder.resolve("none.geojson").toString())).endsWith("there is no such file");
        assertThat(failure(folder.toString())).endsWith("this is a folder, no file");
        assertThat(failure(write("{\"type\": \"Point\", \"coordinates\": [46, 139]}")))
                .contains("139");
        assertThat(failure(write("no json"))).contains("measured.geojson:1:");
        assertThat(failure(write(""))).contains("measured.geojson");
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void wrongArgumentsGiveOneLineAndExitCode2() {
        assertThat(run()).isEqualTo(2);
        assertThat(run("a.geojson", "b.geojson")).isEqualTo(2);
        assertThat(run("--jason", "a.geojson")).isEqualTo(2);
        assertThat(err.toString().lines()).hasSize(3);
    }

    @Test
    void measuresOneThingAgainstAnother() throws IOException {
        assertThat(run("nearest", "46.2,39.6", "46.3,39.6", "--json")).isZero();
        assertThat(numbers("geodesic_length_m"))
                .singleElement()
                .satisfies(m -> assertThat(m).isEqualTo(8_592.6, within(5.0)));
        assertThat(numbers("standard_uncertainty_m")).containsExactly(Double.NaN);

        out.getBuffer().setLength(0);
        assertThat(run("depth", "border-arm-irn", "46.3,39.0")).isZero();
        assertThat(out.toString()).contains("Depth to the north").contains(" km");

        out.getBuffer().setLength(0);
        assertThat(run("nearest", "karki", write(LINE_AND_POLYGON) + "#with holes"))
                .isZero();
        assertThat(out.toString()).startsWith("Nearest distance: Karki / Tigranashen – with holes");
    }

    @Test
    void aRouteHasSegmentsAndTheClaimsOnItsWay() throws IOException {
        String line = write("""
                {"type": "LineString", "coordinates": [[44.90, 39.86], [44.95, 39.80], [45.00, 39.74]]}""");

        assertThat(run("route", line)).isZero();
        assertThat(out.toString()).contains("passes through").contains("karki").contains("country-arm");

        out.getBuffer().setLength(0);
        assertThat(run("route", line, "--json", "--date", "2021-01-01")).isZero();
        assertThat(numbers("from_m")).isNotEmpty();
        assertThat(numbers("length_m")).hasSize(2);
        assertThat(numbers("from_start_m").getLast())
                .isEqualTo(numbers("length_m").getFirst());
    }

    @Test
    void aBufferIsWrittenAsGeoJson() throws IOException {
        Path file = folder.resolve("b.geojson");

        assertThat(run("buffer", "46.2,39.6", "2km", "-o", file.toString())).isZero();

        assertThat(out.toString()).contains("2km around 46.2,39.6: 12.56 km²");
        assertThat(run(file.toString())).isZero();
        assertThat(run("buffer", "46.2,39.6", "2 furlongs", "-o", file.toString()))
                .isEqualTo(1);
        assertThat(err.toString()).contains("no unit of length; there is: m, km, mi, nmi, verst");
    }

    @Test
    void aBufferGoesInwardsFromTheEdgeOfAnAreaOnly(@TempDir Path folder) {
        Path file = folder.resolve("inside.geojson");

        assertThat(run("buffer", "karki", "500m", "--inward", "-o", file.toString()))
                .isZero();
        assertThat(out.toString()).contains("500m inside ");
        assertThat(run(file.toString())).isZero();
        assertThat(run("buffer", "karki", "50km", "--inward", "-o", file.toString()))
                .isEqualTo(1);
        assertThat(err.toString()).contains("nothing is left: no place of the area is farther than 50");
        assertThat(run("buffer", "46.2,39.6", "2km", "--inward", "-o", file.toString()))
                .isEqualTo(1);
        assertThat(err.toString()).contains("only an area has an inside");
        assertThat(run("buffer", "46.2,39.6", "20000km", "-o", file.toString())).isEqualTo(1);
        assertThat(err.toString()).contains("at most 9,000 km");
    }

    @Test
    void aDistanceBelowZeroIsABufferInwards(@TempDir Path folder) throws IOException {
        Path minus = folder.resolve("minus.geojson");
        Path inward = folder.resolve("inward.geojson");

        assertThat(run("buffer", "karki", "-500m", "-o", minus.toString())).isZero();
        assertThat(out.toString()).startsWith("500m inside ");
        assertThat(run("buffer", "karki", "500m", "--inward", "-o", inward.toString()))
                .isZero();

        assertThat(minus).hasSameTextualContentAs(inward);
        assertThat(run("buffer", "karki", "-500m", "--inward", "-o", minus.toString()))
                .isEqualTo(1);
        assertThat(err.toString()).contains("not both");
        assertThat(run("buffer", "line-2026-main", "-2km", "-o", minus.toString()))
                .isEqualTo(1);
        assertThat(err.toString()).contains("only an area has an inside");
    }

    @Test
    void positionsWestAndSouthAreNoOptions() {
        assertThat(run("nearest", "-71.1,42.3", "-5,-4")).isZero();
        assertThat(out.toString()).contains("-71.100000, 42.300000");

        assertThat(run("bearing", "46,40", "20", "-3km")).isEqualTo(1);
        assertThat(err.toString()).contains("\"-3km\" is no length");
        assertThat(run("nearest", "karki", "-x")).isEqualTo(2);
        assertThat(err.toString()).contains("OTHER is missing");
    }

    @Test
    void whatIsNotThereIsSaidWithWhatMayBeNamed() {
        assertThat(run("nearest", "karkee", "karki")).isEqualTo(1);
        assertThat(run("route", "karki")).isEqualTo(1);
        assertThat(run("nearest", "0,99", "karki")).isEqualTo(1);
        assertThat(run("width", "karki")).isEqualTo(1);
        assertThat(run("nearest", "karki")).isEqualTo(2);
        assertThat(err.toString().lines())
                .hasSize(5)
                .anyMatch(l -> l.contains("did you mean \"karki\"?"))
                .anyMatch(l -> l.contains("is no single line"))
                .anyMatch(l -> l.contains("is no position"))
                .anyMatch(l -> l.contains("name a line that runs through it"));
    }

    private String failure(String file) {
        return failureOf("--json", file);
    }

    private String failureOf(String... arguments) {
        err.getBuffer().setLength(0);
        assertThat(run(arguments)).isEqualTo(1);
        assertThat(err.toString().lines()).hasSize(1);
        return err.toString().strip();
    }

    private int run(String... arguments) {
        CliErrors errors = new CliErrors();
        return new CommandLine(new MeasureCommand())
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .setParameterExceptionHandler(errors)
                .setExecutionExceptionHandler(errors)
                .execute(arguments);
    }

    private String write(String text) throws IOException {
        return Files.writeString(folder.resolve("measured.geojson"), text).toString();
    }

    private List<Double> numbers(String field) throws IOException {
        List<Double> found = new ArrayList<>();
        try (JsonParser parser = new JsonFactory().createParser(out.toString())) {
            while (parser.nextToken() != null) {
                if (parser.currentToken() == JsonToken.FIELD_NAME
                        && parser.currentName().equals(field)) {
                    found.add(parser.nextToken() == JsonToken.VALUE_NULL ? Double.NaN : parser.getDoubleValue());
                }
            }
        }
        return found;
    }
}
