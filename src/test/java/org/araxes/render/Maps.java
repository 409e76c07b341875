package org.araxes.render;

import java.awt.image.BufferedImage;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.araxes.annotation.Annotation;
import org.araxes.annotation.AnnotationKind;
import org.araxes.annotation.AnnotationStyle;
import org.araxes.catalog.Catalog;
import org.araxes.catalog.Claim;
import org.araxes.catalog.ClaimKind;
import org.araxes.catalog.Drawn;
import org.araxes.catalog.Language;
import org.araxes.catalog.Layer;
import org.araxes.catalog.LayerStyle;
import org.araxes.catalog.LayerStyle.Fill;
import org.araxes.catalog.LayerStyle.LabelPlace;
import org.araxes.catalog.LayerStyle.Marker;
import org.araxes.catalog.NameDisplay;
import org.araxes.catalog.Names;
import org.araxes.catalog.Party;
import org.araxes.catalog.Party.ClaimColour;
import org.araxes.catalog.SourceRef;
import org.araxes.catalog.Status;
import org.araxes.catalog.Validity;
import org.araxes.geo.Extent;
import org.araxes.geo.LonLat;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;

/**
 * Small maps for tests. Places are given on a sheet of 0–100 units to the right and 0–100 upwards, which stands for a
 * quarter of a degree near 45° E 40° N, so that a map of 400 pixels shows a unit as about four pixels.
 */
final class Maps {

    static final double WEST = 45.0;
    static final double SOUTH = 40.0;
    static final double UNIT_LON = 0.0026;
    static final double UNIT_LAT = 0.002;

    static final Party ARM = new Party("arm", Names.english("Armenia"), true, ClaimColour.CLAIM_1);
    static final Party AZE = new Party("aze", Names.english("Azerbaijan"), true, ClaimColour.CLAIM_2);

    private Maps() {}

    /** A position of the sheet. */
    static LonLat at(double x, double y) {
        return new LonLat(WEST + x * UNIT_LON, SOUTH + y * UNIT_LAT);
    }

    /** The view that shows a part of the sheet, from its origin. */
    static Viewport view(double units, double unitsHigh, double width, double height) {
        return Viewport.fitting(
                new Extent(WEST, SOUTH, WEST + units * UNIT_LON, SOUTH + unitsHigh * UNIT_LAT), width, height);
    }

    /** A claim whose shape is written as WKT in units of the sheet. */
    static Claim claim(String id, ClaimKind kind, Status status, List<String> claimants, String wkt) {
        return claim(id, Names.english(id), kind, status, claimants, wkt, 0, new Validity.Always());
    }

    static Claim claim(
            String id,
            Names names,
            ClaimKind kind,
            Status status,
            List<String> claimants,
            String wkt,
            int rank,
            Validity validity) {
        return new Claim(
                id,
                "test",
                names,
                Set.of(),
                kind,
                claimants,
                List.of(),
                status,
                validity,
                null,
                List.of(new SourceRef("s", "")),
                "",
                Map.of(),
                geometry(wkt),
                Drawn.DIGITISED,
                100,
                "",
                rank,
                null);
    }

    static org.locationtech.jts.geom.Geometry geometry(String wkt) {
        try {
            var g = new WKTReader().read(wkt);
            g.apply((org.locationtech.jts.geom.CoordinateFilter) c -> {
                c.x = WEST + c.x * UNIT_LON;
                c.y = SOUTH + c.y * UNIT_LAT;
            });
            g.geometryChanged();
            return g;
        } catch (ParseException e) {
            throw new IllegalArgumentException(wkt, e);
        }
    }

    static Names names(String en, String hy, String az, String ru) {
        Map<Language, String> m = new EnumMap<>(Language.class);
        m.put(Language.EN, en);
        m.put(Language.HY, hy);
        m.put(Language.AZ, az);
        m.put(Language.RU, ru);
        return new Names(m);
    }

    static Layer layer(String id, LayerStyle style, Claim... claims) {
        return new Layer(id, Names.english(id), "g", 0, true, 1, 1e9, style, null, List.of(claims));
    }

    static Catalog catalog(List<Party> parties, Layer... layers) {
        return new Catalog(List.of(), parties, List.of(), List.of(layers), List.of(), List.of(), List.of(), List.of());
    }

    static Scene scene(Palette palette, Layer... layers) {
        return scene(palette, NameDisplay.EN, List.of(), null, Set.of(), layers);
    }

    static Scene scene(
            Palette palette,
            NameDisplay names,
            List<Annotation> annotations,
            @Nullable String selectedClaim,
            Set<UUID> selected,
            Layer... layers) {
        List<LayerState> states = new ArrayList<>();
        for (Layer layer : layers) {
            states.add(new LayerState(layer, 1));
        }
        return new Scene(
                catalog(List.of(ARM, AZE), layers), states, annotations, names, null, palette, selectedClaim, selected);
    }

    static Annotation annotation(int id, AnnotationKind kind, String name, LonLat... points) {
        return new Annotation(
                new UUID(7, id), kind, name, "", List.of(points), AnnotationStyle.DEFAULT, id, Instant.EPOCH);
    }

    /** A layer of areas, a place and a line, one claimed by both. */
    static Layer mixed() {
        return layer(
                "mixed",
                style().fill(Fill.HATCH)
                        .marker(Marker.TOWN, 8)
                        .label(LabelPlace.NAME, 12, 50)
                        .build(),
                claim(
                        "a",
                        ClaimKind.AREA,
                        Status.CLAIMED,
                        List.of("arm"),
                        "POLYGON((15 15, 60 20, 55 60, 12 50, 15 15))"),
                claim(
                        "b",
                        ClaimKind.AREA,
                        Status.HISTORIC,
                        List.of("aze"),
                        "POLYGON((40 40, 90 42, 80 85, 45 80, 40 40))"),
                claim(
                        "c",
                        names("Sev Lake", "Սև լիճ", "Qaragöl", "Карагёль"),
                        ClaimKind.POINT,
                        Status.NONE,
                        List.of(),
                        "POINT(60 30)",
                        1,
                        new Validity.Always()),
                claim("d", ClaimKind.LINE, Status.DELIMITED, List.of("arm", "aze"), "LINESTRING(5 90, 50 70, 95 95)"));
    }

    /** The pixels of a frame, premultiplied ARGB. */
    static int[] pixels(Scene scene, Viewport view, double ratio) {
        return new FrameRenderer()
                .render(new FrameRequest(view, ratio, scene), Cancellation.NEVER)
                .argbPremultiplied();
    }

    static BufferedImage draw(Scene scene, Viewport view, double pixelRatio) {
        return new FrameRenderer()
                .render(new FrameRequest(view, pixelRatio, scene), Cancellation.NEVER)
                .image();
    }

    /** A style that differs from the default one by what tests change. */
    static StyleBuilder style() {
        return new StyleBuilder();
    }

    /** Builds styles. */
    static final class StyleBuilder {
        private LayerStyle.Line line = LayerStyle.Line.STATUS;
        private double width = 1.8;
        private LayerStyle.Fill fill = LayerStyle.Fill.NONE;
        private LayerStyle.Colour colour = LayerStyle.Colour.CLAIMANT;
        private boolean casing;
        private boolean rail;
        private LayerStyle.Marker marker = LayerStyle.Marker.CIRCLE;
        private double size = 7;
        private LayerStyle.LabelPlace label = LayerStyle.LabelPlace.NONE;
        private double labelSize = 12;
        private int priority = 50;

        StyleBuilder line(LayerStyle.Line newLine, double newWidth) {
            line = newLine;
            width = newWidth;
            return this;
        }

        StyleBuilder fill(LayerStyle.Fill newFill) {
            fill = newFill;
            return this;
        }

        StyleBuilder colour(LayerStyle.Colour newColour) {
            colour = newColour;
            return this;
        }

        StyleBuilder casing() {
            casing = true;
            return this;
        }

        StyleBuilder rail() {
            rail = true;
            return this;
        }

        StyleBuilder marker(LayerStyle.Marker newMarker, double newSize) {
            marker = newMarker;
            size = newSize;
            return this;
        }

        StyleBuilder label(LayerStyle.LabelPlace place, double newSize, int newPriority) {
            label = place;
            labelSize = newSize;
            priority = newPriority;
            return this;
        }

        LayerStyle build() {
            return new LayerStyle(
                    line, width, fill, colour, casing, rail, marker, size, label, labelSize, priority, 1e9);
        }
    }
}
