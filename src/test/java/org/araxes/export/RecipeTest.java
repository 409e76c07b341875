package org.araxes.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.araxes.annotation.Annotation;
import org.araxes.annotation.AnnotationKind;
import org.araxes.annotation.AnnotationStyle;
import org.araxes.annotation.ArrowHeads;
import org.araxes.annotation.Details;
import org.araxes.annotation.Fill;
import org.araxes.annotation.LabelContent;
import org.araxes.annotation.LineType;
import org.araxes.annotation.MarkerSymbol;
import org.araxes.annotation.Shape;
import org.araxes.annotation.Stroke;
import org.araxes.catalog.NameDisplay;
import org.araxes.geo.LonLat;
import org.araxes.render.Cancellation;
import org.araxes.render.FrameRenderer;
import org.araxes.render.Palette;
import org.araxes.render.Scene;
import org.araxes.render.Viewport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class RecipeTest {

    private static final DataStamp STAMP = new DataStamp(Map.of("layers/a.yaml", "00ff"));

    @TempDir
    private Path folder;

    private final PictureFiles files = new PictureFiles(new PictureRenderer(new FrameRenderer(), STAMP));

    private static PictureRequest request() {
        Scene scene = Requests.scene()
                .withPalette(Palette.DARK)
                .withNames(NameDisplay.BOTH)
                .withDate(LocalDate.of(2021, 5, 12))
                .withOpacity("readings", 0.35)
                .build();
        return Requests.of(scene, 900, 620, 144);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.png", "a.pdf", "a.svg", "a.tif"})
    void aPictureIsMadeAgainToTheByteFromWhatItsFileSays(String name) throws IOException {
        Path first = folder.resolve(name);
        files.save(request(), first, Cancellation.NEVER);

        Recipe recipe = Recipe.read(PictureTexts.read(first), SampleCatalog.catalog());
        Path second = folder.resolve("again-" + name);
        files.save(recipe.request(), second, Cancellation.NEVER);

        assertThat(Files.mismatch(first, second)).isEqualTo(-1);
        assertThat(recipe.differences(STAMP)).isEmpty();
    }

    @Test
    void neitherLanguageNorTimeZoneNorRendererChangesAByte() throws IOException {
        Path first = folder.resolve("first.png");
        files.save(request(), first, Cancellation.NEVER);
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            Recipe recipe = Recipe.read(PictureTexts.read(first), SampleCatalog.catalog());
            Path second = folder.resolve("second.png");
            new PictureFiles(new PictureRenderer(new FrameRenderer(), STAMP))
                    .save(recipe.request(), second, Cancellation.NEVER);

            assertThat(Files.mismatch(first, second)).isEqualTo(-1);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void aViewOfTheWindowComesOutWithItsOwnPlace() throws IOException {
        Viewport view = Viewport.fitting(Requests.EXTENT, 641, 483);
        PictureRequest ofView = new PictureRequest(
                new MapArea.OfView(view), 700, 500, 96, Requests.scene().build(), FurnitureItem.all(), "", "");
        Path file = folder.resolve("view.png");
        files.save(ofView, file, Cancellation.NEVER);

        Recipe recipe = Recipe.read(PictureTexts.read(file), SampleCatalog.catalog());

        assertThat(recipe.request().area()).isEqualTo(ofView.area());
    }

    @Test
    void changedDataAndLayersThatAreGoneAreSaid() throws IOException {
        Path file = folder.resolve("a.png");
        files.save(request(), file, Cancellation.NEVER);
        Map<String, String> texts = PictureTexts.read(file);
        texts.computeIfPresent("Araxes view", (key, view) -> view.replace("\"readings\"", "\"gone\""));

        Recipe recipe = Recipe.read(texts, SampleCatalog.catalog());

        assertThat(recipe.differences(new DataStamp(Map.of("layers/a.yaml", "00aa", "layers/b.yaml", "01"))))
                .containsExactly(
                        "the layer \"gone\" is not there any more",
                        "layers/a.yaml has changed",
                        "layers/b.yaml is new");
    }

    @Test
    void aPictureOfAnotherProgramSaysThatItTellsNothing() throws IOException {
        Path file = folder.resolve("other.png");
        ImageIO.write(new BufferedImage(4, 4, BufferedImage.TYPE_INT_RGB), "png", file.toFile());

        assertThatThrownBy(() -> Recipe.read(PictureTexts.read(file), SampleCatalog.catalog()))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("does not say how it was made");
    }

    @ParameterizedTest
    @ValueSource(strings = {"broken.png", "broken.pdf", "broken.svg", "broken.txt"})
    void whatIsNoPictureIsToldInOneSentence(String name) throws IOException {
        Path file = Files.writeString(folder.resolve(name), "no picture at all");

        assertThatThrownBy(() -> PictureTexts.read(file))
                .isInstanceOf(IOException.class)
                .hasMessageContaining(name)
                .message()
                .doesNotContain("\n");
    }

    @Test
    void remarksOnAnnotationsStayOutOfFiles() throws IOException {
        Scene scene = request()
                .scene()
                .withAnnotations(java.util.List.of(Requests.measured().withNote("secret")));
        Path file = folder.resolve("a.svg");
        files.save(request().withScene(scene), file, Cancellation.NEVER);

        assertThat(Files.readString(file)).doesNotContain("secret").contains("Own way");
    }

    @ParameterizedTest
    @EnumSource(AnnotationKind.class)
    void whatThePersonDrewComesOutAgainWithItsStyle(AnnotationKind kind) throws IOException {
        AnnotationStyle style = new AnnotationStyle(
                new Stroke(0x336699, 3.5, LineType.DASH_DOT, ArrowHeads.BOTH),
                new Fill(0x99CC33, 0.4),
                new org.araxes.annotation.TextStyle(17, 0x112233, 0xFFEEDD, LabelContent.NAME_VALUE_AND_SEGMENTS),
                MarkerSymbol.STAR);
        List<LonLat> points = List.of(
                new LonLat(45.9, 39.3), new LonLat(46.4, 39.45), new LonLat(46.2, 39.7), new LonLat(45.9, 39.65));
        Annotation drawn = new Annotation(
                new UUID(3, 3),
                kind,
                "Name",
                "",
                kind == AnnotationKind.CIRCLE
                        ? Shape.circle(points.getFirst(), 10, 12_345)
                        : Shape.of(points.subList(0, kind.minPoints())),
                style,
                Details.NONE,
                1,
                Instant.EPOCH);
        PictureRequest request = request().withScene(request().scene().withAnnotations(List.of(drawn)));
        Path first = folder.resolve("a.svg");
        files.save(request, first, Cancellation.NEVER);

        Recipe recipe = Recipe.read(PictureTexts.read(first), SampleCatalog.catalog());
        Path second = folder.resolve("b.svg");
        files.save(recipe.request(), second, Cancellation.NEVER);

        assertThat(recipe.request().scene().annotations()).singleElement().satisfies(again -> {
            assertThat(again.kind()).isEqualTo(kind);
            assertThat(again.style().stroke()).isEqualTo(style.stroke());
        });
        assertThat(Files.mismatch(first, second)).isEqualTo(-1);
    }
}
