package org.araxes.ui.layers;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.araxes.catalog.Catalog;
import org.araxes.catalog.Claim;
import org.araxes.catalog.Layer;
import org.araxes.catalog.LayerGroup;
import org.araxes.catalog.OwnFolder;
import org.araxes.ui.LayerSettings;
import org.araxes.ui.MapModel;

/**
 * Groups, layers and their claims with tri-state boxes, swatches and opacity. The state is the model's
 * {@link LayerSettings}; the tree only shows it. Space switches the row, Enter goes to it. FX thread.
 */
public final class LayerTree extends TreeView<TreeEntry> {

    /** Layers with more claims than this do not list them: search finds those. */
    private static final int LISTED_CLAIMS = 60;

    private final MapModel model;
    private final Actions actions;
    /** The rows that the toolkit made and did not throw away. */
    private final Set<LayerCell> cells = Collections.newSetFromMap(new WeakHashMap<>());

    /**
     * What rows can ask of the window.
     *
     * @param goToLayer shows all of a layer
     * @param goToClaim shows and selects a claim
     * @param own what belongs to the row of a folder of own claims; nothing for the other groups
     * @param removal takes a layer off the map; nothing where that cannot be
     */
    public record Actions(
            Consumer<Layer> goToLayer,
            Consumer<Claim> goToClaim,
            Function<LayerGroup, Optional<OwnRow>> own,
            Function<Layer, Optional<Runnable>> removal) {}

    /**
     * The row of a folder of own claims.
     *
     * @param problems how many there are in it
     * @param tell tells them
     * @param readAgain reads the folder again
     * @param remove takes it off the map
     */
    public record OwnRow(int problems, Runnable tell, Runnable readAgain, Runnable remove) {}

    /** A tree over the model's catalogue. */
    public LayerTree(MapModel model, Actions actions) {
        this.model = model;
        this.actions = actions;
        setId("layer-tree");
        getStyleClass().addAll("layer-tree", atlantafx.base.theme.Styles.DENSE);
        setAccessibleText("Layers");
        setShowRoot(false);
        setRoot(rows(model.catalog()));
        Swatches swatches = new Swatches();
        setCellFactory(tree -> {
            LayerCell cell = new LayerCell(model, swatches, actions);
            cells.add(cell);
            return cell;
        });
        addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
        model.layersProperty().addListener(o -> showAnew());
        model.viewportProperty()
                .map(view -> drawn(model.catalog(), view.scaleDenominator()))
                .addListener((o, was, now) -> showAnew());
        model.namesProperty().addListener(o -> showAnew());
        model.themeProperty().addListener(o -> showAnew());
    }

    /** Has the rows show what has changed. The toolkit's own way makes all of them anew, in the middle of a zoom. */
    private void showAnew() {
        cells.forEach(LayerCell::showAnew);
    }

    /** Layers that are drawn at a scale. */
    private static Set<String> drawn(Catalog catalog, double scaleDenominator) {
        return catalog.layers().stream()
                .filter(l -> l.drawnAt(scaleDenominator))
                .map(Layer::id)
                .collect(Collectors.toSet());
    }

    private static TreeItem<TreeEntry> rows(Catalog catalog) {
        TreeItem<TreeEntry> root = new TreeItem<>();
        for (LayerGroup group : catalog.groups()) {
            List<Layer> layers = new ArrayList<>(catalog.layers().stream()
                    .filter(l -> l.groupId().equals(group.id()))
                    .toList());
            if (layers.isEmpty() && !OwnFolder.isOwn(group)) {
                continue;
            }
            TreeItem<TreeEntry> row = new TreeItem<>(
                    new TreeEntry.Group(group, layers.stream().map(Layer::id).toList()));
            // What is drawn on top stands on top.
            layers.reversed().forEach(layer -> row.getChildren().add(layerRow(layer)));
            row.setExpanded(
                    layers.stream().anyMatch(Layer::visible) && !group.id().equals("base"));
            root.getChildren().add(row);
        }
        return root;
    }

    private static TreeItem<TreeEntry> layerRow(Layer layer) {
        TreeItem<TreeEntry> row = new TreeItem<>(new TreeEntry.LayerRow(layer));
        if (layer.claims().size() <= LISTED_CLAIMS) {
            layer.claims().forEach(c -> row.getChildren().add(new TreeItem<>(new TreeEntry.ClaimRow(c))));
        }
        return row;
    }

    /** Opens and selects the rows that another tree, of other data, has open and selected. */
    public void goOnLike(LayerTree other) {
        Map<String, TreeItem<TreeEntry>> before = other.byId();
        TreeItem<TreeEntry> selected = other.getSelectionModel().getSelectedItem();
        byId().forEach((id, row) -> {
            TreeItem<TreeEntry> was = before.get(id);
            if (was != null) {
                row.setExpanded(was.isExpanded());
                if (was.equals(selected)) {
                    getSelectionModel().select(row);
                }
            }
        });
    }

    private Map<String, TreeItem<TreeEntry>> byId() {
        Map<String, TreeItem<TreeEntry>> rows = new HashMap<>();
        addTo(rows, getRoot());
        return rows;
    }

    private static void addTo(Map<String, TreeItem<TreeEntry>> rows, TreeItem<TreeEntry> parent) {
        for (TreeItem<TreeEntry> row : parent.getChildren()) {
            rows.put(row.getValue().id(), row);
            addTo(rows, row);
        }
    }

    private void onKey(KeyEvent event) {
        TreeItem<TreeEntry> item = getSelectionModel().getSelectedItem();
        if (item == null) {
            return;
        }
        if (event.getCode() == KeyCode.SPACE) {
            toggle(model, item.getValue());
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER) {
            open(actions, item.getValue());
            event.consume();
        }
    }

    /** Switches a row's layers: all on unless all are on. */
    static void toggle(MapModel model, TreeEntry entry) {
        LayerSettings now = model.layersProperty().get();
        boolean allOn = entry.layerIds().stream().allMatch(now::isVisible);
        model.layersProperty().set(now.withVisible(entry.layerIds(), !allOn));
    }

    /** Goes to what a row stands for. */
    static void open(Actions actions, TreeEntry entry) {
        switch (entry) {
            case TreeEntry.Group group -> {}
            case TreeEntry.LayerRow row -> actions.goToLayer().accept(row.layer());
            case TreeEntry.ClaimRow row -> actions.goToClaim().accept(row.claim());
        }
    }
}
