package org.araxes.catalog.compare;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.araxes.catalog.Catalog;
import org.araxes.catalog.Claim;
import org.araxes.catalog.Party;
import org.araxes.measure.SharedLand;
import org.jspecify.annotations.Nullable;

/** Finds the land that both sides claim, whatever layers are on. Thread-safe; some tenths of a second. */
public final class OverlapFinder {

    private OverlapFinder() {}

    /**
     * Every pair of areas that claimants claim alone and that share land, the largest first. Claims merely of the past are
     * left out.
     *
     * @param day claims that hold on that day; null for those that have not ended
     */
    public static List<Overlap> find(Catalog catalog, @Nullable LocalDate day) {
        ComparedClaims claims = new ComparedClaims(catalog, day);
        List<Party> parties = claims.claimants();
        List<Overlap> found = new ArrayList<>();
        for (int i = 0; i < parties.size(); i++) {
            for (int j = i + 1; j < parties.size(); j++) {
                for (Claim first : claims.landOf(parties.get(i))) {
                    for (Claim second : claims.landOf(parties.get(j))) {
                        add(found, first, second);
                    }
                }
            }
        }
        found.sort((a, b) -> Double.compare(b.areaSquareMeters(), a.areaSquareMeters()));
        return List.copyOf(found);
    }

    private static void add(List<Overlap> found, Claim first, Claim second) {
        SharedLand.of(Objects.requireNonNull(first.geometry()), Objects.requireNonNull(second.geometry()))
                .ifPresent(land -> found.add(new Overlap(
                        first,
                        second,
                        land.geometry(),
                        land.areaSquareMeters(),
                        land.sigmaSquareMeters(first.accuracyMeters(), second.accuracyMeters()))));
    }
}
