package org.araxes.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TitledPane;
import javafx.scene.input.KeyCode;
import org.araxes.annotation.Annotation;
import org.araxes.annotation.AnnotationKind;
import org.araxes.annotation.Edit;
import org.araxes.annotation.Figures;
import org.araxes.geo.LonLat;
import org.araxes.measure.Units;
import org.araxes.tool.LineEdits;
import org.araxes.ui.Selection;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The card of selected objects, through the real window. */
class CardJourneyTest extends WindowJourney {

    private DrawnObjects drawn;

    @BeforeEach
    void open() throws Exception {
        drawn = DrawnObjects.three(window);
    }

    @Test
    void whenTheCardGoesTheKeysGoToTheMap() throws Exception {
        drawn.select(drawn.named("Road").getFirst());
        WindowFixture.doOnFx(
                () -> window.node("annotation-delete", Button.class).requestFocus());
        window.type(KeyCode.SPACE);
        window.settle();
        assertThat(drawn.named("Road")).isEmpty();
        assertThat(window.focused()).isEqualTo("map");

        window.robot().push(KeyCode.CONTROL, KeyCode.Z);
        window.settle();

        assertThat(drawn.named("Road")).hasSize(1);
        assertThat(window.desk().status().getText()).isEqualTo("Undone: remove line. Ctrl+Shift+Z does it again.");
    }

    @Test
    void whatIsTypedAfterTheFirstThingDrawnIsItsText() throws Exception {
        window.type(KeyCode.T);
        window.clickMap(new LonLat(45.1, 39.6));
        window.settle();
        assertThat(window.focused()).isEqualTo("annotation-name");

        window.robot().write("old road"); // begins with the key of a tool
        window.type(KeyCode.ENTER);
        window.settle();

        assertThat(drawn.named("old road")).extracting(Annotation::kind).containsExactly(AnnotationKind.TEXT);
        assertThat(window.focused()).as("Enter leads back to the map").isEqualTo("map");
        WindowFixture.doOnFx(
                () -> window.node("annotation-text-size", Spinner.class).requestFocus());
        window.type(KeyCode.L, KeyCode.ENTER);
        window.settle();
        assertThat(window.desk().tools().inHand())
                .as("a letter in a field is no tool")
                .isEqualTo("text");
        assertThat(window.focused()).isEqualTo("map");
        assertThat(window.node("annotation-text-size", Spinner.class)
                        .getEditor()
                        .getText())
                .as("nor a number")
                .isEqualTo("14");
    }

    @Test
    void whatIsLockedIsSaidAndStays() throws Exception {
        WindowFixture.doOnFx(() -> window.desk().map().requestFocus());
        window.robot().push(KeyCode.CONTROL, KeyCode.A);
        window.settle();
        assertThat(window.text("selected-objects")).isEqualTo("3 objects selected");
        assertThat(window.text("selected-kinds")).isEqualTo("One marker, one text and one line.");
        assertThat(window.text("selected-hint")).contains("Delete removes them");
        window.robot().push(KeyCode.CONTROL, KeyCode.G);
        window.settle();
        assertThat(window.text("selected-kinds")).isEqualTo("One marker, one text and one line, one group.");

        window.robot().push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.K);
        window.settle();
        assertThat(window.text("selected-hint")).contains("All are locked", "unlocks them");
        window.type(KeyCode.DELETE);
        window.settle();
        assertThat(window.desk().editing().document().annotations()).hasSize(3);
    }

    @Test
    void aLookChosenForSeveralIsGivenToAllButLockedOnesInOneStep() throws Exception {
        WindowFixture.doOnFx(() -> {
            var editing = window.desk().editing();
            Annotation road = drawn.all().get(2);
            editing.perform(new Edit.Replace(
                    "lock", road, road.withDetails(road.details().withLocked(true))));
            window.desk().map().requestFocus();
        });
        window.robot().push(KeyCode.CONTROL, KeyCode.A);
        window.settle();
        assertThat(window.text("selected-hint")).startsWith("1 is locked and will stay as it is.");
        WindowFixture.doOnFx(() -> {
            @SuppressWarnings("unchecked")
            Spinner<Double> size = (Spinner<Double>) window.node("annotation-text-size", Spinner.class);
            size.getValueFactory().setValue(21.0);
        });
        assertThat(drawn.all()).extracting(a -> a.style().textSizePixels()).containsExactly(21.0, 21.0, 14.0);
        assertThat(window.desk().editing().stateProperty().get().undo()).isEqualTo("change text size of 2 objects");
        WindowFixture.doOnFx(() -> window.desk().editing().undo());
        assertThat(drawn.all()).extracting(a -> a.style().textSizePixels()).containsOnly(14.0);
    }

    @Test
    void theCardOfALockedObjectDoesNotDeleteIt() throws Exception {
        WindowFixture.doOnFx(() -> {
            var editing = window.desk().editing();
            Annotation road = drawn.all().get(2);
            editing.perform(
                    new Edit.Replace(
                            "lock", road, road.withDetails(road.details().withLocked(true))),
                    road.id());
        });
        window.settle();
        Button delete = window.node("annotation-delete", Button.class);
        assertThat(delete.isDisabled()).isTrue();
        WindowFixture.doOnFx(() -> delete.getOnAction().handle(new ActionEvent()));
        assertThat(drawn.all()).hasSize(3);
        assertThat(WindowFixture.onFx(() -> opacity(window.node("annotation-name", TextField.class))))
                .isBetween(0.6, 0.8);
        assertThat(WindowFixture.onFx(() -> opacity(
                        window.node("annotation-text-size", Spinner.class).getEditor())))
                .isBetween(0.6, 0.8);
    }

    /** Of a node in all that it lies in. */
    private static double opacity(Node node) {
        double product = 1;
        for (Node n = node; n != null; n = n.getParent()) {
            product *= n.getOpacity();
        }
        return product;
    }

    @Test
    void aLineMadeAnAreaHasTheCardOfAnArea() throws Exception {
        WindowFixture.doOnFx(() -> drawn.add(
                "Way", AnnotationKind.LINE, new LonLat(45, 40), new LonLat(45.2, 40), new LonLat(45.1, 40.1)));
        drawn.select(drawn.named("Way").getFirst());
        assertThat(window.text("annotation-kind")).isEqualTo("Line");
        WindowFixture.doOnFx(() -> {
            window.node("annotation-name", TextField.class).setText("Field");
            window.desk().lineActions().convert();
        });
        window.settle();
        assertThat(window.text("annotation-kind")).isEqualTo("Polygon");
        assertThat(drawn.named("Field")).as("what was typed is kept").hasSize(1);
        WindowFixture.doOnFx(() -> {
            window.desk().editing().undo();
            window.desk().editing().undo();
        });
        window.settle();
        assertThat(window.text("annotation-kind")).isEqualTo("Line");
    }

    @Test
    void theCardOfTheNextObjectHasNothingOfTheOneBefore() throws Exception {
        WindowFixture.doOnFx(() -> drawn.add("Other", AnnotationKind.LINE, new LonLat(45, 40), new LonLat(45.2, 40)));
        drawn.select(drawn.named("Road").getFirst());
        WindowFixture.doOnFx(() -> {
            TitledPane rest = (TitledPane)
                    window.desk().inspector().lookupAll(".form-section").toArray(Node[]::new)[1];
            rest.setExpanded(true);
            window.node("annotation-note", TextArea.class).setText("old");
            TextField from = window.node("annotation-from", TextField.class);
            from.setText("no day");
            from.fireEvent(new ActionEvent());
            assertThat(window.node("annotation-problem", Label.class).isVisible())
                    .isTrue();
            window.node("annotation-name", TextField.class).requestFocus();
        });

        drawn.select(drawn.named("Other").getFirst());

        assertThat(drawn.named("Road").getFirst().note()).isEqualTo("old");
        assertThat(drawn.named("Other").getFirst().note()).isEmpty();
        assertThat(window.node("annotation-name", TextField.class).getText()).isEqualTo("Other");
        assertThat(window.node("annotation-note", TextArea.class).getText()).isEmpty();
        assertThat(window.node("annotation-from", TextField.class).getText()).isEmpty();
        assertThat(window.node("annotation-problem", Label.class).isVisible()).isFalse();
        assertThat(window.focused()).isNotEqualTo("annotation-name");
    }

    @Test
    void anObjectThatItsDaysTakeOffTheMapSaysSo() throws Exception {
        WindowFixture.doOnFx(() -> {
            var model = window.desk().model();
            model.selectionProperty()
                    .set(Selection.ofAnnotation(drawn.all().getFirst().id()));
            model.dateProperty().set(Optional.of(LocalDate.of(2022, 8, 30)));
        });
        window.settle();
        assertThat(window.node("annotation-not-shown", Label.class).isVisible()).isFalse();
        WindowFixture.doOnFx(() -> {
            window.robot()
                    .lookup(".form-section")
                    .queryAllAs(TitledPane.class)
                    .forEach(section -> section.setExpanded(true));
            TextField to = window.node("annotation-to", TextField.class);
            to.setText("2022");
            to.fireEvent(new ActionEvent());
        });
        assertThat(window.text("annotation-not-shown")).isEqualTo("Not on the map of 2022-08-30: see its days below.");
        assertThat(window.node("annotation-not-shown", Label.class).isVisible()).isTrue();
    }

    @Test
    void anObjectOfManyPointsIsMeasuredBesideTheWindow() throws Exception {
        LonLat[] points = IntStream.range(0, 5_000)
                .mapToObj(i -> new LonLat(45 + i * 1e-4, 40 + i % 2 * 1e-3))
                .toArray(LonLat[]::new);
        WindowFixture.doOnFx(() -> {
            drawn.add("Long", AnnotationKind.DISTANCE, points);
            window.desk()
                    .model()
                    .selectionProperty()
                    .set(Selection.ofAnnotation(drawn.all().getLast().id()));
        });
        window.settle();
        String expected = Figures.of(drawn.all().getLast()).value(Units.METRIC);
        WindowFixture.until(() -> window.text("measured-length").equals(expected));
        WindowFixture.doOnFx(() -> {
            Annotation before = drawn.all().getLast();
            window.desk()
                    .editing()
                    .perform(LineEdits.placed(before, 4_999, new LonLat(46, 41)).orElseThrow());
            assertThat(window.text("measured-length"))
                    .as("the last figure stays")
                    .isEqualTo(expected);
        });
        String after = Figures.of(drawn.all().getLast()).value(Units.METRIC);
        WindowFixture.until(() -> window.text("measured-length").equals(after));
        assertThat(after).isNotEqualTo(expected);
    }

    @Test
    void theTabKeyLeadsThroughTheNoteAndArrowsShowTheCrossOfTheMap() throws Exception {
        drawn.select(drawn.all().getFirst());
        WindowFixture.doOnFx(
                () -> window.node("annotation-note", TextArea.class).requestFocus());
        window.type(KeyCode.TAB);
        assertThat(window.focused()).isNotEqualTo("annotation-note");
        assertThat(window.node("annotation-note", TextArea.class).getText()).isEmpty();

        System.gc(); // nobody else may hold what shows the cross
        WindowFixture.doOnFx(() -> window.desk().map().requestFocus());
        window.type(KeyCode.RIGHT);
        window.settle();
        assertThat(window.node("map-cross", Node.class).isVisible()).isTrue();
        assertThat(WindowFixture.onFx(() -> window.desk().byKeyboard().hint())).startsWith("Shift+Enter");
    }

    /** The toolkit keeps a picture for each, also of a form that is thrown away: see {@link org.araxes.ui.Viewports}. */
    @Test
    void nothingIsPaintedByWayOfAPictureWhileObjectsAreSelectedOneAfterTheOther() throws Exception {
        for (String name : List.of("Road", "Meghri")) {
            WindowFixture.doOnFx(() -> {
                UUID id = UUID.nameUUIDFromBytes(name.getBytes(java.nio.charset.StandardCharsets.UTF_8));
                window.desk().model().selectionProperty().set(new Selection(List.of(), 0, Set.of(id)));
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

    @Test
    void aTextHasAsManyLinesAsOneLikesAndEnterEndsIt() throws Exception {
        drawn.select(drawn.named("Gate of Meghri").getFirst());
        WindowFixture.doOnFx(() -> window.desk().inspector().editName());
        window.robot().write("Gate");
        window.robot().push(KeyCode.SHIFT, KeyCode.ENTER);
        window.robot().write("closed");
        window.type(KeyCode.ENTER);
        window.settle();
        assertThat(drawn.named("Gate\nclosed")).hasSize(1);
        assertThat(WindowFixture.onFx(() -> window.desk().map().isFocused())).isTrue();

        WindowFixture.doOnFx(() -> window.desk().inspector().editName());
        window.robot().write("never mind");
        window.type(KeyCode.ESCAPE);
        window.settle();
        assertThat(drawn.named("Gate\nclosed")).hasSize(1);
    }

    @Test
    void aLockedObjectSaysSoAndIsUnlockedOnTheSpot() throws Exception {
        Annotation road = drawn.named("Road").getFirst();
        drawn.select(road);
        WindowFixture.doOnFx(() -> window.desk().actions().switchLock());
        window.settle();
        assertThat(WindowFixture.onFx(
                        () -> window.node("annotation-name", TextField.class).isDisabled()))
                .isTrue();
        WindowFixture.doOnFx(() -> {
            window.desk().actions().raise();
            window.desk().actions().toFront();
            window.desk().actions().delete();
        });
        assertThat(drawn.named("Road"))
                .containsExactly(road.withDetails(road.details().withLocked(true)));
        WindowFixture.doOnFx(() -> window.node("annotation-unlock", javafx.scene.control.Button.class)
                .fire());
        window.settle();
        assertThat(drawn.named("Road")).containsExactly(road);
        assertThat(WindowFixture.onFx(
                        () -> window.node("annotation-name", TextField.class).isDisabled()))
                .isFalse();
    }
}
