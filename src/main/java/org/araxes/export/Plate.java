package org.araxes.export;

import java.util.List;
import org.araxes.render.Viewport;

/**
 * A picture before it is painted.
 *
 * @param layout where everything stands
 * @param viewport what each map shows
 * @param furniture what stands beside the map
 * @param panels the maps, all with that viewport
 */
record Plate(PageLayout layout, Viewport viewport, Furniture furniture, List<Panel> panels) {}
