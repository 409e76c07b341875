package org.araxes.catalog;

import java.util.List;
import java.util.Optional;
import org.araxes.catalog.MeasureRef.AreaOf;
import org.araxes.catalog.MeasureRef.CountOf;
import org.araxes.catalog.MeasureRef.DateOf;
import org.araxes.catalog.MeasureRef.DepthOf;
import org.araxes.catalog.MeasureRef.Gap;
import org.araxes.catalog.MeasureRef.HeldSince;
import org.araxes.catalog.MeasureRef.LengthInside;
import org.araxes.catalog.MeasureRef.LengthOf;
import org.araxes.catalog.MeasureRef.PerimeterOf;
import org.araxes.catalog.MeasureRef.ShareOf;
import org.araxes.catalog.MeasureRef.Unmeasured;
import org.araxes.catalog.MeasureRef.WidthOf;
import org.araxes.catalog.Origins.Kind;

/** Reads the {@code measure} of a stated figure. */
final class MeasureReader {

    static final List<String> KINDS = List.of(
            "length-of",
            "area-of",
            "width-of",
            "depth-of",
            "perimeter-of",
            "count-of",
            "date-of",
            "held-since",
            "share-of",
            "gap",
            "length-inside");

    private final LoadContext context;

    MeasureReader(LoadContext context) {
        this.context = context;
    }

    /** What measures a figure; {@link Unmeasured}, with a problem, when it does not fit. */
    MeasureRef read(Entry figure) {
        if (figure.isMapping("measure")) {
            if (figure.has("unmeasured")) {
                figure.error("unknown-key", "unmeasured", "\"unmeasured\" belongs to measure: none only");
            }
            return figure.part("measure").map(this::measure).orElseGet(() -> new Unmeasured(""));
        }
        if (!figure.text("measure").equals("none")) {
            figure.missing("measure", "{length-of: claim} or another of " + String.join(", ", KINDS) + "; or none");
            return new Unmeasured("");
        }
        return new Unmeasured(figure.text("unmeasured", "why it cannot be measured on the map"));
    }

    private MeasureRef measure(Entry e) {
        Optional<String> kind = KINDS.stream().filter(e::has).findFirst();
        if (kind.isEmpty()) {
            e.allow(KINDS);
            if (!e.failed()) {
                e.error("missing-key", e.where(), "one of " + String.join(", ", KINDS) + " is needed");
            }
            return new Unmeasured("");
        }
        String key = kind.get();
        return switch (key) {
            case "count-of" -> new CountOf(claims(e.allow(List.of(key)), key));
            case "gap" -> gap(e.allow(List.of(key)));
            case "date-of" -> dateOf(e.allow(List.of(key, "end")));
            case "share-of" -> new ShareOf(claim(e.allow(List.of(key, "by")), key), claim(e, "by"));
            case "length-inside" -> new LengthInside(claim(e.allow(List.of(key, "area")), key), claim(e, "area"));
            default -> single(key, claim(e.allow(List.of(key)), key));
        };
    }

    private static MeasureRef single(String key, String claim) {
        return switch (key) {
            case "area-of" -> new AreaOf(claim);
            case "width-of" -> new WidthOf(claim);
            case "depth-of" -> new DepthOf(claim);
            case "perimeter-of" -> new PerimeterOf(claim);
            case "held-since" -> new HeldSince(claim);
            default -> new LengthOf(claim);
        };
    }

    private MeasureRef gap(Entry e) {
        List<String> claims = claims(e, "gap");
        if (claims.size() != 2) {
            e.error("wrong-type", "gap", "\"gap\" is between two claims: [one, other]");
            return new Unmeasured("");
        }
        return new Gap(claims.get(0), claims.get(1));
    }

    private MeasureRef dateOf(Entry e) {
        String end = e.text("end", "from or to");
        if (!end.equals("from") && !end.equals("to")) {
            e.wrongWord("end", end, List.of("from", "to"));
        }
        return new DateOf(claim(e, "date-of"), end.equals("to"));
    }

    private String claim(Entry e, String key) {
        return context.otherId(e, key, Kind.CLAIM);
    }

    private List<String> claims(Entry e, String key) {
        List<String> claims = List.copyOf(e.words(key));
        claims.forEach(id -> context.require(e, key, Kind.CLAIM, id));
        return claims;
    }
}
