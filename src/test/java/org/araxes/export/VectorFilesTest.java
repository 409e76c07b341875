package org.araxes.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.araxes.render.Cancellation;
import org.araxes.render.FrameRenderer;
import org.araxes.render.Palette;
import org.araxes.render.RenderCancelledException;
import org.araxes.render.Scene;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** PDF and SVG, checked by programs of others where these are installed. */
class VectorFilesTest {

    private static final int DPI = 144;

    @TempDir
    private Path folder;

    private final PictureRenderer renderer = new PictureRenderer(new FrameRenderer());
    private final PictureFiles files = new PictureFiles(renderer);

    private static PictureRequest request(Palette palette) {
        Scene scene = Requests.scene()
                .withPalette(palette)
                .withOpacity("readings", 0.5)
                .build();
        return Requests.of(scene, 1350, 930, DPI);
    }

    private Path saved(String name) throws IOException {
        Path file = folder.resolve(name);
        files.save(request(Palette.LIGHT), file, Cancellation.NEVER);
        return file;
    }

    @Test
    void anSvgHasAGroupForEachLayerByItsIdAndALabelForInkscape() throws Exception {
        Document svg = read(saved("page.svg"));

        List<String> layers = new ArrayList<>();
        NodeList groups = svg.getElementsByTagName("g");
        for (int i = 0; i < groups.getLength(); i++) {
            Element group = (Element) groups.item(i);
            if (group.getAttribute("inkscape:groupmode").equals("layer")) {
                layers.add(group.getAttribute("id") + "=" + group.getAttribute("inkscape:label"));
            }
        }
        assertThat(layers)
                .contains("map=Map", "names=Names", "annotations=Annotations", "furniture=Title, legend, sources")
                .containsSubsequence("land=Land", "borders=Borders", "towns=Towns")
                .doesNotHaveDuplicates();
    }

    @Test
    void anSvgKeepsWordsAsText() throws Exception {
        Document svg = read(saved("page.svg"));

        NodeList texts = svg.getElementsByTagName("text");
        List<String> words = new ArrayList<>();
        for (int i = 0; i < texts.getLength(); i++) {
            words.add(texts.item(i).getTextContent());
        }
        assertThat(words).contains("A made-up border – Սահման, Sərhəd", "Legend", "Sources");
    }

    @ParameterizedTest
    @ValueSource(strings = {"page.svg", "page.pdf"})
    void theSamePictureIsTheSameFile(String name) throws IOException {
        byte[] first = Files.readAllBytes(saved(name));

        new PictureFiles(new PictureRenderer(new FrameRenderer()))
                .save(request(Palette.LIGHT), folder.resolve(name), Cancellation.NEVER);

        assertThat(Files.readAllBytes(folder.resolve(name))).isEqualTo(first);
    }

    @ParameterizedTest
    @ValueSource(strings = {"page.svg", "page.pdf"})
    void aCancelledFileLeavesNothingBehind(String name) throws IOException {
        assertThatThrownBy(() -> files.save(request(Palette.LIGHT), folder.resolve(name), () -> true))
                .isInstanceOf(RenderCancelledException.class);

        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"nowhere/page.svg", "nowhere/page.pdf", "nowhere/page.png"})
    void aFolderThatIsNotThereIsOneClearLine(String name) {
        assertThatThrownBy(() -> files.save(request(Palette.LIGHT), folder.resolve(name), Cancellation.NEVER))
                .isInstanceOf(ExportException.class)
                .hasMessageContaining("there is no folder")
                .message()
                .doesNotContain("\n");
    }

    @Test
    void aSeriesIsOnePdfWithAPageEachOrNumberedFiles() throws Exception {
        PictureRequest one = request(Palette.LIGHT);
        List<PictureRequest> series = List.of(one, one.withSubtitle("the second"), one.withSubtitle("the third"));
        List<String> heard = new ArrayList<>();

        files.saveSeries(series, folder.resolve("all.pdf"), (n, of) -> heard.add(n + "/" + of), Cancellation.NEVER);
        List<Path> numbered = files.saveSeries(series, folder.resolve("all.svg"), (n, of) -> {}, Cancellation.NEVER);

        assertThat(heard).containsExactly("1/3", "2/3", "3/3");
        assertThat(numbered)
                .extracting(p -> p.getFileName().toString())
                .containsExactly("all-01.svg", "all-02.svg", "all-03.svg");
        assertThat(Files.readString(numbered.get(2))).contains("the third");
        assumeTrue(Programs.has("pdftotext"));
        assertThat(Programs.run(folder, "pdftotext", "-f", "2", "-l", "2", "all.pdf", "-"))
                .contains("the second")
                .doesNotContain("the third");
    }

    @Test
    void aSeriesCancelledOnTheWayLeavesNoPdf() {
        boolean[] stop = new boolean[1];
        PictureRequest one = request(Palette.LIGHT);

        assertThatThrownBy(() -> files.saveSeries(
                        List.of(one, one), folder.resolve("all.pdf"), (n, of) -> stop[0] = true, () -> stop[0]))
                .isInstanceOf(RenderCancelledException.class);

        assertThat(folder.resolve("all.pdf")).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"all.png", "all.svg"})
    void aSeriesCancelledOnTheWayLeavesWhatWasThere(String name) throws IOException {
        boolean[] stop = new boolean[1];
        PictureRequest one = request(Palette.LIGHT);
        Path there = Files.writeString(
                NumberedFiles.of(folder.resolve(name), 2).names().getFirst(), "mine");

        assertThatThrownBy(() -> files.saveSeries(
                        List.of(one, one), folder.resolve(name), (n, of) -> stop[0] = true, () -> stop[0]))
                .isInstanceOf(RenderCancelledException.class);

        assertThat(there).hasContent("mine");
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).containsExactly(there);
        }
    }

    @Test
    void aSeriesIntoAFolderThatIsNotThereIsOneClearLine() {
        PictureRequest one = request(Palette.LIGHT);

        assertThatThrownBy(() -> files.saveSeries(
                        List.of(one, one), folder.resolve("nowhere/all.png"), (n, of) -> {}, Cancellation.NEVER))
                .isInstanceOf(ExportException.class)
                .hasMessageContaining("there is no folder")
                .hasMessageContaining("all-01.png");
    }

    @Test
    void aFolderInThePlaceOfANumberedFileStopsTheSeriesBeforeItBegins() throws IOException {
        PictureRequest one = request(Palette.LIGHT);
        Files.createDirectory(folder.resolve("all-02.png"));

        assertThatThrownBy(() -> files.saveSeries(
                        List.of(one, one), folder.resolve("all.png"), (n, of) -> {}, Cancellation.NEVER))
                .isInstanceOf(ExportException.class)
                .hasMessageContaining("all-02.png")
                .hasMessageContaining("that is a folder");
        assertThat(folder.resolve("all-01.png")).doesNotExist();
    }

    @Test
    void numbersHaveAsManyDigitsAsTheLastNeeds() {
        assertThat(NumberedFiles.of(Path.of("a.b.png"), 3).names().getLast()).hasToString("a.b-03.png");
        assertThat(NumberedFiles.of(Path.of("a.png"), 100).names().getFirst()).hasToString("a-001.png");
    }

    @Test
    void pdftotextFindsTheWordsInEveryScript() throws Exception {
        assumeTrue(Programs.has("pdftotext"));

        String text = Programs.run(folder, "pdftotext", saved("page.pdf").toString(), "-");

        assertThat(text)
                .contains("A made-up border – Սահման, Sərhəd", "Legend", "© Mappers (open licence)", "46.19 km");
    }

    @Test
    void pdffontsSaysThatAllFontsAreEmbeddedWithTheirLetters() throws Exception {
        assumeTrue(Programs.has("pdffonts"));

        List<String> rows = Programs.run(folder, "pdffonts", saved("page.pdf").toString())
                .lines()
                .skip(2)
                .toList();

        assertThat(rows).isNotEmpty().allMatch(row -> row.contains("AraxesSans"));
        assertThat(rows).allMatch(row -> row.matches(".*Identity-H +yes yes yes.*"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void theRasterOfThePdfIsThePng(String theme) throws Exception {
        assumeTrue(Programs.has("pdftoppm"));
        PictureRequest request = request(theme.equals("dark") ? Palette.DARK : Palette.LIGHT);
        files.save(request, folder.resolve("page.pdf"), Cancellation.NEVER);

        Programs.run(folder, "pdftoppm", "-r", "" + DPI, "-png", "-singlefile", "page.pdf", "raster");

        assertAlike(request);
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void theRasterOfTheSvgIsThePng(String theme) throws Exception {
        assumeTrue(Programs.has("rsvg-convert"));
        PictureRequest request = request(theme.equals("dark") ? Palette.DARK : Palette.LIGHT);
        files.save(request, folder.resolve("page.svg"), Cancellation.NEVER);

        Programs.run(folder, "rsvg-convert", "-w", "1350", "page.svg", "-o", "raster.png");

        assertAlike(request);
    }

    private void assertAlike(PictureRequest request) throws IOException {
        BufferedImage png = renderer.render(request, Cancellation.NEVER).image();
        BufferedImage raster = ImageIO.read(folder.resolve("raster.png").toFile());
        Likeness likeness = Likeness.of(png, raster);
        assertThat(likeness.mean()).isLessThan(1.5);
        assertThat(likeness.largeShare()).isLessThan(0.001);
    }

    private static Document read(Path svg) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(svg.toFile());
    }
}
