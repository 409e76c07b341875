package org.araxes.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.araxes.ui.Icons;
import org.araxes.ui.Tips;
import org.araxes.ui.action.LineActions;
import org.araxes.ui.action.MeasureActions;
import org.araxes.ui.measure.CopyFormat;
import org.kordamp.ikonli.feather.Feather;

/** All that measures, in one menu: in the menu bar, and shorter beside the two measuring tools. FX thread. */
final class MeasureMenu {

    /** Tools that the menu holds. */
    static final Set<String> TOOLS = Set.of("distance", "area", "along", "nearest", "depth", "width");

    /** Those of them that have no button of their own. */
    static final Set<String> TOOLS_IN_MENU = Set.of("along", "nearest", "depth", "width");

    private MeasureMenu() {}

    /** The menu of the menu bar. */
    static Menu menu(Desk desk) {
        Menu menu = new Menu("_Measure");
        menu.setId("menu-measure");
        menu.getItems().addAll(desk.tools().items(TOOLS::contains));
        menu.getItems().add(new SeparatorMenuItem());
        menu.getItems().addAll(items(desk, true));
        Menu copies = copies(desk, "copy-as-");
        copies.setText("Copy the selected object as");
        menu.getItems().add(copies);
        return menu;
    }

    /** The button of the tool bar. */
    static MenuButton button(Desk desk) {
        MenuButton button = new MenuButton();
        button.setId("measure-more");
        button.setAccessibleText("More ways to measure");
        Tips.set(
                button,
                "More ways to measure: along a line (G), nearest distance (N), depth (E), width (W), rings, buffer");
        button.setFocusTraversable(false);
        button.getStyleClass().addAll("flat", "measure-more");
        button.getItems().addAll(desk.tools().items(TOOLS_IN_MENU::contains));
        button.getItems().add(new SeparatorMenuItem());
        button.getItems().addAll(items(desk, false));
        desk.tools().onShow(() -> {
            boolean ours = TOOLS_IN_MENU.contains(desk.tools().inHand());
            button.setGraphic(ours ? desk.tools().icon(desk.tools().inHand()) : Icons.of(Feather.MORE_HORIZONTAL));
            button.pseudoClassStateChanged(javafx.css.PseudoClass.getPseudoClass("selected"), ours);
        });
        desk.tools().show();
        return button;
    }

    /** What can be measured of the feature or object on the card. */
    static MenuButton cardButton(Desk desk) {
        MenuButton button = new MenuButton("Measure", Icons.distance());
        button.setId("card-measure");
        button.setMinWidth(javafx.scene.layout.Region.USE_PREF_SIZE);
        button.getStyleClass().add("flat");
        desk.model().selectionProperty().subscribe(selection -> {
            boolean object = selection.annotations().size() == 1;
            button.setVisible(object || selection.claim() != null);
            button.setManaged(button.isVisible());
            button.getItems().setAll(cardItems(desk, object));
        });
        return button;
    }

    /** What can be measured of the one thing that is selected. */
    static List<MenuItem> cardItems(Desk desk, boolean object) {
        MeasureActions act = desk.measureActions();
        LineActions lines = desk.lineActions();
        List<MenuItem> items = new ArrayList<>();
        if (object) {
            items.add(item("card-route", "Points and route…", act::routeTable));
            items.add(item("card-continue", "Continue", lines::goOn));
            items.add(item("card-reverse", "Reverse", lines::reverse));
            lines.convertTitle().ifPresent(title -> items.add(item("card-convert", title, lines::convert)));
            items.add(new SeparatorMenuItem());
        } else {
            items.add(item("card-keep", "Keep as a measurement", act::keepAsMeasurement));
        }
        items.add(item("card-buffer", "Buffer…", act::buffer));
        items.add(item("card-rings", "Range rings…", act::rings));
        if (act.isPlaceSelected()) {
            items.add(item("card-bearing", "Bearing and distance…", act::bearing));
        }
        if (object) {
            items.add(copies(desk, "card-copy-"));
        }
        return items;
    }

    private static MenuItem item(String id, String title, Runnable action) {
        MenuItem item = new MenuItem(title);
        item.setId(id);
        item.setOnAction(e -> action.run());
        return item;
    }

    private static Menu copies(Desk desk, String idStart) {
        Menu copies = new Menu("Copy as");
        for (CopyFormat format : CopyFormat.values()) {
            String id = idStart + format.name().toLowerCase(java.util.Locale.ROOT);
            copies.getItems()
                    .add(item(id, format.title(), () -> desk.measureActions().copy(format)));
        }
        return copies;
    }

    private static List<MenuItem> items(Desk desk, boolean keys) {
        List<Command> commands = new ArrayList<>(measuring(desk, keys));
        if (keys) {
            commands.addAll(changing(desk));
        }
        List<MenuItem> items = new ArrayList<>();
        for (Command command : commands) {
            MenuItem item = command.menuItem();
            if (!keys) {
                item.setId("more-" + command.id());
            }
            items.add(item);
        }
        return items;
    }

    /** @param keys whether they work by shortcut: those of one menu do */
    private static List<Command> measuring(Desk desk, boolean keys) {
        MeasureActions act = desk.measureActions();
        ObservableBooleanValue nothing = Bindings.createBooleanBinding(
                () -> act.selected().isEmpty(),
                desk.model().selectionProperty(),
                desk.model().annotationsProperty());
        return List.of(
                Command.of(
                        "from-coordinates",
                        "From coordinates…",
                        () -> Icons.of(Feather.EDIT_3),
                        key(keys, "Shift+V"),
                        desk.typedObjects()::ask),
                Command.of("range-rings", "Range rings…", () -> Icons.of(Feather.TARGET), key(keys, "R"), act::rings),
                Command.of(
                        "bearing", "Bearing and distance…", () -> Icons.of(Feather.NAVIGATION_2), null, act::bearing),
                Command.of(
                        "buffer",
                        "Buffer around what is selected…",
                        () -> Icons.of(Feather.LIFE_BUOY),
                        key(keys, "Shift+B"),
                        nothing,
                        act::buffer),
                Command.of(
                        "keep-measurement",
                        "Measure what is selected",
                        () -> Icons.of(Feather.CHECK_SQUARE),
                        key(keys, "M"),
                        nothing,
                        act::keepAsMeasurement),
                Command.of(
                        "route-table",
                        "Points and route…",
                        () -> Icons.of(Feather.LIST),
                        key(keys, "I"),
                        notSelected(1, desk),
                        act::routeTable));
    }

    private static List<Command> changing(Desk desk) {
        LineActions lines = desk.lineActions();
        ObservableBooleanValue notOne = notSelected(1, desk);
        return List.of(
                Command.of(
                        "continue-line",
                        "Continue the selected line",
                        () -> Icons.of(Feather.CORNER_DOWN_RIGHT),
                        "Shortcut+Shift+N",
                        notOne,
                        lines::goOn),
                Command.of(
                        "reverse-line",
                        "Reverse the selected line",
                        () -> Icons.of(Feather.REPEAT),
                        null,
                        notOne,
                        lines::reverse),
                Command.of(
                        "convert-line",
                        "Make a line of the area or an area of the line",
                        () -> Icons.of(Feather.SHUFFLE),
                        null,
                        notOne,
                        lines::convert),
                Command.of(
                        "cut-out",
                        "Cut one selected area out of the other",
                        () -> Icons.of(Feather.SCISSORS),
                        null,
                        notSelected(2, desk),
                        lines::cutOut));
    }

    private static ObservableBooleanValue notSelected(int count, Desk desk) {
        return Bindings.createBooleanBinding(
                () -> desk.model().selectionProperty().get().annotations().size() != count,
                desk.model().selectionProperty());
    }

    private static @org.jspecify.annotations.Nullable String key(boolean wanted, String letter) {
        return wanted ? "Shortcut+" + letter : null;
    }
}
