package org.araxes.interchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.Statement;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.araxes.catalog.Claim;
import org.araxes.geo.ReadProgress;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.io.WKBWriter;

class LayerFilesTest {

    private static final GeometryFactory FACTORY = new GeometryFactory();

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
        assertThat(added.leftOut()).isEqualTo(1);
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
    void refusesAReferenceSystemThatItDoesNotKnow() throws Exception {
        Path file =
                geoPackage(28408, "EPSG", 28408, new Coordinate(8_500_000, 4_400_000), new Coordinate(8_500_001, 0));

        assertThatThrownBy(() -> LayerFiles.read(file, ReadProgress.NONE))
                .hasMessageContaining("\"roads\"")
                .hasMessageContaining("EPSG:28408")
                .hasMessageContaining("allowed are EPSG:4326");
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
