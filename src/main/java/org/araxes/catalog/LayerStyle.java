package org.araxes.catalog;

/**
 * How a layer is drawn, apart from what its claims' status and claimant decide.
 *
 * @param line how lines are stroked
 * @param widthPixels stroke width in CSS pixels (1/96 inch)
 * @param fill how areas are filled
 * @param colour which colour of the palette
 * @param casing whether a halo lies below the line
 * @param railTicks whether the line carries railway ticks
 * @param marker point symbol
 * @param sizePixels marker size in CSS pixels
 * @param label where names are set
 * @param labelSizePixels height of the label's font in CSS pixels
 * @param labelPriority higher wins a place
 * @param labelMaxScale scale denominator above which labels are left out
 */
public record LayerStyle(
        Line line,
        double widthPixels,
        Fill fill,
        Colour colour,
        boolean casing,
        boolean railTicks,
        Marker marker,
        double sizePixels,
        LabelPlace label,
        double labelSizePixels,
        int labelPriority,
        double labelMaxScale) {

    /** How lines are stroked. */
    public enum Line {
        NONE,
        /** Dash pattern from the claim's status. */
        STATUS,
        SOLID
    }

    /** How areas are filled. */
    public enum Fill {
        NONE,
        TINT,
        HATCH,
        SOLID
    }

    /** A colour of the palette by its role. */
    public enum Colour {
        /** The claimant's colour; both colours in turn where both claim; neutral without a claimant. */
        CLAIMANT,
        NEUTRAL,
        WATER,
        LAND,
        BORDER,
        ROAD,
        RAIL,
        FAINT,
        HISTORY,
        CONTROL
    }

    /** A point symbol. */
    public enum Marker {
        NONE,
        CIRCLE,
        SQUARE,
        DIAMOND,
        TRIANGLE,
        CROSS,
        BRIDGE,
        POST,
        AIRPORT,
        STAR,
        RING,
        VILLAGE,
        TOWN
    }

    /** Where names are set. */
    public enum LabelPlace {
        NONE,
        /** Beside a point, inside an area, at the middle of a line. */
        NAME,
        /** Along a line. */
        ALONG
    }

    /** The style of a layer that says nothing of its own. */
    public static final LayerStyle DEFAULT = new LayerStyle(
            Line.STATUS, 1.6, Fill.NONE, Colour.CLAIMANT, false, false, Marker.CIRCLE, 7, LabelPlace.NONE, 12, 50, 5e6);

    /** The same with areas filled in another way. */
    public LayerStyle withFill(Fill other) {
        return new LayerStyle(
                line,
                widthPixels,
                other,
                colour,
                casing,
                railTicks,
                marker,
                sizePixels,
                label,
                labelSizePixels,
                labelPriority,
                labelMaxScale);
    }
}
