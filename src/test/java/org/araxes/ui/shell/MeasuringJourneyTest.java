package org.araxes.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Objects;
import javafx.application.Platform;
import javafx.event.ActionEvent;
import javafx.geometry.Point2D;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import org.araxes.annotation.Annotation;
import org.araxes.annotation.AnnotationKind;
import org.araxes.annotation.Edit;
import org.araxes.catalog.Claim;
import org.araxes.geo.Extent;
import org.araxes.geo.LonLat;
import org.araxes.geo.LonLatGeometry;
import org.araxes.measure.Geodesics;
import org.araxes.measure.GeometryMeasure;
import org.araxes.ui.Selection;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Snapping, tracing, vertex editing and measuring one thing against another, through the real window. */
class MeasuringJourneyTest extends WindowJourney {

    private static final String BORDER = "border-arm-irn";

    private List<LonLat> border;

    @BeforeEach
    void open() throws Exception {
        border = LonLatGeometry.positions(
                LonLatGeometry.lines(Objects.requireNonNull(claim(BORDER).geometry()))
                        .getFirst());
        showOnly("borders-others");
        WindowFixture.doOnFx(() -> {
            window.desk().map().fit(Extent.around(border));
            window.desk().map().requestFocus();
        });
        window.settle();
    }

    private Claim claim(String id) {
        return window.desk().model().catalog().claim(id).orElseThrow();
    }

    private void showOnly(String... layers) throws Exception {
        WindowFixture.doOnFx(() -> {
            var model = window.desk().model();
            List<String> all =
                    model.catalog().layers().stream().map(l -> l.id()).toList();
            model.layersProperty()
                    .set(model.layersProperty().get().withVisible(all, false).withVisible(List.of(layers), true));
        });
    }

    private Annotation only() {
        assertThat(window.desk().editing().document().annotations()).hasSize(1);
        return window.desk().editing().document().annotations().getFirst();
    }

    /** The vertex of the border that lies about so far along its list. */
    private int vertex(double share) {
        return (int) (share * border.size());
    }

    /** Traces the border between two of its vertices, clicked some pixels off. */
    private void trace(int from, int to) throws Exception {
        window.type(KeyCode.G);
        Point2D start = window.screen(border.get(from));
        window.robot().clickOn(start.add(3, 2));
        Point2D end = window.screen(border.get(to));
        window.robot().moveTo(end.add(40, 40)).moveTo(end.add(-2, 3));
        assertThat(window.node("readout-on", Label.class).getText())
                .contains("Armenia–Iran border")
                .contains("vertex")
                .contains("±");
        assertThat(window.node("readout-length", Label.class).getText()).contains("±");
        window.robot().clickOn(end.add(-2, 3));
        window.type(KeyCode.ENTER);
        window.settle();
    }

    @Test
    void aBorderIsFollowedFromVertexToVertexWithItsAccuracy() throws Exception {
        trace(vertex(0.3), vertex(0.7));

        Annotation traced = only();
        List<LonLat> points = traced.points();
        assertThat(traced.kind()).isEqualTo(AnnotationKind.DISTANCE);
        assertThat(points.size()).isGreaterThan(20);
        assertThat(border.subList(1, border.size() - 1)).containsAll(points.subList(1, points.size() - 1));
        assertThat(traced.shape().path().accuracyMeters())
                .allMatch(a -> a == claim(BORDER).accuracyMeters());
        String length = window.node("measured-length", Label.class).getText();
        assertThat(length).contains("km").contains("±");
        window.type(KeyCode.ESCAPE);
        WindowFixture.doOnFx(() -> window.desk().editing().undo());
        assertThat(window.desk().editing().document().annotations()).isEmpty();
    }

    @Test
    void aVertexIsDraggedInsertedTypedAndRemoved() throws Exception {
        LonLat west = new LonLat(46.2, 38.95);
        LonLat east = new LonLat(46.4, 38.95);
        window.type(KeyCode.D);
        window.clickMap(west);
        window.clickMap(east);
        window.type(KeyCode.ENTER);
        window.settle();
        WindowFixture.doOnFx(() -> {
            window.desk().tools().take("select");
            window.desk().model().selectionProperty().set(Selection.NONE);
            window.desk().model().selectionProperty().set(Selection.ofAnnotation(only().id()));
        });
        window.settle();

        // The middle of the edge is pulled out.
        Point2D middle = window.screen(Geodesics.between(west, east, 0.5));
        window.robot()
                .moveTo(middle)
                .press(MouseButton.PRIMARY)
                .moveTo(middle.add(0, 30))
                .moveTo(middle.add(0, 60));
        window.robot().release(MouseButton.PRIMARY);
        window.settle();
        assertThat(only().points()).hasSize(3);

        // The new vertex is put where it is typed, in another format.
        WindowFixture.doOnFx(() -> window.desk().measureActions().routeTable());
        window.settle();
        TableView<?> points = window.node("points", TableView.class);
        assertThat(points.getItems()).hasSize(3);
        type(points, 1, "38N 605753 4305000");
        assertThat(Geodesics.distanceMeters(
                        only().points().get(1),
                        org.araxes.geo.GoTo.parse("38N 605753 4305000").position()))
                .isLessThan(0.01);
        assertThat(only().shape().path().accuracyMeters(1)).isEqualTo(1);

        // What is refused stays in its field; left there, it waits in the table, until it is mended or given up.
        type(points, 1, "nowhere");
        assertThat(window.node("route-problem", Label.class).getText())
                .startsWith("Point 2: ")
                .contains("neither a position");
        assertThat(only().points()).hasSize(3);
        WindowFixture.doOnFx(() -> {
            assertThat(((TextField) points.lookup(".text-field")).getText()).isEqualTo("nowhere");
            points.edit(-1, null);
        });
        assertThat(window.node("route-problem", Label.class).getText()).contains("not taken yet");
        WindowFixture.doOnFx(() -> {
            points.fireEvent(key(KeyCode.ENTER));
            assertThat(((TextField) points.lookup(".text-field")).getText()).isEqualTo("nowhere");
            points.edit(-1, null);
            points.fireEvent(key(KeyCode.ESCAPE));
        });
        assertThat(window.node("route-problem", Label.class).getText()).isEmpty();
        WindowFixture.doOnFx(() -> {
            points.fireEvent(key(KeyCode.ENTER));
            assertThat(((TextField) points.lookup(".text-field")).getText()).isNotEqualTo("nowhere");
            points.edit(-1, null);
        });
        type(points, 1, "J-38-21");
        assertThat(window.node("route-problem", Label.class).getText()).contains("no single place");
        WindowFixture.doOnFx(() -> {
            points.edit(-1, null);
            points.fireEvent(key(KeyCode.ESCAPE));
        });

        // Typed without Enter before it: no letter goes lost, whether the field is there already or not.
        WindowFixture.doOnFx(() -> {
            points.getSelectionModel().clearAndSelect(1);
            points.requestFocus();
            points.fireEvent(typed("3"));
        });
        window.settle();
        WindowFixture.doOnFx(() -> {
            TextField field = (TextField) points.getScene().getFocusOwner();
            assertThat(field.getText() + "|" + field.getCaretPosition()).isEqualTo("3|1");
            field.appendText("9 46.21");
            field.fireEvent(new ActionEvent());
        });
        assertThat(only().points().get(1)).isEqualTo(new LonLat(46.21, 39));

        // By keyboard alone, without a cell that a mouse had chosen.
        WindowFixture.doOnFx(() -> {
            points.getSelectionModel().clearAndSelect(1);
            points.fireEvent(key(KeyCode.ENTER));
            assertThat(points.getEditingCell().getRow()).isEqualTo(1);
            points.edit(-1, null);
            points.fireEvent(key(KeyCode.INSERT));
        });
        assertThat(only().points()).hasSize(4);
        WindowFixture.doOnFx(() -> {
            points.fireEvent(key(KeyCode.DELETE));
            points.getSelectionModel().clearAndSelect(1);
            window.node("route-remove", javafx.scene.control.Button.class).fire();
        });
        assertThat(only().points()).hasSize(2);

        WindowFixture.doOnFx(() -> {
            Annotation open = only();
            window.desk()
                    .editing()
                    .perform(new Edit.Replace(
                            "lock", open, open.withDetails(open.details().withLocked(true))));
        });
        List<LonLat> locked = only().points();
        type(points, 0, "39.5 46.2");
        assertThat(only().points()).isEqualTo(locked);
        assertThat(window.node("route-problem", Label.class).getText()).startsWith("It is locked");
        WindowFixture.doOnFx(() -> points.getScene().getWindow().hide());
    }

    @Test
    void coordinatesThatAreTypedBecomeAMeasurementThatIsShown() throws Exception {
        Platform.runLater(() -> window.desk().typedObjects().ask());
        WindowFixture.until(() -> WindowFixture.onFx(
                () -> window.robot().lookup("#coordinates-text").tryQuery().isPresent()));
        WindowFixture.until(() -> WindowFixture.onFx(
                () -> window.node("coordinates-text", TextArea.class).isFocused()));
        assertThat(previewOf("39.5 46.2\nthe bridge")).startsWith("line 2: \"the bridge\" is neither a position");
        assertThat(agree().isDisabled()).isTrue();
        assertThat(previewOf("39.5 46.2\n39.6 46.3")).startsWith("One line, 14.0");
        WindowFixture.doOnFx(() -> agree().fire());
        window.settle();
        assertThat(only().kind()).isEqualTo(AnnotationKind.DISTANCE);
        assertThat(only().name()).isEqualTo("Distance 1");
        assertThat(window.desk().editing().stateProperty().get().undo()).isEqualTo("add distance measurement");
    }

    private String previewOf(String text) throws Exception {
        return WindowFixture.onFx(() -> {
            window.node("coordinates-text", TextArea.class).setText(text);
            return window.node("coordinates-preview", Label.class).getText();
        });
    }

    private Button agree() {
        return window.robot()
                .lookup(".dialog-pane .button")
                .match(b -> ((Button) b).isDefaultButton())
                .query();
    }

    private static KeyEvent key(KeyCode code) {
        return new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false);
    }

    private static KeyEvent typed(String letter) {
        return new KeyEvent(KeyEvent.KEY_TYPED, letter, "", KeyCode.UNDEFINED, false, false, false, false);
    }

    /** Types into the field of a position and presses Enter. */
    private static void type(TableView<?> table, int row, String text) throws Exception {
        WindowFixture.doOnFx(() -> table.getSelectionModel().clearAndSelect(row));
        WindowFixture.doOnFx(() -> {
            table.requestFocus();
            table.fireEvent(key(KeyCode.ENTER));
            TextField field = (TextField) table.lookup(".text-field");
            field.setText(text);
            field.fireEvent(new ActionEvent());
        });
    }

    @Test
    void theNearestWayBetweenABorderAndAPlaceIsKept() throws Exception {
        LonLat place = new LonLat(46.3, 39.0);
        window.type(KeyCode.N);
        window.clickMap(border.get(vertex(0.5)));
        window.settle();
        assertThat(window.desk().model().selectionProperty().get().claims()).contains(BORDER);
        WindowFixture.doOnFx(() -> window.desk().model().selectionProperty().set(Selection.NONE));
        window.clickMap(place);
        WindowFixture.until(() -> WindowFixture.onFx(
                () -> !window.desk().editing().document().annotations().isEmpty()));
        window.settle();

        Annotation kept = only();
        double expected = new org.araxes.measure.Nearest(border)
                .distanceMeters(kept.points().getLast());
        assertThat(Geodesics.lengthMeters(kept.points())).isEqualTo(expected, within(1e-3));
        assertThat(kept.name()).startsWith("Armenia–Iran border").endsWith("– place clicked");
    }

    @Test
    void aFinishedLineIsContinuedReversedAndMadeAnArea() throws Exception {
        window.type(KeyCode.D);
        window.clickMap(new LonLat(46.2, 38.95));
        window.clickMap(new LonLat(46.3, 38.95));
        window.type(KeyCode.ENTER);
        window.settle();
        List<LonLat> before = only().points();
        WindowFixture.doOnFx(() -> {
            window.desk().lineActions().goOn();
            window.desk().map().requestFocus();
        });
        window.clickMap(new LonLat(46.25, 39.0));
        window.type(KeyCode.ENTER);
        window.settle();
        assertThat(only().points()).hasSize(3).startsWith(before.getFirst());

        WindowFixture.doOnFx(() -> {
            window.desk().lineActions().reverse();
            window.desk().lineActions().convert();
        });
        assertThat(only().kind()).isEqualTo(AnnotationKind.AREA);
        assertThat(only().points()).endsWith(before.getFirst());
        window.settle();
        assertThat(only().name())
                .as("not the one that the card before had in its field")
                .isEqualTo("Area 1");
        WindowFixture.doOnFx(() -> window.desk().lineActions().convert());
        assertThat(only().kind()).isEqualTo(AnnotationKind.DISTANCE);
        assertThat(only().points()).hasSize(4);
    }

    @Test
    void anotherMeasurementSnapsToAnEarlierOneAndSaysSo() throws Exception {
        LonLat end = new LonLat(46.3, 38.98);
        window.type(KeyCode.D);
        window.clickMap(new LonLat(46.2, 38.95));
        window.clickMap(end);
        window.type(KeyCode.ENTER);
        window.settle();
        LonLat kept = only().points().getLast();
        window.type(KeyCode.ESCAPE, KeyCode.D);

        Point2D beside = window.screen(kept).add(4, -3);
        window.robot().moveTo(beside.add(30, 30)).moveTo(beside);

        assertThat(window.node("readout-on", Label.class).getText()).startsWith("Distance 1, vertex");
        window.robot().clickOn(beside);
        window.clickMap(new LonLat(46.35, 39.02));
        window.type(KeyCode.ENTER);
        window.settle();
        LonLat start = window.desk()
                .editing()
                .document()
                .annotations()
                .getLast()
                .points()
                .getFirst();
        assertThat(Geodesics.distanceMeters(start, kept)).isLessThan(1e-6);
    }

    @Test
    void aBufferGoesInwardsAndAWrongDistanceIsSaid() throws Exception {
        WindowFixture.doOnFx(() -> window.desk().model().selectionProperty().set(Selection.ofClaims(List.of("karki"))));
        Platform.runLater(() -> window.desk().measureActions().buffer());
        WindowFixture.until(() -> WindowFixture.onFx(
                () -> window.robot().lookup("#buffer-distance").tryQuery().isPresent()));

        assertThat(problemOf("20000 km")).contains("at most 9\u202f000\u00a0km");
        assertThat(problemOf("1e3")).contains("no length");
        assertThat(problemOf("-300 m")).isEmpty();
        WindowFixture.doOnFx(() -> agree().fire());
        WindowFixture.until(() -> WindowFixture.onFx(
                () -> !window.desk().editing().document().annotations().isEmpty()));

        assertThat(only().name()).startsWith("300\u00a0m inside ");
        double whole = GeometryMeasure.of(Objects.requireNonNull(claim("karki").geometry()))
                .areaSquareMeters();
        assertThat(Geodesics.ringAreaSquareMeters(only().points())).isBetween(0.5 * whole, 0.99 * whole);
    }

    private String problemOf(String distance) throws Exception {
        return WindowFixture.onFx(() -> {
            window.node("buffer-distance", TextField.class).setText(distance);
            return window.node("buffer-distance-problem", Label.class).getText();
        });
    }
}
