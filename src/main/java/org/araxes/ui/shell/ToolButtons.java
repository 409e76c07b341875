package org.araxes.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.Toggle;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import org.araxes.tool.ToolBox;
import org.araxes.ui.Icons;
import org.kordamp.ikonli.feather.Feather;

/** The tools as buttons and menu items; one is always in hand. FX thread. */
final class ToolButtons {

    private static final Map<String, Supplier<Node>> ICONS = Map.of(
            "select",
            () -> Icons.of(Feather.MOUSE_POINTER),
            "distance",
            Icons::distance,
            "area",
            Icons::area,
            "marker",
            () -> Icons.of(Feather.MAP_PIN),
            "text",
            () -> Icons.of(Feather.TYPE),
            "line",
            Icons::line,
            "arrow",
            () -> Icons.of(Feather.ARROW_UP_RIGHT),
            "polygon",
            Icons::polygon);

    private final ToolBox box;
    private final Runnable changed;
    private final ToggleGroup buttons = new ToggleGroup();
    private final ToggleGroup items = new ToggleGroup();

    ToolButtons(ToolBox box, Runnable changed) {
        this.box = box;
        this.changed = changed;
    }

    List<Node> buttons() {
        List<Node> nodes = new ArrayList<>();
        for (ToolBox.Entry tool : box.entries()) {
            ToggleButton button = new ToggleButton(null, icon(tool));
            button.setId("tool-" + tool.id());
            button.setUserData(tool.id());
            button.setToggleGroup(buttons);
            button.setFocusTraversable(false);
            button.setAccessibleText(tool.title());
            button.setTooltip(new Tooltip(tool.title() + "  (" + tool.key() + ")"));
            button.setOnAction(e -> take(tool.id()));
            button.getStyleClass().add("flat");
            nodes.add(button);
        }
        show();
        return nodes;
    }

    List<RadioMenuItem> items() {
        List<RadioMenuItem> made = new ArrayList<>();
        for (ToolBox.Entry tool : box.entries()) {
            RadioMenuItem item = new RadioMenuItem(tool.title() + "   (" + tool.key() + ")", icon(tool));
            item.setUserData(tool.id());
            item.setToggleGroup(items);
            item.setOnAction(e -> take(tool.id()));
            made.add(item);
        }
        show();
        return made;
    }

    private static Node icon(ToolBox.Entry tool) {
        return ICONS.getOrDefault(tool.id(), () -> Icons.of(Feather.CIRCLE)).get();
    }

    /** Takes a tool in hand. */
    void take(String id) {
        box.take(id);
        show();
        changed.run();
    }

    /** Takes the tool of a letter; whether there is one. */
    boolean takeByKey(char letter) {
        var tool = box.byKey(letter);
        tool.ifPresent(t -> take(t.id()));
        return tool.isPresent();
    }

    /** Shows which tool is in hand. */
    void show() {
        for (ToggleGroup group : List.of(buttons, items)) {
            for (Toggle toggle : group.getToggles()) {
                toggle.setSelected(box.inHand().id().equals(toggle.getUserData()));
            }
        }
    }
}
