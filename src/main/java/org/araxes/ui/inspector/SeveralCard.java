package org.araxes.ui.inspector;

import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.araxes.annotation.Annotation;
import org.araxes.measure.Quantities;
import org.araxes.tool.Arrange;
import org.araxes.tool.KindWords;
import org.araxes.ui.Editing;

/**
 * Several selected annotations: what they are, and a look that is given to all of them at once. Made once for the fields
 * that suit all of them, and filled again for others. FX thread.
 */
final class SeveralCard extends VBox {

    private final Editing editing;
    private final Supplier<List<Annotation>> objects;
    private final Label title = new Label();
    private final Label what = Facts.wrapped("");
    private final Label hint = Facts.wrapped("");
    private final StyleFields style;
    private final VBox looks = new VBox(10);
    private boolean showing;

    /**
     * @param editing changes them
     * @param objects those selected, as they stand now
     * @param parts which fields any of them has
     * @param styles looks to choose from
     */
    SeveralCard(Editing editing, Supplier<List<Annotation>> objects, StyleFields.Parts parts, StyleShelf styles) {
        this.editing = editing;
        this.objects = objects;
        getStyleClass().add("card");
        setId("several-card");
        title.getStyleClass().add("card-title");
        title.setId("selected-objects");
        what.setId("selected-kinds");
        hint.setId("selected-hint");
        hint.getStyleClass().add("faint");
        style = new StyleFields(parts, this::change, styles);
        Facts look = new Facts();
        style.addTo(look);
        Facts more = new Facts();
        style.addMoreTo(more);
        looks.getChildren().setAll(look, AnnotationForm.section("More style", more));
        getChildren().addAll(title, what, hint, looks);
        show();
    }

    /** Which fields any of some objects has. */
    static StyleFields.Parts parts(List<Annotation> objects) {
        return StyleFields.Parts.of(objects.stream().map(Annotation::kind).collect(Collectors.toSet()));
    }

    /** Shows them as they stand now: the look is that of the uppermost. */
    void show() {
        List<Annotation> now = objects.get();
        if (now.isEmpty()) {
            return;
        }
        showing = true;
        title.setText(Quantities.number(now.size(), 0) + " objects selected");
        String kinds = KindWords.counted(now);
        what.setText(
                Character.toUpperCase(kinds.charAt(0)) + kinds.substring(1) + (isGroup(now) ? ", one group." : "."));
        hint.setText(hint(now));
        looks.setDisable(now.stream().allMatch(a -> a.details().locked()));
        style.show(now.getLast());
        showing = false;
    }

    private static boolean isGroup(List<Annotation> objects) {
        UUID group = objects.getFirst().details().group();
        return group != null
                && objects.stream().allMatch(a -> group.equals(a.details().group()));
    }

    private static String hint(List<Annotation> objects) {
        long locked = objects.stream().filter(a -> a.details().locked()).count();
        if (locked == objects.size()) {
            return "All are locked: nothing changes or deletes them. Ctrl+Shift+K unlocks them.";
        }
        String those = locked == 0
                ? ""
                : Quantities.number(locked, 0) + (locked == 1 ? " is" : " are") + " locked and will stay as "
                        + (locked == 1 ? "it is. " : "they are. ");
        boolean alike = objects.stream().map(Annotation::style).distinct().count() == 1;
        return those + "Drag moves them together, Delete removes them, Ctrl+Z brings them back. "
                + (alike ? "" : "Below is the look of the uppermost. ") + "What is chosen below is given to all.";
    }

    private void change(String title, UnaryOperator<Annotation> to) {
        if (showing) {
            return;
        }
        List<Annotation> free =
                objects.get().stream().filter(a -> !a.details().locked()).toList();
        Arrange.changed(title + " of " + KindWords.what(free), free, to::apply).ifPresent(editing::perform);
    }
}
