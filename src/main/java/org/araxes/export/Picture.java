package org.araxes.export;

import java.awt.image.BufferedImage;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.araxes.render.Viewport;

/**
 * A finished picture.
 *
 * @param image its pixels, opaque sRGB
 * @param dpi device pixels an inch
 * @param layout where everything stands
 * @param viewport what the map's box shows
 * @param maps its maps and where they stand
 * @param furniture what stands beside the map
 * @param pages how many pages the picture has of which this is one
 * @param texts what is said of the picture inside its file, by keyword, in order
 */
public record Picture(
        BufferedImage image,
        double dpi,
        PageLayout layout,
        Viewport viewport,
        List<MapFrame> maps,
        Furniture furniture,
        int pages,
        Map<String, String> texts) {

    /** Takes a copy of the texts that keeps their order. */
    public Picture {
        maps = List.copyOf(maps);
        texts = Collections.unmodifiableMap(new LinkedHashMap<>(texts));
    }
}
