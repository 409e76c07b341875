package org.araxes.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCombination;
import org.araxes.tool.Align;
import org.araxes.tool.Distribute;
import org.araxes.ui.Icons;
import org.araxes.ui.MapModel;
import org.araxes.ui.action.ObjectActions;
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
                menu.item("copy-table", "Copy as table", Feather.LIST, null, 1, actions::copyTable),
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
        menu.getItems().addAll(arrangeItems());
        return menu;
    }

    /** What can be done to what is selected, as a button of its card. */
    static MenuButton cardButton(MapModel model, ObjectActions actions) {
        MenuButton button = new MenuButton("Arrange", Icons.of(Feather.LAYERS));
        button.setId("card-arrange");
        button.setMinWidth(javafx.scene.layout.Region.USE_PREF_SIZE);
        button.getStyleClass().add("flat");
        button.getItems().setAll(copyItems(model, actions, "card-"));
        button.visibleProperty()
                .bind(model.selectionProperty()
                        .map(s -> !s.annotations().isEmpty())
                        .orElse(false));
        button.managedProperty().bind(button.visibleProperty());
        return button;
    }

    /** Duplicate, delete and all that arranges, for a menu that opens at the object. */
    static List<MenuItem> copyItems(MapModel model, ObjectActions actions, String idStart) {
        ObjectMenu menu = new ObjectMenu(model, actions);
        List<MenuItem> items = menu.hinted(menu.copies(), idStart);
        items.add(new SeparatorMenuItem());
        items.addAll(menu.hinted(menu.arrangeItems(), idStart));
        return items;
    }

    /** The same, shorter: what arranges is a menu of its own. */
    static List<MenuItem> shortItems(MapModel model, ObjectActions actions, String idStart) {
        ObjectMenu menu = new ObjectMenu(model, actions);
        List<MenuItem> items = menu.hinted(menu.copies(), idStart);
        Menu arrange = menu.arrange();
        menu.hinted(arrange.getItems(), idStart);
        items.add(arrange);
        return items;
    }

    private List<MenuItem> copies() {
        return List.of(
                item("duplicate", "Duplicate", Feather.PLUS_SQUARE, "Shortcut+D", 1, actions::duplicate),
                item("delete", "Delete", Feather.TRASH_2, "Delete", 1, actions::delete));
    }

    private List<MenuItem> hinted(List<MenuItem> items, String idStart) {
        items.forEach(item -> hint(item, idStart));
        return new ArrayList<>(items);
    }

    /** The keys are told; the menu of the menu bar makes them work. */
    private static void hint(MenuItem item, String idStart) {
        if (item.getId() != null) {
            item.setId(idStart + item.getId().substring("menu-".length()));
        }
        KeyCombination keys = item.getAccelerator();
        if (keys != null) {
            item.setAccelerator(null);
            item.setText(item.getText() + "   (" + keys.getDisplayText() + ")");
        }
    }

    private List<MenuItem> arrangeItems() {
        List<MenuItem> items = new ArrayList<>(List.of(
                item("lock", "Lock or unlock", Feather.LOCK, "Shortcut+Shift+K", 1, actions::switchLock),
                item("group", "Group", Feather.LINK, "Shortcut+G", 2, actions::group),
                item("ungroup", "Ungroup", Feather.LINK_2, "Shortcut+Shift+G", 1, actions::ungroup),
                new SeparatorMenuItem(),
                item("raise", "Raise", Feather.CHEVRON_UP, "Shortcut+Shift+Page Up", 1, actions::raise),
                item("lower", "Lower", Feather.CHEVRON_DOWN, "Shortcut+Shift+Page Down", 1, actions::lower),
                item("to-front", "Bring to front", Feather.ARROW_UP, "Shortcut+Page Up", 1, actions::toFront),
                item("to-back", "Send to back", Feather.ARROW_DOWN, "Shortcut+Page Down", 1, actions::toBack),
                new SeparatorMenuItem()));
        for (Align how : Align.values()) {
            items.add(Command.of(
                            "align-" + how.name().toLowerCase(java.util.Locale.ROOT),
                            how.title(),
                            () -> icon(how),
                            null,
                            fewer(count -> count < 2),
                            () -> actions.align(how))
                    .menuItem());
        }
        items.add(new SeparatorMenuItem());
        for (Distribute how : Distribute.values()) {
            items.add(Command.of(
                            "distribute-" + how.name().toLowerCase(java.util.Locale.ROOT),
                            how.title(),
                            () -> icon(how),
                            null,
                            fewer(count -> count < 3),
                            () -> actions.distribute(how))
                    .menuItem());
        }
        return items;
    }

    private static Node icon(Distribute how) {
        Node icon = Icons.of(Feather.ALIGN_JUSTIFY);
        icon.setRotate(how == Distribute.ACROSS ? -90 : 0);
        return icon;
    }

    /** The picture of an alignment: lines at a side or a middle; turned for those that go up and down. */
    private static Node icon(Align how) {
        Node icon = Icons.of(
                switch (how) {
                    case LEFT, BOTTOM -> Feather.ALIGN_LEFT;
                    case RIGHT, TOP -> Feather.ALIGN_RIGHT;
                    case CENTER, MIDDLE -> Feather.ALIGN_CENTER;
                });
        icon.setRotate(how == Align.TOP || how == Align.BOTTOM || how == Align.MIDDLE ? -90 : 0);
        return icon;
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
