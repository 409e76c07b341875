package org.araxes.ui.shell;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.araxes.annotation.Annotation;
import org.araxes.annotation.AnnotationKind;
import org.araxes.annotation.AnnotationStyle;
import org.araxes.annotation.Edit;
import org.araxes.geo.LonLat;
import org.araxes.ui.Selection;

/**
 * What is drawn in a test's window.
 *
 * @param window the window
 */
record DrawnObjects(WindowFixture window) {

    static final LonLat MEGHRI = new LonLat(46.24, 38.90);

    /** A marker, a text and a line. */
    static DrawnObjects three(WindowFixture window) throws Exception {
        DrawnObjects drawn = new DrawnObjects(window);
        WindowFixture.doOnFx(() -> {
            drawn.add("Meghri", AnnotationKind.MARKER, MEGHRI);
            drawn.add("Gate of Meghri", AnnotationKind.TEXT, new LonLat(46.3, 39.0));
            drawn.add("Road", AnnotationKind.LINE, new LonLat(45.0, 40.0), new LonLat(45.5, 40.5));
        });
        window.settle();
        return drawn;
    }

    /** Draws one on top of all others; the id follows from the name. FX thread. */
    void add(String name, AnnotationKind kind, LonLat... points) {
        var editing = window.desk().editing();
        editing.perform(new Edit.Add(
                "add " + name,
                new Annotation(
                        UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)),
                        kind,
                        name,
                        "",
                        List.of(points),
                        AnnotationStyle.DEFAULT,
                        editing.document().nextOrder(),
                        Instant.EPOCH)));
    }

    /** All, the lowest first. */
    List<Annotation> all() {
        return window.desk().editing().document().annotations();
    }

    /** Those of a name. */
    List<Annotation> named(String name) {
        return all().stream().filter(a -> a.name().equals(name)).toList();
    }

    /** Selects one and waits until its card is there. */
    void select(Annotation one) throws Exception {
        WindowFixture.doOnFx(() -> window.desk().model().selectionProperty().set(Selection.ofAnnotation(one.id())));
        window.settle();
    }
}
