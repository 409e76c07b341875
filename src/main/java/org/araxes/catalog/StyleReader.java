package org.araxes.catalog;

import java.util.List;
import org.araxes.catalog.LayerStyle.Colour;
import org.araxes.catalog.LayerStyle.Fill;
import org.araxes.catalog.LayerStyle.LabelPlace;
import org.araxes.catalog.LayerStyle.Line;
import org.araxes.catalog.LayerStyle.Marker;

/** Reads the {@code style} of a layer. */
final class StyleReader {

    static final List<String> KEYS = List.of(
            "line",
            "width",
            "fill",
            "colour",
            "casing",
            "rail",
            "marker",
            "size",
            "label",
            "label-size",
            "label-priority",
            "label-max-scale");

    private StyleReader() {}

    /** The style; what does not fit is told, and stays as in a layer without style. */
    static LayerStyle read(Entry layer) {
        return layer.lenientPart("style").map(StyleReader::style).orElse(LayerStyle.DEFAULT);
    }

    private static LayerStyle style(Entry e) {
        LayerStyle d = LayerStyle.DEFAULT;
        e.allow(KEYS);
        return new LayerStyle(
                e.word("line", Line.class, d.line()),
                e.number("width", d.widthPixels(), 0, 50),
                e.word("fill", Fill.class, d.fill()),
                e.word("colour", Colour.class, d.colour()),
                e.flag("casing", d.casing()),
                e.flag("rail", d.railTicks()),
                e.word("marker", Marker.class, d.marker()),
                e.number("size", d.sizePixels(), 0, 100),
                e.word("label", LabelPlace.class, d.label()),
                e.number("label-size", d.labelSizePixels(), 4, 100),
                e.whole("label-priority", d.labelPriority()),
                e.number("label-max-scale", d.labelMaxScale(), 1, 1e9));
    }
}
