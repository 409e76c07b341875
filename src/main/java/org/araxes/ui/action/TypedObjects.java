package org.araxes.ui.action;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import javafx.stage.Window;
import org.araxes.annotation.Annotation;
import org.araxes.annotation.Figures;
import org.araxes.geo.CoordinateFormat;
import org.araxes.interchange.AnnotationReader;
import org.araxes.interchange.LeftOut;
import org.araxes.interchange.ObjectText;
import org.araxes.tool.KindWords;
import org.araxes.ui.Editing;
import org.araxes.ui.MapModel;
import org.araxes.ui.dialog.CoordinatesDialog;
import org.jspecify.annotations.Nullable;

/**
 * Objects of coordinates that a person types or has copied. FX thread.
 *
 * @param model the units of the figures shown
 * @param editing the objects that there are already
 * @param actions adds the new ones
 * @param window the window that asks
 */
public record TypedObjects(MapModel model, Editing editing, ObjectActions actions, Supplier<@Nullable Window> window) {

    /** Asks for coordinates, shows what they would become, and adds that. */
    public void ask() {
        String copied = Clip.text().filter(this::isReadable).orElse("");
        CoordinatesDialog.ask(window.get(), copied, ObjectText.FORMS, this::preview)
                .ifPresent(answer -> actions.add(read(answer.text()).annotations(), answer.measured()));
    }

    private boolean isReadable(String text) {
        try {
            return !read(text).annotations().isEmpty();
        } catch (IllegalArgumentException unreadable) {
            return false;
        }
    }

    /** In words what a text would become; of one line or area with its figure. */
    private String preview(String text) {
        AnnotationReader.Result read = read(text);
        List<Annotation> made = read.annotations();
        String counted = KindWords.counted(made);
        String words = Character.toUpperCase(counted.charAt(0)) + counted.substring(1);
        if (!read.problems().isEmpty()) {
            return words + "; left out: " + LeftOut.text(read.problems());
        }
        if (made.size() != 1) {
            return words;
        }
        Annotation only = made.getFirst();
        String place = only.kind().isPoint()
                ? " at " + CoordinateFormat.DECIMAL_DEGREES.format(only.points().getFirst())
                : "";
        String figure = Figures.of(only).value(model.unitsProperty().get());
        return words + place + (figure.isEmpty() ? "" : ", " + figure);
    }

    /** @throws IllegalArgumentException with a sentence when a text is no object */
    private AnnotationReader.Result read(String text) {
        try {
            return ObjectText.read(
                    text,
                    "text",
                    UUID::randomUUID,
                    Instant.now(),
                    editing.document().nextOrder());
        } catch (IOException wrong) {
            throw new IllegalArgumentException(wrong.getMessage(), wrong);
        }
    }
}
