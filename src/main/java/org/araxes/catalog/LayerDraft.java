package org.araxes.catalog;

import java.util.List;

/**
 * A layer that was read and whose claims wait for their geometry.
 *
 * @param layer the layer without claims
 * @param claims its claims
 */
record LayerDraft(Layer layer, List<ClaimDraft> claims) {

    /** The layer with its claims. */
    Layer with(List<Claim> resolved) {
        return new Layer(
                layer.id(),
                layer.title(),
                layer.groupId(),
                layer.order(),
                layer.visible(),
                layer.minScale(),
                layer.maxScale(),
                layer.style(),
                layer.raster(),
                List.copyOf(resolved));
    }
}
