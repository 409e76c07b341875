package org.araxes.export;

import org.araxes.render.Viewport;

/**
 * A picture before it is painted.
 *
 * @param layout where everything stands
 * @param viewport what the map's box shows
 * @param furniture what stands beside the map
 */
record Plate(PageLayout layout, Viewport viewport, Furniture furniture) {}
