package org.araxes.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.stage.Window;
import org.araxes.annotation.Annotation;
import org.araxes.annotation.AnnotationKind;
import org.araxes.geo.LonLat;
import org.araxes.render.ScreenPoint;
import org.araxes.render.Viewport;
import org.araxes.ui.action.Clip;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Objects by the table, the clipboard and the menu at the pointer, through the real window; {@link CardJourneyTest} has their card. */
class ObjectsJourneyTest extends WindowJourney {

    /** More than there are things in the window that take the focus. */
    private static final int MAX_TABS = 200;

    private DrawnObjects drawn;

    @BeforeEach
    void open() throws Exception {
        drawn = DrawnObjects.three(window);
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
        assertThat(window.focused()).isEqualTo("objects");
        assertThat(selectedInTable()).containsExactly("Gate of Meghri");
        window.type(KeyCode.DOWN);
        assertThat(selectedInTable()).containsExactly("Meghri");
        assertThat(window.desk().model().selectionProperty().get().annotations())
                .containsExactly(drawn.named("Meghri").getFirst().id());

        double before = metersPerPixel();
        window.type(KeyCode.ENTER);
        window.settle();
        assertThat(metersPerPixel()).isLessThan(before);
        Viewport view = WindowFixture.onFx(
                () -> window.desk().model().viewportProperty().get());
        ScreenPoint middle = new ScreenPoint(view.widthPixels() / 2, view.heightPixels() / 2);
        assertThat(view.toScreen(DrawnObjects.MEGHRI).distanceTo(middle)).isLessThan(20);

        tabTo("objects");
        window.robot().push(KeyCode.CONTROL, KeyCode.C);
        window.robot().push(KeyCode.CONTROL, KeyCode.V);
        window.settle();
        assertThat(drawn.named("Meghri")).hasSize(2);
        assertThat(window.node("objects-count", Label.class).getText()).isEqualTo("3 of 4 objects");
        Annotation copy = drawn.named("Meghri").getLast();
        assertThat(copy.kind()).isEqualTo(AnnotationKind.MARKER);
        assertThat(copy.points()).isNotEqualTo(List.of(DrawnObjects.MEGHRI));
        assertThat(window.desk().model().selectionProperty().get().annotations())
                .containsExactly(copy.id());

        tabTo("objects");
        window.type(KeyCode.DELETE);
        window.settle();
        assertThat(drawn.named("Meghri")).extracting(Annotation::points).containsExactly(List.of(DrawnObjects.MEGHRI));
        assertThat(window.node("objects-count", Label.class).getText()).isEqualTo("2 of 3 objects");
        window.robot().push(KeyCode.CONTROL, KeyCode.Z);
        window.settle();
        assertThat(drawn.named("Meghri")).hasSize(2).contains(copy);
    }

    @Test
    void theOnlyRowLeftByTheFilterIsSelectedRenamedAndLeftByKeys() throws Exception {
        tabTo("left-tabs");
        window.type(KeyCode.RIGHT);
        window.settle();
        tabTo("objects-filter");
        window.robot().write("road");
        tabTo("objects");
        window.type(KeyCode.DOWN);
        assertThat(selectedInTable()).containsExactly("Road");
        window.settle();
        window.type(KeyCode.F2);
        assertThat(window.focused()).isEqualTo("annotation-name");
        window.robot().write("Way");
        window.type(KeyCode.ENTER);
        window.settle();
        assertThat(drawn.named("Way")).hasSize(1);

        tabTo("objects-filter");
        window.type(KeyCode.ESCAPE);
        assertThat(window.node("objects-count", Label.class).getText()).isEqualTo("3 objects");
        tabTo("objects");
        window.type(KeyCode.ESCAPE);
        assertThat(window.desk().model().selectionProperty().get().annotations())
                .isEmpty();
        assertThat(window.focused()).isEqualTo("objects");
        window.type(KeyCode.ESCAPE);
        assertThat(WindowFixture.onFx(() -> window.desk().map().isFocused())).isTrue();
    }

    @Test
    void wellKnownTextAndPositionsArePastedAndBroughtIntoView() throws Exception {
        paste("LINESTRING (44.5 40.1, 44.6 40.2)");
        assertThat(drawn.all()).hasSize(4);
        assertThat(drawn.all().getLast().name()).isEqualTo("Line 1");
        paste("Baku, 40.4 49.9");
        Annotation baku = drawn.all().getLast();
        assertThat(baku.name()).isEqualTo("Baku");
        assertThat(window.desk().editing().stateProperty().get().undo()).isEqualTo("paste marker");
        Viewport view = WindowFixture.onFx(
                () -> window.desk().model().viewportProperty().get());
        assertThat(view.toScreen(new LonLat(49.9, 40.4)).x()).isBetween(0.0, view.widthPixels());
    }

    @Test
    void aCopyPastedWhereItsOriginalLiesIsShiftedAndFreeToMove() throws Exception {
        WindowFixture.doOnFx(() -> {
            drawn.add("Field", AnnotationKind.POLYGON, at(45), at(45.1), new LonLat(45.05 + 1 / 3e8, 39.9));
            Annotation field = drawn.named("Field").getFirst();
            window.desk().actions().select(Set.of(field.id()));
            window.desk().actions().switchLock();
            window.desk().actions().copy();
            window.desk().actions().paste();
        });
        window.settle();
        List<Annotation> fields = drawn.named("Field");
        assertThat(fields).hasSize(2);
        assertThat(fields.getLast().extent().west())
                .isGreaterThan(fields.getFirst().extent().west() + 1e-4);
        assertThat(fields.getFirst().details().locked()).isTrue();
        assertThat(fields.getLast().details().locked()).isFalse();
    }

    /** Finer than copied text keeps it; a ring through such, clockwise, is turned round in it. */
    private static LonLat at(double lonDegrees) {
        return new LonLat(lonDegrees + 1 / 3e8, 40 + 1 / 3e8);
    }

    @Test
    void controlAndClickAddsToWhatIsSelectedAndTakesFromIt() throws Exception {
        LonLat west = new LonLat(44.2, 40.2);
        WindowFixture.doOnFx(() -> drawn.add("West", AnnotationKind.MARKER, west));
        drawn.select(drawn.named("Road").getFirst());
        controlClick(west);
        assertThat(window.desk().model().selectionProperty().get().annotations())
                .hasSize(2);
        controlClick(west);
        assertThat(window.desk().model().selectionProperty().get().annotations())
                .containsExactly(drawn.named("Road").getFirst().id());
    }

    /** The robot's mouse knows no keys that are held; Ctrl, and Command for macOS. */
    private void controlClick(LonLat position) throws Exception {
        Point2D at = window.screen(position);
        WindowFixture.doOnFx(() -> {
            var map = window.desk().map();
            Point2D inScene = map.localToScene(map.screenToLocal(at));
            for (EventType<MouseEvent> type :
                    List.of(MouseEvent.MOUSE_PRESSED, MouseEvent.MOUSE_RELEASED, MouseEvent.MOUSE_CLICKED)) {
                map.fireEvent(new MouseEvent(
                        type,
                        inScene.getX(),
                        inScene.getY(),
                        at.getX(),
                        at.getY(),
                        MouseButton.PRIMARY,
                        1,
                        false,
                        true,
                        false,
                        true,
                        type == MouseEvent.MOUSE_PRESSED,
                        false,
                        false,
                        true,
                        false,
                        true,
                        null));
            }
        });
        window.settle();
    }

    @Test
    @SuppressWarnings("unchecked")
    void theTableIsPutInTheOrderOfLengthsNotOfLetters() throws Exception {
        List<String> names = WindowFixture.onFx(() -> {
            drawn.add("Nine", AnnotationKind.DISTANCE, new LonLat(45, 40), new LonLat(45.1, 40));
            drawn.add("Thirty", AnnotationKind.DISTANCE, new LonLat(45, 40), new LonLat(45.35, 40));
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
    void theRightButtonSelectsWhatLiesThereAndOffersWhatCanBeDone() throws Exception {
        Point2D at = window.screen(DrawnObjects.MEGHRI);
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
        assertThat(drawn.named("Meghri")).hasSize(2);
    }

    private void paste(String text) throws Exception {
        WindowFixture.doOnFx(() -> {
            Clip.put(text);
            window.desk().actions().paste();
        });
        window.settle();
    }

    /** Presses the tab key until something has the focus. */
    private void tabTo(String id) throws Exception {
        for (int i = 0; i < MAX_TABS && !window.focused().equals(id); i++) {
            window.type(KeyCode.TAB);
        }
        assertThat(window.focused()).isEqualTo(id);
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
}
