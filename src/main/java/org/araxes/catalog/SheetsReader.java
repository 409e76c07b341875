package org.araxes.catalog;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.araxes.catalog.Origins.Kind;
import org.araxes.geo.Extent;
import org.araxes.geo.LonLat;
import org.araxes.geo.LonLatGeometry;
import org.araxes.geo.SovietSheet;
import org.araxes.geo.SovietSheet.Scale;
import org.locationtech.jts.geom.Geometry;

/**
 * Reads the {@code sheets} of a layer: each sheet of the Soviet map at a scale becomes a claim of nobody with the layer's
 * defaults. Nothing but the scale and an extent is written; names and sides follow from the nomenclature, and the sides
 * are shifted from Pulkovo 1942 to WGS 84.
 */
final class SheetsReader {

    static final List<String> KEYS = List.of("scale", "extent");

    private final LoadContext context;

    SheetsReader(LoadContext context) {
        this.context = context;
    }

    /** The id of the claim that stands for a sheet. */
    static String claimId(SovietSheet sheet) {
        String million = Character.toLowerCase(sheet.row()) + "-" + sheet.column();
        return sheet.scale() == Scale.MILLION
                ? "sheet-" + million
                : "sheet-" + sheet.scale().denominator() / 1000 + "k-" + million + "-" + sheet.number();
    }

    /** The claims of a layer's sheets; none, with problems, when something does not fit. */
    List<ClaimDraft> read(Entry layer, Entry defaults, String layerId) {
        List<ClaimDraft> drafts = new ArrayList<>();
        layer.part("sheets").map(e -> e.allow(KEYS)).ifPresent(e -> {
            Optional<Scale> scale = scale(e);
            Extent extent = LayerReader.extent(e, "extent");
            Claim template = new ClaimReader(context).claim(defaults, "", layerId, Names.english(""), false, 0);
            if (scale.isPresent() && extent != null && !e.failed() && !defaults.failed()) {
                SovietSheet.in(extent, scale.get()).forEach(sheet -> drafts.add(draft(e, template, sheet)));
            }
        });
        return drafts;
    }

    private static Optional<Scale> scale(Entry e) {
        int written = e.whole("scale", 0);
        Optional<Scale> scale = Arrays.stream(Scale.values())
                .filter(s -> s.denominator() == written)
                .findFirst();
        if (scale.isEmpty()) {
            String allowed = Arrays.stream(Scale.values())
                    .map(s -> Integer.toString(s.denominator()))
                    .collect(Collectors.joining(", "));
            e.error("unknown-word", "scale", "\"scale\" of sheets is one of " + allowed);
        }
        return scale;
    }

    private ClaimDraft draft(Entry e, Claim template, SovietSheet sheet) {
        List<LonLat> ring = new ArrayList<>(sheet.outline());
        ring.add(ring.getFirst());
        Geometry outline = LonLatGeometry.polygon(List.of(ring));
        String id = claimId(sheet);
        context.ids().claim(Kind.CLAIM, id, e.where());
        String note = (sides(sheet) + " " + template.note()).strip();
        Claim claim = ClaimDraft.copy(template, id, Names.english(sheet.name()), template.rank(), outline, note);
        return new ClaimDraft(claim, new GeometryRef.Given(outline), e);
    }

    /** In the sheet's own datum, as they are printed on its corners. */
    private static String sides(SovietSheet sheet) {
        Extent sides = sheet.pulkovoBounds();
        return "Its sides on Pulkovo 1942: " + degrees(sides.west()) + " to " + degrees(sides.east()) + " E, "
                + degrees(sides.south()) + " to " + degrees(sides.north()) + " N.";
    }

    private static String degrees(double value) {
        long minutes = Math.round(value * 60);
        return String.format(Locale.ROOT, "%d°%02d′", minutes / 60, minutes % 60);
    }
}
