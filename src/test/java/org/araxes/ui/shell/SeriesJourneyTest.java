package org.araxes.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Pane;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Comparison sheets, series and framed parts of the map, through the real window. */
class SeriesJourneyTest {

    @TempDir
    Path folder;

    @Test
    void aSeriesThroughDatesOfComparisonSheetsBecomesNumberedFiles() throws Exception {
        Path file = folder.resolve("years.png");
        try (WindowFixture window = new WindowFixture(folder.resolve("workspace.gpkg"), file)) {
            open(window, true);
            type(window, "image-days", "2020-09-27 2020-13-01");
            WindowFixture.until(() -> fault(window).contains("2020-13-01"));
            WindowFixture.until(() -> window.node("image-save", Button.class).isDisabled());
            small(window);
            type(window, "image-days", "2020-09-27, 2021-05-12");
            choose(window, "image-maps", 1);
            Image sheet = nextPreview(window, null);
            assertThat(sheet.getWidth()).isEqualTo(900);
            Path there = Files.writeString(folder.resolve("years-02.png"), "mine");
            answer(window, "Cancel");
            assertThat(there).hasContent("mine");
            assertThat(isClosed(window)).as("the form is still there").isFalse();
            answer(window, "Replace");
            WindowFixture.until(() -> isClosed(window));
            try (Stream<Path> all = Files.list(folder)) {
                assertThat(all.map(f -> f.getFileName().toString()).filter(f -> f.startsWith("years")))
                        .containsExactlyInAnyOrder("years-01.png", "years-02.png");
            }
            assertThat(Files.mismatch(folder.resolve("years-01.png"), folder.resolve("years-02.png")))
                    .as("the days differ")
                    .isNotNegative();
            assertThat(ImageIO.read(folder.resolve("years-01.png").toFile()).getHeight())
                    .isEqualTo(600);
        }
    }

    /** Saves where a numbered file is in the way, and answers the question. */
    private static void answer(WindowFixture window, String button) throws Exception {
        window.robot().clickOn("#image-save");
        WindowFixture.until(() -> window.robot().lookup("Replace").tryQuery().isPresent());
        WindowFixture.doOnFx(() -> window.robot()
                .lookup(".button")
                .match(b -> button.equals(((Button) b).getText())
                        && b.getScene()
                                != window.node("image-save", Button.class).getScene())
                .queryAs(Button.class)
                .fire());
        WindowFixture.until(() -> window.robot().lookup("Replace").tryQuery().isEmpty());
    }

    @Test
    void eachReadyViewBecomesAPageWithItsTitle() throws Exception {
        Path file = folder.resolve("views.pdf");
        try (WindowFixture window = new WindowFixture(folder.resolve("workspace.gpkg"), file)) {
            open(window, false);
            small(window);
            choose(window, "image-kind", 1);
            choose(window, "image-series", 2);
            nextPreview(window, null);
            window.robot().clickOn("#image-save");
            WindowFixture.until(() -> isClosed(window));
            var views = window.desk().model().catalog().views();
            try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
                assertThat(pdf.getNumberOfPages()).isEqualTo(views.size());
                assertThat(new PDFTextStripper().getText(pdf).replaceAll("\\s+", " "))
                        .contains(views.getLast().title().english());
            }
        }
    }

    @Test
    void aStoppedSeriesLeavesNothingOfItsPdf() throws Exception {
        Path file = folder.resolve("views.pdf");
        try (WindowFixture window = new WindowFixture(folder.resolve("workspace.gpkg"), file)) {
            open(window, false);
            choose(window, "image-kind", 1);
            choose(window, "image-series", 2);
            nextPreview(window, null);
            window.robot().clickOn("#image-save");
            WindowFixture.doOnFx(() -> {
                Button cancel = (Button) window.robot()
                        .lookup(".dialog-pane .button")
                        .match(b -> ((Button) b).isCancelButton())
                        .query();
                cancel.fire();
            });
            WindowFixture.until(() -> isClosed(window));
            try (Stream<Path> all = Files.list(folder)) {
                assertThat(all.filter(f -> f.toString().contains("views"))).isEmpty();
            }
        }
    }

    @Test
    void aFrameOnThePreviewShowsThatPartUntilEscape() throws Exception {
        try (WindowFixture window = new WindowFixture(folder.resolve("workspace.gpkg"), folder.resolve("x.png"))) {
            open(window, false);
            small(window);
            Image all = nextPreview(window, null);
            window.settle(); // laid out
            Bounds at = WindowFixture.onFx(() -> {
                Pane sheet = window.node("image-preview", Pane.class);
                return sheet.localToScreen(sheet.getBoundsInLocal());
            });
            drag(window, at);
            Image part = nextPreview(window, all);
            assertThat(window.node("image-whole", Button.class).isVisible()).isTrue();
            assertThat(same(all, part)).isFalse();
            window.type(KeyCode.ESCAPE);
            Image again = nextPreview(window, part);
            assertThat(same(all, again)).isTrue();
            assertThat(isClosed(window)).as("Esc gave up the frame only").isFalse();
            window.type(KeyCode.ESCAPE);
            WindowFixture.until(() -> isClosed(window));
        }
    }

    private static void drag(WindowFixture window, Bounds at) {
        window.robot()
                .moveTo(at.getMinX() + at.getWidth() * 0.2, at.getMinY() + at.getHeight() * 0.3)
                .press(MouseButton.PRIMARY)
                .moveTo(at.getMinX() + at.getWidth() * 0.4, at.getMinY() + at.getHeight() * 0.5)
                .release(MouseButton.PRIMARY);
    }

    private static boolean same(Image a, Image b) {
        for (int y = 0; y < a.getHeight(); y++) {
            for (int x = 0; x < a.getWidth(); x++) {
                if (a.getPixelReader().getArgb(x, y) != b.getPixelReader().getArgb(x, y)) {
                    return false;
                }
            }
        }
        return true;
    }

    private static void open(WindowFixture window, boolean series) throws Exception {
        WindowFixture.doOnFx(() -> {
            if (series) {
                window.desk().takeaway().saveSeries();
            } else {
                window.desk().takeaway().saveImage();
            }
        });
        WindowFixture.until(
                () -> window.robot().lookup("#image-save").tryQuery().isPresent());
    }

    private static boolean isClosed(WindowFixture window) {
        return window.robot().lookup("#image-save").tryQuery().isEmpty();
    }

    private static void small(WindowFixture window) throws Exception {
        WindowFixture.doOnFx(() -> {
            window.node("image-width", TextField.class).setText("900");
            window.node("image-height", TextField.class).setText("600");
            window.node("image-dpi", TextField.class).setText("72");
        });
    }

    private static boolean isSmall(WindowFixture window) {
        return window.node("image-width", TextField.class).getText().equals("900");
    }

    private static void type(WindowFixture window, String id, String text) throws Exception {
        WindowFixture.doOnFx(() -> window.node(id, TextField.class).setText(text));
    }

    private static void choose(WindowFixture window, String id, int index) throws Exception {
        WindowFixture.doOnFx(
                () -> window.node(id, ComboBox.class).getSelectionModel().select(index));
    }

    private static String fault(WindowFixture window) {
        return window.node("image-fault", Label.class).getText();
    }

    /** The preview drawn after another, of the size asked for. */
    private static Image nextPreview(WindowFixture window, @Nullable Image before) throws Exception {
        ImageView view = (ImageView)
                window.node("image-preview", Pane.class).getChildren().getFirst();
        WindowFixture.until(() -> WindowFixture.onFx(() -> view.getImage() != null
                && view.getImage() != before
                && (view.getImage().getWidth() == 900 || !isSmall(window))
                && !window.node("image-save", Button.class).isDisabled()));
        return WindowFixture.onFx(view::getImage);
    }
}
