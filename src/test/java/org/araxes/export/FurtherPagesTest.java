package org.araxes.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.araxes.render.Cancellation;
import org.araxes.render.FrameRenderer;
import org.araxes.render.RenderCancelledException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FurtherPagesTest {

    private static final String MOVED = "legend=bottom-left+3+2,title=top,scale=left,north=top-right,locator=left,"
            + "figures=above,credits=bottom-right";

    @TempDir
    private Path folder;

    private final PictureFiles files = new PictureFiles(new PictureRenderer(new FrameRenderer()));

    private static PictureRequest apart() {
        return Requests.of(Requests.scene().build(), 760, 560, 96, FurnitureItem.all())
                .withLists(Lists.APART);
    }

    @ParameterizedTest
    @ValueSource(strings = {"map.png", "map.svg", "map.tif"})
    void ofAFormatWithoutPagesEachPageIsAFile(String name) throws IOException {
        List<Path> written = files.save(apart(), folder.resolve(name), Cancellation.NEVER);

        assertThat(written)
                .extracting(file -> file.getFileName().toString())
                .containsExactly(name, name.replace(".", "-2."));
        assertThat(names()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"map.png", "map.svg", "map.tif"})
    void eachPageComesOutOfItsOwnFileToTheByte(String name) throws IOException {
        for (Path page : files.save(apart(), folder.resolve(name), Cancellation.NEVER)) {
            Recipe recipe = Recipe.read(PictureTexts.read(page), SampleCatalog.catalog());
            Path again = folder.resolve("again-" + page.getFileName());

            assertThat(files.save(recipe.request(), again, Cancellation.NEVER)).containsExactly(again);
            assertThat(Files.mismatch(page, again)).isEqualTo(-1);
        }
    }

    @Test
    void aPdfHasAllPagesAndComesOutOfItself() throws Exception {
        Path pdf = folder.resolve("map.pdf");

        assertThat(files.save(apart(), pdf, Cancellation.NEVER)).containsExactly(pdf);

        Recipe recipe = Recipe.read(PictureTexts.read(pdf), SampleCatalog.catalog());
        Path again = folder.resolve("again.pdf");
        files.save(recipe.request(), again, Cancellation.NEVER);
        assertThat(Files.mismatch(pdf, again)).isEqualTo(-1);
        assumeTrue(Programs.has("pdftotext"));
        assertThat(Programs.run(folder, "pdftotext", "-f", "1", "-l", "1", "map.pdf", "-"))
                .contains("Page 1 of 2", "Legend: page 2", "Sources: page 2")
                .doesNotContain("claimed by Armenia");
        assertThat(Programs.run(folder, "pdftotext", "-f", "2", "-l", "2", "map.pdf", "-"))
                .contains("Page 2 of 2", "Legend", "claimed by Armenia", "A report on the border");
    }

    @Test
    void aPictureThatIsStoppedLeavesNoPage() throws IOException {
        int[] asked = new int[1];
        files.save(apart(), folder.resolve("whole.png"), () -> asked[0]++ < 0);
        int most = asked[0];
        int[] left = {most - 1};

        assertThatThrownBy(() -> files.save(apart(), folder.resolve("map.png"), () -> left[0]-- <= 0))
                .isInstanceOf(RenderCancelledException.class);

        assertThat(names()).containsExactlyInAnyOrder("whole.png", "whole-2.png");
    }

    @Test
    void theFurtherPagesOfASeriesStandBesideEachOfItsFiles() throws IOException {
        List<Path> written = files.saveSeries(
                List.of(apart(), apart().withSubtitle("the second")),
                folder.resolve("year.png"),
                (count, of) -> {},
                Cancellation.NEVER);

        assertThat(written)
                .extracting(file -> file.getFileName().toString())
                .containsExactly("year-01.png", "year-01-2.png", "year-02.png", "year-02-2.png");
        assertThat(names()).hasSize(4);
    }

    @Test
    void aWorldFilePlacesTheMapsPageOnly() throws IOException {
        files.saveWithWorldFile(apart(), folder.resolve("map.png"), Cancellation.NEVER);

        assertThat(names()).containsExactlyInAnyOrder("map.png", "map-2.png", "map.pgw", "map.png.aux.xml");
    }

    @ParameterizedTest
    @ValueSource(strings = {"map.png", "map.pdf", "map.svg", "map.tif"})
    void movedFurnitureComesOutToTheByte(String name) throws IOException {
        PictureRequest moved = Requests.of(Requests.scene().build(), 1100, 760, 96, FurnitureItem.all())
                .withPlaces(FurniturePlaces.parse(MOVED));
        Path first = folder.resolve(name);
        files.save(moved, first, Cancellation.NEVER);

        Recipe recipe = Recipe.read(PictureTexts.read(first), SampleCatalog.catalog());
        Path again = folder.resolve("again-" + name);
        files.save(recipe.request(), again, Cancellation.NEVER);

        assertThat(recipe.request().places().code()).isEqualTo(MOVED);
        assertThat(Files.mismatch(first, again)).isEqualTo(-1);
    }

    @Test
    void anSvgHasAGroupForEachPieceOfFurniture() throws IOException {
        Path svg = folder.resolve("map.svg");
        files.save(
                Requests.of(Requests.scene().build(), 1100, 760, 96, FurnitureItem.all())
                        .withPlaces(FurniturePlaces.parse(MOVED)),
                svg,
                Cancellation.NEVER);

        String text = Files.readString(svg);
        for (FurniturePiece piece : FurniturePiece.values()) {
            boolean there = piece != FurniturePiece.PAGES;
            assertThat(text.contains("id=\"furniture-" + piece.code() + "\""))
                    .as(piece.code())
                    .isEqualTo(there);
        }
    }

    @Test
    void movedFurnitureLooksAsItDid() throws IOException {
        PictureRequest moved = Requests.of(Requests.scene().build(), 1240, 880, 144, FurnitureItem.all())
                .withPlaces(FurniturePlaces.parse(MOVED));

        Path file = folder.resolve("moved.png");
        files.save(moved, file, Cancellation.NEVER);

        GoldenPicture.assertLooksLike("moved-144", ImageIO.read(file.toFile()));
    }

    @Test
    void aPageOfListsLooksAsItDid() throws IOException {
        Path file = folder.resolve("lists.png");
        List<Path> pages = files.save(apart(), file, Cancellation.NEVER);

        GoldenPicture.assertLooksLike(
                "lists-apart-1", ImageIO.read(pages.getFirst().toFile()));
        GoldenPicture.assertLooksLike(
                "lists-apart-2", ImageIO.read(pages.getLast().toFile()));
    }

    private List<String> names() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.map(file -> file.getFileName().toString()).toList();
        }
    }
}
