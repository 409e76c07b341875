package org.araxes.export;

import java.util.List;
import org.araxes.catalog.Claim;
import org.araxes.render.LayerState;

/**
 * A layer of which something can be seen in a picture.
 *
 * @param state the layer and its opacity
 * @param claims those of its claims that lie in the frame and hold on the day shown; empty for a raster
 */
record ShownLayer(LayerState state, List<Claim> claims) {}
