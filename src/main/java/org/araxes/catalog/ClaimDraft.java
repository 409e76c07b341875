package org.araxes.catalog;

import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;

/**
 * A claim that was read and waits for its geometry.
 *
 * @param claim the claim without geometry
 * @param geometry where its geometry comes from
 * @param entry where it is written
 */
record ClaimDraft(Claim claim, GeometryRef geometry, Entry entry) {

    String id() {
        return claim.id();
    }

    /** The claim with its geometry. */
    Claim with(@Nullable Geometry resolved) {
        return copy(claim, claim.id(), claim.names(), claim.rank(), resolved);
    }

    /** A claim like another, but for id, names, rank and geometry. */
    static Claim copy(Claim claim, String id, Names names, int rank, @Nullable Geometry geometry) {
        return copy(claim, id, names, rank, geometry, claim.note());
    }

    /** A claim like another, but for id, names, rank, geometry and note. */
    static Claim copy(Claim claim, String id, Names names, int rank, @Nullable Geometry geometry, String note) {
        return new Claim(
                id,
                claim.layerId(),
                names,
                claim.doubtfulNames(),
                claim.kind(),
                claim.claimants(),
                claim.controlledBy(),
                claim.status(),
                claim.validity(),
                claim.asOf(),
                claim.sources(),
                claim.statement(),
                claim.positions(),
                geometry,
                claim.drawn(),
                claim.accuracyMeters(),
                note,
                rank,
                claim.label(),
                claim.control());
    }
}
