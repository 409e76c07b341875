package org.araxes.render;

import java.util.List;
import org.araxes.catalog.Layer;
import org.araxes.geo.Projection;
import org.araxes.render.prepare.HillShade;
import org.araxes.render.prepare.PreparedLayer;

/**
 * What a renderer needs in order to draw a scene at once. Immutable.
 *
 * @param projection what all of it was projected by
 * @param layers the layers, prepared
 * @param reliefs the hills
 */
public record ReadyScene(Projection projection, List<PreparedLayer> layers, List<Relief> reliefs) {

    /** Takes copies of the lists. */
    public ReadyScene {
        layers = List.copyOf(layers);
        reliefs = List.copyOf(reliefs);
    }

    /**
     * Hills.
     *
     * @param raster the picture of heights
     * @param shade what became of it
     */
    public record Relief(Layer.Raster raster, HillShade shade) {}
}
