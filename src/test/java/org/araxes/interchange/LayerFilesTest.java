package org.araxes.interchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.Statement;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.araxes.catalog.Claim;
import org.araxes.geo.ReadProgress;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.io.WKBWriter;

class LayerFilesTest {

    private static final GeometryFactory FACTORY = new GeometryFactory();

    /** ISO 19125's number of an arc in well-known binary. */
    private static final int CIRCULAR_STRING = 8;

    /** 45° E 40° N on WGS 84 as PROJ 9 gives it on Pulkovo 1942. */
    private static final double PULKOVO_LON = 45.0012001463258;

    private static final double PULKOVO_LAT = 40.0001148606;
    private static final double PULKOVO_EAST = 8_500_102.48666698;
    private static final double PULKOVO_NORTH = 4_429_620.12221627;

    @TempDir
    private Path folder;

    @Test
    void showsTheFeaturesOfAGeoJsonFileWithTheirNamesAndProperties() throws IOException {
        Path file = file("""
                {"type": "FeatureCollection", "features": [
                  {"type": "Feature", "properties": {"NAME": "Sev Lich", "depth": 7},
                   "geometry": {"type": "Point", "coordinates": [46.24, 39.6]}},
                  {"type": "Feature", "properties": {}, "geometry": null},
                  {"type": "Feature", "properties": {},
                   "geometry": {"type": "LineString", "coordinates": [[46, 39], [46.5, 39.5], [47, 39]]}}]}
                """);

        AddedFile added = LayerFiles.read(file, ReadProgress.NONE);

        assertThat(added.layer().title().english()).isEqualTo("big.geojson");
        assertThat(added.layer().claims())
                .extracting(c -> c.names().english())
                .containsExactly("Sev Lich", "Feature 3");
        assertThat(added.layer().claims().getFirst().note()).isEqualTo("NAME: Sev Lich\ndepth: 7");
        assertThat(added.vertices()).isEqualTo(4);
        assertThat(added.leftOut().empty()).isEqualTo(1);
    }

    @Test
    void claimsNothingInTheNameOfAnybody() throws IOException {
        Path file = file("{\"type\": \"Point\", \"coordinates\": [46, 40]}");

        Claim claim = LayerFiles.read(file, ReadProgress.NONE).layer().claims().getFirst();

        assertThat(claim.claimants()).isEmpty();
        assertThat(claim.accuracyMeters()).isNaN();
    }

    @Test
    void saysWhichFileIsWrongAndWhy() throws IOException {
        Path shapefile = folder.resolve("border.shp");
        Files.write(shapefile, new byte[] {0, 0, 0x27, 0x0a, 1, 2, 3});

        assertThatThrownBy(() -> LayerFiles.read(shapefile, ReadProgress.NONE))
                .isInstanceOf(LayerFileException.class)
                .hasMessageStartingWith(shapefile.toString());
        assertThatThrownBy(() -> LayerFiles.read(folder, ReadProgress.NONE)).hasMessageContaining("this is a folder");
        assertThatThrownBy(() -> LayerFiles.read(folder.resolve("none"), ReadProgress.NONE))
                .hasMessageContaining("there is no such file");
        assertThatThrownBy(() ->
                        LayerFiles.read(file("{\"type\": \"FeatureCollection\", \"features\": []}"), ReadProgress.NONE))
                .hasMessageContaining("nothing in it that can be shown");
    }

    @Test
    void stopsWhenNobodyWantsItAnyMore() throws IOException {
        Path file = file("{\"type\": \"Point\", \"coordinates\": [46, 40]}");

        assertThatThrownBy(() -> LayerFiles.read(file, (read, total) -> false))
                .isInstanceOf(CancellationException.class);
    }

    @Test
    void readsAGeoPackageAndLeavesNoTrace() throws Exception {
        Path file = geoPackage(4326, "EPSG", 4326, new Coordinate(46, 39), new Coordinate(47, 40));
        byte[] before = Files.readAllBytes(file);

        AddedFile added = LayerFiles.read(file, ReadProgress.NONE);

        assertThat(added.layer().claims())
                .singleElement()
                .extracting(c -> c.names().english())
                .isEqualTo("Road");
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
        assertThat(files()).containsExactly("big.gpkg");
    }

    @Test
    void takesInALogThatAnotherProgramLeftBesideAGeoPackage() throws Exception {
        Path file = geoPackage(4326, "EPSG", 4326, new Coordinate(46, 39), new Coordinate(47, 40));
        try (Connection other = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = other.createStatement()) {
            statement.execute("PRAGMA journal_mode = WAL");
            statement.execute("UPDATE roads SET name = 'New road'");
            List<String> before = files();

            AddedFile added = LayerFiles.read(file, ReadProgress.NONE);

            assertThat(added.layer().claims())
                    .extracting(c -> c.names().english())
                    .containsExactly("New road");
            assertThat(files()).isEqualTo(before);
        }
    }

    @Test
    void bringsUtmAndWebMercatorToLongitudeAndLatitude() throws Exception {
        // Both are 45° E 40° N.
        Path utm = geoPackage(32638, "EPSG", 32638, new Coordinate(500_000, 4_427_757.219), new Coordinate(500_000, 0));
        assertThat(first(utm).x).isCloseTo(45, Offset.offset(1e-9));
        assertThat(first(utm).y).isCloseTo(40, Offset.offset(1e-8));

        Path mercator =
                geoPackage(3857, "EPSG", 3857, new Coordinate(5_009_377.086, 4_865_942.28), new Coordinate(0, 0));

        assertThat(first(mercator).x).isCloseTo(45, Offset.offset(1e-7));
        assertThat(first(mercator).y).isCloseTo(40, Offset.offset(1e-7));
    }

    @Test
    void bringsPulkovo1942ToWgs84() throws Exception {
        Path degrees = geoPackage(4284, "EPSG", 4284, new Coordinate(PULKOVO_LON, PULKOVO_LAT), new Coordinate(45, 41));
        assertThat(first(degrees).x).isCloseTo(45, Offset.offset(2e-8));
        assertThat(first(degrees).y).isCloseTo(40, Offset.offset(2e-8));

        Path grid = geoPackage(
                28408, "EPSG", 28408, new Coordinate(PULKOVO_EAST, PULKOVO_NORTH), new Coordinate(8_500_000, 0));

        assertThat(first(grid).x).isCloseTo(45, Offset.offset(2e-8));
        assertThat(first(grid).y).isCloseTo(40, Offset.offset(2e-8));
    }

    @Test
    void refusesAReferenceSystemThatItDoesNotKnow() throws Exception {
        Path file = geoPackage(2000, "EPSG", 2000, new Coordinate(500_000, 4_400_000), new Coordinate(500_001, 0));

        assertThatThrownBy(() -> LayerFiles.read(file, ReadProgress.NONE))
                .hasMessageContaining("\"roads\"")
                .hasMessageContaining("EPSG:2000 (a system), which is not known here")
                .hasMessageContaining("allowed are EPSG:4326");

        Path undefined = geoPackage(-1, "NONE", -1, new Coordinate(500_000, 4_400_000), new Coordinate(500_001, 0));
        assertThatThrownBy(() -> LayerFiles.read(undefined, ReadProgress.NONE))
                .hasMessageContaining("a system that the file does not name");
    }

    @Test
    void refusesArcsWithAWayToTurnThemIntoLines() throws Exception {
        Path file = geoPackage(4326, "EPSG", 4326, new Coordinate(46, 39), new Coordinate(47, 40));
        ByteBuffer arc = ByteBuffer.allocate(8 + 5 + 4 + 3 * 16).put((byte) 'G').put((byte) 'P');
        arc.position(8).put((byte) 0).putInt(CIRCULAR_STRING).putInt(3);
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                PreparedStatement update = connection.prepareStatement("UPDATE roads SET geom = ?")) {
            update.setBytes(1, arc.array());
            update.execute();
        }

        assertThatThrownBy(() -> LayerFiles.read(file, ReadProgress.NONE))
                .hasMessageContaining("row 1 of \"roads\"")
                .hasMessageContaining("arcs")
                .hasMessageContaining("CONVERT_TO_LINEAR");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\u001e"})
    void showsAFileWithOneFeatureALine(String separator) throws IOException {
        String feature = separator + "{\"type\": \"Feature\", \"properties\": {\"name\": \"%s\"}, \"geometry\":"
                + " {\"type\": \"Point\", \"coordinates\": [46, 40]}}\n";

        AddedFile added = LayerFiles.read(file(feature.formatted("A") + feature.formatted("B")), ReadProgress.NONE);

        assertThat(added.layer().claims()).extracting(c -> c.names().english()).containsExactly("A", "B");
    }

    @Test
    void aFileThatEndsInTheMiddleIsShownUpToThereAndSaysSo() throws IOException {
        String feature = "{\"type\": \"Feature\", \"properties\": {}, \"geometry\":"
                + " {\"type\": \"Point\", \"coordinates\": [46, 40]}}\n";

        AddedFile cut = LayerFiles.read(file(feature + "{\"type\": \"Fea"), ReadProgress.NONE);

        assertThat(cut.layer().claims()).hasSize(1);
        assertThat(cut.leftOut().first())
                .containsExactly("from line 2 on: the file ends in the middle: it is not whole");
        assertThatThrownBy(() -> LayerFiles.read(file("{\"type\": \"Fea"), ReadProgress.NONE))
                .hasMessageContaining("big.geojson:1")
                .hasMessageContaining("it is not whole");
    }

    /** Each fault at another depth of the JSON, and after it a good feature that must not be lost. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"type\": \"Feature\", \"geometry\": {\"type\": \"Point\", \"coordinates\": [460, 40]}}",
                "{\"type\": \"Feature\", \"geometry\": {\"type\": \"LineString\", \"coordinates\": [[1, 2], [3, [4]]]}}",
                "{\"type\": \"Feature\", \"geometry\": {\"type\": \"Polygon\", \"coordinates\": [[[1, 2], [3, 4], [5, 6]]]}}",
                "{\"type\": \"Feature\", \"geometry\": {\"type\": \"Disk\", \"coordinates\": [1, 2]}, \"id\": 7}",
                "{\"type\": \"Feature\", \"geometry\": [1, [2, {\"a\": []}]], \"id\": 7}",
                "{\"type\": \"Feature\", \"properties\": 5, \"geometry\": null}",
                "{\"type\": \"Fature\", \"geometry\": null}",
                "[1, [2, {\"a\": [3]}]]",
                "\"Feature\"",
                "5"
            })
    void oneBadFeatureIsLeftOutAndNamedAndTheOthersAreShown(String bad) throws IOException {
        String good = "{\"type\": \"Feature\", \"properties\": {}, \"geometry\":"
                + " {\"type\": \"Point\", \"coordinates\": [46, 40]}}";
        Path file =
                file("{\"type\": \"FeatureCollection\", \"features\": [\n" + good + ",\n" + bad + ",\n" + good + "]}");

        AddedFile added = LayerFiles.read(file, ReadProgress.NONE);

        assertThat(added.layer().claims())
                .extracting(c -> c.names().english())
                .containsExactly("Feature 1", "Feature 3");
        assertThat(added.leftOut().broken()).isEqualTo(1);
        assertThat(added.leftOut().first()).singleElement().asString().startsWith("feature 2, line 3: ");
        assertThat(added.leftOut().sentence(2))
                .startsWith(
                        "One part of it cannot be read and is left out; 2 features are shown.\n\nfeature 2, line 3: ");
    }

    @Test
    void ofAFileWithOneFeatureALineOneLineMayBeBad() throws IOException {
        String good = "{\"type\": \"Feature\", \"properties\": {}, \"geometry\":"
                + " {\"type\": \"Point\", \"coordinates\": [46, 40]}}\n";

        AddedFile added =
                LayerFiles.read(file(good + good.replace("[46, 40]", "[46, {\"a\": [40]}]") + good), ReadProgress.NONE);

        assertThat(added.layer().claims()).hasSize(2);
        assertThat(added.leftOut().first()).singleElement().asString().startsWith("feature 2, line 2: ");
    }

    @Test
    void manyFaultsAreCountedAndTheFirstOfThemNamed() throws IOException {
        String bad = "{\"type\": \"Feature\", \"geometry\": {\"type\": \"Point\", \"coordinates\": [460, 40]}}";
        String good = bad.replace("460", "46");

        LeftOut leftOut = LayerFiles.read(file((bad + "\n").repeat(3000) + good), ReadProgress.NONE)
                .leftOut();

        assertThat(leftOut.broken()).isEqualTo(3000);
        assertThat(leftOut.sentence(1))
                .startsWith("3,000 parts of it cannot be read and are left out; one feature is shown.")
                .endsWith("\n… and 2,988 more");
    }

    @Test
    void positionsInAnotherReferenceSystemRefuseTheWholeFileEvenWhereItIsToldLast() throws IOException {
        String features = "\"features\": [{\"type\": \"Feature\", \"geometry\":"
                + " {\"type\": \"Point\", \"coordinates\": [46, 40]}}]";
        String crs = "\"crs\": {\"type\": \"name\", \"properties\": {\"name\": \"EPSG:32638\"}}";

        assertThatThrownBy(() -> LayerFiles.read(
                        file("{\"type\": \"FeatureCollection\", " + features + ", " + crs + "}"), ReadProgress.NONE))
                .hasMessageContaining("EPSG:32638");
    }

    @Test
    void ofAGeoPackageOneBadRowIsLeftOutAndNamedAndTheOthersAreShown() throws Exception {
        Path file = geoPackage(4326, "EPSG", 4326, new Coordinate(46, 39), new Coordinate(47, 40));
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            statement.execute("INSERT INTO roads SELECT 2, geom, 'Other road' FROM roads");
            statement.execute("UPDATE roads SET geom = x'4750000000000000' WHERE fid = 1");
        }

        AddedFile added = LayerFiles.read(file, ReadProgress.NONE);

        assertThat(added.layer().claims()).extracting(c -> c.names().english()).containsExactly("Other road");
        assertThat(added.leftOut().first()).singleElement().asString().startsWith("row 1 of \"roads\": ");
    }

    @ParameterizedTest
    @CsvSource({
        "504b0304, a ZIP archive",
        "1f8b0800, packed with gzip",
        "0000270a, a shapefile",
        "66676203, a FlatGeobuf",
        "0a3c6b6d6c, XML",
        "efbbbf3c3f, XML",
        "69642c0a, neither GeoJSON nor a GeoPackage",
        "'', the file is empty",
        "200d0a, the file is empty"
    })
    void saysWhatAnotherFormatIsInsteadOfComplainingAboutItsBytes(String bytes, String said) throws IOException {
        Path file = Files.write(folder.resolve("other"), HexFormat.of().parseHex(bytes));

        assertThatThrownBy(() -> LayerFiles.read(file, ReadProgress.NONE))
                .isInstanceOf(LayerFileException.class)
                .hasMessageStartingWith(file.toString())
                .hasMessageContaining(said);
    }

    @Test
    void readsUtf16AndSaysWhereATextIsInNoneOfUnicodesEncodings() throws IOException {
        String feature = "{\"type\": \"Feature\", \"properties\": {\"name\": \"Şuşa\"}, \"geometry\":"
                + " {\"type\": \"Point\", \"coordinates\": [46, 40]}}";
        Path file = folder.resolve("text.geojson");

        Files.write(file, feature.getBytes(StandardCharsets.UTF_16));
        assertThat(LayerFiles.read(file, ReadProgress.NONE).layer().claims())
                .extracting(c -> c.names().english())
                .containsExactly("Şuşa");

        Files.write(file, feature.getBytes(Charset.forName("ISO-8859-9")));
        assertThatThrownBy(() -> LayerFiles.read(file, ReadProgress.NONE)).hasMessageContaining("not in UTF-8");
    }

    @Test
    void saysInWhichRowAPositionIsNotOnTheEarth() throws Exception {
        Path file = geoPackage(4326, "EPSG", 4326, new Coordinate(46, 39), new Coordinate(470, 40));

        assertThatThrownBy(() -> LayerFiles.read(file, ReadProgress.NONE))
                .hasMessageContaining("row 1 of \"roads\"")
                .hasMessageContaining("longitude 470.0");
    }

    private static Coordinate first(Path file) throws IOException {
        Claim claim = LayerFiles.read(file, ReadProgress.NONE).layer().claims().getFirst();
        return Objects.requireNonNull(claim.geometry()).getCoordinate();
    }

    @Test
    void aFileForWhichThereIsNoRoomIsRefusedWithWhatCanBeDone() throws IOException {
        Path file = file("{\"type\": \"LineString\", \"coordinates\": [[46, 39], [46.5, 39.5], [47, 39]]}");

        assertThat(LayerFiles.read(file, ReadProgress.NONE, new LayerRoom(3)).vertices())
                .isEqualTo(3);
        assertThatThrownBy(() -> LayerFiles.read(file, ReadProgress.NONE, new LayerRoom(1_234_002).beside(1_234_000)))
                .isInstanceOf(LayerFileException.class)
                .hasMessageStartingWith(file.toString())
                .hasMessageContaining("memory for 2 positions more")
                .hasMessageContaining("-Xmx");
    }

    @Test
    void aGigabyteIsRoomForSeveralMillionPositions() {
        assertThat(LayerRoom.ofMemory(1L << 30).vertices()).isBetween(5_000_000L, 9_000_000L);
        assertThat(LayerRoom.ofMemory(1L << 20).vertices()).isZero();
    }

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("big.geojson"), text);
    }

    private List<String> files() throws IOException {
        try (Stream<Path> found = Files.list(folder)) {
            return found.map(f -> f.getFileName().toString()).sorted().toList();
        }
    }

    private Path geoPackage(int srs, String organization, int number, Coordinate... line) throws Exception {
        Path file = folder.resolve("big.gpkg");
        Files.deleteIfExists(file);
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement s = connection.createStatement()) {
            s.execute("CREATE TABLE gpkg_contents (table_name TEXT, data_type TEXT)");
            s.execute("CREATE TABLE gpkg_geometry_columns (table_name TEXT, column_name TEXT, srs_id INTEGER)");
            s.execute("CREATE TABLE gpkg_spatial_ref_sys"
                    + " (srs_id INTEGER, organization TEXT, organization_coordsys_id INTEGER, srs_name TEXT)");
            s.execute("INSERT INTO gpkg_contents VALUES ('roads', 'features')");
            s.execute("INSERT INTO gpkg_geometry_columns VALUES ('roads', 'geom', " + srs + ")");
            s.execute("INSERT INTO gpkg_spatial_ref_sys VALUES (" + srs + ", '" + organization + "', " + number
                    + ", 'a system')");
            s.execute("CREATE TABLE roads (fid INTEGER PRIMARY KEY, geom BLOB, name TEXT)");
            try (PreparedStatement insert = connection.prepareStatement("INSERT INTO roads VALUES (1, ?, 'Road')")) {
                insert.setBytes(1, blob(FACTORY.createLineString(line)));
                insert.execute();
            }
        }
        return file;
    }

    private static byte[] blob(Geometry geometry) {
        byte[] wkb = new WKBWriter(2).write(geometry);
        byte[] blob = new byte[8 + wkb.length];
        blob[0] = 'G';
        blob[1] = 'P';
        System.arraycopy(wkb, 0, blob, 8, wkb.length);
        return blob;
    }
}
