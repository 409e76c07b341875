package org.araxes.catalog.compare;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.araxes.catalog.Catalog;
import org.araxes.catalog.Claim;
import org.araxes.catalog.ClaimKind;
import org.araxes.catalog.Drawn;
import org.araxes.catalog.Layer;
import org.araxes.catalog.LayerStyle;
import org.araxes.catalog.Names;
import org.araxes.catalog.PartialDate;
import org.araxes.catalog.Party;
import org.araxes.catalog.Party.ClaimColour;
import org.araxes.catalog.Status;
import org.araxes.catalog.Validity;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;

/** Small catalogues of shapes along meridians and parallels, whose sizes are in tables. */
final class Plan {

    static final Party ONE = new Party("one", Names.english("One"), true, ClaimColour.CLAIM_1);
    static final Party TWO = new Party("two", Names.english("Two"), true, ClaimColour.CLAIM_2);

    private Plan() {}

    static Catalog catalog(Claim... claims) {
        Layer layer = new Layer(
                "layer",
                Names.english("Layer"),
                "",
                1,
                true,
                0,
                Double.MAX_VALUE,
                LayerStyle.DEFAULT,
                null,
                Arrays.asList(claims));
        return new Catalog(
                List.of(), List.of(ONE, TWO), List.of(), List.of(layer), List.of(), List.of(), List.of(), List.of());
    }

    static Claim claim(String id, ClaimKind kind, List<Party> claimants, double accuracyMeters, String wkt) {
        return claim(id, kind, Status.CLAIMED, new Validity.Always(), claimants, accuracyMeters, wkt);
    }

    static Claim claim(
            String id,
            ClaimKind kind,
            Status status,
            Validity validity,
            List<Party> claimants,
            double accuracyMeters,
            String wkt) {
        return new Claim(
                id,
                "layer",
                Names.english(id),
                Set.of(),
                kind,
                claimants.stream().map(Party::id).toList(),
                List.of(),
                status,
                validity,
                null,
                List.of(),
                "",
                Map.of(),
                geometry(wkt),
                Drawn.WAY_POINTS,
                accuracyMeters,
                "",
                0,
                null);
    }

    static Validity until(String day) {
        return new Validity.Between(null, PartialDate.parse(day));
    }

    /** A box between meridians and parallels, with a corner every hundredth of a degree along the parallels. */
    static String box(double west, double south, double east, double north) {
        StringBuilder ring = new StringBuilder("POLYGON ((");
        long steps = Math.round((east - west) * 100);
        for (int i = 0; i <= steps; i++) {
            ring.append(west + (east - west) * i / steps)
                    .append(' ')
                    .append(south)
                    .append(", ");
        }
        for (int i = 0; i <= steps; i++) {
            ring.append(east - (east - west) * i / steps)
                    .append(' ')
                    .append(north)
                    .append(", ");
        }
        return ring.append(west).append(' ').append(south).append("))").toString();
    }

    private static Geometry geometry(String wkt) {
        try {
            return new WKTReader().read(wkt);
        } catch (ParseException e) {
            throw new IllegalArgumentException(wkt, e);
        }
    }
}
