package org.araxes.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.araxes.annotation.Annotation;
import org.araxes.annotation.AnnotationKind;
import org.araxes.annotation.AnnotationStyle;
import org.araxes.annotation.Edit;
import org.araxes.geo.LonLat;
import org.araxes.render.ScreenPoint;
import org.araxes.render.Viewport;
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
        assertThat(window.node("selected-objects", Label.class).getText()).startsWith("3 objects selected. Delete");

        window.robot().push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.K);
        window.settle();
        assertThat(window.node("selected-objects", Label.class).getText()).contains("all locked", "unlocks them");
        window.type(KeyCode.DELETE);
        window.settle();
        assertThat(window.desk().editing().document().annotations()).hasSize(3);
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
