package org.araxes.export;

import java.util.List;
import org.araxes.render.Viewport;

/**
 * A picture before it is painted.
 *
 * @param layout where everything stands on the page with the map
 * @param viewport what each map shows
 * @param furniture what stands beside the map
 * @param panels the maps, all with that viewport
 * @param more pages with lists only
 */
record Plate(PageLayout layout, Viewport viewport, Furniture furniture, List<Panel> panels, List<PageLayout> more) {

    /** Takes copies of the lists. */
    Plate {
        panels = List.copyOf(panels);
        more = List.copyOf(more);
    }

    /** How many pages the picture has. */
    int pages() {
        return 1 + more.size();
    }

    /** What stands where on a page, from 1; the last one for a number that is larger. */
    PageLayout page(int number) {
        return number <= 1 || more.isEmpty() ? layout : more.get(Math.min(number, pages()) - 2);
    }
}
