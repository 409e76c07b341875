package org.araxes.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.araxes.annotation.Annotation;
import org.araxes.annotation.AnnotationKind;
import org.araxes.annotation.Document;
import org.araxes.annotation.Edit;
import org.araxes.annotation.Editor;
import org.araxes.annotation.History;
import org.araxes.annotation.Shape;
import org.araxes.annotation.VertexPath;
import org.araxes.geo.LonLat;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The file as other programs see it: OGC 12-128r19 (GeoPackage 1.4). */
class GeoPackageTest {

    @TempDir
    Path folder;

    private Path file;
    private final Editor editor = new Editor(new Document(), new History());

    @BeforeEach
    void name() {
        file = folder.resolve("workspace.gpkg");
    }

    @Test
    void headerSaysGeoPackage14() throws Exception {
        edit(new Samples(1), 20);
        try (Connection connection = Sqlite.openToRead(file, true)) {
            assertThat(Sqlite.first(connection, "PRAGMA application_id")).contains(Integer.toString(0x47504B47));
            assertThat(Sqlite.first(connection, "PRAGMA user_version")).contains("10400");
            assertThat(Sqlite.query(connection, "PRAGMA integrity_check")).containsExactly("ok");
            assertThat(Sqlite.query(connection, "PRAGMA foreign_key_check")).isEmpty();
        }
    }

    @Test
    void requiredReferenceSystemsAreThere() throws Exception {
        edit(new Samples(1), 1);
        try (Connection connection = Sqlite.openToRead(file, true)) {
            assertThat(
                            Sqlite.query(
                                    connection,
                                    "SELECT organization || organization_coordsys_id FROM gpkg_spatial_ref_sys ORDER BY srs_id"))
                    .containsExactly("NONE-1", "NONE0", "EPSG4326");
        }
    }

    @Test
    void everyFeatureTableIsDeclaredWithItsGeometryAndIndex() throws Exception {
        edit(new Samples(1), 1);
        try (Connection connection = Sqlite.openToRead(file, true)) {
            assertThat(Sqlite.query(connection, """
                            SELECT c.table_name || ' ' || g.column_name || ' ' || g.geometry_type_name || ' ' || g.srs_id
                              || ' ' || e.extension_name || ' ' || (SELECT count(*) FROM sqlite_master
                                WHERE type = 'trigger' AND tbl_name = c.table_name)
                            FROM gpkg_contents c
                            JOIN gpkg_geometry_columns g USING (table_name)
                            JOIN gpkg_extensions e USING (table_name, column_name)
                            WHERE c.data_type = 'features' ORDER BY 1"""))
                    .containsExactly(
                            "annotation_areas geom POLYGON 4326 gpkg_rtree_index 7",
                            "annotation_lines geom LINESTRING 4326 gpkg_rtree_index 7",
                            "annotation_points geom POINT 4326 gpkg_rtree_index 7");
        }
    }

    /** A column that a style reads and no table has would draw nothing in QGIS, and nobody would say why. */
    @Test
    void stylesForQgisAreXmlAndReadColumnsThatAreThere() throws Exception {
        edit(new Samples(1), 1);
        try (Connection connection = Sqlite.openToWrite(file)) {
            for (FeatureTable table : FeatureTable.values()) {
                String style = Sqlite.first(
                                connection,
                                "SELECT styleQML FROM layer_styles WHERE f_table_name = '" + table.sqlName() + "'")
                        .orElseThrow();
                org.w3c.dom.Document xml = DocumentBuilderFactory.newInstance()
                        .newDocumentBuilder()
                        .parse(new org.xml.sax.InputSource(new StringReader(style)));
                assertThat(xml.getDocumentElement().getTagName()).isEqualTo("qgis");
                List<String> columns =
                        Sqlite.query(connection, "SELECT name FROM pragma_table_info('" + table.sqlName() + "')");
                assertThat(Pattern.compile("&quot;(\\w+)&quot;")
                                .matcher(style)
                                .results()
                                .map(m -> m.group(1)))
                        .isNotEmpty()
                        .allMatch(columns::contains);
            }
        }
    }

    @Test
    void spatialIndexFollowsEveryChange() throws Exception {
        edit(new Samples(5), 150);
        assertThat(editor.document().annotations()).hasSizeGreaterThan(5);
        try (Connection connection = Sqlite.openToWrite(file)) {
            for (FeatureTable table : FeatureTable.values()) {
                String name = table.sqlName();
                // The index keeps single precision, rounded outwards.
                assertThat(Sqlite.query(
                                connection,
                                "SELECT f.fid FROM " + name + " f LEFT JOIN rtree_" + name + "_geom r ON r.id = f.fid"
                                        + " WHERE r.id IS NULL OR ST_MinX(geom) < minx OR ST_MaxX(geom) > maxx"
                                        + " OR ST_MinY(geom) < miny OR ST_MaxY(geom) > maxy"
                                        + " OR minx < ST_MinX(geom) - 0.0001 OR maxx > ST_MaxX(geom) + 0.0001"))
                        .isEmpty();
                assertThat(Sqlite.first(connection, "SELECT count(*) FROM rtree_" + name + "_geom"))
                        .isEqualTo(Sqlite.first(connection, "SELECT count(*) FROM " + name));
            }
        }
    }

    @Test
    void declaredBoxHoldsAllFeatures() throws Exception {
        edit(new Samples(4), 60);
        try (Connection connection = Sqlite.openToWrite(file)) {
            for (FeatureTable table : FeatureTable.values()) {
                assertThat(Sqlite.query(
                                connection,
                                "SELECT fid FROM " + table.sqlName() + " f, gpkg_contents c WHERE c.table_name = '"
                                        + table.sqlName() + "' AND NOT coalesce(ST_MinX(geom) >= min_x"
                                        + " AND ST_MaxX(geom) <= max_x AND ST_MinY(geom) >= min_y"
                                        + " AND ST_MaxY(geom) <= max_y, 0)"))
                        .isEmpty();
            }
        }
    }

    @ParameterizedTest
    @EnumSource(AnnotationKind.class)
    void geometryPassesThroughBitByBit(AnnotationKind kind) throws Exception {
        Samples samples = new Samples(kind.ordinal());
        for (int i = 0; i < 50; i++) {
            Annotation a = samples.annotation(kind);
            Shape back = GeometryBlob.decode(GeometryBlob.encode(a));
            assertThat(back.path().points()).isEqualTo(a.outline());
            assertThat(back.holes())
                    .extracting(VertexPath::points)
                    .isEqualTo(
                            a.shape().holes().stream().map(VertexPath::points).toList());
        }
    }

    @Test
    void featureOfAnotherProgramIsTakenIn() throws Exception {
        edit(new Samples(1), 0);
        byte[] blob = GeometryBlob.encode(new Samples(1)
                .annotation(AnnotationKind.LINE)
                .withPoints(List.of(new LonLat(46, 39), new LonLat(47, 40))));
        sql("INSERT INTO annotation_lines (geom) VALUES (x'" + hex(blob) + "')");
        Annotation taken;
        try (Workspace workspace = Workspace.open(file)) {
            Loaded loaded = workspace.load();
            assertThat(loaded.problems()).isEmpty();
            taken = loaded.document().annotations().getFirst();
            assertThat(taken.kind()).isEqualTo(AnnotationKind.LINE);
            assertThat(taken.points()).hasSize(2);
            workspace.apply(new Editor(loaded.document(), loaded.history())
                    .perform(new Edit.Replace("name it", taken, taken.withName("road"))));
        }
        assertThat(reloaded().document().annotations()).containsExactly(taken.withName("road"));
    }

    @Test
    void featureThatAnotherProgramCopiedBecomesOneOfItsOwn() throws Exception {
        edit(new Samples(1), 0);
        Annotation marker = new Samples(5).annotation(AnnotationKind.MARKER);
        perform(new Edit.Add("add", marker));
        sql(
                "INSERT INTO annotation_points (geom, id, kind, name) SELECT geom, id, kind, 'copy' FROM annotation_points");
        List<Annotation> two = reloaded().document().annotations();
        assertThat(two).hasSize(2);
        assertThat(two.get(0).id()).isNotEqualTo(two.get(1).id());
        assertThat(two).contains(marker);
        assertThat(reloaded().document().annotations()).isEqualTo(two);
    }

    @Test
    void featureThatNoAnnotationCanBeStaysInTheFile() throws Exception {
        edit(new Samples(1), 0);
        perform(new Edit.Add("add", new Samples(5).annotation(AnnotationKind.POLYGON)));
        sql("INSERT INTO annotation_areas (geom, name) VALUES (NULL, 'no geometry'), (x'4750', 'no geometry either')");
        Loaded loaded = reloaded();
        assertThat(loaded.document().annotations()).hasSize(1);
        assertThat(loaded.problems()).hasSize(2).allMatch(p -> p.code() == WorkspaceProblem.Code.UNREADABLE_OBJECT);
        try (Connection connection = Sqlite.openToRead(file, true)) {
            assertThat(Sqlite.first(connection, "SELECT count(*) FROM annotation_areas"))
                    .contains("3");
        }
    }

    @Test
    void valuesThatAnotherProgramSetOutOfRangeAreBroughtIntoIt() throws Exception {
        edit(new Samples(1), 0);
        perform(new Edit.Add("add", new Samples(5).annotation(AnnotationKind.LINE)));
        sql("UPDATE annotation_lines SET width_px = 1000, fill_opacity = -3, text_size_px = 'large', color = 'red',"
                + " kind = 'MARKER', note = NULL, created = 'yesterday'");
        Annotation line = reloaded().document().annotations().getFirst();
        assertThat(line.kind()).isEqualTo(AnnotationKind.LINE);
        assertThat(line.style().widthPixels()).isEqualTo(20);
        assertThat(line.style().textSizePixels()).isEqualTo(6);
        assertThat(line.style().fillOpacity()).isZero();
        assertThat(line.note()).isEmpty();
    }

    @Test
    void historyIsCutWhereAnotherProgramChangedWhatItSpeaksOf() throws Exception {
        edit(new Samples(1), 0);
        Annotation first = new Samples(5).annotation(AnnotationKind.LINE);
        Annotation second = new Samples(6).annotation(AnnotationKind.LINE);
        perform(new Edit.Add("first", first));
        perform(new Edit.Add("second", second));
        sql("UPDATE annotation_lines SET name = 'renamed elsewhere' WHERE id = '" + first.id() + "'");
        Loaded loaded = reloaded();
        assertThat(loaded.history().edits()).extracting(Edit::title).containsExactly("second");
        assertThat(loaded.problems())
                .extracting(WorkspaceProblem::code)
                .containsExactly(WorkspaceProblem.Code.HISTORY_CUT);
        assertThat(reloaded().problems()).isEmpty();
    }

    private void edit(Samples samples, int steps) throws WorkspaceException {
        try (Workspace workspace = Workspace.open(file)) {
            for (int i = 0; i < steps; i++) {
                workspace.apply(samples.step(editor));
            }
        }
    }

    private void perform(Edit edit) throws WorkspaceException {
        try (Workspace workspace = Workspace.open(file)) {
            workspace.apply(editor.perform(edit));
        }
    }

    private Loaded reloaded() throws WorkspaceException {
        try (Workspace workspace = Workspace.open(file)) {
            return workspace.load();
        }
    }

    private void sql(String sql) throws SQLException {
        try (Connection connection = Sqlite.openToWrite(file)) {
            Sqlite.execute(connection, sql);
        }
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }
}
