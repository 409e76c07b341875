package org.araxes.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TimeZone;
import java.util.UUID;
import org.araxes.annotation.Annotation;
import org.araxes.annotation.AnnotationKind;
import org.araxes.annotation.AnnotationStyle;
import org.araxes.annotation.Document;
import org.araxes.annotation.History;
import org.araxes.geo.LonLat;
import org.araxes.view.SavedView;
import org.araxes.view.ViewJson;
import org.araxes.workspace.KeptView;
import org.araxes.workspace.Workspace;
import org.araxes.workspace.WorkspaceException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RenderSavedViewTest {

    private static final UUID SHOWN = new UUID(1, 1);

    private static final SavedView VIEW = new SavedView(
            new UUID(5, 5),
            "Lachin, my way",
            "",
            new SavedView.Place("WGS 84 / UTM zone 38N", 634_567.89, 4_390_123.45, 61.7, 900, 640),
            List.of(
                    new SavedView.LayerChoice("countries", 1),
                    new SavedView.LayerChoice("rivers", 0.4),
                    new SavedView.LayerChoice("arm-aze-2026", 1),
                    new SavedView.LayerChoice("towns", 1),
                    new SavedView.LayerChoice("gone", 1)),
            Optional.of(LocalDate.of(2022, 1, 2)),
            "both",
            "dark",
            "mi",
            new SavedView.Compare("single", "arm", "aze", 0.5),
            Optional.of(Set.of(SHOWN)));

    @TempDir
    private Path folder;

    private Path workspace = Path.of("");

    @BeforeEach
    void makeWorkspace() throws WorkspaceException {
        workspace = folder.resolve("mine.gpkg");
        Workspace.saveAs(workspace, new Document(List.of(marker(SHOWN, 1), marker(new UUID(1, 2), 2))), new History());
        try (Workspace opened = Workspace.open(workspace)) {
            opened.putView(new KeptView(
                    VIEW.id().toString(), "Renamed view", 1, ViewJson.write(VIEW), new byte[0], Instant.EPOCH));
        }
    }

    private static Annotation marker(UUID id, int order) {
        return new Annotation(
                id,
                AnnotationKind.MARKER,
                "Marker " + order,
                "",
                List.of(new LonLat(46.5 + 0.05 * order, 39.6)),
                AnnotationStyle.DEFAULT,
                order,
                Instant.EPOCH);
    }

    @Test
    void aSavedViewIsTheSamePictureInEveryLanguageAndTimeZone() throws IOException {
        Path first = render("first.png", "--view", "Renamed view");
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("fa-IR-u-nu-arabext"));
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Kathmandu"));
            Path second = render("second.png", "--view", "Renamed view");

            assertThat(Files.mismatch(first, second)).isEqualTo(-1);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void itShowsItsDayNamesAndAnnotationsUnderItsPresentTitle() throws IOException {
        String svg = Files.readString(render("view.svg", "--view", "Renamed view"));

        assertThat(svg)
                .contains("<title>Renamed view</title>", "State on 2 January 2022", "Marker 1", "id=\"rivers\"")
                .doesNotContain("Marker 2");
    }

    @Test
    void theCommandLineChangesWhatItSays() throws IOException {
        String svg = Files.readString(render(
                "view.svg", "--view", "Renamed view", "--date", "2023-02-03", "--layers", "-rivers", "--title", "T"));

        assertThat(svg).contains("<title>T</title>", "State on 3 February 2023").doesNotContain("id=\"rivers\"");
    }

    @Test
    void anExportedViewIsDrawnFromItsFile() throws IOException {
        Path file = Files.writeString(folder.resolve("exported.json"), ViewJson.write(VIEW));

        String svg = Files.readString(render("view.svg", "--view", file.toString()));

        assertThat(svg).contains("<title>Lachin, my way</title>");
    }

    @Test
    void anUnknownNameListsTheSavedViewsToo() {
        StringWriter err = new StringWriter();

        int code = AraxesCommand.run(
                new PrintWriter(new StringWriter()),
                new PrintWriter(err),
                "render",
                "--view",
                "Renamed",
                "--workspace",
                workspace.toString(),
                "-o",
                folder + "/x.png");

        assertThat(code).isEqualTo(2);
        assertThat(err.toString())
                .contains("there is no view \"Renamed\"", "Renamed view")
                .doesNotContain("Exception");
    }

    private Path render(String name, String... arguments) {
        Path file = folder.resolve(name);
        StringWriter err = new StringWriter();
        String[] all = java.util.stream.Stream.concat(
                        java.util.stream.Stream.of(
                                "render", "--workspace", workspace.toString(), "-o", file.toString()),
                        java.util.stream.Stream.of(arguments))
                .toArray(String[]::new);
        int code = AraxesCommand.run(new PrintWriter(new StringWriter()), new PrintWriter(err), all);
        assertThat(code).as(err.toString()).isZero();
        assertThat(err.toString()).contains("left out: the layer \"gone\"");
        return file;
    }
}
