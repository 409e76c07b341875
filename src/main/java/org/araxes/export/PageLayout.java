package org.araxes.export;

import java.util.List;

/**
 * Where everything stands on a page.
 *
 * @param page the whole page
 * @param map the map's box, on whole device pixels; the whole page when nothing stands beside the map
 * @param blocks the furniture, beside the map and on it
 * @param overlays grounds of the furniture on the map
 * @param textScale factor on all type sizes
 */
public record PageLayout(Box page, Box map, List<Placed> blocks, List<Overlay> overlays, double textScale) {

    /** The map's box of a page that has lists only. */
    static final Box NO_MAP = new Box(0, 0, 0, 0);

    /** Takes copies of the lists. */
    public PageLayout {
        blocks = List.copyOf(blocks);
        overlays = List.copyOf(overlays);
    }

    /** Whether there is a map on it, or only lists. */
    public boolean hasMap() {
        return !map.equals(NO_MAP);
    }

    /** Whether the map fills the page and needs no frame. */
    boolean isFullMap() {
        return map.equals(page);
    }

    /** Share of the page on which the map can be seen. */
    double mapShare() {
        double covered =
                overlays.stream().mapToDouble(overlay -> overlay.box().area()).sum();
        return (map.area() - covered) / page.area();
    }
}
