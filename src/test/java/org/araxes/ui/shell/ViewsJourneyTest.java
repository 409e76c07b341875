package org.araxes.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.araxes.catalog.NameDisplay;
import org.araxes.geo.Extent;
import org.araxes.render.Scene;
import org.araxes.render.Viewport;
import org.araxes.ui.MapModel;
import org.araxes.ui.Theme;
import org.araxes.ui.views.SavedViews.Entry;
import org.araxes.view.SavedView;
import org.araxes.view.ViewJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Views saved, shown again, put in order and taken away, through the real window. */
class ViewsJourneyTest {

    @TempDir
    Path folder;

    @Test
    void aSavedViewComesBackWithOneClickAlsoAfterARestart() throws Exception {
        Path workspace = folder.resolve("workspace.gpkg");
        Scene saved;
        Viewport place;
        try (WindowFixture window = new WindowFixture(workspace, folder.resolve("view.json"))) {
            choose(window);
            saved = WindowFixture.onFx(
                    () -> window.desk().model().sceneProperty().get());
            place = WindowFixture.onFx(
                    () -> window.desk().model().viewportProperty().get());
            save(window, "My Lachin");
            changeAll(window);
            showFirst(window);
            assertShown(window, saved, place);
        }
        try (WindowFixture window = new WindowFixture(workspace, folder.resolve("view.json"))) {
            changeAll(window);
            openTab(window);
            WindowFixture.until(() -> titles(window).equals(List.of("My Lachin")));
            showFirst(window);
            assertShown(window, saved, place);
            assertThat(entries(window).getFirst().thumbnail()).isNotEmpty();
        }
    }

    @Test
    void viewsAreRenamedPutInOrderExportedImportedAndDeleted() throws Exception {
        Path file = folder.resolve("view.json");
        try (WindowFixture window = new WindowFixture(folder.resolve("workspace.gpkg"), file)) {
            save(window, "One");
            save(window, "One");
            assertThat(titles(window)).containsExactly("One", "One 2");
            ViewDesk desk = window.desk().savedViews();
            WindowFixture.doOnFx(() -> {
                desk.views().move(entries(window).getFirst(), 1);
                desk.views().rename(entries(window).getFirst(), "Two", "why");
                desk.exportView(entries(window).getFirst());
                desk.views().delete(entries(window).getLast());
                desk.views().importView(Files.readString(file));
            });
            assertThat(ViewJson.read(Files.readString(file)).notes()).isEqualTo("why");
            assertThat(titles(window)).containsExactly("Two", "Two 2");
            assertThat(entries(window).getFirst().view().id())
                    .isNotEqualTo(entries(window).getLast().view().id());
        }
        try (WindowFixture window = new WindowFixture(folder.resolve("workspace.gpkg"), file)) {
            WindowFixture.until(() -> titles(window).equals(List.of("Two", "Two 2")));
        }
    }

    @Test
    void whatWasReplacedOrDeletedComesBack() throws Exception {
        Path workspace = folder.resolve("workspace.gpkg");
        SavedView first;
        try (WindowFixture window = new WindowFixture(workspace, folder.resolve("view.json"))) {
            choose(window);
            save(window, "One");
            changeAll(window);
            save(window, "Two");
            first = entries(window).getFirst().view();
            ViewDesk desk = window.desk().savedViews();
            WindowFixture.doOnFx(() -> desk.update(entries(window).getFirst()));
            WindowFixture.until(() -> !entries(window).getFirst().view().equals(first));
            WindowFixture.doOnFx(() -> desk.views().delete(entries(window).getFirst()));
            assertThat(titles(window)).containsExactly("Two");
            assertThat(desk.views().undoableProperty().get()).contains("Bring back", "One");
            WindowFixture.doOnFx(() -> desk.views().undo());
            assertThat(titles(window)).containsExactly("One", "Two");
            assertThat(entries(window).getFirst().view()).isNotEqualTo(first);
            WindowFixture.doOnFx(() -> {
                desk.views().undo();
                desk.views().undo(); // nothing is left
            });
            assertThat(entries(window).getFirst().view()).isEqualTo(first);
            assertThat(desk.views().undoableProperty().get()).isEmpty();
        }
        try (WindowFixture window = new WindowFixture(workspace, folder.resolve("view.json"))) {
            WindowFixture.until(() -> titles(window).equals(List.of("One", "Two")));
            assertThat(entries(window).getFirst().view()).isEqualTo(first);
        }
    }

    private static void choose(WindowFixture window) throws Exception {
        WindowFixture.doOnFx(() -> {
            MapModel model = window.desk().model();
            model.namesProperty().set(NameDisplay.BOTH);
            model.themeProperty().set(Theme.DARK);
            model.dateProperty().set(Optional.of(LocalDate.of(2021, 5, 12)));
            model.layersProperty()
                    .set(model.layersProperty().get().withOpacity("rivers", 0.4).withVisible(List.of("relief"), false));
            window.desk().visits().goTo(new Extent(46, 39, 47, 40));
        });
        window.settle();
    }

    private static void changeAll(WindowFixture window) throws Exception {
        WindowFixture.doOnFx(() -> {
            MapModel model = window.desk().model();
            model.namesProperty().set(NameDisplay.RU);
            model.themeProperty().set(Theme.LIGHT);
            model.dateProperty().set(Optional.empty());
            model.layersProperty().set(model.layersProperty().get().withVisible(List.of("rivers", "towns"), false));
            window.desk().visits().showWholeRegion();
        });
        window.settle();
    }

    private static void assertShown(WindowFixture window, Scene saved, Viewport place) throws Exception {
        Scene now =
                WindowFixture.onFx(() -> window.desk().model().sceneProperty().get());
        assertThat(now.layers()).isEqualTo(saved.layers());
        assertThat(now.names()).isEqualTo(saved.names());
        assertThat(now.date()).isEqualTo(saved.date());
        assertThat(now.palette()).isEqualTo(saved.palette());
        assertThat(WindowFixture.onFx(
                        () -> window.desk().model().viewportProperty().get()))
                .isEqualTo(place);
    }

    private static void save(WindowFixture window, String title) throws Exception {
        openTab(window);
        int before = entries(window).size();
        window.robot().clickOn("#save-view");
        WindowFixture.until(
                () -> window.robot().lookup("#view-title").tryQuery().isPresent());
        TextField field = window.node("view-title", TextField.class);
        WindowFixture.doOnFx(() -> {
            field.setText(title);
            field.requestFocus();
        });
        window.robot().targetWindow(field).type(KeyCode.ENTER);
        WindowFixture.until(() -> entries(window).size() == before + 1);
        window.settle();
    }

    private static void openTab(WindowFixture window) {
        window.robot().clickOn("#tab-views");
    }

    private static void showFirst(WindowFixture window) throws Exception {
        window.robot().clickOn("#views-list .list-cell");
        window.settle();
    }

    private static List<Entry> entries(WindowFixture window) {
        return window.desk().savedViews().views().entries();
    }

    private static List<String> titles(WindowFixture window) throws Exception {
        return WindowFixture.onFx(
                () -> entries(window).stream().map(e -> e.view().title()).toList());
    }
}
