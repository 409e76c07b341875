package org.araxes.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.IntBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.araxes.annotation.Annotation;
import org.araxes.annotation.AnnotationKind;
import org.araxes.annotation.AnnotationStyle;
import org.araxes.annotation.Document;
import org.araxes.annotation.History;
import org.araxes.geo.LonLat;
import org.araxes.workspace.Workspace;
import org.araxes.workspace.WorkspaceException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RenderCommandTest {

    /** A colour that nothing else on the map has. */
    private static final int OWN_COLOUR = 0x00FF66;

    @TempDir
    private Path folder;

    private Path workspace = Path.of("");
    private Path picture = Path.of("");

    @BeforeEach
    void makeWorkspace() throws WorkspaceException, IOException {
        workspace = Files.createDirectory(folder.resolve("mine")).resolve("mine.gpkg");
        picture = folder.resolve("picture.png");
        Annotation area = new Annotation(
                new UUID(1, 2),
                AnnotationKind.POLYGON,
                "",
                "",
                List.of(new LonLat(46.2, 38.9), new LonLat(46.5, 38.9), new LonLat(46.35, 39.05)),
                new AnnotationStyle(OWN_COLOUR, 4, 14, 1),
                1,
                Instant.EPOCH);
        Workspace.saveAs(workspace, new Document(List.of(area)), new History());
    }

    @Test
    void drawsTheAnnotationsOfAWorkspace() throws IOException {
        render("--workspace", workspace.toString());
        assertThat(ownPixels()).isGreaterThan(100);

        render();
        assertThat(ownPixels()).isZero();
    }

    @Test
    void takesTheWorkspaceNamedBeforeTheCommandToo() throws IOException {
        run("--workspace", workspace.toString(), "render", "--view", "meghri", "-o", picture.toString());

        assertThat(ownPixels()).isGreaterThan(100);
    }

    @Test
    void leavesTheWorkspaceAndItsFolderAsTheyWere() throws IOException {
        byte[] before = Files.readAllBytes(workspace);

        render("--workspace", workspace.toString());

        assertThat(Files.readAllBytes(workspace)).isEqualTo(before);
        try (Stream<Path> beside = Files.list(folder.resolve("mine"))) {
            assertThat(beside).containsExactly(workspace);
        }
    }

    @Test
    void readsAWorkspaceThatAWindowHasOpen() throws IOException, WorkspaceException {
        try (Workspace window = Workspace.open(workspace)) {
            assertThat(window.readOnlyBecause()).isEmpty();

            render("--workspace", workspace.toString());
        }

        assertThat(ownPixels()).isGreaterThan(100);
    }

    @Test
    void theSameArgumentsGiveTheSameBytes() throws IOException {
        render("--names", "both");
        byte[] first = Files.readAllBytes(picture);

        render("--names", "both");

        assertThat(Files.readAllBytes(picture)).isEqualTo(first);
    }

    @Test
    void furnitureStandsWhereItIsAskedFor() throws IOException {
        render("--furniture", "title,legend", "--size", "700x500");
        byte[] usual = Files.readAllBytes(picture);

        render("--furniture", "title,legend", "--size", "700x500", "--place", "legend=left", "--place", "title=top");

        assertThat(Files.readAllBytes(picture)).isNotEqualTo(usual);
        assertThat(new String(Files.readAllBytes(picture), StandardCharsets.ISO_8859_1))
                .contains("places legend=left,title=top");
    }

    @ParameterizedTest
    @CsvSource({"--place, legend=upper, names no place", "--lists, two, 'allowed: fit, apart, one-page'"})
    void wrongPlacesAndPagesAreToldWithWhatIsAllowed(String option, String word, String told) {
        StringWriter err = new StringWriter();

        int code = AraxesCommand.run(
                new PrintWriter(new StringWriter()),
                new PrintWriter(err),
                "render",
                "--view",
                "meghri",
                "-o",
                picture.toString(),
                option,
                word);

        assertThat(code).isNotZero();
        assertThat(err.toString()).contains(option, word, told);
    }

    @Test
    void filesOfFurtherPagesReplaceOthersOnlyWhenAsked() throws IOException {
        Path second = folder.resolve("picture-2.png");
        Files.writeString(second, "another picture");

        int refused = code("--lists", "apart", "--size", "500x400");
        assertThat(refused).isNotZero();
        assertThat(Files.readString(second)).isEqualTo("another picture");
        assertThat(picture).doesNotExist();

        assertThat(code("--lists", "apart", "--size", "500x400", "--force")).isZero();
        assertThat(Files.size(second)).isGreaterThan(1000);
    }

    @Test
    void thePictureHasTheSizeAskedFor() throws IOException {
        render("--size", "777x555", "--dpi", "72", "--furniture", "title,scale,north");

        BufferedImage image = ImageIO.read(picture.toFile());
        assertThat(image.getWidth()).isEqualTo(777);
        assertThat(image.getHeight()).isEqualTo(555);
    }

    @Test
    void layersAndThemeChangeThePicture() throws IOException {
        render("--furniture", "none", "--size", "640x480");
        byte[] plain = Files.readAllBytes(picture);

        render("--furniture", "none", "--size", "640x480", "--layers", "-all,+rivers");
        byte[] rivers = Files.readAllBytes(picture);
        render("--furniture", "none", "--size", "640x480", "--theme", "dark");

        assertThat(rivers).isNotEqualTo(plain);
        assertThat(Files.readAllBytes(picture)).isNotEqualTo(plain);
    }

    @Test
    void whoseClaimsAreShownChangesTheMap() throws IOException {
        Set<IntBuffer> maps = new HashSet<>();
        for (String whose : List.of("arm", "aze", "both", "neither")) {
            run("render", "--view", "enclaves", "--claims", whose, "--furniture", "none", "-o", picture.toString());
            maps.add(IntBuffer.wrap(pixels()));
        }
        assertThat(maps).hasSize(4);
    }

    private void render(String... more) {
        String[] arguments = Stream.concat(
                        Stream.of("render", "--view", "meghri", "-o", picture.toString()), Arrays.stream(more))
                .toArray(String[]::new);
        run(arguments);
    }

    private int code(String... more) {
        String[] arguments = Stream.concat(
                        Stream.of("render", "--view", "meghri", "-o", picture.toString()), Arrays.stream(more))
                .toArray(String[]::new);
        return AraxesCommand.run(new PrintWriter(new StringWriter()), new PrintWriter(new StringWriter()), arguments);
    }

    private static void run(String... arguments) {
        StringWriter err = new StringWriter();
        assertThat(AraxesCommand.run(new PrintWriter(new StringWriter()), new PrintWriter(err), arguments))
                .as(err.toString())
                .isZero();
    }

    private long ownPixels() throws IOException {
        return Arrays.stream(pixels()).filter(p -> (p & 0xFFFFFF) == OWN_COLOUR).count();
    }

    private int[] pixels() throws IOException {
        BufferedImage image = ImageIO.read(picture.toFile());
        return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    }
}
