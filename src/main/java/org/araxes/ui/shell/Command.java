package org.araxes.ui.shell;

import java.util.function.Supplier;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCombination;
import org.araxes.ui.Tips;
import org.jspecify.annotations.Nullable;

/**
 * Something the person can have done, the same from menu, tool bar and keyboard.
 *
 * @param id id of its button, for style and tests; its menu item has {@code menu-} before it
 * @param title what the menu says
 * @param icon its icon
 * @param keys its shortcut; null for none
 * @param disabled whether it makes no sense now
 * @param action does it
 */
public record Command(
        String id,
        String title,
        Supplier<Node> icon,
        @Nullable KeyCombination keys,
        ObservableBooleanValue disabled,
        Runnable action) {

    /** A command that is always possible. */
    public static Command of(String id, String title, Supplier<Node> icon, @Nullable String keys, Runnable action) {
        return new Command(id, title, icon, keys(keys), new SimpleBooleanProperty(false), action);
    }

    /** A command that is possible at times. */
    public static Command of(
            String id,
            String title,
            Supplier<Node> icon,
            @Nullable String keys,
            ObservableBooleanValue disabled,
            Runnable action) {
        return new Command(id, title, icon, keys(keys), disabled, action);
    }

    private static @Nullable KeyCombination keys(@Nullable String keys) {
        return keys == null ? null : KeyCombination.valueOf(keys);
    }

    /** Its menu item, which also makes the shortcut work. */
    public MenuItem menuItem() {
        MenuItem item = new MenuItem(title, icon.get());
        item.setId("menu-" + id);
        if (keys != null) {
            item.setAccelerator(keys);
        }
        item.disableProperty().bind(disabled);
        item.setOnAction(e -> action.run());
        return item;
    }

    /** Its menu item with a tick, for what is on or off. */
    public CheckMenuItem toggleItem(ObservableBooleanValue on) {
        CheckMenuItem item = new CheckMenuItem(title, icon.get());
        item.setId("menu-" + id);
        if (keys != null) {
            item.setAccelerator(keys);
        }
        on.subscribe(item::setSelected);
        item.setOnAction(e -> action.run());
        return item;
    }

    /** Its button that stays down, for what is on or off. */
    public ToggleButton toggleButton(ObservableBooleanValue on) {
        ToggleButton button = new ToggleButton();
        on.subscribe(button::setSelected);
        button.setOnAction(e -> {
            action.run();
            button.setSelected(on.get());
        });
        return dressed(button);
    }

    /** Its button. */
    public Button button() {
        Button button = new Button();
        button.setOnAction(e -> action.run());
        return dressed(button);
    }

    private <B extends ButtonBase> B dressed(B button) {
        button.setGraphic(icon.get());
        button.setId(id);
        button.setAccessibleText(title);
        Tips.set(button, keys == null ? title : title + "  (" + keys.getDisplayText() + ")");
        button.disableProperty().bind(disabled);
        button.setFocusTraversable(false);
        button.getStyleClass().add("flat");
        return button;
    }
}
