package org.araxes.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.araxes.annotation.Annotation;
import org.araxes.annotation.AnnotationKind;
import org.araxes.annotation.AnnotationStyle;
import org.araxes.annotation.Document;
import org.araxes.annotation.Edit;
import org.araxes.annotation.Editor;
import org.araxes.annotation.History;
import org.araxes.geo.LonLat;
import org.araxes.measure.Geodesics;
import org.araxes.workspace.Workspace;
import org.araxes.workspace.WorkspaceException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkspaceCommandTest {

    private static final Annotation ROAD = new Annotation(
            new UUID(0, 1),
            AnnotationKind.DISTANCE,
            "road",
            "",
            List.of(new LonLat(46.1, 39.1), new LonLat(46.2, 39.2)),
            AnnotationStyle.DEFAULT,
            1,
            Instant.EPOCH);

    @TempDir
    private Path folder;

    private Path file;
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeEach
    void draw() throws WorkspaceException {
        file = folder.resolve("workspace.gpkg");
        try (Workspace workspace = Workspace.open(file)) {
            workspace.apply(new Editor(new Document(), new History()).perform(new Edit.Add("add", ROAD)));
        }
    }

    @Test
    void checkOfASoundFileSaysWhatItHolds() throws Exception {
        byte[] before = Files.readAllBytes(file);
        assertThat(run("check", file)).isZero();
        assertThat(out.toString()).isEqualToIgnoringNewLines("1 object, 1 step to undo, 0 to redo");
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
        assertThat(names(folder)).containsExactly("workspace.gpkg");
    }

    @Test
    void checkOfADamagedFileFailsWithOneLine() throws Exception {
        byte[] bytes = Files.readAllBytes(file);
        for (int page = 5; page < 30; page++) {
            bytes[page * 4096] = (byte) 0xEE;
        }
        Files.write(file, bytes);
        assertThat(run("check", file)).isEqualTo(1);
        assertThat(err.toString().lines()).hasSize(1);
        assertThat(Files.readAllBytes(file)).isEqualTo(bytes);
    }

    private void sql(String statement) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement one = connection.createStatement()) {
            one.execute(statement);
        }
    }

    @Test
    void aFileOfANewerVersionIsReadAndSaidToBeNewer() throws Exception {
        sql("UPDATE araxes_meta SET value = '99' WHERE key = 'schema_version'");
        assertThat(run("check", file)).isEqualTo(1);
        assertThat(out.toString()).contains("written by a newer Araxes (workspace version 99");
    }

    @Test
    void anExportThatLacksAnObjectSaysSoAndFails() throws Exception {
        for (int trigger : List.of(2, 4, 5, 6, 7)) { // they need functions that plain SQLite has not
            sql("DROP TRIGGER rtree_annotation_lines_geom_update" + trigger);
        }
        sql("UPDATE annotation_lines SET geom = x'4750'");
        Path geoJson = folder.resolve("road.geojson");
        assertThat(run("export", file, "-o", geoJson)).isEqualTo(1);
        assertThat(err.toString())
                .contains("araxes workspace export: ")
                .doesNotContain("import")
                .contains("annotation_lines")
                .contains("may be missing");
        assertThat(geoJson).exists();
    }

    @Test
    void checkOfAMissingFileFailsAndMakesNone() {
        Path missing = folder.resolve("missing.gpkg");
        assertThat(run("check", missing)).isEqualTo(1);
        assertThat(err.toString()).contains("missing.gpkg");
        assertThat(missing).doesNotExist();
    }

    @Test
    void backupAndRestoreBringBackTheWork() throws Exception {
        assertThat(run("backup", file)).isZero();
        Path copy = Path.of(out.toString().strip());
        try (Workspace workspace = Workspace.open(file)) {
            workspace.apply(
                    new Editor(workspace.load().document(), workspace.load().history())
                            .perform(new Edit.Remove("remove", ROAD)));
        }
        assertThat(run("restore", file, "--from", copy)).isZero();
        assertThat(drawn(file)).containsExactly(ROAD);
        try (Stream<Path> copies = Files.list(folder.resolve("backups"))) {
            Path before = copies.filter(p -> !p.equals(copy)).findFirst().orElseThrow();
            assertThat(drawn(before)).isEmpty();
        }
    }

    @Test
    void backupIsMadeWhileAWindowHasTheFileOpen() throws Exception {
        Path copy = folder.resolve("copy.gpkg");
        try (Workspace window = Workspace.open(file)) {
            Annotation second =
                    new Annotation(new UUID(0, 2), ROAD.kind(), "", "", ROAD.points(), ROAD.style(), 2, ROAD.created());
            window.apply(
                    new Editor(window.load().document(), window.load().history()).perform(new Edit.Add("add", second)));
            assertThat(run("backup", file, "-o", copy)).isZero();
        }
        assertThat(drawn(copy)).hasSize(2);
    }

    @Test
    void restoreWithoutACopyListsThem() {
        assertThat(run("restore", file)).isEqualTo(1);
        assertThat(err.toString()).contains("there are no copies");
        run("backup", file);
        out.getBuffer().setLength(0);
        assertThat(run("restore", file)).isZero();
        assertThat(out.toString()).contains("workspace-").contains(".gpkg");
    }

    @Test
    void restoreIsRefusedWhileAWindowHasTheFileOpen() throws Exception {
        Path copy = folder.resolve("copy.gpkg");
        run("backup", file, "-o", copy);
        try (Workspace window = Workspace.open(file)) {
            assertThat(window.readOnlyBecause()).isEmpty();
            assertThat(run("restore", file, "--from", copy)).isEqualTo(1);
            assertThat(err.toString()).contains("is open in another window");
        }
        assertThat(drawn(file)).containsExactly(ROAD);
    }

    @Test
    void restoreOfWhatIsNoWorkspaceChangesNothing() throws Exception {
        Path copy = Files.writeString(folder.resolve("copy.gpkg"), "something else, and longer than a header");
        assertThat(run("restore", file, "--from", copy)).isEqualTo(1);
        assertThat(drawn(file)).containsExactly(ROAD);
    }

    @Test
    void exportAndImportCarryTheObjectsOver() throws Exception {
        Path geoJson = folder.resolve("road.geojson");
        Path other = folder.resolve("other.gpkg");
        assertThat(run("export", file, "-o", geoJson)).isZero();
        assertThat(run("import", other, geoJson)).isZero();
        assertThat(run("import", other, geoJson)).isZero();
        List<Annotation> drawn = drawn(other);
        assertThat(drawn).extracting(Annotation::points).containsExactly(ROAD.points(), ROAD.points());
        assertThat(drawn).extracting(Annotation::kind).containsOnly(AnnotationKind.DISTANCE);
    }

    @Test
    void exportAsATableHasAFigureInEachColumn() throws Exception {
        Path csv = folder.resolve("objects.csv");
        assertThat(run("export", file, "-o", csv)).isZero();
        List<String> lines = Files.readAllLines(csv);
        assertThat(lines.getFirst())
                .startsWith("name,kind,length_or_perimeter_m,standard_uncertainty_m,area_m2,standard_uncertainty_m2");
        assertThat(lines.get(1))
                .startsWith(ROAD.name() + ",distance,")
                .contains(",,,")
                .hasLineCount(1);
        assertThat(Double.parseDouble(lines.get(1).split(",", -1)[2]))
                .isEqualTo(Geodesics.lengthMeters(ROAD.points()), within(0.001));
    }

    @Test
    void exportIntoAMissingFolderFailsWithOneLine() {
        assertThat(run("export", file, "-o", folder.resolve("no folder/road.geojson")))
                .isEqualTo(1);
        assertThat(err.toString().lines()).hasSize(1);
        assertThat(err.toString()).contains("no folder");
    }

    @Test
    void importOfBrokenGeoJsonChangesNothing() throws Exception {
        Path broken = Files.writeString(folder.resolve("broken.geojson"), "{\"type\": \"FeatureCollection\"");
        assertThat(run("import", file, broken)).isEqualTo(1);
        assertThat(err.toString()).contains("broken.geojson");
        assertThat(drawn(file)).containsExactly(ROAD);
    }

    @Test
    void importTakesWellKnownTextAndPositionsWithNamesCountedOn() throws Exception {
        Path wkt = Files.writeString(folder.resolve("a.wkt"), "LINESTRING (46.2 39.6, 46.4 39.7)\nPOINT (46 39)");
        Path list = Files.writeString(folder.resolve("a.csv"), "lat,lon\n39.5,46.2\n39.6,46.3\n39.7,46.2\n");
        assertThat(run("import", file, wkt)).isZero();
        assertThat(run("import", file, list)).isZero();
        assertThat(drawn(file))
                .extracting(Annotation::name)
                .containsExactly(ROAD.name(), "Line 1", "Marker 1", "Line 2");
    }

    @Test
    void importOfWhatIsNoObjectSaysWhichLineAndWhatIsAllowed() throws Exception {
        Path letter = Files.writeString(folder.resolve("letter.txt"), "39.5 46.2\nDear all,\n");
        assertThat(run("import", file, letter)).isEqualTo(1);
        assertThat(err.toString()).contains("letter.txt, line 2: \"Dear all,\" is neither a position nor a map sheet");
        Path picture = Files.write(folder.resolve("picture.png"), new byte[] {(byte) 0x89, 'P', (byte) 0xff, 0});
        assertThat(run("import", file, picture)).isEqualTo(1);
        assertThat(err.toString()).contains("picture.png: this is no text in UTF-8");
        assertThat(drawn(file)).containsExactly(ROAD);
    }

    @Test
    void anImportThatCannotBeReadLeavesTheWorkspaceAsItIsToTheByteAndMakesNone() throws Exception {
        byte[] before = Files.readAllBytes(file);
        Path broken = Files.writeString(folder.resolve("broken.geojson"), "{\"type\": \"FeatureCollection\"");
        Path missing = folder.resolve("missing.gpkg");
        for (Object in : List.of(broken, folder, folder.resolve("none.txt"), file)) {
            assertThat(run("import", file, in)).isEqualTo(1);
            assertThat(run("import", missing, in)).isEqualTo(1);
        }
        assertThat(err.toString())
                .contains("broken.geojson")
                .contains(folder + ": this is a folder")
                .contains("none.txt: there is no such file")
                .contains("this is a workspace. araxes workspace export");
        assertThat(file).hasBinaryContent(before);
        assertThat(missing).doesNotExist();
    }

    @Test
    void anImportTakesWhatIsGoodNamesWhatIsNotAndSaysThatTheWorkspaceIsNew() throws Exception {
        Path list =
                Files.writeString(folder.resolve("list.csv"), "Goris, 39.5 46.3\nMeghri, far away\nKapan, 39.2 46.4\n");
        Path made = folder.resolve("made.gpkg");
        assertThat(run("import", made, list)).isZero();
        assertThat(out.toString()).contains("a new workspace: " + made).contains("2 objects added");
        assertThat(err.toString()).contains("list.csv, line 2: \"Meghri, far away\" is neither");
        assertThat(drawn(made)).extracting(Annotation::order).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void aCopyOfANewerWorkspaceIsMadeAndRestoredAndSaidToBeNewer() throws Exception {
        sql("UPDATE araxes_meta SET value = '99' WHERE key = 'schema_version'");
        Path copy = folder.resolve("copy.gpkg");
        assertThat(run("backup", file, "-o", copy)).isZero();
        assertThat(err.toString()).contains("araxes workspace backup: ").contains("a newer Araxes");
        err.getBuffer().setLength(0);
        assertThat(run("restore", folder.resolve("other.gpkg"), "--from", copy)).isZero();
        assertThat(err.toString()).contains("araxes workspace restore: ").contains("a newer Araxes");
    }

    @Test
    void ofADamagedWorkspaceItIsSaidWhatCanBeDone() throws Exception {
        run("backup", file);
        byte[] bytes = Files.readAllBytes(file);
        int root = Integer.parseInt(sqlValue("SELECT rootpage FROM sqlite_master WHERE name = 'annotation_points'"));
        Arrays.fill(bytes, (root - 1) * 4096, root * 4096, (byte) 0xEE);
        Files.write(file, bytes);
        assertThat(run("check", file)).isEqualTo(1);
        assertThat(out.toString()).contains("1 object,");
        assertThat(run("backup", file, "-o", folder.resolve("copy.gpkg"))).isEqualTo(1);
        assertThat(err.toString()).contains("can be exported").contains("newest copy");
        assertThat(run("restore", folder.resolve("other.gpkg"), "--from", file)).isEqualTo(1);
        assertThat(err.toString()).contains(file + " is damaged; choose another");
        assertThat(folder.resolve("other.gpkg")).doesNotExist();
        assertThat(file).hasBinaryContent(bytes);
    }

    private String sqlValue(String query) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement one = connection.createStatement();
                ResultSet row = one.executeQuery(query)) {
            row.next();
            return row.getString(1);
        }
    }

    @Test
    void noSubcommandIsAWrongArgument() {
        assertThat(run()).isEqualTo(2);
        assertThat(err.toString()).contains("check, backup, restore, export or import");
    }

    private int run(Object... words) {
        String[] args = Stream.concat(Stream.of("workspace"), Stream.of(words).map(Object::toString))
                .toArray(String[]::new);
        return AraxesCommand.run(new PrintWriter(out), new PrintWriter(err), args);
    }

    private static List<Annotation> drawn(Path file) throws WorkspaceException {
        try (Workspace workspace = Workspace.openToRead(file)) {
            return workspace.load().document().annotations();
        }
    }

    private static List<String> names(Path folder) throws Exception {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.map(p -> p.getFileName().toString()).toList();
        }
    }
}
