package org.araxes.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.Toggle;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import org.araxes.tool.Drawing;
import org.araxes.tool.ToolBox;
import org.araxes.ui.Icons;
import org.araxes.ui.Tips;
import org.kordamp.ikonli.feather.Feather;

/** The tools as buttons and menu items; one is always in hand. FX thread. */
final class ToolButtons {

    /** Icons of the tools that draw nothing; each other one has that of what it draws. */
    private static final Map<String, Supplier<Node>> ICONS = Map.of(
            ToolBox.SELECT,
            () -> Icons.of(Feather.MOUSE_POINTER),
            ToolBox.ALONG,
            Icons::along,
            "nearest",
            Icons::nearest,
            "depth",
            Icons::depth,
            "width",
            Icons::width);

    /** They share one button, so that the bar fits a small window. */
    private static final Set<String> SHAPES = Set.of("callout", "arrow", "freehand", "polygon", "rectangle", "circle");

    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");

    private final ToolBox box;
    private final Runnable changed;
    private final ToggleGroup buttons = new ToggleGroup();
    /** One for each menu: of a group only one toggle can be on. */
    private final List<ToggleGroup> menus = new ArrayList<>();

    private final List<Runnable> listeners = new ArrayList<>();
    private String shown = "";

    ToolButtons(ToolBox box, Runnable changed) {
        this.box = box;
        this.changed = changed;
    }

    /**
     * A button for each tool that has room in the tool bar; after those that measure comes a menu of the others, and last
     * one of the shapes.
     */
    List<Node> buttons(Node measureMenu) {
        List<Node> nodes = new ArrayList<>();
        for (ToolBox.Entry tool : box.entries()) {
            if (!MeasureMenu.TOOLS_IN_MENU.contains(tool.id()) && !SHAPES.contains(tool.id())) {
                nodes.add(button(tool));
            }
            if (tool.id().equals("area")) {
                nodes.add(measureMenu);
            }
        }
        nodes.add(shapesMenu());
        show();
        return nodes;
    }

    private ToggleButton button(ToolBox.Entry tool) {
        ToggleButton button = new ToggleButton(null, icon(tool));
        button.setId("tool-" + tool.id());
        button.setUserData(tool.id());
        button.setToggleGroup(buttons);
        button.setFocusTraversable(false);
        button.setAccessibleText(tool.title());
        Tips.set(button, tool.title() + "  (" + tool.key() + ")");
        button.setOnAction(e -> take(tool.id()));
        button.getStyleClass().add("flat");
        return button;
    }

    /** The tools that share one button, which shows the one in hand. */
    private MenuButton shapesMenu() {
        MenuButton menu = new MenuButton();
        menu.setId("tool-more");
        menu.setAccessibleText("Shapes");
        Tips.set(menu, "Callout, arrow, freehand line, polygon, rectangle, circle");
        menu.setFocusTraversable(false);
        menu.getStyleClass().add("flat");
        menu.getItems().addAll(items(SHAPES::contains));
        onShow(() -> {
            boolean inHand = SHAPES.contains(inHand());
            menu.setGraphic(inHand ? icon(inHand()) : Icons.polygon());
            menu.pseudoClassStateChanged(SELECTED, inHand);
        });
        return menu;
    }

    /** A menu item for each of some tools. */
    List<RadioMenuItem> items(Predicate<String> ids) {
        List<RadioMenuItem> made = new ArrayList<>();
        ToggleGroup items = new ToggleGroup();
        menus.add(items);
        for (ToolBox.Entry tool : box.entries()) {
            if (!ids.test(tool.id())) {
                continue;
            }
            RadioMenuItem item = new RadioMenuItem(tool.title() + "   (" + tool.key() + ")", icon(tool));
            item.setUserData(tool.id());
            item.setToggleGroup(items);
            item.setOnAction(e -> take(tool.id()));
            made.add(item);
        }
        show();
        return made;
    }

    /** The icon of a tool. */
    Node icon(String id) {
        return box.find(id).map(ToolButtons::icon).orElseThrow();
    }

    private static Node icon(ToolBox.Entry tool) {
        Supplier<Node> own = ICONS.get(tool.id());
        return own != null
                ? own.get()
                : tool.tool() instanceof Drawing draws ? Icons.of(draws.kind()) : Icons.of(Feather.CIRCLE);
    }

    /** Id of the tool in hand. */
    String inHand() {
        return box.inHand().id();
    }

    /** Is told whenever another tool may be in hand. */
    void onShow(Runnable listener) {
        listeners.add(listener);
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

    /** Shows which tool is in hand, if it is another one now: Esc lays a tool aside. */
    void follow() {
        if (!inHand().equals(shown)) {
            show();
        }
    }

    /** Shows which tool is in hand. */
    void show() {
        shown = inHand();
        List<ToggleGroup> groups = new ArrayList<>(menus);
        groups.add(buttons);
        for (ToggleGroup group : groups) {
            for (Toggle toggle : group.getToggles()) {
                toggle.setSelected(box.inHand().id().equals(toggle.getUserData()));
            }
        }
        listeners.forEach(Runnable::run);
    }
}
