package org.araxes.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pictures that show files and folders of the person's own, and series, are made again from what they say. */
class RemakeTest {

    private static final String FILE = """
            {"type": "FeatureCollection", "features": [{"type": "Feature", "properties": {"name": "Own field"},
            "geometry": {"type": "Polygon", "coordinates": [[[46.3, 39.6], [46.5, 39.6], [46.4, 39.7], [46.3, 39.6]]]}}]}
            """;

    private static final String LAYER = """
            id: own-walk
            title: Own walk
            style: {line: status}
            claims:
              - id: own-walk-1
                names: {en: Own walk}
                kind: road
                claimant: none
                status: none
                valid: unknown
                sources: [{id: s0, place: page 2}]
                geometry: {point: [46.4, 39.7]}
                drawn: schematic
                accuracy-m: 900
            """;

    @TempDir
    private Path folder;

    private final StringWriter err = new StringWriter();

    @Test
    void aPictureWithAFileOfOnesOwnIsMadeAgainToTheByte() throws IOException {
        Path field = Files.writeString(folder.resolve("field.geojson"), FILE);
        Path picture = folder.resolve("a.png");
        assertThat(small("--add", field.toString(), "-o", picture.toString())).isZero();

        assertThat(render("--from", picture.toString())).isZero();
        assertThat(said()).contains("comes out the same").doesNotContain("since the picture was made");
        assertThat(render("--from", picture.toString(), "-o", path("again.png")))
                .isZero();

        assertThat(Files.mismatch(picture, folder.resolve("again.png"))).isEqualTo(-1);
    }

    @Test
    void aFileThatLiesElsewhereNowIsGivenByAdd() throws IOException {
        Path field = Files.writeString(folder.resolve("field.geojson"), FILE);
        Path picture = folder.resolve("a.svg");
        small("--add", field.toString(), "-o", picture.toString());
        Path moved = Files.move(field, folder.resolve("other name.json"));

        assertThat(render("--from", picture.toString())).isEqualTo(1);
        assertThat(said())
                .contains("field.geojson", "is not there; give it with --add")
                .doesNotContain("\n");
        assertThat(render("--from", picture.toString(), "--add", moved.toString()))
                .as(said())
                .isZero();
    }

    @Test
    void aFileThatHasChangedIsRefusedUnlessForced() throws IOException {
        Path field = Files.writeString(folder.resolve("field.geojson"), FILE);
        Path picture = folder.resolve("a.pdf");
        small("--add", field.toString(), "-o", picture.toString());
        Files.writeString(field, FILE.replace("39.7", "39.8"));

        assertThat(render("--from", picture.toString(), "-o", path("b.pdf"))).isEqualTo(1);
        assertThat(said()).contains("field.geojson is not as it was when the picture was made", "--force");
        assertThat(folder.resolve("b.pdf")).doesNotExist();
        assertThat(render("--from", picture.toString(), "--force", "-o", path("b.pdf")))
                .isZero();
    }

    @Test
    void aFolderOfOnesOwnClaimsIsFoundAgainAndRefusedWhenItHasChanged() throws IOException {
        Path own = Files.createDirectories(folder.resolve("own"));
        Path layer = Files.createDirectories(own.resolve("layers")).resolve("walk.yaml");
        Files.writeString(layer, LAYER);
        Path picture = folder.resolve("a.png");
        assertThat(small("--data", own.toString(), "--layers", "+own-walk", "-o", picture.toString()))
                .as(said())
                .isZero();

        assertThat(render("--from", picture.toString())).as(said()).isZero();
        Files.writeString(layer, LAYER.replace("39.7]", "39.8]"));
        assertThat(render("--from", picture.toString())).isEqualTo(1);
        assertThat(said()).contains("is not as it was", "own-1/layers/walk.yaml has changed");
        Path moved = Files.move(own, folder.resolve("moved"));
        assertThat(render("--from", picture.toString())).isEqualTo(1);
        assertThat(said()).contains("give it with --data where it is now");
        Files.writeString(moved.resolve("layers/walk.yaml"), LAYER);
        assertThat(render("--from", picture.toString(), "--data", moved.toString()))
                .as(said())
                .isZero();
    }

    @Test
    void anyPageOfASeriesIsMadeAgainAndTheWholeIsCompared() throws IOException {
        Path series = folder.resolve("years.pdf");
        assertThat(small("--dates", "1991-01-01,2021-01-01,2023-01-01", "-o", series.toString()))
                .isZero();
        assertThat(small("--date", "2021-01-01", "-o", path("second.png"))).isZero();

        assertThat(render("--from", series.toString())).as(said()).isZero();
        assertThat(render("--from", series.toString(), "--page", "2", "-o", path("again.png")))
                .isZero();

        assertThat(Files.mismatch(folder.resolve("second.png"), folder.resolve("again.png")))
                .isEqualTo(-1);
        assertThat(render("--from", series.toString(), "--page", "4", "-o", path("x.png")))
                .isEqualTo(1);
        assertThat(said()).contains("has 3 pages, not 4");
        assertThat(render("--from", series.toString(), "--page", "0")).isEqualTo(2);
        assertThat(small("--page", "2", "-o", path("x.png"))).isEqualTo(2);
        assertThat(said()).contains("--page goes with --from");
    }

    @Test
    void numberedFilesAreReplacedOnlyWhenForced() throws IOException {
        Path there = Files.writeString(folder.resolve("year-02.png"), "mine");

        assertThat(small("--dates", "1991-01-01,2021-01-01", "-o", path("year.png")))
                .isEqualTo(1);
        assertThat(said())
                .contains("the series would replace " + there, "--force")
                .doesNotContain("\n");
        assertThat(there).hasContent("mine");
        assertThat(folder.resolve("year-01.png")).doesNotExist();

        assertThat(small("--dates", "1991-01-01,2021-01-01", "--force", "-o", path("year.png")))
                .isZero();
        assertThat(folder.resolve("year-01.png")).exists();
        assertThat(Files.size(there)).isGreaterThan(1000);
    }

    private int small(String... more) {
        List<String> args =
                new ArrayList<>(List.of("--bbox", "46.2,39.5,46.6,39.8", "--layers", "-relief", "--size", "320x240"));
        args.addAll(List.of("--furniture", "none"));
        args.addAll(List.of(more));
        return render(args.toArray(String[]::new));
    }

    private int render(String... args) {
        err.getBuffer().setLength(0);
        List<String> all = new ArrayList<>(List.of("render"));
        all.addAll(List.of(args));
        return AraxesCommand.run(new PrintWriter(new StringWriter()), new PrintWriter(err), all.toArray(String[]::new));
    }

    private String said() {
        return err.toString().strip();
    }

    private String path(String name) {
        return folder.resolve(name).toString();
    }
}
