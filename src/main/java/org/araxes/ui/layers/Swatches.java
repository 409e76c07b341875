package org.araxes.ui.layers;

import java.util.HashMap;
import java.util.Map;
import javafx.scene.image.Image;
import org.araxes.catalog.Catalog;
import org.araxes.catalog.Layer;
import org.araxes.render.Palette;
import org.araxes.render.Swatch;
import org.araxes.render.Symbols;
import org.araxes.ui.FrameImages;

/** Small pictures of how layers are drawn, by the map's own painter; made once per layer, theme and scale. FX thread. */
final class Swatches {

    static final double WIDTH = 24;
    static final double HEIGHT = 14;

    private record Key(String layerId, String palette, double ratio) {}

    private final Map<Key, Image> made = new HashMap<>();

    /** The sign of a layer, as its first claim is drawn. */
    Image of(Layer layer, Catalog catalog, Palette palette, double ratio) {
        return made.computeIfAbsent(
                new Key(layer.id(), palette.name(), ratio),
                key -> FrameImages.of(Symbols.swatch(Swatch.of(layer, catalog, palette), WIDTH, HEIGHT, ratio)));
    }
}
