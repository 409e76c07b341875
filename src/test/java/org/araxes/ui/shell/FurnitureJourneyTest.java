package org.araxes.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Rectangle;
import org.araxes.export.FurniturePiece;
import org.araxes.export.FurniturePlaces;
import org.araxes.export.PiecePlace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Furniture put elsewhere and pages turned in the preview, through the real window. */
class FurnitureJourneyTest {

    private static final int WIDTH = 1100;

    @TempDir
    Path folder;

    @Test
    void aPieceDraggedOntoTheMapStaysThereAndIsMovedByKeysAndReset() throws Exception {
        try (WindowFixture window = new WindowFixture(folder.resolve("workspace.gpkg"), folder.resolve("x.png"))) {
            open(window);
            Bounds sheet = bounds(window, "image-preview", Pane.class);
            WindowFixture.doOnFx(() -> {
                Rectangle date = window.node("piece-date", Rectangle.class);
                Pane page = window.node("image-preview", Pane.class);
                Point2D from = date.localToScene(date.getX() + 20, date.getY() + 4);
                Point2D to = page.localToScene(page.getWidth() * 0.3, page.getHeight() * 0.4);
                fire(date, MouseEvent.MOUSE_PRESSED, from);
                fire(date, MouseEvent.MOUSE_DRAGGED, from.midpoint(to));
                fire(date, MouseEvent.MOUSE_DRAGGED, to);
                fire(date, MouseEvent.MOUSE_RELEASED, to);
            });
            WindowFixture.until(() -> place(window) instanceof PiecePlace.OnMap);
            assertThat(window.node("image-piece", ComboBox.class).getValue()).isEqualTo(FurniturePiece.DATE);
            // The preview is drawn again with the piece where it was dropped.
            WindowFixture.until(() -> {
                Bounds now = bounds(window, "piece-date", Rectangle.class);
                return now.getMinY() > sheet.getMinY() + sheet.getHeight() * 0.2;
            });
            PiecePlace dropped = place(window);
            WindowFixture.until(() -> WindowFixture.onFx(() -> {
                window.node("piece-date", Rectangle.class).requestFocus();
                return window.node("piece-date", Rectangle.class).isFocused();
            }));
            window.type(KeyCode.RIGHT);
            WindowFixture.until(() -> !place(window).equals(dropped));

            window.robot().clickOn("#image-places-reset");
            WindowFixture.until(() -> places(window).equals(FurniturePlaces.USUAL));
        }
    }

    @Test
    void theListOfPlacesPutsAPieceElsewhereAndThePictureIsSavedSo() throws Exception {
        Path file = folder.resolve("moved.png");
        try (WindowFixture window = new WindowFixture(folder.resolve("workspace.gpkg"), file)) {
            open(window);
            choose(window, "image-piece", 2); // the legend
            WindowFixture.doOnFx(() -> {
                ComboBox<?> place = window.node("image-place", ComboBox.class);
                place.getSelectionModel()
                        .select(place.getItems().stream()
                                .map(Object::toString)
                                .toList()
                                .indexOf("left of the map"));
            });
            assertThat(places(window).code()).isEqualTo("legend=left");
            saveAndWait(window);
            assertThat(Files.readString(file, java.nio.charset.StandardCharsets.ISO_8859_1))
                    .contains("places legend=left");
        }
    }

    @Test
    void longListsAreTurnedPageByPageAndSavedAsFiles() throws Exception {
        Path file = folder.resolve("pages.png");
        try (WindowFixture window = new WindowFixture(folder.resolve("workspace.gpkg"), file)) {
            open(window);
            WindowFixture.doOnFx(
                    () -> window.node("image-figures", CheckBox.class).fire());
            choose(window, "image-lists", 1);
            WindowFixture.until(() -> page(window).matches("Page 1 of ([2-9]|1\\d)"));
            int pages = Integer.parseInt(page(window).replaceAll(".* of ", ""));
            WindowFixture.doOnFx(
                    () -> window.node("image-page-next", Button.class).fire());
            WindowFixture.until(() -> page(window).startsWith("Page 2 of"));
            assertThat(window.robot().lookup("#piece-legend").tryQuery())
                    .as("a page of lists has nothing to drag")
                    .isEmpty();
            saveAndWait(window);
            try (Stream<Path> all = Files.list(folder)) {
                assertThat(all.filter(f -> f.getFileName().toString().startsWith("pages")))
                        .hasSize(pages);
            }
        }
    }

    private static void open(WindowFixture window) throws Exception {
        WindowFixture.doOnFx(() -> window.desk().takeaway().saveImage());
        WindowFixture.until(
                () -> window.robot().lookup("#image-save").tryQuery().isPresent());
        WindowFixture.doOnFx(() -> {
            window.node("image-width", TextField.class).setText(String.valueOf(WIDTH));
            window.node("image-height", TextField.class).setText("700");
            window.node("image-dpi", TextField.class).setText("72");
        });
        ImageView view = (ImageView)
                window.node("image-preview", Pane.class).getChildren().getFirst();
        WindowFixture.until(() -> WindowFixture.onFx(
                () -> view.getImage() != null && view.getImage().getWidth() == WIDTH));
        window.settle();
    }

    /** The robot's release does not reach what was pressed. */
    private static void fire(Rectangle target, EventType<MouseEvent> type, Point2D at) {
        boolean down = type != MouseEvent.MOUSE_RELEASED;
        Event.fireEvent(
                target,
                new MouseEvent(
                        type,
                        at.getX(),
                        at.getY(),
                        at.getX(),
                        at.getY(),
                        MouseButton.PRIMARY,
                        1,
                        false,
                        false,
                        false,
                        false,
                        down,
                        false,
                        false,
                        true,
                        false,
                        false,
                        null));
    }

    private static void saveAndWait(WindowFixture window) throws Exception {
        WindowFixture.until(() -> WindowFixture.onFx(
                () -> !window.node("image-save", Button.class).isDisabled()));
        window.robot().clickOn("#image-save");
        WindowFixture.until(
                () -> window.robot().lookup("#image-save").tryQuery().isEmpty());
    }

    private static FurniturePlaces places(WindowFixture window) throws Exception {
        return WindowFixture.onFx(() -> window.desk().model().placesProperty().get());
    }

    private static PiecePlace place(WindowFixture window) throws Exception {
        return places(window).of(FurniturePiece.DATE).orElse(new PiecePlace.Beside(PiecePlace.Side.RIGHT));
    }

    private static String page(WindowFixture window) throws Exception {
        return WindowFixture.onFx(() -> window.node("image-page", Label.class).getText());
    }

    private static void choose(WindowFixture window, String id, int index) throws Exception {
        WindowFixture.doOnFx(
                () -> window.node(id, ComboBox.class).getSelectionModel().select(index));
    }

    private static <T extends javafx.scene.Node> Bounds bounds(WindowFixture window, String id, Class<T> type)
            throws Exception {
        return WindowFixture.onFx(() -> {
            T node = window.node(id, type);
            return node.localToScreen(node.getBoundsInLocal());
        });
    }
}
