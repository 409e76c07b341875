package org.araxes.ui.layers;

import javafx.scene.image.Image;
import org.araxes.catalog.Layer;
import org.araxes.ui.MapModel;
import org.jspecify.annotations.Nullable;

/** Small pictures of how a layer is drawn. */
final class Swatches {
    static final double WIDTH = 24;
    static final double HEIGHT = 14;

    private Swatches() {}

    static @Nullable Image of(Layer layer, MapModel model, double ratio) {
        return null;
    }
}
