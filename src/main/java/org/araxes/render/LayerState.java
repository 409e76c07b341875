package org.araxes.render;

import org.araxes.catalog.Layer;

/**
 * A layer that is switched on.
 *
 * @param layer the layer
 * @param opacity 0 (clear) to 1
 */
public record LayerState(Layer layer, double opacity) {}
