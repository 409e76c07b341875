package org.araxes.export;

import java.util.List;

/**
 * Where everything stands on a page.
 *
 * @param page the whole page
 * @param map the map's box, on whole device pixels
 * @param blocks the furniture
 * @param overlay whether the blocks lie on the map (credits of a picture without furniture)
 * @param textScale factor on all type sizes
 */
public record PageLayout(Box page, Box map, List<Placed> blocks, boolean overlay, double textScale) {

    /** Takes a copy of the list. */
    public PageLayout {
        blocks = List.copyOf(blocks);
    }
}
