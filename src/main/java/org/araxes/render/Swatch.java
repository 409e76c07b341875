package org.araxes.render;

import java.time.LocalDate;
import java.util.Set;
import org.araxes.catalog.Catalog;
import org.araxes.catalog.Claim;
import org.araxes.catalog.Layer;
import org.araxes.catalog.LayerStyle;
import org.araxes.catalog.Party.ClaimColour;
import org.araxes.catalog.Status;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;

/**
 * A sign of the legend: how something of a layer looks on the map. Equal swatches look equal, so that a legend shows
 * each once.
 *
 * @param style the layer's style
 * @param form what it is drawn as
 * @param status decides the line type
 * @param colours the claimants' colours; empty for the style's own colour
 * @param palette colours by role
 * @param holders colours of those who held it on the day shown; empty for nobody, or no day
 */
public record Swatch(
        LayerStyle style,
        Form form,
        Status status,
        Set<ClaimColour> colours,
        Palette palette,
        Set<ClaimColour> holders) {

    /** What a sign is drawn as. */
    public enum Form {
        POINT,
        LINE,
        AREA,
        /** A picture, such as the relief. */
        PICTURE
    }

    /** Takes a copy of the colours. */
    public Swatch {
        colours = Set.copyOf(colours);
        holders = Set.copyOf(holders);
    }

    /** A sign of what nobody is said to hold. */
    public Swatch(LayerStyle style, Form form, Status status, Set<ClaimColour> colours, Palette palette) {
        this(style, form, status, colours, palette, Set.of());
    }

    /** The sign of a claim on the map of a day; null for every day. */
    public static Swatch of(Layer layer, Claim claim, Catalog catalog, Palette palette, @Nullable LocalDate day) {
        Swatch plain = of(layer, claim, catalog, palette);
        Set<ClaimColour> holders = ClaimColours.holders(claim, day, catalog);
        return new Swatch(plain.style, plain.form, plain.status, plain.colours, palette, holders);
    }

    /** The sign of a claim in its layer. */
    public static Swatch of(Layer layer, Claim claim, Catalog catalog, Palette palette) {
        Set<ClaimColour> colours = ClaimColours.of(claim, layer.style(), catalog);
        return new Swatch(layer.style(), form(layer, claim.geometry()), claim.status(), colours, palette);
    }

    /** The sign of a layer: that of its first claim that can be drawn. */
    public static Swatch of(Layer layer, Catalog catalog, Palette palette) {
        if (layer.raster() != null) {
            return new Swatch(layer.style(), Form.PICTURE, Status.NONE, Set.of(), palette);
        }
        return layer.claims().stream()
                .filter(c -> c.geometry() != null)
                .findFirst()
                .map(c -> of(layer, c, catalog, palette))
                .orElseGet(() -> new Swatch(layer.style(), form(layer, null), Status.NONE, Set.of(), palette));
    }

    private static Form form(Layer layer, @Nullable Geometry geometry) {
        if (geometry == null) {
            return layer.style().fill() == LayerStyle.Fill.NONE ? Form.LINE : Form.AREA;
        }
        return switch (geometry.getDimension()) {
            case 0 -> Form.POINT;
            case 1 -> Form.LINE;
            default -> Form.AREA;
        };
    }
}
