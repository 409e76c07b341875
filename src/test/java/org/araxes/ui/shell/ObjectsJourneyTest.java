package org.araxes.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import javafx.event.ActionEvent;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Spinner;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TitledPane;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.araxes.annotation.Annotation;
import org.araxes.annotation.AnnotationKind;
import org.araxes.annotation.AnnotationStyle;
import org.araxes.annotation.Edit;
import org.araxes.annotation.Figures;
import org.araxes.geo.LonLat;
import org.araxes.measure.Units;
import org.araxes.render.ScreenPoint;
import org.araxes.render.Viewport;
import org.araxes.tool.LineEdits;
import org.araxes.ui.Selection;
import org.araxes.ui.action.Clip;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The table of objects, by keyboard alone, through the real window. */
class ObjectsJourneyTest {

    private static final LonLat MEGHRI = new LonLat(46.24, 38.90);

    /** More than there are things in the window that take the focus. */
    private static final int MAX_TABS = 200;

    @TempDir
    Path folder;

    private WindowFixture window;

    @BeforeEach
    void open() throws Exception {
        window = new WindowFixture(folder.resolve("w.gpkg"), folder.resolve("i.png"));
        WindowFixture.onFx(() -> {
            add("Meghri", AnnotationKind.MARKER, MEGHRI);
            add("Gate of Meghri", AnnotationKind.TEXT, new LonLat(46.3, 39.0));
            add("Road", AnnotationKind.LINE, new LonLat(45.0, 40.0), new LonLat(45.5, 40.5));
            return true;
        });
        window.settle();
    }

    @AfterEach
    void close() throws Exception {
        window.close();
    }

    private void add(String name, AnnotationKind kind, LonLat... points) {
        var editing = window.desk().editing();
        editing.perform(new Edit.Add(
                "add " + name,
                new Annotation(
                        UUID.nameUUIDFromBytes(name.getBytes(java.nio.charset.StandardCharsets.UTF_8)),
                        kind,
                        name,
                        "",
                        List.of(points),
                        AnnotationStyle.DEFAULT,
                        editing.document().nextOrder(),
                        Instant.EPOCH)));
    }

    @Test
    void whenTheCardGoesTheKeysGoToTheMap() throws Exception {
        WindowFixture.onFx(() -> {
            window.desk()
                    .model()
                    .selectionProperty()
                    .set(Selection.ofAnnotation(named("Road").getFirst().id()));
            return true;
        });
        window.settle();
        WindowFixture.onFx(() -> {
            window.node("annotation-delete", Button.class).requestFocus();
            return true;
        });
        window.type(KeyCode.SPACE);
        window.settle();
        assertThat(named("Road")).isEmpty();
        assertThat(focused()).isEqualTo("map");

        window.robot().push(KeyCode.CONTROL, KeyCode.Z);
        window.settle();

        assertThat(named("Road")).hasSize(1);
        assertThat(window.desk().status().getText()).isEqualTo("Undone: remove line. Ctrl+Shift+Z does it again.");
    }

    @Test
    void whatIsTypedAfterTheFirstThingDrawnIsItsText() throws Exception {
        window.type(KeyCode.T);
        window.clickMap(new LonLat(45.1, 39.6));
        window.settle();
        assertThat(focused()).isEqualTo("annotation-name");

        window.robot().write("old road"); // begins with the key of a tool
        window.type(KeyCode.ENTER);
        window.settle();

        assertThat(named("old road")).extracting(Annotation::kind).containsExactly(AnnotationKind.TEXT);
        assertThat(focused()).as("Enter leads back to the map").isEqualTo("map");
        WindowFixture.onFx(() -> {
            window.node("annotation-text-size", Spinner.class).requestFocus();
            return true;
        });
        window.type(KeyCode.L, KeyCode.ENTER);
        window.settle();
        assertThat(window.desk().tools().inHand())
                .as("a letter in a field is no tool")
                .isEqualTo("text");
        assertThat(focused()).isEqualTo("map");
        assertThat(window.node("annotation-text-size", Spinner.class)
                        .getEditor()
                        .getText())
                .as("nor a number")
                .isEqualTo("14");
    }

    @Test
    void objectIsFoundVisitedCopiedAndDeletedWithoutAMouse() throws Exception {
        tabTo("left-tabs");
        window.type(KeyCode.RIGHT);
        window.settle();
        tabTo("objects-filter");

        window.robot().write("meghri");
        window.settle();
        assertThat(window.node("objects-count", Label.class).getText()).isEqualTo("2 of 3 objects");
        window.type(KeyCode.DOWN);
        assertThat(focused()).isEqualTo("objects");
        assertThat(selectedInTable()).containsExactly("Gate of Meghri");
        window.type(KeyCode.DOWN);
        assertThat(selectedInTable()).containsExactly("Meghri");
        assertThat(window.desk().model().selectionProperty().get().annotations())
                .containsExactly(named("Meghri").getFirst().id());

        double before = metersPerPixel();
        window.type(KeyCode.ENTER);
        window.settle();
        assertThat(metersPerPixel()).isLessThan(before);
        Viewport view = WindowFixture.onFx(
                () -> window.desk().model().viewportProperty().get());
        ScreenPoint middle = new ScreenPoint(view.widthPixels() / 2, view.heightPixels() / 2);
        assertThat(view.toScreen(MEGHRI).distanceTo(middle)).isLessThan(20);

        tabTo("objects");
        window.robot().push(KeyCode.CONTROL, KeyCode.C);
        window.robot().push(KeyCode.CONTROL, KeyCode.V);
        window.settle();
        assertThat(named("Meghri")).hasSize(2);
        assertThat(window.node("objects-count", Label.class).getText()).isEqualTo("3 of 4 objects");
        Annotation copy = named("Meghri").getLast();
        assertThat(copy.kind()).isEqualTo(AnnotationKind.MARKER);
        assertThat(copy.points()).isNotEqualTo(List.of(MEGHRI));
        assertThat(window.desk().model().selectionProperty().get().annotations())
                .containsExactly(copy.id());

        tabTo("objects");
        window.type(KeyCode.DELETE);
        window.settle();
        assertThat(named("Meghri")).extracting(Annotation::points).containsExactly(List.of(MEGHRI));
        assertThat(window.node("objects-count", Label.class).getText()).isEqualTo("2 of 3 objects");
        window.robot().push(KeyCode.CONTROL, KeyCode.Z);
        window.settle();
        assertThat(named("Meghri")).hasSize(2).contains(copy);
    }

    @Test
    void whatIsLockedIsSaidAndStays() throws Exception {
        WindowFixture.onFx(() -> {
            window.desk().map().requestFocus();
            return true;
        });
        window.robot().push(KeyCode.CONTROL, KeyCode.A);
        window.settle();
        assertThat(text("selected-objects")).isEqualTo("3 objects selected");
        assertThat(text("selected-kinds")).isEqualTo("One marker, one text and one line.");
        assertThat(text("selected-hint")).contains("Delete removes them");
        window.robot().push(KeyCode.CONTROL, KeyCode.G);
        window.settle();
        assertThat(text("selected-kinds")).isEqualTo("One marker, one text and one line, one group.");

        window.robot().push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.K);
        window.settle();
        assertThat(text("selected-hint")).contains("All are locked", "unlocks them");
        window.type(KeyCode.DELETE);
        window.settle();
        assertThat(window.desk().editing().document().annotations()).hasSize(3);
    }

    private String text(String id) {
        return window.node(id, Label.class).getText();
    }

    @Test
    void aLookChosenForSeveralIsGivenToAllButLockedOnesInOneStep() throws Exception {
        WindowFixture.onFx(() -> {
            var editing = window.desk().editing();
            Annotation road = named().get(2);
            editing.perform(new Edit.Replace(
                    "lock", road, road.withDetails(road.details().withLocked(true))));
            window.desk().map().requestFocus();
            return true;
        });
        window.robot().push(KeyCode.CONTROL, KeyCode.A);
        window.settle();
        assertThat(text("selected-hint")).startsWith("1 is locked and will stay as it is.");
        WindowFixture.onFx(() -> {
            @SuppressWarnings("unchecked")
            Spinner<Double> size = (Spinner<Double>) window.node("annotation-text-size", Spinner.class);
            size.getValueFactory().setValue(21.0);
            return true;
        });
        assertThat(named()).extracting(a -> a.style().textSizePixels()).containsExactly(21.0, 21.0, 14.0);
        assertThat(window.desk().editing().stateProperty().get().undo()).isEqualTo("change text size of 2 objects");
        WindowFixture.onFx(() -> {
            window.desk().editing().undo();
            return true;
        });
        assertThat(named()).extracting(a -> a.style().textSizePixels()).containsOnly(14.0);
    }

    @Test
    void theCardOfALockedObjectDoesNotDeleteIt() throws Exception {
        WindowFixture.onFx(() -> {
            var editing = window.desk().editing();
            Annotation road = named().get(2);
            editing.perform(
                    new Edit.Replace(
                            "lock", road, road.withDetails(road.details().withLocked(true))),
                    road.id());
            return true;
        });
        window.settle();
        Button delete = window.node("annotation-delete", Button.class);
        assertThat(delete.isDisabled()).isTrue();
        WindowFixture.onFx(() -> {
            delete.getOnAction().handle(new ActionEvent());
            return true;
        });
        assertThat(named()).hasSize(3);
    }

    @Test
    void anObjectThatItsDaysTakeOffTheMapSaysSo() throws Exception {
        WindowFixture.onFx(() -> {
            var model = window.desk().model();
            model.selectionProperty()
                    .set(Selection.ofAnnotation(named().getFirst().id()));
            model.dateProperty().set(Optional.of(LocalDate.of(2022, 8, 30)));
            return true;
        });
        window.settle();
        assertThat(window.node("annotation-not-shown", Label.class).isVisible()).isFalse();
        WindowFixture.onFx(() -> {
            window.robot()
                    .lookup(".form-section")
                    .queryAllAs(TitledPane.class)
                    .forEach(section -> section.setExpanded(true));
            TextField to = window.node("annotation-to", TextField.class);
            to.setText("2022");
            to.fireEvent(new ActionEvent());
            return true;
        });
        assertThat(text("annotation-not-shown")).isEqualTo("Not on the map of 2022-08-30: see its days below.");
        assertThat(window.node("annotation-not-shown", Label.class).isVisible()).isTrue();
    }

    @Test
    void anObjectOfManyPointsIsMeasuredBesideTheWindow() throws Exception {
        LonLat[] points = IntStream.range(0, 5_000)
                .mapToObj(i -> new LonLat(45 + i * 1e-4, 40 + i % 2 * 1e-3))
                .toArray(LonLat[]::new);
        WindowFixture.onFx(() -> {
            add("Long", AnnotationKind.DISTANCE, points);
            window.desk()
                    .model()
                    .selectionProperty()
                    .set(Selection.ofAnnotation(named().getLast().id()));
            return true;
        });
        window.settle();
        String expected = Figures.of(named().getLast()).value(Units.METRIC);
        WindowFixture.until(() -> text("measured-length").equals(expected));
        WindowFixture.onFx(() -> {
            Annotation before = named().getLast();
            window.desk()
                    .editing()
                    .perform(LineEdits.placed(before, 4_999, new LonLat(46, 41)).orElseThrow());
            assertThat(text("measured-length")).as("the last figure stays").isEqualTo(expected);
            return true;
        });
        String after = Figures.of(named().getLast()).value(Units.METRIC);
        WindowFixture.until(() -> text("measured-length").equals(after));
        assertThat(after).isNotEqualTo(expected);
    }

    @Test
    void wellKnownTextAndPositionsArePastedAndBroughtIntoView() throws Exception {
        paste("LINESTRING (44.5 40.1, 44.6 40.2)");
        assertThat(named()).hasSize(4);
        assertThat(named().getLast().name()).isEqualTo("Line 1");
        paste("Baku, 40.4 49.9");
        Annotation baku = named().getLast();
        assertThat(baku.name()).isEqualTo("Baku");
        assertThat(window.desk().editing().stateProperty().get().undo()).isEqualTo("paste marker");
        Viewport view = WindowFixture.onFx(
                () -> window.desk().model().viewportProperty().get());
        assertThat(view.toScreen(new LonLat(49.9, 40.4)).x()).isBetween(0.0, view.widthPixels());
    }

    @Test
    @SuppressWarnings("unchecked")
    void theTableIsPutInTheOrderOfLengthsNotOfLetters() throws Exception {
        List<String> names = WindowFixture.onFx(() -> {
            add("Nine", AnnotationKind.DISTANCE, new LonLat(45, 40), new LonLat(45.1, 40));
            add("Thirty", AnnotationKind.DISTANCE, new LonLat(45, 40), new LonLat(45.35, 40));
            window.desk().objects();
            TableView<Annotation> table =
                    (TableView<Annotation>) window.desk().objects().lookup("#objects");
            TableColumn<Annotation, ?> figure = table.getColumns().get(2);
            table.getSortOrder().setAll(List.of(figure));
            return table.getItems().stream().map(Annotation::name).toList();
        });
        assertThat(names).endsWith("Nine", "Thirty", "Road");
    }

    @Test
    void theTabKeyLeadsThroughTheNoteAndArrowsShowTheCrossOfTheMap() throws Exception {
        WindowFixture.onFx(() -> {
            window.desk()
                    .model()
                    .selectionProperty()
                    .set(Selection.ofAnnotation(named().getFirst().id()));
            return true;
        });
        window.settle();
        WindowFixture.onFx(() -> {
            window.node("annotation-note", TextArea.class).requestFocus();
            return true;
        });
        window.type(KeyCode.TAB);
        assertThat(focused()).isNotEqualTo("annotation-note");
        assertThat(window.node("annotation-note", TextArea.class).getText()).isEmpty();

        System.gc(); // nobody else may hold what shows the cross
        WindowFixture.onFx(() -> {
            window.desk().map().requestFocus();
            return true;
        });
        window.type(KeyCode.RIGHT);
        window.settle();
        assertThat(window.node("map-cross", Node.class).isVisible()).isTrue();
        assertThat(WindowFixture.onFx(() -> window.desk().byKeyboard().hint())).startsWith("Shift+Enter");
    }

    @Test
    void theRightButtonSelectsWhatLiesThereAndOffersWhatCanBeDone() throws Exception {
        Point2D at = window.screen(MEGHRI);
        List<String> items = WindowFixture.onFx(() -> {
            var map = window.desk().map();
            Point2D inScene = map.localToScene(map.screenToLocal(at));
            map.fireEvent(new ContextMenuEvent(
                    ContextMenuEvent.CONTEXT_MENU_REQUESTED,
                    inScene.getX(),
                    inScene.getY(),
                    at.getX(),
                    at.getY(),
                    false,
                    null));
            ContextMenu menu = (ContextMenu) Window.getWindows().stream()
                    .filter(w -> w instanceof ContextMenu)
                    .findFirst()
                    .orElseThrow();
            List<String> ids = menu.getItems().stream().map(MenuItem::getId).toList();
            menu.getItems().stream()
                    .filter(i -> "popup-duplicate".equals(i.getId()))
                    .forEach(MenuItem::fire);
            menu.hide();
            return ids;
        });
        assertThat(items).contains("popup-copy", "popup-table", "popup-delete", "popup-paste", "popup-position");
        window.settle();
        assertThat(named("Meghri")).hasSize(2);
    }

    private void paste(String text) throws Exception {
        WindowFixture.onFx(() -> {
            Clip.put(text);
            window.desk().actions().paste();
            return true;
        });
        window.settle();
    }

    private List<Annotation> named() {
        return window.desk().editing().document().annotations();
    }

    /** The toolkit keeps a picture for each, also of a form that is thrown away: see {@link org.araxes.ui.Viewports}. */
    @Test
    void nothingIsPaintedByWayOfAPictureWhileObjectsAreSelectedOneAfterTheOther() throws Exception {
        for (String name : List.of("Road", "Meghri")) {
            WindowFixture.onFx(() -> {
                UUID id = UUID.nameUUIDFromBytes(name.getBytes(java.nio.charset.StandardCharsets.UTF_8));
                window.desk().model().selectionProperty().set(new Selection(List.of(), 0, Set.of(id)));
                return true;
            });
            window.settle();
            assertThat(window.node("annotation-note", TextArea.class).lookup(".viewport"))
                    .isNotNull();
            assertThat(WindowFixture.onFx(
                            () -> pictured(window.desk().map().getScene().getRoot())))
                    .isEmpty();
        }
    }

    private static List<Node> pictured(Node node) {
        List<Node> all = new ArrayList<>();
        if (node.isCache() || node.getEffect() != null) {
            all.add(node);
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> all.addAll(pictured(child)));
        }
        return all;
    }

    /** Presses the tab key until something has the focus. */
    private void tabTo(String id) throws Exception {
        for (int i = 0; i < MAX_TABS && !focused().equals(id); i++) {
            window.type(KeyCode.TAB);
        }
        assertThat(focused()).isEqualTo(id);
    }

    private String focused() throws Exception {
        return WindowFixture.onFx(() -> {
            Node owner = window.desk().map().getScene().getFocusOwner();
            return owner == null || owner.getId() == null ? "" : owner.getId();
        });
    }

    private List<String> selectedInTable() throws Exception {
        return WindowFixture.onFx(
                () -> window.node("objects", TableView.class).getSelectionModel().getSelectedItems().stream()
                        .map(a -> ((Annotation) a).name())
                        .toList());
    }

    private double metersPerPixel() throws Exception {
        return WindowFixture.onFx(
                () -> window.desk().model().viewportProperty().get().metersPerPixel());
    }

    private List<Annotation> named(String name) throws Exception {
        return WindowFixture.onFx(() -> window.desk().editing().document().annotations().stream()
                .filter(a -> a.name().equals(name))
                .toList());
    }
}
