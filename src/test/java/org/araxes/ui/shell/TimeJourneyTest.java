package org.araxes.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.araxes.catalog.Claim;
import org.araxes.catalog.DateFilter;
import org.araxes.catalog.Event;
import org.araxes.catalog.EventLayer;
import org.araxes.geo.LonLat;
import org.araxes.render.Scene;
import org.araxes.ui.Selection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The day that the map shows and the events, through the real window. */
class TimeJourneyTest {

    @TempDir
    Path folder;

    @Test
    void choosesADayAndStepsFromEventToEvent() throws Exception {
        Path workspace = folder.resolve("workspace.gpkg");
        try (WindowFixture window = new WindowFixture(workspace, folder.resolve("map.png"))) {
            switchesTheBarOn(window);
            showsADay(window);
            refusesWhatIsNoDate(window);
            stepsToTheNextEvent(window);
            playsAndPauses(window);
            WindowFixture.doOnFx(() -> window.desk().time().show(LocalDate.parse("2022-09-01")));
        }
        try (WindowFixture window = new WindowFixture(workspace, folder.resolve("map.png"))) {
            assertThat(date(window)).as("kept with the session").contains(LocalDate.parse("2022-09-01"));
            window.robot().clickOn("#time-close");
            window.settle();
            assertThat(date(window)).as("no bar, all dates").isEmpty();
            assertThat(shown(window)).contains("lachin-corridor-old", "lachin-corridor-new");
        }
    }

    @Test
    void goesFromTheListToTheMapAndBack() throws Exception {
        Path workspace = folder.resolve("workspace.gpkg");
        try (WindowFixture window = new WindowFixture(workspace, folder.resolve("map.png"))) {
            findsAnEventByKeyboardAlone(window);
            clicksItsMarker(window);
        }
    }

    private static void switchesTheBarOn(WindowFixture window) throws Exception {
        assertThat(shown(window)).contains("lachin-corridor-old", "lachin-corridor-new");
        assertThat(window.desk().timeBar().isVisible()).isFalse();
        window.robot().clickOn("#time");
        window.settle();
        assertThat(window.desk().timeBar().isVisible()).isTrue();
        assertThat(date(window)).isEmpty();
    }

    private static void showsADay(WindowFixture window) throws Exception {
        window.robot().clickOn("#time-date").write("2022-09-01");
        window.type(KeyCode.ENTER);
        window.settle();
        assertThat(date(window)).contains(LocalDate.parse("2022-09-01"));
        assertThat(shown(window))
                .doesNotContain("lachin-corridor-old")
                .contains("lachin-corridor-new", "lachin-new-aze", "yukhari-askipara", "artsvashen");
        assertThat(window.node("time-undated", Label.class).getText()).contains("without dates");
        assertThat(list(window).getSelectionModel().getSelectedItem().id()).isEqualTo("brussels-august-2022");
    }

    private static void refusesWhatIsNoDate(WindowFixture window) throws Exception {
        TextField field = window.node("time-date", TextField.class);
        WindowFixture.doOnFx(() -> field.setText("2022-13"));
        window.type(KeyCode.ENTER);
        window.settle();
        assertThat(window.node("time-error", Label.class).getText()).contains("no day of the calendar");
        assertThat(date(window)).contains(LocalDate.parse("2022-09-01"));
        window.type(KeyCode.ESCAPE);
        window.settle();
        assertThat(field.getText()).isEqualTo("2022-09-01");
        assertThat(window.node("time-error", Label.class).isVisible()).isFalse();
    }

    private static void stepsToTheNextEvent(WindowFixture window) throws Exception {
        window.robot().clickOn("#time-next");
        window.settle();
        assertThat(date(window)).contains(LocalDate.parse("2022-09-13"));
        assertThat(list(window).getSelectionModel().getSelectedItem().id()).isEqualTo("battle-september-2022");
        assertThat(window.node("time-event", Hyperlink.class).getText()).startsWith("13–14 September 2022");
        WindowFixture.doOnFx(() -> window.desk().map().requestFocus());
        window.robot().press(KeyCode.ALT).type(KeyCode.PAGE_UP).release(KeyCode.ALT);
        window.settle();
        assertThat(list(window).getSelectionModel().getSelectedItem().id()).isEqualTo("brussels-august-2022");
    }

    private static void playsAndPauses(WindowFixture window) throws Exception {
        Button play = window.node("time-play", Button.class);
        window.robot().clickOn(play);
        window.settle();
        assertThat(play.getAccessibleText()).isEqualTo("Pause");
        window.robot().clickOn(play);
        window.settle();
        assertThat(play.getAccessibleText()).startsWith("Play");
        assertThat(date(window)).get().matches(d -> d.isAfter(LocalDate.parse("2022-08-30")));
    }

    private static void findsAnEventByKeyboardAlone(WindowFixture window) throws Exception {
        WindowFixture.doOnFx(() -> {
            var tabs = window.node("left-tabs", javafx.scene.control.TabPane.class);
            tabs.getTabs().stream()
                    .filter(t -> "tab-events".equals(t.getId()))
                    .forEach(tabs.getSelectionModel()::select);
            window.node("events-search", TextField.class).requestFocus();
        });
        window.settle();
        window.robot().write("town zabukh");
        window.type(KeyCode.DOWN, KeyCode.DOWN, KeyCode.ENTER);
        window.settle();
        assertThat(date(window)).contains(LocalDate.parse("2022-08-25"));
        assertThat(window.desk().model().layersProperty().get().isVisible(EventLayer.ID))
                .isTrue();
        assertThat(window.node("event-title", Label.class).getText()).startsWith("Lachin town");
    }

    private static void clicksItsMarker(WindowFixture window) throws Exception {
        LonLat point = window.desk()
                .model()
                .catalog()
                .event("lachin-town-passes")
                .map(Event::point)
                .orElseThrow();
        WindowFixture.doOnFx(() -> {
            window.desk().model().selectionProperty().set(Selection.NONE);
            list(window).getSelectionModel().clearSelection();
        });
        window.settle();
        window.clickMap(point);
        window.settle();
        Set<String> under =
                Set.copyOf(window.desk().model().selectionProperty().get().claims());
        assertThat(under).contains("event:lachin-town-passes");
        assertThat(list(window).getSelectionModel().getSelectedItem().id()).isEqualTo("lachin-town-passes");
    }

    private static Optional<LocalDate> date(WindowFixture window) throws Exception {
        return WindowFixture.onFx(() -> window.desk().model().dateProperty().get());
    }

    private static ListView<Event> list(WindowFixture window) {
        return window.desk().events().list();
    }

    /** What the map shows of the layers that are on. */
    private static List<String> shown(WindowFixture window) throws Exception {
        Scene scene =
                WindowFixture.onFx(() -> window.desk().model().sceneProperty().get());
        return scene.layers().stream()
                .flatMap(l -> DateFilter.shown(l.layer(), scene.date()).stream())
                .map(Claim::id)
                .collect(Collectors.toList());
    }
}
