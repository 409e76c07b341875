package org.araxes.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javafx.application.Platform;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.araxes.annotation.Annotation;
import org.araxes.annotation.AnnotationKind;
import org.araxes.annotation.AnnotationStyle;
import org.araxes.annotation.Details;
import org.araxes.annotation.Edit;
import org.araxes.annotation.Shape;
import org.araxes.geo.LonLat;
import org.araxes.geo.TransverseMercator;
import org.araxes.ui.Selection;
import org.junit.jupiter.api.Test;

/** Everything in the window that takes the focus says what it is. */
class AccessibleJourneyTest extends WindowJourney {

    private static final List<LonLat> CORNERS =
            List.of(new LonLat(45, 40), new LonLat(45.5, 40), new LonLat(45.5, 40.4), new LonLat(45, 40.4));

    private final List<String> nameless = new ArrayList<>();

    private void nothingIsNameless(String where) throws Exception {
        window.settle();
        assertThat(WindowFixture.onFx(Spoken::nameless)).as(where).isEmpty();
    }

    private Annotation add(AnnotationKind kind) throws Exception {
        Shape shape = kind == AnnotationKind.CIRCLE
                ? Shape.circle(CORNERS.getFirst(), 5, 5_000)
                : Shape.of(CORNERS.subList(0, Math.min(kind.maxPoints(), 4)));
        Annotation made = new Annotation(
                new UUID(7, kind.ordinal()),
                kind,
                kind.name(),
                "",
                shape,
                AnnotationStyle.DEFAULT,
                Details.NONE,
                kind.ordinal() + 1,
                java.time.Instant.EPOCH);
        WindowFixture.doOnFx(() -> window.desk().editing().perform(new Edit.Add("add", made)));
        return made;
    }

    @Test
    void theWindowAndEachOfItsPanels() throws Exception {
        TabPane tabs = window.node("left-tabs", TabPane.class);
        for (AnnotationKind kind : List.of(AnnotationKind.MARKER, AnnotationKind.DISTANCE)) {
            add(kind);
        }
        for (int i = 0; i < tabs.getTabs().size(); i++) {
            int tab = i;
            WindowFixture.doOnFx(() -> tabs.getSelectionModel().select(tab));
            nothingIsNameless(tabs.getTabs().get(i).getText());
        }
    }

    @Test
    void aRowOfTheTableSaysNameKindAndValueAndItsCellsWhatTheyShow() throws Exception {
        Annotation distance = add(AnnotationKind.DISTANCE);
        WindowFixture.doOnFx(() -> {
            window.desk()
                    .editing()
                    .perform(new Edit.Replace(
                            "lock",
                            distance,
                            distance.withDetails(distance.details().withLocked(true))));
            window.node("left-tabs", TabPane.class).getSelectionModel().select(1);
        });
        window.settle();
        List<String> rows =
                WindowFixture.onFx(() -> Spoken.of(window.node("objects", TableView.class), TableRow.class));
        assertThat(rows).hasSize(1);
        assertThat(rows.getFirst()).matches("DISTANCE, Measured distance, [0-9.]+\\hkm, locked");
        List<String> cells =
                WindowFixture.onFx(() -> Spoken.of(window.node("objects", TableView.class), TableCell.class));
        assertThat(cells).startsWith("Distance", "DISTANCE, locked");
        assertThat(cells.get(2)).matches("[0-9.]+\\hkm");
    }

    @Test
    void theMapSaysWhatIsInItsMiddleAndIsDrawnOnWithoutAMouse() throws Exception {
        add(AnnotationKind.MARKER);
        WindowFixture.doOnFx(() -> {
            window.desk()
                    .map()
                    .goTo(window.desk()
                            .model()
                            .viewportProperty()
                            .get()
                            .withCenter(TransverseMercator.UTM_38N.toMap(CORNERS.getFirst())));
            window.desk().map().requestFocus();
        });
        window.settle();
        WindowFixture.doOnFx(() -> window.desk().byKeyboard().tell());
        assertThat(window.desk().map().getAccessibleText())
                .startsWith("Map, scale 1")
                .contains("40.0", "MARKER");

        window.robot().push(KeyCode.SHIFT, KeyCode.ENTER);
        window.settle();
        assertThat(window.desk().model().selectionProperty().get().annotations())
                .hasSize(1);

        window.type(KeyCode.ESCAPE, KeyCode.D);
        window.robot().push(KeyCode.SHIFT, KeyCode.ENTER);
        window.type(KeyCode.RIGHT);
        window.settle();
        window.robot().push(KeyCode.SHIFT, KeyCode.ENTER);
        window.type(KeyCode.ENTER);
        window.settle();
        assertThat(window.desk().editing().document().annotations())
                .extracting(Annotation::kind)
                .containsExactly(AnnotationKind.MARKER, AnnotationKind.DISTANCE);
    }

    @Test
    void noTwoMenuItemsHaveTheSameKeys() throws Exception {
        List<String> keys = WindowFixture.onFx(() -> {
            List<String> found = new ArrayList<>();
            window.robot().lookup(".menu-bar").queryAs(MenuBar.class).getMenus().forEach(m -> keys(m, found));
            return found;
        });

        assertThat(keys).hasSizeGreaterThan(20).doesNotHaveDuplicates();
    }

    private static void keys(Menu menu, List<String> found) {
        for (MenuItem item : menu.getItems()) {
            if (item.getAccelerator() != null) {
                found.add(item.getAccelerator().getDisplayText());
            }
            if (item instanceof Menu inner) {
                keys(inner, found);
            }
        }
    }

    @Test
    void theBarsOfTimeAndComparison() throws Exception {
        WindowFixture.doOnFx(() -> {
            window.desk().time().toggle();
            window.desk().compare().toggle();
        });
        nothingIsNameless("bars");
    }

    @Test
    void theCardOfAClaimAndTheFormOfEveryKindOfObject() throws Exception {
        WindowFixture.doOnFx(() -> window.desk().model().selectionProperty().set(Selection.ofClaims(List.of("karki"))));
        nothingIsNameless("card");
        for (AnnotationKind kind : AnnotationKind.values()) {
            Annotation made = add(kind);
            WindowFixture.doOnFx(() -> {
                window.desk().model().selectionProperty().set(Selection.ofAnnotation(made.id()));
                window.robot()
                        .lookup(".form-section")
                        .queryAll()
                        .forEach(pane -> ((javafx.scene.control.TitledPane) pane).setExpanded(true));
            });
            nothingIsNameless("form of " + kind);
        }
    }

    @Test
    void everyDialogAndWindowOfItsOwn() throws Exception {
        Annotation area = add(AnnotationKind.AREA);
        WindowFixture.doOnFx(() -> window.desk().model().selectionProperty().set(Selection.ofAnnotation(area.id())));
        dialog("points and route", () -> window.desk().measureActions().routeTable());
        dialog("buffer", () -> window.desk().measureActions().buffer());
        dialog("range rings", () -> window.desk().measureActions().rings());
        Commands commands = window.desk().commands();
        for (Command command : List.of(
                commands.ledger(),
                commands.saveView(),
                commands.saveImage(),
                commands.saveSeries(),
                commands.shortcuts())) {
            dialog(command.id(), command.action());
        }
        assertThat(nameless).isEmpty();
    }

    /** Opens something, looks at it and closes it; a dialog holds up who opens it. */
    private void dialog(String what, Runnable open) throws Exception {
        int before = WindowFixture.onFx(() -> Window.getWindows().size());
        Platform.runLater(open);
        WindowFixture.until(() -> WindowFixture.onFx(() -> Window.getWindows().size() > before));
        window.settle();
        WindowFixture.onFx(Spoken::nameless).forEach(n -> nameless.add(what + ": " + n));
        WindowFixture.doOnFx(() -> {
            Window opened = Window.getWindows().getLast();
            assertThat(opened).isInstanceOf(Stage.class);
            opened.hide();
        });
        WindowFixture.until(() -> WindowFixture.onFx(() -> Window.getWindows().size() == before));
    }
}
