package org.araxes.ui.shell;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.ContextMenuEvent;
import org.araxes.geo.CoordinateFormat;
import org.araxes.geo.LonLat;
import org.araxes.render.ScreenPoint;
import org.araxes.tool.ToolBox;
import org.araxes.tool.ToolEvent;
import org.araxes.ui.Icons;
import org.araxes.ui.Selection;
import org.araxes.ui.action.Clip;
import org.araxes.ui.action.HitFinder;
import org.araxes.ui.action.ObjectActions;
import org.kordamp.ikonli.feather.Feather;

/**
 * The menu at the pointer: what can be done to what lies there. On the map it comes with the right button or the menu key
 * while things are selected and nothing is drawn; in the table of objects always. FX thread.
 */
final class ObjectPopup {

    private final Desk desk;
    private final ContextMenu menu = new ContextMenu();

    private ObjectPopup(Desk desk) {
        this.desk = desk;
        menu.setId("object-menu");
    }

    /** Lets the map have it. */
    static void onMap(Desk desk, HitFinder hits) {
        ObjectPopup popup = new ObjectPopup(desk);
        desk.map().addEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, e -> {
            // With a drawing tool in hand a right click ends what is drawn.
            if (desk.tools().inHand().equals(ToolBox.SELECT)) {
                popup.open(e, hits);
                e.consume();
            }
        });
    }

    /** The menu of the table of objects: of the rows that are selected. */
    static ContextMenu ofTable(Desk desk) {
        ObjectPopup popup = new ObjectPopup(desk);
        popup.menu.setOnShowing(e -> {
            List<MenuItem> items = popup.selected();
            popup.menu.getItems().setAll(items.isEmpty() ? List.of(nothing()) : items);
        });
        popup.menu.getItems().setAll(new MenuItem()); // one without items is never shown
        return popup.menu;
    }

    private void open(ContextMenuEvent e, HitFinder hits) {
        var view = desk.model().viewportProperty().get();
        boolean byKeys = e.isKeyboardTrigger();
        ScreenPoint at = byKeys
                ? new ScreenPoint(view.widthPixels() / 2, view.heightPixels() / 2)
                : new ScreenPoint(e.getX(), e.getY());
        ToolEvent click = new ToolEvent(
                ToolEvent.Type.CLICK, at, ToolEvent.Button.SECONDARY, 1, ToolEvent.Key.NONE, false, false, false, view);
        Selection selected = desk.model().selectionProperty().get();
        boolean keeps = byKeys && !selected.equals(Selection.NONE);
        if (!keeps) {
            select(hits.selectionAt(click));
        }
        List<MenuItem> items = new ArrayList<>(selected());
        click.ground().ifPresent(ground -> items.addAll(ofGround(ground, !items.isEmpty())));
        menu.getItems().setAll(items);
        if (byKeys) {
            var middle = desk.map().localToScreen(at.x(), at.y());
            menu.show(desk.map(), middle.getX(), middle.getY());
        } else {
            menu.show(desk.map(), e.getScreenX(), e.getScreenY());
        }
    }

    /** What lies under the pointer is selected, unless it is among what is selected already. */
    private void select(Selection pointed) {
        Selection now = desk.model().selectionProperty().get();
        if (pointed.annotations().isEmpty()) {
            desk.model().selectionProperty().set(pointed);
        } else if (!now.annotations().containsAll(pointed.annotations())) {
            desk.actions().select(pointed.annotations());
        }
    }

    private List<MenuItem> selected() {
        Selection selection = desk.model().selectionProperty().get();
        List<MenuItem> items = new ArrayList<>();
        if (!selection.annotations().isEmpty()) {
            ObjectActions act = desk.actions();
            items.add(item("popup-cut", "Cut   (Ctrl+X)", Feather.SCISSORS, act::cut));
            items.add(item("popup-copy", "Copy   (Ctrl+C)", Feather.COPY, act::copy));
            items.add(item("popup-table", "Copy as table", Feather.LIST, act::copyTable));
            items.addAll(ObjectMenu.shortItems(desk.model(), act, "popup-"));
        }
        boolean one = selection.annotations().size() == 1;
        if (one || selection.claim() != null) {
            Menu measure = new Menu("Measure", Icons.distance());
            measure.getItems().setAll(MeasureMenu.cardItems(desk, one));
            items.add(0, measure);
        }
        return items;
    }

    private static MenuItem nothing() {
        MenuItem nothing = new MenuItem("Nothing is selected");
        nothing.setDisable(true);
        return nothing;
    }

    private List<MenuItem> ofGround(LonLat ground, boolean below) {
        String position = CoordinateFormat.DECIMAL_DEGREES.format(ground);
        List<MenuItem> items = new ArrayList<>();
        if (below) {
            items.add(new SeparatorMenuItem());
        }
        items.add(item("popup-paste", "Paste   (Ctrl+V)", Feather.CLIPBOARD, desk.actions()::paste));
        items.add(item("popup-position", "Copy position " + position, Feather.MAP_PIN, () -> {
            Clip.put(position);
            desk.status().showHelp("Copied " + position);
        }));
        return items;
    }

    private static MenuItem item(String id, String title, Feather icon, Runnable action) {
        MenuItem item = new MenuItem(title, Icons.of(icon));
        item.setId(id);
        item.setOnAction(e -> action.run());
        return item;
    }
}
