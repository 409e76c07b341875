package org.araxes.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.Geometry;

class GeoJsonReaderTest {

    private static GeoJsonFile read(String json) throws IOException {
        return GeoJsonReader.read(json.getBytes(StandardCharsets.UTF_8), "x.geojson");
    }

    private static Geometry geometry(String json) throws IOException {
        return Objects.requireNonNull(read(json).features().getFirst().geometry());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'type':'Point','coordinates':[46.5,39.25]} | POINT (46.5 39.25)",
                "{'type':'MultiPoint','coordinates':[[1,2],[3,4]]} | MULTIPOINT ((1 2), (3 4))",
                "{'type':'LineString','coordinates':[[1,2],[-3.5,4e0]]} | LINESTRING (1 2, -3.5 4)",
                "{'type':'MultiLineString','coordinates':[[[1,2],[3,4]],[[5,6],[7,8]]]}"
                        + "| MULTILINESTRING ((1 2, 3 4), (5 6, 7 8))",
                "{'type':'Polygon','coordinates':[[[0,0],[9,0],[9,9],[0,0]],[[5,1],[6,1],[6,2],[5,1]]]}"
                        + "| POLYGON ((0 0, 9 0, 9 9, 0 0), (5 1, 6 1, 6 2, 5 1))",
                "{'type':'MultiPolygon','coordinates':[[[[0,0],[9,0],[9,9],[0,0]]],[[[10,0],[12,0],[12,2],[10,0]]]]}"
                        + "| MULTIPOLYGON (((0 0, 9 0, 9 9, 0 0)), ((10 0, 12 0, 12 2, 10 0)))",
                "{'type':'GeometryCollection','geometries':[{'type':'Point','coordinates':[1,2]}]}"
                        + "| GEOMETRYCOLLECTION (POINT (1 2))",
                "{'coordinates':[[1,2],[3,4]],'type':'LineString'} | LINESTRING (1 2, 3 4)"
            })
    void readsBareGeometriesInWhateverOrderTheirMembersCome(String json, String wkt) throws IOException {
        assertThat(geometry(json.replace('\'', '"')).toText()).isEqualTo(wkt);
    }

    @Test
    void readsFeaturesWithIdPropertiesLineAndForeignMembers() throws IOException {
        GeoJsonFile file = read("""
                {"source": "osm", "features": [
                  {"type": "Feature", "id": "a", "properties": {"n": 3, "x": 1.5, "t": "ə", "l": [true, null]},
                   "geometry": {"type": "Point", "coordinates": [45, 40]}},
                  {"type": "Feature", "id": 7, "properties": null, "geometry": null}
                ], "type": "FeatureCollection", "bbox": [0, 0, 1, 1]}
                """);

        assertThat(file.members()).isEqualTo(Map.of("source", "osm"));
        GeoJsonFeature first = file.features().get(0);
        assertThat(first.id()).isEqualTo("a");
        assertThat(first.line()).isEqualTo(2);
        assertThat(first.properties())
                .containsEntry("n", 3L)
                .containsEntry("x", 1.5)
                .containsEntry("t", "ə");
        assertThat(first.text("n")).isEqualTo("3");
        assertThat(first.text("l")).isEmpty();
        assertThat(file.features().get(1)).isEqualTo(new GeoJsonFeature("7", Map.of(), null, 4));
    }

    @Test
    void keepsHeightsWhereThereAreAny() throws IOException {
        Geometry line = geometry("{\"type\":\"LineString\",\"coordinates\":[[1,2,950],[3,4]]}");

        assertThat(line.getCoordinates()[0].getZ()).isEqualTo(950);
        assertThat(line.getCoordinates()[1].getZ()).isNaN();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'type':'Point','coordinates':[]}",
                "{'type':'MultiPolygon','coordinates':[]}",
                "{'type':'GeometryCollection','geometries':[]}"
            })
    void takesAnEmptyGeometryForNone(String json) throws IOException {
        assertThat((Object) read(json.replace('\'', '"')).features().getFirst().geometry())
                .isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'type':'Point','coordinates':[200,40]} | longitude 200.0 is not between -180 and 180",
                "{'type':'Point','coordinates':[40,91]}"
                        + "| latitude 91.0 is not between -90 and 90 (longitude comes first: are they swapped?)",
                "{'type':'Point','coordinates':[1e999,0]} | the number 1e999 is too large",
                "{'type':'Point','coordinates':['1',2]}" + "| a position is [longitude, latitude] in degrees; got 1",
                "{'type':'Point','coordinates':[1]}"
                        + "| a position is [longitude, latitude] in degrees; here is one number only",
                "{'type':'Point','coordinates':[[1,2]]} | a Point has one position: [longitude, latitude]",
                "{'type':'Point'} | a Point needs \"coordinates\"",
                "{'type':'LineString','coordinates':[[1,2]]} | a LineString has at least 2 positions; got 1",
                "{'type':'LineString','coordinates':[[1,2],3]}"
                        + "| a position is [longitude, latitude] in degrees; got 3",
                "{'type':'Polygon','coordinates':[[[0,0],[9,0],[9,9],[0,1]]]}"
                        + "| a ring ends with its first position [0.0, 0.0]; got [0.0, 1.0]",
                "{'type':'Polygon','coordinates':[[[0,0],[9,0],[0,0]]]}"
                        + "| a ring has at least 4 positions, the first one repeated at the end; got 3",
                "{'type':'Polygon','coordinates':[[0,0],[9,0],[9,9],[0,0]]}"
                        + "| a Polygon is a list of rings: [[[longitude, latitude], …], …]",
                "{'type':'Polygon','coordinates':[[]]} | a ring is a list of positions; this one is empty",
                "{'type':'Point','coordinates':[[[[[1,2]]]]]} | \"coordinates\" nests deeper than any geometry type",
                "{'type':'Circle','coordinates':[1,2]} | a geometry's \"type\" is Point, MultiPoint, LineString,"
                        + " MultiLineString, Polygon, MultiPolygon or GeometryCollection; got \"Circle\"",
                "{'coordinates':[1,2]} | a geometry's \"type\" is Point, MultiPoint, LineString, MultiLineString,"
                        + " Polygon, MultiPolygon or GeometryCollection; got an object without \"type\"",
                "{'type':'FeatureCollection'} | a FeatureCollection needs \"features\": [ … ]",
                "{'type':'FeatureCollection','features':[{'type':'Point'}]}"
                        + "| \"features\" holds objects of type Feature, not \"Point\"",
                "{'type':'FeatureCollection','features':{}} | \"features\" is a list: [ … ]; got {",
                "{'type':'Feature','geometry':3} | \"geometry\" is an object with \"type\" and \"coordinates\","
                        + " or null; got 3",
                "{'type':'Feature','properties':3} | \"properties\" is an object or null; got 3",
                "{'type':'Point','coordinates':[1,2]} 3 | after the outermost object the file has to end; got 3",
                "[1] | a GeoJSON file starts with { and has a \"type\"; got [",
                "'' | a GeoJSON file starts with { and has a \"type\"; got the end of the file"
            })
    void saysWhatIsWrongAndWhatIsAllowed(String json, String problem) {
        assertThatThrownBy(() -> read("\n" + json.replace('\'', '"').replaceFirst("^\"\"$", "")))
                .isInstanceOfSatisfying(GeoJsonException.class, bad -> {
                    assertThat(bad.problem()).isEqualTo(problem);
                    assertThat(bad.line()).isEqualTo(2);
                    assertThat(bad).hasMessage("x.geojson:2: " + problem);
                });
    }

    @Test
    void aFileCutAnywhereIsSaidToEndInTheMiddleWithTheLine() {
        byte[] whole = """
                {"type": "Feature", "properties": {"ok": true, "nil": null, "n": -1.5e3, "name": "Gökçə"},
                "geometry": {"type": "Point", "coordinates": [46.25, 39.5]}}""".getBytes(StandardCharsets.UTF_8);

        for (int bytes = 1; bytes < whole.length; bytes++) {
            byte[] cut = Arrays.copyOf(whole, bytes);
            int line = new String(cut, StandardCharsets.UTF_8).contains("\n") ? 2 : 1;
            assertThatThrownBy(() -> GeoJsonReader.read(cut, "x"))
                    .hasMessage("x:" + line + ": the file ends in the middle: it is not whole");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "<html> | “<” stands where a value should: a number, a text in double quotation marks, [ … ], { … },"
                        + " true, false or null (column 1)",
                "hello, world | “hello” is no value; allowed: a number, a text in double quotation marks, [ … ], { … },"
                        + " true, false or null (column 1)",
                "{'type': 1} | “'” stands where the name of a member should, in double quotation marks (column 2)",
                "{\"type\" 1} | “1” stands where a colon should (column 9)",
                "{\"a\": 1 \"b\": 2} | “\"” stands where a comma or a closing bracket should (column 9)",
                "{\"a\": 01} | a number begins with a 0 that is too much (column 8)",
                "{\"a\": NaN} | “NaN” is no number (column 10)",
                "{\"a\": [1, 2}} | “}” closes a bracket that is not open here (column 12)",
                "{\"a\": +1} | a number has no plus sign (column 8)",
                "{\"a\": 1.} | a decimal point has no digits after it (column 9)",
                "{\"a\": \"\\q\"} | “\\q” means nothing; a backslash is written \\\\ (column 9)",
                "{\"a\": /* b */ 1} | JSON has no comments (column 7)",
            })
    void whatIsNoJsonIsToldInPlainWordsWithThePlace(String text, String words) {
        assertThatThrownBy(() -> read(text)).hasMessage("x.geojson:1: this is not JSON: " + words);
    }

    @ParameterizedTest
    @ValueSource(strings = {"urn:ogc:def:crs:OGC:1.3:CRS84", "EPSG:4326", "urn:ogc:def:crs:EPSG::4326", "EPSG:0"})
    void acceptsACrsThatNamesWgs84(String crs) throws IOException {
        String json = "{\"type\":\"Point\",\"crs\":{\"properties\":{\"name\":\"" + crs + "\"}},\"coordinates\":[1,2]}";

        assertThat(geometry(json).toText()).isEqualTo("POINT (1 2)");
    }

    @Test
    void refusesAnotherCrs() {
        assertThatThrownBy(() -> read("{\"type\":\"Point\",\"crs\":{\"name\":\"EPSG:32638\"},\"coordinates\":[1,2]}"))
                .hasMessageContaining("\"crs\" names another system");
    }

    @Test
    void handsFeaturesOverOneByOneUpToTheFault() {
        List<String> ids = new ArrayList<>();
        byte[] json = """
                {"type": "FeatureCollection", "features": [
                {"type": "Feature", "id": "a", "properties": {}, "geometry": null}, {"type": "Nothing"}]}
                """.getBytes(StandardCharsets.UTF_8);

        assertThatThrownBy(() -> GeoJsonReader.read(new ByteArrayInputStream(json), "x", f -> ids.add(f.id())))
                .isInstanceOf(GeoJsonException.class);
        assertThat(ids).containsExactly("a");
    }

    @Test
    void reportsProgressUntilTheWholeFileIsRead(@TempDir Path folder) throws IOException {
        Path file = big(folder);
        List<Long> reports = new ArrayList<>();

        List<GeoJsonFeature> read = new ArrayList<>();

        GeoJsonReader.read(
                file,
                (bytes, total) -> {
                    assertThat(total).isEqualTo(file.toFile().length());
                    return reports.add(bytes);
                },
                read::add);

        assertThat(read).hasSize(5000);
        assertThat(reports)
                .isSorted()
                .hasSizeGreaterThan(3)
                .endsWith(file.toFile().length());
    }

    @Test
    void stopsWhenToldTo(@TempDir Path folder) throws IOException {
        Path file = big(folder);

        assertThatThrownBy(() -> GeoJsonReader.read(file, (bytes, total) -> bytes < 100_000, f -> {}))
                .isInstanceOf(CancellationException.class);
    }

    private static Path big(Path folder) throws IOException {
        String feature = "{\"type\":\"Feature\",\"properties\":{},"
                + "\"geometry\":{\"type\":\"Point\",\"coordinates\":[46.123456,39.123456]}}";
        String json = "{\"type\":\"FeatureCollection\",\"features\":["
                + String.join(",\n", Collections.nCopies(5000, feature)) + "]}";
        return Files.writeString(folder.resolve("big.geojson"), json);
    }
}
