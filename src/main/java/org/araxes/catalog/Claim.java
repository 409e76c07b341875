package org.araxes.catalog;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;

/**
 * One thing on the map and what is said of it: who claims it, since when, on whose word and how exactly it is drawn.
 *
 * @param id short name, unique in the catalogue
 * @param layerId the {@link Layer#id()} it belongs to
 * @param names its names
 * @param doubtfulNames languages whose name is doubtful
 * @param kind what it is
 * @param claimants {@link Party#id()}s whose claim it is; empty when it is no claim
 * @param controlledBy {@link Party#id()}s that hold it on the ground; null when unknown, empty when nobody in particular
 * @param status how firm it is
 * @param validity when it holds or held
 * @param asOf date of the data or the statement (never when the claim began); null when unknown
 * @param sources who says so, at least one
 * @param statement what they say, in our words; may be empty
 * @param positions what each party says of it by {@link Party#id()}; empty or with both claimants
 * @param geometry lon/lat on WGS 84; null when it cannot be drawn. Never changed
 * @param drawn how the geometry came to be drawn
 * @param accuracyMeters how far off a drawn point may be, one standard deviation, metres; NaN when nothing is drawn
 * @param note our remark
 * @param rank weight among its kind, bigger is more important
 * @param label text on the map instead of the name; null for the name
 * @param control who held it when, earliest first; empty where only {@code controlledBy} is known
 */
public record Claim(
        String id,
        String layerId,
        Names names,
        Set<Language> doubtfulNames,
        ClaimKind kind,
        List<String> claimants,
        @Nullable List<String> controlledBy,
        Status status,
        Validity validity,
        @Nullable PartialDate asOf,
        List<SourceRef> sources,
        String statement,
        Map<String, String> positions,
        @Nullable Geometry geometry,
        Drawn drawn,
        double accuracyMeters,
        String note,
        int rank,
        @Nullable Names label,
        List<Control> control) {

    /** Takes a copy of the times of control. */
    public Claim {
        control = List.copyOf(control);
    }

    /** A claim without dates of control. */
    public Claim(
            String id,
            String layerId,
            Names names,
            Set<Language> doubtfulNames,
            ClaimKind kind,
            List<String> claimants,
            @Nullable List<String> controlledBy,
            Status status,
            Validity validity,
            @Nullable PartialDate asOf,
            List<SourceRef> sources,
            String statement,
            Map<String, String> positions,
            @Nullable Geometry geometry,
            Drawn drawn,
            double accuracyMeters,
            String note,
            int rank,
            @Nullable Names label) {
        this(
                id,
                layerId,
                names,
                doubtfulNames,
                kind,
                claimants,
                controlledBy,
                status,
                validity,
                asOf,
                sources,
                statement,
                positions,
                geometry,
                drawn,
                accuracyMeters,
                note,
                rank,
                label,
                List.of());
    }

    /** Since when the party that holds it last has held it; null when no source says so. */
    public @Nullable PartialDate heldSince() {
        return control.isEmpty() ? null : control.getLast().from();
    }

    /** Who held it on a day: {@link Party#id()}s; null when it is not known for that day. */
    public @Nullable List<String> heldByOn(LocalDate day) {
        return control.stream()
                .filter(c -> c.heldOn(day))
                .map(Control::by)
                .findFirst()
                .orElse(null);
    }
}
