package org.araxes.ui.shell;

import java.util.List;
import java.util.function.IntPredicate;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.araxes.tool.Align;
import org.araxes.ui.Icons;
import org.araxes.ui.MapModel;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** What can be done to the selected annotations, as menu items. FX thread. */
final class ObjectMenu {

    private final MapModel model;
    private final ObjectActions actions;

    private ObjectMenu(MapModel model, ObjectActions actions) {
        this.model = model;
        this.actions = actions;
    }

    /** Cut, copy, paste, duplicate, select all, and a menu to arrange. */
    static List<MenuItem> items(MapModel model, ObjectActions actions) {
        ObjectMenu menu = new ObjectMenu(model, actions);
        return List.of(
                menu.item("cut", "Cut", Feather.SCISSORS, "Shortcut+X", 1, actions::cut),
                menu.item("copy", "Copy", Feather.COPY, "Shortcut+C", 1, actions::copy),
                menu.item("paste", "Paste", Feather.CLIPBOARD, "Shortcut+V", 0, actions::paste),
                menu.item("duplicate", "Duplicate", Feather.PLUS_SQUARE, "Shortcut+D", 1, actions::duplicate),
                menu.item(
                        "select-all",
                        "Select all annotations",
                        Feather.CHECK_SQUARE,
                        "Shortcut+A",
                        0,
                        actions::selectAll),
                menu.arrange());
    }

    private Menu arrange() {
        Menu menu = new Menu("Arrange", Icons.of(Feather.LAYERS));
        menu.getItems()
                .addAll(
                        item("lock", "Lock or unlock", Feather.LOCK, "Shortcut+Shift+K", 1, actions::switchLock),
                        item("group", "Group", Feather.LINK, "Shortcut+G", 2, actions::group),
                        item("ungroup", "Ungroup", Feather.LINK_2, "Shortcut+Shift+G", 1, actions::ungroup),
                        new SeparatorMenuItem(),
                        item("to-front", "Bring to front", Feather.ARROW_UP, "Shortcut+Page Up", 1, actions::toFront),
                        item("to-back", "Send to back", Feather.ARROW_DOWN, "Shortcut+Page Down", 1, actions::toBack),
                        new SeparatorMenuItem());
        for (Align how : Align.values()) {
            menu.getItems()
                    .add(item(
                            "align-" + how.name().toLowerCase(java.util.Locale.ROOT),
                            how.title(),
                            Feather.ALIGN_LEFT,
                            null,
                            2,
                            () -> actions.align(how)));
        }
        return menu;
    }

    private MenuItem item(String id, String title, Feather icon, @Nullable String keys, int needed, Runnable action) {
        return Command.of(id, title, () -> icon(icon), keys, fewer(count -> count < needed), action)
                .menuItem();
    }

    private static Node icon(Feather icon) {
        return Icons.of(icon);
    }

    private ObservableBooleanValue fewer(IntPredicate tooFew) {
        return Bindings.createBooleanBinding(
                () -> tooFew.test(model.selectionProperty().get().annotations().size()), model.selectionProperty());
    }
}
