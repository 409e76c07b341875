package org.araxes.ui.layers;

import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Slider;
import javafx.scene.control.TreeCell;
import javafx.scene.image.ImageView;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.araxes.catalog.Layer;
import org.araxes.ui.LayerSettings;
import org.araxes.ui.MapModel;
import org.araxes.ui.ScaleText;
import org.araxes.ui.Tips;
import org.jspecify.annotations.Nullable;

/** A row of the layer tree: box, swatch, title; opacity and more in its menu. */
final class LayerCell extends TreeCell<TreeEntry> {

    private static final PseudoClass OUT_OF_SCALE = PseudoClass.getPseudoClass("out-of-scale");
    private static final String GROUP = "group-row";
    private static final double INDENT = 18;
    private static final double SCROLL_BAR = 8;

    private final MapModel model;
    private final Swatches swatches;
    private final LayerTree.Actions actions;
    private final CheckBox box = new CheckBox();
    private final Label title = new Label();
    private final Label opacity = new Label();
    private final ImageView swatch = new ImageView();
    private final HBox row = new HBox(6);

    LayerCell(MapModel model, Swatches swatches, LayerTree.Actions actions) {
        this.model = model;
        this.swatches = swatches;
        this.actions = actions;
        box.setFocusTraversable(false);
        box.setOnAction(e -> LayerTree.toggle(model, getItem()));
        swatch.setFitWidth(Swatches.WIDTH);
        swatch.setFitHeight(Swatches.HEIGHT);
        opacity.getStyleClass().add("faint");
        title.setMaxWidth(Double.MAX_VALUE);
        title.setMinWidth(0);
        title.setWrapText(true);
        HBox.setHgrow(title, Priority.ALWAYS);
        opacity.setMinWidth(Region.USE_PREF_SIZE);
        row.setAlignment(Pos.TOP_LEFT);
        row.setMinWidth(0);
        row.setPrefWidth(1); // as wide as the tree allows: long titles wrap, the tree does not scroll sideways
        addEventFilter(ContextMenuEvent.CONTEXT_MENU_REQUESTED, e -> setContextMenu(menu()));
        setOnMouseClicked(e -> {
            if (getItem() != null && e.getButton() == MouseButton.PRIMARY && isOpening(e.getClickCount())) {
                LayerTree.open(actions, getItem());
            }
        });
    }

    /** As high as the title needs when wrapped; the flow asks before it lays the row out. */
    @Override
    protected double computePrefHeight(double width) {
        double oneLine = super.computePrefHeight(width);
        if (getGraphic() == null || getTreeView() == null) {
            return oneLine;
        }
        double room = getTreeView().getWidth() - besideTitle();
        return Math.max(oneLine, title.prefHeight(room) + snappedTopInset() + snappedBottomInset());
    }

    /** What stands left and right of the title: indent, arrow, box, swatch, opacity, scroll bar. */
    private double besideTitle() {
        double width = INDENT * getTreeView().getTreeItemLevel(getTreeItem()) + SCROLL_BAR;
        for (Node part : row.getChildren()) {
            width += part == title ? 0 : part.prefWidth(-1) + row.getSpacing();
        }
        return width + snappedLeftInset() + snappedRightInset();
    }

    private boolean isOpening(int clicks) {
        return getItem() instanceof TreeEntry.ClaimRow ? clicks == 1 : clicks == 2;
    }

    @Override
    protected void updateItem(TreeEntry entry, boolean empty) {
        super.updateItem(entry, empty);
        setText(null);
        if (empty || entry == null) {
            setGraphic(null);
            Tips.remove(this);
            setContextMenu(null);
            pseudoClassStateChanged(OUT_OF_SCALE, false);
            getStyleClass().remove(GROUP);
        } else {
            show(entry);
        }
    }

    /** Shows what has changed of its row, and only that: to style and lay out a new row takes longer than a pulse. */
    void showAnew() {
        TreeEntry entry = getItem();
        if (entry != null && !isEmpty()) {
            show(entry);
        }
    }

    private void show(TreeEntry entry) {
        title.setText(entry.text(model.namesProperty().get()));
        if (!entry.layerIds().isEmpty()) {
            showBox(entry);
        }
        if (entry instanceof TreeEntry.LayerRow(Layer layer)) {
            swatch.setImage(swatches.of(
                    layer, model.catalog(), model.themeProperty().get().palette(), ratio()));
        }
        if (!(entry instanceof TreeEntry.Group)) {
            getStyleClass().remove(GROUP);
        } else if (!getStyleClass().contains(GROUP)) {
            getStyleClass().add(GROUP);
        }
        String way = entry instanceof TreeEntry.LayerRow(Layer layer) ? wayToScale(layer) : "";
        opacity.setText(way.isEmpty() ? opacity(entry) : way);
        showScale(entry, way);
        List<Node> parts = parts(entry);
        if (!row.getChildren().equals(parts)) {
            row.getChildren().setAll(parts);
        }
        setGraphic(row);
    }

    private List<Node> parts(TreeEntry entry) {
        List<Node> parts = new ArrayList<>();
        if (!entry.layerIds().isEmpty()) {
            parts.add(box);
        }
        if (entry instanceof TreeEntry.LayerRow) {
            parts.add(swatch);
        }
        parts.add(title);
        parts.add(opacity);
        return parts;
    }

    /** Menus are made when they are asked for. */
    private @Nullable ContextMenu menu() {
        return switch (getItem()) {
            case TreeEntry.LayerRow(Layer layer) -> menu(layer);
            case TreeEntry.Group(var group, var ids) ->
                actions.own().apply(group).map(LayerCell::menu).orElse(null);
            case null, default -> null;
        };
    }

    private void showBox(TreeEntry entry) {
        LayerSettings now = model.layersProperty().get();
        long on = entry.layerIds().stream().filter(now::isVisible).count();
        box.setSelected(on == entry.layerIds().size());
        box.setIndeterminate(on > 0 && on < entry.layerIds().size());
        if (entry instanceof TreeEntry.LayerRow(Layer layer)) {
            box.setId("layer-" + layer.id());
        } else if (entry instanceof TreeEntry.Group(var group, var ids)) {
            box.setId("group-" + group.id());
        }
    }

    private String opacity(TreeEntry entry) {
        double value = entry instanceof TreeEntry.LayerRow(Layer layer)
                ? model.layersProperty().get().opacityOf(layer.id())
                : 1;
        return value < 1 ? Math.round(value * 100) + " %" : remark(entry);
    }

    /** A layer that is on but not drawn at this scale is faint, and says which way to go. */
    private void showScale(TreeEntry entry, String way) {
        pseudoClassStateChanged(OUT_OF_SCALE, !way.isEmpty());
        Tips.set(this, way.isEmpty() ? title.getText() : title.getText() + "\n" + scales(entry));
        box.setAccessibleText(way.isEmpty() ? title.getText() : title.getText() + ", " + scales(entry));
    }

    private String wayToScale(Layer layer) {
        double now = model.viewportProperty().get().scaleDenominator();
        return layer.drawnAt(now) || !model.layersProperty().get().isVisible(layer.id())
                ? ""
                : now > layer.maxScale() ? "zoom in" : "zoom out";
    }

    private static String scales(TreeEntry entry) {
        Layer layer = ((TreeEntry.LayerRow) entry).layer();
        String far = ScaleText.of(layer.maxScale());
        String near = ScaleText.of(layer.minScale());
        String which = layer.minScale() <= 1
                ? "at " + far + " and closer"
                : layer.maxScale() >= Layer.SMALLEST_SCALE
                        ? "at " + near + " and farther out"
                        : "between " + near + " and " + far;
        return "Not drawn at this scale, only " + which;
    }

    /** How many problems a folder of own claims has. */
    private String remark(TreeEntry entry) {
        int problems = entry instanceof TreeEntry.Group(var group, var ids)
                ? actions.own().apply(group).map(LayerTree.OwnRow::problems).orElse(0)
                : 0;
        return problems == 0 ? "" : problems + (problems == 1 ? " problem" : " problems");
    }

    private static ContextMenu menu(LayerTree.OwnRow own) {
        MenuItem problems = new MenuItem("Problems in this folder");
        problems.setOnAction(e -> own.tell().run());
        problems.setDisable(own.problems() == 0);
        MenuItem again = new MenuItem("Read again");
        again.setOnAction(e -> own.readAgain().run());
        MenuItem remove = new MenuItem("Take off the map");
        remove.setOnAction(e -> own.remove().run());
        return new ContextMenu(problems, again, remove);
    }

    private ContextMenu menu(Layer layer) {
        MenuItem goTo = new MenuItem("Zoom to layer");
        goTo.setOnAction(e -> actions.goToLayer().accept(layer));
        MenuItem solo = new MenuItem("Show only this in its group");
        solo.setOnAction(e -> solo(layer));
        Slider slider = new Slider(0, 1, model.layersProperty().get().opacityOf(layer.id()));
        slider.setPrefWidth(150);
        slider.setAccessibleText("Opacity of " + title.getText());
        slider.valueProperty()
                .addListener((o, old, now) -> model.layersProperty()
                        .set(model.layersProperty().get().withOpacity(layer.id(), now.doubleValue())));
        HBox opacityRow = new HBox(8, new Label("Opacity"), slider);
        opacityRow.setAlignment(Pos.CENTER_LEFT);
        CustomMenuItem opacityItem = new CustomMenuItem(opacityRow, false);
        ContextMenu menu = new ContextMenu(goTo, solo, new SeparatorMenuItem(), opacityItem);
        actions.removal().apply(layer).ifPresent(takeOff -> {
            MenuItem remove = new MenuItem("Take off the map");
            remove.setOnAction(e -> takeOff.run());
            menu.getItems().addAll(new SeparatorMenuItem(), remove);
        });
        return menu;
    }

    private void solo(Layer layer) {
        List<String> group = model.catalog().layers().stream()
                .filter(l -> l.groupId().equals(layer.groupId()))
                .map(Layer::id)
                .toList();
        model.layersProperty()
                .set(model.layersProperty().get().withVisible(group, false).withVisible(List.of(layer.id()), true));
    }

    private double ratio() {
        return getScene() == null || getScene().getWindow() == null
                ? 1
                : getScene().getWindow().getOutputScaleX();
    }
}
