package org.araxes.ui;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.araxes.catalog.Catalog;
import org.araxes.catalog.Layer;
import org.araxes.catalog.ReadyView;
import org.araxes.render.LayerState;
import org.araxes.render.SceneBuilder;

/**
 * Which layers are on and how opaque they are.
 *
 * @param visible ids of the layers that are on
 * @param opacity opacity by layer id, 0 to 1; 1 where missing
 */
public record LayerSettings(Set<String> visible, Map<String, Double> opacity) {

    /** Takes copies. */
    public LayerSettings {
        visible = Set.copyOf(visible);
        opacity = Map.copyOf(opacity);
    }

    /** As the catalogue says for the start. */
    public static LayerSettings start(Catalog catalog) {
        return of(SceneBuilder.start(catalog).opacityByLayer());
    }

    /** As a ready view wants it: the start state, more and less. */
    public static LayerSettings of(Catalog catalog, ReadyView view) {
        return of(SceneBuilder.start(catalog).withView(view).opacityByLayer());
    }

    /** Just these layers on, by id with their opacity. */
    public static LayerSettings of(Map<String, Double> opacityByLayer) {
        return new LayerSettings(opacityByLayer.keySet(), opacityByLayer);
    }

    /** Whether a layer is on. */
    public boolean isVisible(String layerId) {
        return visible.contains(layerId);
    }

    /** How opaque a layer is. */
    public double opacityOf(String layerId) {
        return opacity.getOrDefault(layerId, 1.0);
    }

    /** With layers switched on or off. */
    public LayerSettings withVisible(List<String> layerIds, boolean on) {
        Set<String> changed = new HashSet<>(visible);
        if (on) {
            changed.addAll(layerIds);
        } else {
            layerIds.forEach(changed::remove);
        }
        return new LayerSettings(changed, opacity);
    }

    /** With another opacity of a layer. */
    public LayerSettings withOpacity(String layerId, double value) {
        Map<String, Double> changed = new HashMap<>(opacity);
        changed.put(layerId, Math.clamp(value, 0, 1));
        return new LayerSettings(visible, changed);
    }

    /** The layers that are on, lowest first, for a scene. */
    public List<LayerState> states(Catalog catalog) {
        List<LayerState> states = new ArrayList<>();
        for (Layer layer : catalog.layers()) {
            if (isVisible(layer.id())) {
                states.add(new LayerState(layer, opacityOf(layer.id())));
            }
        }
        return states;
    }
}
