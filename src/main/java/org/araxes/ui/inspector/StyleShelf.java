package org.araxes.ui.inspector;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.stage.Window;
import org.araxes.annotation.AnnotationStyle;
import org.araxes.ui.MapModel;
import org.araxes.ui.NamedStyle;
import org.araxes.ui.dialog.FieldsDialog;
import org.jspecify.annotations.Nullable;

/**
 * The looks that can be given to objects: some to begin with, and those that the person keeps. FX thread.
 *
 * @param model keeps the person's own
 * @param window what questions belong to
 */
record StyleShelf(MapModel model, Supplier<@Nullable Window> window) {

    /** All, the person's own last. */
    List<NamedStyle> all() {
        return Stream.concat(NamedStyle.BUILT_IN.stream(), own().stream()).toList();
    }

    private List<NamedStyle> own() {
        return model.ownStylesProperty().get();
    }

    /** Whether the person has made it: only then it can be renamed and deleted. */
    boolean isOwn(@Nullable NamedStyle style) {
        return style != null && own().contains(style);
    }

    /** Calls when there are others. */
    void onChange(Runnable changed) {
        model.ownStylesProperty().addListener(o -> changed.run());
    }

    /** New objects are to look so. */
    void useForNew(AnnotationStyle style) {
        model.styleProperty().set(style);
    }

    /** Keeps a look under a name that the person types. */
    void keep(AnnotationStyle style) {
        askTitle("Keep this style", "", all()).ifPresent(title -> {
            List<NamedStyle> more = new ArrayList<>(own());
            more.add(new NamedStyle(title, style));
            model.ownStylesProperty().set(List.copyOf(more));
        });
    }

    /** Gives one of the person's own another name. */
    void rename(NamedStyle style) {
        List<NamedStyle> others = all().stream().filter(s -> !s.equals(style)).toList();
        askTitle("Rename the style \"" + style.title() + "\"", style.title(), others)
                .ifPresent(title -> model.ownStylesProperty()
                        .set(own().stream()
                                .map(s -> s.equals(style) ? s.renamed(title) : s)
                                .toList()));
    }

    /** Forgets one of the person's own; what has it keeps its look. */
    void delete(NamedStyle style) {
        model.ownStylesProperty()
                .set(own().stream().filter(s -> !s.equals(style)).toList());
    }

    private Optional<String> askTitle(String heading, String initial, List<NamedStyle> others) {
        List<String> taken = others.stream().map(NamedStyle::title).toList();
        return FieldsDialog.ask(
                        window.get(),
                        heading,
                        "It is kept in the workspace and stands in the list of styles of every object.",
                        List.of(new FieldsDialog.Field(
                                "style-name", "Name", initial, typed -> NamedStyle.checkedTitle(typed, taken))))
                .map(typed -> NamedStyle.checkedTitle(typed.getFirst(), taken));
    }
}
