package org.araxes.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javax.imageio.ImageIO;
import org.araxes.annotation.Annotation;
import org.araxes.annotation.AnnotationKind;
import org.araxes.geo.LonLat;
import org.araxes.measure.Geodesics;
import org.araxes.measure.LengthUnit;
import org.araxes.measure.Quantities;
import org.araxes.measure.Uncertainty;
import org.araxes.ui.Selection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The main job through the real window: switch, measure, draw, name, close, open again, find, undo, save an image. */
class MainJobJourneyTest {

    /** The ends of the Armenia–Iran line in the bundled data. */
    private static final LonLat WEST = new LonLat(46.140675, 38.844517);

    private static final LonLat EAST = new LonLat(46.533981, 38.867172);

    @TempDir
    Path folder;

    @Test
    void doesTheMainJobAndFindsItAgain() throws Exception {
        Path workspace = folder.resolve("workspace.gpkg");
        Path image = folder.resolve("meghri.png");
        try (WindowFixture window = new WindowFixture(workspace, image)) {
            switchesALayer(window);
            measuresAKnownLine(window);
            drawsAndNamesAPolygon(window);
        }
        try (WindowFixture window = new WindowFixture(workspace, image)) {
            findsThePolygon(window);
            savesAnImage(window, image);
            undoesIt(window);
        }
        try (WindowFixture window = new WindowFixture(workspace, image)) {
            assertThat(kinds(window)).containsExactly(AnnotationKind.DISTANCE);
        }
    }

    private static void switchesALayer(WindowFixture window) throws Exception {
        boolean before = WindowFixture.onFx(
                () -> window.desk().model().layersProperty().get().isVisible("enclaves-aze"));
        window.robot().clickOn("#layer-enclaves-aze");
        window.settle();
        assertThat(window.desk().model().layersProperty().get().isVisible("enclaves-aze"))
                .isEqualTo(!before);
        window.robot().clickOn("#layer-enclaves-aze");
    }

    private static void measuresAKnownLine(WindowFixture window) throws Exception {
        WindowFixture.doOnFx(() -> {
            window.desk()
                    .visits()
                    .showReadyView(
                            window.desk().model().catalog().view("meghri").orElseThrow());
            window.desk().map().requestFocus();
        });
        window.settle();
        window.type(KeyCode.D);
        window.clickMap(WEST);
        window.moveTo(EAST);
        String shown = window.node("readout-length", Label.class).getText();
        double pixel = window.desk().model().viewportProperty().get().metersPerPixel();
        double expected = Geodesics.distanceMeters(WEST, EAST);
        assertThat(kilometers(shown) * 1000).isCloseTo(expected, org.assertj.core.data.Offset.offset(2 * pixel + 10));
        window.clickMap(EAST);
        window.type(KeyCode.ENTER);
        window.settle();
        Annotation kept = window.desk().editing().document().annotations().getFirst();
        assertThat(kept.kind()).isEqualTo(AnnotationKind.DISTANCE);
        double sigma = Uncertainty.ofLengthMeters(
                kept.points(), i -> kept.shape().path().accuracyMeters(i));
        assertThat(window.node("measured-length", Label.class).getText())
                .isEqualTo(Quantities.length(Geodesics.lengthMeters(kept.points()), sigma, LengthUnit.METRIC))
                .contains("±");
    }

    private static double kilometers(String text) {
        assertThat(text).endsWith("km");
        return Double.parseDouble(text.substring(0, text.indexOf('\u00a0')));
    }

    private static void drawsAndNamesAPolygon(WindowFixture window) throws Exception {
        WindowFixture.doOnFx(() -> {
            window.desk().model().selectionProperty().set(Selection.NONE);
            window.desk().map().requestFocus();
        });
        window.type(KeyCode.P);
        for (LonLat corner : List.of(new LonLat(46.2, 38.95), new LonLat(46.3, 38.95), new LonLat(46.25, 39.02))) {
            window.clickMap(corner);
        }
        window.type(KeyCode.ENTER);
        window.settle();
        TextField name = window.node("annotation-name", TextField.class);
        assertThat(name.isFocused()).isTrue();
        window.robot().write("Quarry at Meghri");
        window.type(KeyCode.ENTER);
        window.settle();
        assertThat(kinds(window)).containsExactly(AnnotationKind.DISTANCE, AnnotationKind.POLYGON);
    }

    private static void findsThePolygon(WindowFixture window) throws Exception {
        assertThat(kinds(window)).containsExactly(AnnotationKind.DISTANCE, AnnotationKind.POLYGON);
        window.robot().clickOn("#search").write("quarry");
        window.type(KeyCode.ENTER);
        window.settle();
        assertThat(window.node("annotation-name", TextField.class).getText()).isEqualTo("Quarry at Meghri");
    }

    private static void savesAnImage(WindowFixture window, Path image) throws Exception {
        WindowFixture.doOnFx(() -> window.desk().takeaway().saveImage());
        window.robot().clickOn("#image-save");
        WindowFixture.until(() -> Files.exists(image));
        window.settle();
        BufferedImage picture = ImageIO.read(image.toFile());
        assertThat(picture.getWidth()).isEqualTo(1920);
        assertThat(picture.getHeight()).isEqualTo(1080);
        assertThat(colours(picture)).as("a map, not a blank sheet").isGreaterThan(500);
        assertThat(pixelsNear(picture, 0xC2185B)).as("the polygon's outline").isGreaterThan(200);
    }

    private static long colours(BufferedImage picture) {
        return java.util.Arrays.stream(
                        picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth()))
                .distinct()
                .count();
    }

    private static long pixelsNear(BufferedImage picture, int rgb) {
        return java.util.Arrays.stream(
                        picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth()))
                .filter(p -> Math.abs((p >> 16 & 0xFF) - (rgb >> 16 & 0xFF)) < 12
                        && Math.abs((p >> 8 & 0xFF) - (rgb >> 8 & 0xFF)) < 12
                        && Math.abs((p & 0xFF) - (rgb & 0xFF)) < 12)
                .count();
    }

    private static void undoesIt(WindowFixture window) throws Exception {
        WindowFixture.doOnFx(() -> {
            window.desk().commands().undo().action().run(); // the name
            window.desk().commands().undo().action().run(); // the polygon
        });
        window.settle();
        assertThat(kinds(window)).containsExactly(AnnotationKind.DISTANCE);
    }

    private static List<AnnotationKind> kinds(WindowFixture window) {
        return window.desk().editing().document().annotations().stream()
                .map(Annotation::kind)
                .toList();
    }
}
