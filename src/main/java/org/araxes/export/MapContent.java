package org.araxes.export;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.araxes.annotation.Annotation;
import org.araxes.catalog.Claim;
import org.araxes.catalog.LayerStyle;
import org.araxes.geo.LonLat;
import org.araxes.render.LayerState;
import org.araxes.render.Scene;
import org.araxes.render.Viewport;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.prep.PreparedGeometry;
import org.locationtech.jts.geom.prep.PreparedGeometryFactory;

/**
 * What can be seen in a picture: of the layers that are on and drawn at its scale, the claims that hold on its day and
 * lie in its frame. An area that is not filled counts only where its edge is in the frame.
 *
 * @param layers in drawing order, lowest first
 * @param annotations in drawing order
 * @param sharedLand the upper layer of land that both sides claim, which the map cross-hatches; null for none
 */
record MapContent(
        List<ShownLayer> layers,
        List<Annotation> annotations,
        @Nullable LayerState sharedLand) {

    private static final GeometryFactory FACTORY = new GeometryFactory();

    /** Points a side: the frame's straight sides are curves in lon/lat, within a tenth of a pixel at 16. */
    private static final int STEPS = 16;

    /** What the maps of a picture show together. */
    static MapContent of(List<MapPart> parts) {
        List<MapContent> each = parts.stream().map(p -> of(p.scene(), p.seen())).toList();
        if (each.size() == 1) {
            return each.getFirst();
        }
        List<ShownLayer> layers = new ArrayList<>();
        for (LayerState state : parts.getFirst().scene().layers()) {
            List<ShownLayer> shown = each.stream()
                    .flatMap(c -> c.layers.stream())
                    .filter(l -> l.state().equals(state))
                    .toList();
            if (!shown.isEmpty()) {
                Set<Claim> claims = new LinkedHashSet<>();
                shown.forEach(l -> claims.addAll(l.claims()));
                layers.add(new ShownLayer(
                        state,
                        state.layer().claims().stream().filter(claims::contains).toList()));
            }
        }
        return new MapContent(
                List.copyOf(layers),
                each.stream().flatMap(c -> c.annotations.stream()).distinct().toList(),
                each.stream()
                        .map(MapContent::sharedLand)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null));
    }

    /** What a view of a scene shows. */
    static MapContent of(Scene scene, Viewport viewport) {
        PreparedGeometry frame = frame(viewport);
        List<ShownLayer> layers = new ArrayList<>();
        for (LayerState state : scene.layers()) {
            if (state.opacity() > 0 && state.layer().drawnAt(viewport.scaleDenominator())) {
                List<Claim> claims = state.layer().claims().stream()
                        .filter(scene::shows)
                        .filter(c -> isIn(frame, c, state.layer().style()))
                        .toList();
                if (!claims.isEmpty() || rasterIsIn(frame, state)) {
                    layers.add(new ShownLayer(state, claims));
                }
            }
        }
        List<Annotation> drawn = scene.annotations().stream()
                .filter(a -> frame.intersects(a.geometry()))
                .toList();
        return new MapContent(
                List.copyOf(layers),
                drawn,
                SharedLandFinder.upperLayer(layers, frame).orElse(null));
    }

    private static boolean isIn(PreparedGeometry frame, Claim claim, LayerStyle style) {
        Geometry geometry = claim.geometry();
        if (geometry == null || !frame.intersects(geometry)) {
            return false;
        }
        boolean onlyEdge = geometry.getDimension() == 2 && style.fill() == LayerStyle.Fill.NONE;
        return !onlyEdge || frame.intersects(geometry.getBoundary());
    }

    private static boolean rasterIsIn(PreparedGeometry frame, LayerState state) {
        var raster = state.layer().raster();
        if (raster == null) {
            return false;
        }
        var e = raster.extent();
        return frame.getGeometry()
                .getEnvelopeInternal()
                .intersects(new Envelope(e.west(), e.east(), e.south(), e.north()));
    }

    /** The frame in lon/lat. */
    private static PreparedGeometry frame(Viewport v) {
        Coordinate[] ring = new Coordinate[4 * STEPS + 1];
        for (int i = 0; i < STEPS; i++) {
            double t = (double) i / STEPS;
            ring[i] = at(v, t, 0);
            ring[STEPS + i] = at(v, 1, t);
            ring[2 * STEPS + i] = at(v, 1 - t, 1);
            ring[3 * STEPS + i] = at(v, 0, 1 - t);
        }
        ring[4 * STEPS] = ring[0];
        return PreparedGeometryFactory.prepare(FACTORY.createPolygon(ring));
    }

    private static Coordinate at(Viewport v, double right, double down) {
        LonLat p = v.toLonLat(right * v.widthPixels(), down * v.heightPixels());
        return new Coordinate(p.lonDegrees(), p.latDegrees());
    }
}
