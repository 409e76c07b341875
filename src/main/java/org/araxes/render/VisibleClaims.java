package org.araxes.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.araxes.catalog.Layer;
import org.araxes.catalog.LayerStyle;
import org.araxes.render.ink.Box;
import org.araxes.render.prepare.PreparedClaim;
import org.araxes.render.prepare.PreparedLayer;
import org.araxes.render.prepare.PreparedLayers;

/** The claims near a place that a person can see there, topmost first. Only what was drawn before is looked at. */
final class VisibleClaims {

    /**
     * A claim and its layer.
     *
     * @param layer the layer
     * @param claim the claim
     */
    record Visible(Layer layer, PreparedClaim claim) {}

    private VisibleClaims() {}

    static List<Visible> near(Scene scene, Viewport viewport, Box box, PreparedLayers prepared) {
        List<Visible> found = new ArrayList<>();
        double scale = viewport.scaleDenominator();
        for (LayerState state : scene.layers().reversed()) {
            Layer layer = state.layer();
            if (state.opacity() <= 0 || layer.raster() != null || !layer.drawnAt(scale)) {
                continue;
            }
            Optional<PreparedLayer> ready = prepared.ifReady(layer, viewport.projection());
            ready.map(r -> r.claimsIn(box)).orElse(List.of()).reversed().forEach(claim -> {
                if (scene.shows(claim.claim())) {
                    found.add(new Visible(layer, claim));
                }
            });
        }
        return found;
    }

    /** Whether lines or edges of areas of a style can be seen. */
    static boolean showsEdges(LayerStyle style) {
        return style.line() != LayerStyle.Line.NONE
                || (style.fill() != LayerStyle.Fill.NONE && style.colour() != LayerStyle.Colour.LAND);
    }
}
