package org.araxes.render;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.araxes.catalog.Claim;
import org.araxes.catalog.Party.ClaimColour;
import org.araxes.render.prepare.Same;
import org.jspecify.annotations.Nullable;

/**
 * All that a scene says of a layer: in the same view, and above the same layers, equal looks give equal pixels.
 *
 * @param layer the layer, by identity
 * @param opacity how opaque it is
 * @param shown which of its claims are shown, by their places in the layer
 * @param holders who held what is shown on the scene's day, where that is known
 * @param selected which of its claims is highlighted; null for none
 */
record LayerLook(
        Same layer,
        double opacity,
        BitSet shown,
        Map<Integer, Set<ClaimColour>> holders,
        @Nullable String selected) {

    static LayerLook of(LayerState state, Scene scene) {
        List<Claim> claims = state.layer().claims();
        BitSet shown = new BitSet(claims.size());
        Map<Integer, Set<ClaimColour>> holders = new HashMap<>();
        String selected = null;
        for (int i = 0; i < claims.size(); i++) {
            Claim claim = claims.get(i);
            if (scene.shows(claim)) {
                shown.set(i);
                Set<ClaimColour> held = ClaimColours.holders(claim, scene.date(), scene.catalog());
                if (!held.isEmpty()) {
                    holders.put(i, held);
                }
                selected = claim.id().equals(scene.selectedClaim()) ? claim.id() : selected;
            }
        }
        return new LayerLook(new Same(state.layer()), state.opacity(), shown, holders, selected);
    }

    /** Those of all layers of a scene, in drawing order. */
    static List<LayerLook> of(List<LayerState> layers, Scene scene) {
        return layers.stream().map(state -> of(state, scene)).toList();
    }
}
