package org.araxes.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.araxes.catalog.Claim;
import org.araxes.catalog.LayerStyle;
import org.araxes.measure.SharedLand;
import org.araxes.render.LayerState;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.prep.PreparedGeometry;

/** Finds land in the frame that one side claims and the other too, which the map cross-hatches. */
final class SharedLandFinder {

    private record Area(LayerState layer, String claimant, Geometry geometry) {}

    private SharedLandFinder() {}

    /** The upper layer of the first two areas of different claimants that share land in the frame. */
    static Optional<LayerState> upperLayer(List<ShownLayer> layers, PreparedGeometry frame) {
        List<Area> below = new ArrayList<>();
        for (ShownLayer shown : layers) {
            LayerStyle style = shown.state().layer().style();
            if (style.colour() != LayerStyle.Colour.CLAIMANT) {
                continue;
            }
            for (Claim claim : shown.claims()) {
                Geometry geometry = claim.geometry();
                if (geometry == null
                        || geometry.getDimension() < 2
                        || claim.claimants().size() != 1) {
                    continue;
                }
                Area area = new Area(shown.state(), claim.claimants().getFirst(), geometry);
                if (below.stream().anyMatch(other -> share(area, other, frame))) {
                    return Optional.of(shown.state());
                }
                below.add(area);
            }
        }
        return Optional.empty();
    }

    private static boolean share(Area a, Area b, PreparedGeometry frame) {
        if (a.claimant().equals(b.claimant())
                || !a.geometry().getEnvelopeInternal().intersects(b.geometry().getEnvelopeInternal())) {
            return false;
        }
        Geometry shared = SharedLand.shape(a.geometry(), b.geometry());
        return !shared.isEmpty() && frame.intersects(shared);
    }
}
