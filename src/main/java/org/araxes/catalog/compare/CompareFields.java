package org.araxes.catalog.compare;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.araxes.catalog.Claim;
import org.araxes.catalog.Drawn;
import org.araxes.catalog.compare.Corridor.Crossed;
import org.araxes.catalog.compare.Corridor.Inside;
import org.jspecify.annotations.Nullable;

/**
 * Comparisons as rows of named fields, the same in JSON, CSV and on the clipboard: text, number or null. Lengths are
 * metres, areas square metres.
 */
public final class CompareFields {

    private static final MathContext DIGITS = new MathContext(8);

    private CompareFields() {}

    /** A corridor. */
    public static Map<String, @Nullable Object> of(Corridor corridor) {
        Claim claim = corridor.claim();
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("id", claim.id());
        fields.put("name", claim.names().english());
        fields.put("kind", word(claim.kind()));
        fields.put("drawn", drawn(claim.drawn()));
        fields.put("accuracy_m", number(claim.accuracyMeters()));
        fields.put("length_m", number(corridor.lengthMeters()));
        fields.put("length_uncertainty_m", number(corridor.sigmaMeters()));
        fields.put("border_crossings", corridor.crossingCount());
        fields.put(
                "borders_crossed",
                corridor.crossings().stream().map(CompareFields::times).collect(Collectors.joining("; ")));
        for (Inside inside : corridor.inside()) {
            String party = inside.party().id();
            fields.put("inside_claims_of_" + party + "_m", number(inside.lengthMeters()));
            fields.put("inside_claims_of_" + party + "_uncertainty_m", number(inside.sigmaMeters()));
            fields.put("claims_of_" + party, ids(inside.claims()));
        }
        fields.put(
                "countries",
                corridor.countries().stream()
                        .map(p -> p.country().id() + " " + Math.round(p.lengthMeters()) + " m")
                        .collect(Collectors.joining("; ")));
        var near = corridor.nearest();
        fields.put("nearest_claim_line", near == null ? null : near.claim().id());
        fields.put("nearest_distance_m", near == null ? null : number(near.distanceMeters()));
        fields.put("nearest_distance_uncertainty_m", near == null ? null : number(near.sigmaMeters()));
        return fields;
    }

    /** Land that both sides claim. */
    public static Map<String, @Nullable Object> of(Overlap overlap) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        claim(fields, overlap.first());
        claim(fields, overlap.second());
        fields.put("area_m2", number(overlap.areaSquareMeters()));
        fields.put("area_uncertainty_m2", number(overlap.sigmaSquareMeters()));
        return fields;
    }

    private static void claim(Map<String, @Nullable Object> fields, Claim claim) {
        String party = String.join("_", claim.claimants());
        fields.put("claim_of_" + party, claim.id());
        fields.put("name_of_claim_of_" + party, claim.names().english());
        fields.put("drawn_of_claim_of_" + party, drawn(claim.drawn()));
        fields.put("accuracy_of_claim_of_" + party + "_m", number(claim.accuracyMeters()));
    }

    /** How a line was drawn, and what follows for its length. */
    public static String drawn(Drawn drawn) {
        return switch (drawn) {
            case SURVEYED -> "surveyed data";
            case DIGITISED -> "digitised";
            case WAY_POINTS -> "way-points; shorter than the real road";
            case SCHEMATIC -> "schematic; no measure of the real course";
            case COMPUTED -> "computed";
            case UNSTATED -> "not stated";
        };
    }

    private static String times(Crossed crossed) {
        return crossed.line().id() + (crossed.count() == 1 ? "" : " ×" + crossed.count());
    }

    private static String ids(List<Claim> claims) {
        return claims.stream().map(Claim::id).collect(Collectors.joining("; "));
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static @Nullable BigDecimal number(double value) {
        if (!Double.isFinite(value)) {
            return null;
        }
        BigDecimal rounded = new BigDecimal(value).round(DIGITS).stripTrailingZeros();
        return rounded.scale() < 0 ? rounded.setScale(0) : rounded;
    }
}
