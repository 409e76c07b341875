package org.araxes.ui.inspector;

import java.util.function.Consumer;
import javafx.scene.control.ComboBox;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.araxes.annotation.AnnotationStyle;
import org.araxes.ui.Icons;
import org.araxes.ui.NamedStyle;
import org.kordamp.ikonli.feather.Feather;

/** The list of looks of an object, with a menu to keep its look as one of them. FX thread. */
final class PresetField extends HBox {

    private final StyleShelf shelf;
    private final ComboBox<NamedStyle> list;
    private AnnotationStyle shown = AnnotationStyle.DEFAULT;
    private boolean showing;

    PresetField(StyleShelf shelf, Consumer<NamedStyle> chosen) {
        super(6);
        this.shelf = shelf;
        list = Fields.choice("annotation-preset", "Style", shelf.all(), NamedStyle::title, style -> {
            if (!showing) {
                chosen.accept(style);
            }
        });
        list.setPromptText("Choose …");
        HBox.setHgrow(list, Priority.ALWAYS);
        getChildren().setAll(list, menu());
        shelf.onChange(() -> show(shown));
    }

    private MenuButton menu() {
        MenuButton more = new MenuButton(null, Icons.of(Feather.MORE_HORIZONTAL));
        more.setId("annotation-style-menu");
        more.setAccessibleText("Keep, rename or delete styles");
        more.setTooltip(new Tooltip("Keep, rename or delete styles"));
        more.setMinWidth(Region.USE_PREF_SIZE);
        more.getStyleClass().add("no-arrow");
        MenuItem keep = item("annotation-style-keep", "Keep this style…", () -> shelf.keep(shown));
        MenuItem forNew =
                item("annotation-style-for-new", "Use this style for new objects", () -> shelf.useForNew(shown));
        MenuItem rename = item("annotation-style-rename", "Rename…", () -> shelf.rename(list.getValue()));
        MenuItem delete = item("annotation-style-delete", "Delete", () -> shelf.delete(list.getValue()));
        more.getItems().setAll(keep, forNew, rename, delete);
        more.setOnShowing(e -> {
            boolean own = shelf.isOwn(list.getValue());
            rename.setDisable(!own);
            delete.setDisable(!own);
            rename.setText(own ? "Rename \"" + list.getValue().title() + "\"…" : "Rename (own styles only)");
            delete.setText(own ? "Delete \"" + list.getValue().title() + "\"" : "Delete (own styles only)");
        });
        return more;
    }

    private static MenuItem item(String id, String title, Runnable action) {
        MenuItem item = new MenuItem(title);
        item.setId(id);
        item.setMnemonicParsing(false);
        item.setOnAction(e -> action.run());
        return item;
    }

    /** Shows the name of a look, the person's own first; none when it has none. */
    void show(AnnotationStyle style) {
        showing = true;
        shown = style;
        if (!list.getItems().equals(shelf.all())) {
            list.getItems().setAll(shelf.all());
        }
        list.setValue(shelf.all().reversed().stream()
                .filter(p -> p.is(style))
                .findFirst()
                .orElse(null));
        showing = false;
    }
}
