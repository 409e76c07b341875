package org.araxes.cli;

import java.util.ArrayList;
import java.util.List;
import org.araxes.catalog.Catalog;
import org.araxes.catalog.Layer;
import org.araxes.render.SceneBuilder;

/**
 * A layer switched on or off.
 *
 * @param layerId the layer, or {@value #ALL}
 * @param on whether it is switched on
 */
record LayerChange(String layerId, boolean on) {

    /** Stands for every layer. */
    static final String ALL = "all";

    /**
     * Reads {@code +id,-id}.
     *
     * @throws IllegalArgumentException with a sentence for the person when a part has no sign or no id
     */
    static List<LayerChange> parse(String text) {
        List<LayerChange> changes = new ArrayList<>();
        for (String part : text.split(",", -1)) {
            String word = part.strip();
            if (word.length() < 2 || (word.charAt(0) != '+' && word.charAt(0) != '-')) {
                throw new IllegalArgumentException("\"" + word
                        + "\" does not say whether the layer is switched on or off; write +id or -id, for example"
                        + " +enclaves,-relief");
            }
            changes.add(new LayerChange(word.substring(1), word.charAt(0) == '+'));
        }
        return changes;
    }

    /**
     * Carries changes out, in order.
     *
     * @throws IllegalArgumentException with a sentence for the person when there is no such layer
     */
    static SceneBuilder apply(List<LayerChange> changes, SceneBuilder scene) {
        SceneBuilder changed = scene;
        for (LayerChange change : changes) {
            for (String id : change.ids(scene.catalog())) {
                changed = changed.withLayer(id, change.on());
            }
        }
        return changed;
    }

    private List<String> ids(Catalog catalog) {
        List<String> known = catalog.layers().stream().map(Layer::id).toList();
        if (layerId.equals(ALL)) {
            return known;
        }
        if (!known.contains(layerId)) {
            throw new IllegalArgumentException(Choices.unknown("layer", layerId, known));
        }
        return List.of(layerId);
    }
}
