package org.araxes.export;

import java.util.List;

/**
 * Where everything stands on the pages of a picture.
 *
 * @param first the page with the map
 * @param more those with lists only
 */
record Pages(PageLayout first, List<PageLayout> more) {

    /** Takes a copy of the list. */
    Pages {
        more = List.copyOf(more);
    }

    /** One page. */
    static Pages of(PageLayout page) {
        return new Pages(page, List.of());
    }
}
