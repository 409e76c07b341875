package org.araxes.ui.shell;

import java.util.List;
import javafx.scene.control.Menu;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCombination;
import org.araxes.render.ClaimFilter;
import org.araxes.render.Comparison.Layout;
import org.araxes.ui.MapModel;
import org.araxes.ui.compare.CompareModel;

/** The menu of comparing: whose claims are shown, how two maps are put together, tables. FX thread. */
final class CompareMenu {

    private CompareMenu() {}

    static Menu of(Desk desk) {
        Menu menu = new Menu("Whose claims");
        menu.setId("menu-whose-claims");
        menu.getItems().add(desk.commands().compare().toggleItem(desk.compare().onProperty()));
        menu.getItems().add(new SeparatorMenuItem());
        menu.getItems().addAll(filters(desk));
        menu.getItems().add(new SeparatorMenuItem());
        menu.getItems().addAll(layouts(desk));
        menu.getItems().add(new SeparatorMenuItem());
        menu.getItems().addAll(desk.tables().items());
        return menu;
    }

    private static List<RadioMenuItem> filters(Desk desk) {
        MapModel model = desk.model();
        CompareModel compare = desk.compare();
        ToggleGroup group = new ToggleGroup();
        List<ClaimFilter> choices = ClaimFilter.choices(model.catalog());
        return choices.stream()
                .map(filter -> {
                    RadioMenuItem item = new RadioMenuItem();
                    item.setId("claims-" + filter.code(model.catalog()));
                    item.setToggleGroup(group);
                    item.setAccelerator(KeyCombination.valueOf("Shortcut+" + (choices.indexOf(filter) + 1)));
                    item.setOnAction(e -> compare.show(filter));
                    model.namesProperty().subscribe(names -> item.setText(filter.title(model.catalog(), names)));
                    model.comparisonProperty()
                            .subscribe(now -> item.setSelected(
                                    !now.isSplit() && now.first().equals(filter)));
                    return item;
                })
                .toList();
    }

    private static List<RadioMenuItem> layouts(Desk desk) {
        CompareModel compare = desk.compare();
        ToggleGroup group = new ToggleGroup();
        return List.of(
                layout(compare, group, Layout.SWIPE, "Swipe", "Shortcut+5"),
                layout(compare, group, Layout.SIDE_BY_SIDE, "Side by side", "Shortcut+6"));
    }

    private static RadioMenuItem layout(
            CompareModel compare, ToggleGroup group, Layout layout, String title, String keys) {
        RadioMenuItem item = new RadioMenuItem(title);
        item.setId("layout-" + layout.code());
        item.setToggleGroup(group);
        item.setAccelerator(KeyCombination.valueOf(keys));
        item.setOnAction(e -> compare.compare(layout));
        compare.comparisonProperty().subscribe(now -> item.setSelected(now.layout() == layout));
        return item;
    }
}
