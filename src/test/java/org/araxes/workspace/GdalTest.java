package org.araxes.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.araxes.annotation.Annotation;
import org.araxes.annotation.AnnotationKind;
import org.araxes.annotation.Document;
import org.araxes.annotation.Edit;
import org.araxes.annotation.Editor;
import org.araxes.annotation.History;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The file in the hands of an independent program; runs where GDAL's tools are installed (Debian: gdal-bin). */
class GdalTest {

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void draw() throws WorkspaceException {
        assumeTrue(onPath("ogrinfo") && onPath("ogr2ogr"), "GDAL is not installed");
        file = folder.resolve("workspace.gpkg");
        Samples samples = new Samples(8);
        Editor editor = new Editor(new Document(), new History());
        try (Workspace workspace = Workspace.open(file)) {
            for (AnnotationKind kind : AnnotationKind.values()) {
                workspace.apply(editor.perform(new Edit.Add("add", samples.annotation(kind))));
            }
        }
    }

    @Test
    void gdalReadsEveryLayerAndLeavesTheFileAsItIs() throws Exception {
        byte[] before = Files.readAllBytes(file);
        String listed = run("ogrinfo", "-ro", file.toString());
        assertThat(listed.lines().filter(line -> line.matches("\\d+: .*")))
                .containsExactly(
                        "1: annotation_points (Point)",
                        "2: annotation_lines (Line String)",
                        "3: annotation_areas (Polygon)",
                        "4: araxes_history (None)",
                        "5: layer_styles (None)");
        assertThat(counts()).containsExactly("Feature Count: 2", "Feature Count: 5", "Feature Count: 4");
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
    }

    @Test
    void stylesForQgisStandWhereItLooksForThem() throws Exception {
        String styles = run("ogrinfo", "-ro", "-geom=NO", file.toString(), "layer_styles");
        for (FeatureTable table : FeatureTable.values()) {
            assertThat(styles).contains("f_table_name (String) = " + table.sqlName());
        }
        assertThat(styles.lines().filter(l -> l.contains("useAsDefault (Integer(Boolean)) = 1")))
                .hasSize(FeatureTable.values().length);
        assertThat(styles).doesNotContain("non-conformant");
    }

    @Test
    void gdalFindsAFeatureByItsPlace() throws Exception {
        Annotation marker = new Samples(8).annotation(AnnotationKind.MARKER);
        double lonDegrees = marker.points().getFirst().lonDegrees();
        double latDegrees = marker.points().getFirst().latDegrees();
        String found = run(
                "ogrinfo",
                "-ro",
                "-spat",
                Double.toString(lonDegrees - 1e-6),
                Double.toString(latDegrees - 1e-6),
                Double.toString(lonDegrees + 1e-6),
                Double.toString(latDegrees + 1e-6),
                file.toString(),
                "annotation_points");
        assertThat(found).contains("Feature Count: 1", marker.id().toString());
    }

    @Test
    void featureThatGdalAddsIsTakenIn() throws Exception {
        Path added = folder.resolve("added.geojson");
        Files.writeString(added, """
                {"type":"FeatureCollection","features":[{"type":"Feature","properties":{"name":"added"},
                "geometry":{"type":"LineString","coordinates":[[46,39],[46.5,39.5]]}}]}""");
        run("ogr2ogr", "-update", "-append", file.toString(), added.toString(), "-nln", "annotation_lines");
        try (Workspace workspace = Workspace.open(file)) {
            Loaded loaded = workspace.load();
            assertThat(loaded.problems()).isEmpty();
            assertThat(loaded.document().annotations())
                    .extracting(Annotation::name)
                    .contains("added");
            assertThat(loaded.history().edits()).hasSize(AnnotationKind.values().length);
            assertThat(workspace.integrityErrors()).isEmpty();
        }
    }

    @Test
    void gdalReadsWhileTheWindowHasTheFileOpen() throws Exception {
        try (Workspace workspace = Workspace.open(file)) {
            Loaded loaded = workspace.load();
            Editor editor = new Editor(loaded.document(), loaded.history());
            workspace.apply(editor.perform(new Edit.Add("add", new Samples(9).annotation(AnnotationKind.AREA))));
            assertThat(counts()).containsExactly("Feature Count: 2", "Feature Count: 5", "Feature Count: 5");
            workspace.apply(editor.undo().orElseThrow());
        }
    }

    private List<String> counts() throws Exception {
        String said = run(
                "ogrinfo", "-ro", "-so", file.toString(), "annotation_points", "annotation_lines", "annotation_areas");
        return said.lines().filter(line -> line.startsWith("Feature Count")).toList();
    }

    private static String run(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        return said;
    }

    private static boolean onPath(String program) {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator, -1))
                .anyMatch(entry -> Files.isExecutable(Path.of(entry).resolve(program)));
    }
}
