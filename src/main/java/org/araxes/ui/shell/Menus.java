package org.araxes.ui.shell;

import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import org.araxes.catalog.Language;
import org.araxes.catalog.NameDisplay;
import org.araxes.catalog.ReadyView;
import org.araxes.measure.Units;
import org.araxes.ui.Icons;
import org.kordamp.ikonli.feather.Feather;

/** The menus: all that the window can do, reachable by keyboard alone. FX thread. */
final class Menus {

    private Menus() {}

    static MenuBar bar(Desk desk) {
        Commands c = desk.commands();
        Menu file = new Menu("_File");
        file.getItems()
                .addAll(openWorkspace(desk), desk.saving().recent(), saveWorkspaceAs(desk), new SeparatorMenuItem());
        file.getItems()
                .addAll(
                        c.openFolder().menuItem(),
                        c.showFile().menuItem(),
                        c.readAgain().menuItem(),
                        new SeparatorMenuItem());
        file.getItems()
                .addAll(
                        c.saveImage().menuItem(),
                        c.saveSeries().menuItem(),
                        c.copyImage().menuItem(),
                        new SeparatorMenuItem(),
                        quit());
        Menu edit = new Menu("_Edit");
        MenuItem undo = c.undo().menuItem();
        MenuItem redo = c.redo().menuItem();
        desk.editing().stateProperty().subscribe(s -> {
            undo.setText(s.undo() == null ? "Undo" : "Undo " + s.undo());
            redo.setText(s.redo() == null ? "Redo" : "Redo " + s.redo());
        });
        edit.getItems()
                .addAll(
                        undo,
                        redo,
                        new SeparatorMenuItem(),
                        c.copyText().menuItem(),
                        c.delete().menuItem());
        edit.getItems().addAll(ObjectMenu.items(desk.model(), desk.actions()));
        edit.getItems().addAll(new SeparatorMenuItem(), c.find().menuItem());
        Menu view = new Menu("_View");
        view.getItems()
                .addAll(
                        c.back().menuItem(),
                        c.forward().menuItem(),
                        c.wholeRegion().menuItem());
        Menu ready = new Menu("Ready views");
        desk.model().catalog().views().forEach(v -> ready.getItems().add(readyView(desk, v)));
        Menu names = new Menu("Names");
        names.getItems().addAll(nameItems(desk));
        view.getItems().addAll(c.saveView().menuItem(), showAll(desk));
        view.getItems().addAll(new SeparatorMenuItem(), ready, names, c.theme().menuItem());
        view.getItems()
                .addAll(
                        new SeparatorMenuItem(),
                        c.ledger().menuItem(),
                        c.time().toggleItem(desk.time().onProperty()),
                        c.eventBack().menuItem(),
                        c.eventForward().menuItem(),
                        CompareMenu.of(desk));
        Menu units = new Menu("Units");
        units.getItems().addAll(unitItems(desk));
        view.getItems().add(units);
        Menu tools = new Menu("_Tools");
        tools.getItems().addAll(desk.tools().items(id -> !MeasureMenu.TOOLS.contains(id)));
        Menu help = new Menu("_Help");
        help.getItems().addAll(c.shortcuts().menuItem(), c.problems().menuItem());
        MenuBar bar = new MenuBar(file, edit, view, tools, MeasureMenu.menu(desk), help);
        bar.setId("menu-bar");
        return bar;
    }

    private static MenuItem openWorkspace(Desk desk) {
        return Command.of(
                        "open-workspace",
                        "Open workspace…",
                        () -> Icons.of(Feather.INBOX),
                        null,
                        desk.saving()::openOther)
                .menuItem();
    }

    private static MenuItem saveWorkspaceAs(Desk desk) {
        return Command.of(
                        "save-workspace-as",
                        "Save workspace as…",
                        () -> Icons.of(Feather.SAVE),
                        "Shortcut+Shift+S",
                        desk::saveWorkspaceAs)
                .menuItem();
    }

    /** Shows again what a saved view did without. */
    private static MenuItem showAll(Desk desk) {
        MenuItem item = new MenuItem("Show all objects");
        item.setId("show-all-objects");
        item.disableProperty().bind(desk.model().hiddenProperty().map(java.util.Set::isEmpty));
        item.setOnAction(e -> desk.savedViews().showAllObjects());
        return item;
    }

    private static MenuItem quit() {
        MenuItem item = new MenuItem("Quit");
        item.setAccelerator(javafx.scene.input.KeyCombination.valueOf("Shortcut+Q"));
        item.setOnAction(e -> javafx.stage.Window.getWindows().stream()
                .toList()
                .forEach(w ->
                        w.fireEvent(new javafx.stage.WindowEvent(w, javafx.stage.WindowEvent.WINDOW_CLOSE_REQUEST))));
        return item;
    }

    /** The ready views as a button of the tool bar. */
    static MenuButton viewsButton(Desk desk) {
        MenuButton button = new MenuButton("Views", Icons.of(Feather.MAP));
        button.setId("views");
        button.setFocusTraversable(false);
        button.getStyleClass().add("flat");
        desk.model().catalog().views().forEach(v -> button.getItems().add(readyView(desk, v)));
        return button;
    }

    private static MenuItem readyView(Desk desk, ReadyView view) {
        MenuItem item = new MenuItem();
        desk.model()
                .namesProperty()
                .subscribe(names -> item.setText(view.title().title(names)));
        item.setId("view-" + view.id());
        item.setOnAction(e -> desk.visits().showReadyView(view));
        return item;
    }

    /** The choice of names as a button of the tool bar. */
    static MenuButton namesButton(Desk desk) {
        MenuButton button = new MenuButton();
        button.setId("names");
        button.setGraphic(Icons.of(Feather.GLOBE));
        button.setFocusTraversable(false);
        button.getStyleClass().add("flat");
        button.getItems().addAll(nameItems(desk));
        desk.model().namesProperty().subscribe(n -> button.setText(title(n)));
        return button;
    }

    private static java.util.List<RadioMenuItem> nameItems(Desk desk) {
        ToggleGroup group = new ToggleGroup();
        java.util.List<RadioMenuItem> items = new java.util.ArrayList<>();
        for (NameDisplay names : NameDisplay.values()) {
            RadioMenuItem item = new RadioMenuItem(title(names));
            item.setId("names-" + names.code());
            item.setToggleGroup(group);
            item.setOnAction(e -> desk.model().namesProperty().set(names));
            desk.model().namesProperty().subscribe(now -> item.setSelected(now == names));
            items.add(item);
        }
        return items;
    }

    private static java.util.List<RadioMenuItem> unitItems(Desk desk) {
        ToggleGroup group = new ToggleGroup();
        java.util.List<RadioMenuItem> items = new java.util.ArrayList<>();
        for (Units units : Units.ALL) {
            RadioMenuItem item = new RadioMenuItem(units.title());
            item.setId("units-" + units.code());
            item.setToggleGroup(group);
            item.setOnAction(e -> desk.model().unitsProperty().set(units));
            desk.model().unitsProperty().subscribe(now -> item.setSelected(now.equals(units)));
            items.add(item);
        }
        return items;
    }

    private static String title(NameDisplay names) {
        return Language.ofCode(names.code()).map(Language::ownName).orElse("Հայերեն + Azərbaycanca");
    }
}
