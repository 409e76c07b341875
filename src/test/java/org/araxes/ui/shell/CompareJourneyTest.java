package org.araxes.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import javafx.event.Event;
import javafx.geometry.Point2D;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Region;
import org.araxes.geo.LonLat;
import org.araxes.render.ClaimFilter;
import org.araxes.render.Comparison;
import org.araxes.render.Comparison.Layout;
import org.araxes.ui.Selection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One side's claims held against the other's, through the real window. */
class CompareJourneyTest {

    /** An enclave that one side claims, and a place in it. */
    private static final String ENCLAVE = "yukhari-askipara";

    private static final LonLat IN_ENCLAVE = new LonLat(44.99, 41.065);

    @TempDir
    Path folder;

    @Test
    void comparesBySwipeSideBySideAndBlinkAndKeepsItOverARestart() throws Exception {
        Path workspace = folder.resolve("workspace.gpkg");
        try (WindowFixture window = new WindowFixture(workspace, folder.resolve("map.png"))) {
            beginsWithTheTwoClaimantsInTheOrderOfTheCatalogue(window);
            movesTheDividerByMouseAndKeys(window);
            aClickAsksTheMapThatIsSeenThere(window);
            showsTwoMapsThatMoveTogether(window);
            blinksWhileTheKeyIsHeld(window);
            set(window, comparison(window).withLayout(Layout.SWIPE).withDivider(0.25));
        }
        try (WindowFixture window = new WindowFixture(workspace, folder.resolve("map.png"))) {
            assertThat(comparison(window))
                    .isEqualTo(new Comparison(Layout.SWIPE, only(window, "arm"), only(window, "aze"), 0.25));
            window.robot().clickOn("#compare-close");
            window.settle();
            assertThat(window.desk().model().sceneProperty().get().filter()).isEqualTo(ClaimFilter.BOTH);
            assertThat(window.desk().compareBar().isVisible()).isFalse();
        }
    }

    @Test
    void aRowOfATableGoesToItsPlace() throws Exception {
        try (WindowFixture window = new WindowFixture(folder.resolve("workspace.gpkg"), folder.resolve("map.png"))) {
            set(
                    window,
                    comparison(window)
                            .withFirst(
                                    only(window, "aze"), window.desk().model().catalog()));
            showFirstRow(window, 0, "#overlaps");
            Selection both = window.desk().model().selectionProperty().get();
            assertThat(both.claims()).hasSize(2);
            assertThat(window.desk().model().sceneProperty().get().filter()).isEqualTo(ClaimFilter.BOTH);
            assertThat(both.claims())
                    .extracting(id -> window.desk()
                            .model()
                            .catalog()
                            .claim(id)
                            .orElseThrow()
                            .layerId())
                    .allMatch(window.desk().model().layersProperty().get()::isVisible);
            showFirstRow(window, 1, "#corridors");
            assertThat(window.desk().model().selectionProperty().get().claims()).hasSize(1);
        }
    }

    private static void showFirstRow(WindowFixture window, int item, String id) throws Exception {
        WindowFixture.doOnFx(() -> window.desk().tables().items().get(item).fire());
        WindowFixture.until(() -> window.robot().lookup(id).tryQuery().isPresent());
        TableView<?> table = window.robot().lookup(id).queryAs(TableView.class);
        assertThat(table.getItems()).isNotEmpty();
        WindowFixture.doOnFx(() -> {
            table.getSelectionModel().select(0);
            Event.fireEvent(
                    table, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false));
            table.getScene().getWindow().hide();
        });
        window.settle();
    }

    private static void beginsWithTheTwoClaimantsInTheOrderOfTheCatalogue(WindowFixture window) throws Exception {
        assertThat(window.desk().compareBar().isVisible()).isFalse();
        window.robot().clickOn("#compare");
        assertThat(WindowFixture.onFx(window.desk().map()::blankPixels))
                .as("before the other map is drawn")
                .isZero();
        window.settle();
        assertThat(WindowFixture.onFx(window.desk().map()::isSharp)).isTrue();
        assertThat(comparison(window))
                .isEqualTo(new Comparison(Layout.SWIPE, only(window, "arm"), only(window, "aze"), 0.5));
        assertThat(window.node("tag-left", Label.class).getText()).isEqualTo("Claims of Armenia only");
        assertThat(window.node("tag-right", Label.class).getText()).isEqualTo("Claims of Azerbaijan only");
    }

    private static void movesTheDividerByMouseAndKeys(WindowFixture window) throws Exception {
        Region divider = window.node("divider", Region.class);
        double width = window.desk().map().getWidth();
        Point2D middle = WindowFixture.onFx(() -> divider.localToScreen(divider.getWidth() / 2, 100));
        window.robot().moveTo(middle).press(MouseButton.PRIMARY);
        window.robot().moveTo(middle.add(120, 0)).release(MouseButton.PRIMARY);
        assertThat(comparison(window).divider()).isCloseTo(0.5 + 120 / width, within(3 / width));
        double dragged = comparison(window).divider();
        window.type(KeyCode.LEFT);
        assertThat(comparison(window).divider()).isLessThan(dragged);
        window.type(KeyCode.HOME);
        assertThat(comparison(window).divider()).isZero();
        set(window, comparison(window).withLayout(Layout.SINGLE));
        assertThat(window.focused()).isEqualTo("map");
        set(window, comparison(window).withLayout(Layout.SWIPE));
    }

    private static void aClickAsksTheMapThatIsSeenThere(WindowFixture window) throws Exception {
        look(window);
        set(window, comparison(window).withDivider(0.2));
        assertThat(select(window, 0)).as("on the right").isEqualTo(ENCLAVE);
        set(window, comparison(window).withDivider(0.9));
        assertThat(select(window, 0)).as("on the left").isNotEqualTo(ENCLAVE);
    }

    private static void showsTwoMapsThatMoveTogether(WindowFixture window) throws Exception {
        window.robot().clickOn("#compare-side-by-side");
        assertThat(WindowFixture.onFx(window.desk().map()::blankPixels)).isZero();
        window.settle();
        double half = window.desk().model().viewportProperty().get().widthPixels();
        assertThat(half).isCloseTo(window.desk().map().getWidth() / 2, within(1.0));
        look(window);
        assertThat(select(window, half)).as("on the right").isEqualTo(ENCLAVE);
        assertThat(select(window, 0)).as("on the left").isNotEqualTo(ENCLAVE);
    }

    private static void blinksWhileTheKeyIsHeld(WindowFixture window) throws Exception {
        set(window, comparison(window).withLayout(Layout.SINGLE));
        look(window);
        int before = colour(window);
        window.robot().press(KeyCode.X);
        int held = colour(window);
        assertThat(window.desk().model().sceneProperty().get().filter()).isEqualTo(only(window, "aze"));
        window.robot().release(KeyCode.X);
        assertThat(held).as("no frame has to be waited for").isNotEqualTo(before);
        assertThat(colour(window)).isEqualTo(before);
        assertThat(window.desk().model().sceneProperty().get().filter()).isEqualTo(only(window, "arm"));
    }

    private static void look(WindowFixture window) throws Exception {
        WindowFixture.doOnFx(() -> {
            var model = window.desk().model();
            var view = model.viewportProperty().get();
            model.viewportProperty()
                    .set(view.withCenter(view.projection().toMap(IN_ENCLAVE)).withMetersPerPixel(40));
            model.selectionProperty().set(Selection.NONE);
        });
        window.settle();
    }

    /** The claim selected by a click on the place in the enclave, on the map that begins at an x of the pane. */
    private static String select(WindowFixture window, double mapX) throws Exception {
        WindowFixture.doOnFx(() -> window.desk().model().selectionProperty().set(Selection.NONE));
        window.robot().clickOn(window.screen(IN_ENCLAVE).add(mapX, 0));
        String claim = window.desk().model().selectionProperty().get().claim();
        return claim == null ? "nothing" : claim;
    }

    /** What the screen shows in the enclave. */
    private static int colour(WindowFixture window) throws Exception {
        return WindowFixture.onFx(() -> {
            WritableImage picture = window.desk().map().snapshot(null, null);
            var at = window.desk().model().viewportProperty().get().toScreen(IN_ENCLAVE);
            return picture.getPixelReader().getArgb((int) at.x(), (int) at.y());
        });
    }

    private static void set(WindowFixture window, Comparison comparison) throws Exception {
        WindowFixture.doOnFx(() -> window.desk().compare().set(comparison));
        window.settle();
    }

    private static Comparison comparison(WindowFixture window) {
        return window.desk().compare().get();
    }

    private static ClaimFilter only(WindowFixture window, String party) {
        return ClaimFilter.only(window.desk().model().catalog(), party);
    }
}
