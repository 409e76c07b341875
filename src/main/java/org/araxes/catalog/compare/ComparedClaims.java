package org.araxes.catalog.compare;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.araxes.catalog.Catalog;
import org.araxes.catalog.Claim;
import org.araxes.catalog.ClaimKind;
import org.araxes.catalog.Party;
import org.araxes.catalog.Status;
import org.araxes.catalog.Validity;
import org.jspecify.annotations.Nullable;

/** Which claims a comparison takes into account: those that hold on a day, or without a day those not ended. */
final class ComparedClaims {

    private final Catalog catalog;
    private final @Nullable LocalDate day;

    ComparedClaims(Catalog catalog, @Nullable LocalDate day) {
        this.catalog = catalog;
        this.day = day;
    }

    private Stream<Claim> holding() {
        return catalog.layers().stream().flatMap(l -> l.claims().stream()).filter(this::holds);
    }

    private boolean holds(Claim claim) {
        LocalDate asked = day;
        if (asked != null) {
            return claim.validity().holdsOn(asked);
        }
        return !(claim.validity() instanceof Validity.Between(var from, var to)) || to == null;
    }

    /** The two claimants, in the order of the catalogue. */
    List<Party> claimants() {
        return catalog.parties().stream().filter(Party::claimant).toList();
    }

    /** Land that a party claims alone and not merely in the past. */
    List<Claim> landOf(Party party) {
        return holding()
                .filter(c -> c.geometry() != null && c.geometry().getDimension() == 2)
                .filter(c -> c.claimants().equals(List.of(party.id())))
                .filter(c -> c.status() != Status.HISTORIC)
                .toList();
    }

    /** Lines that states share or that both claimants claim, and not merely in the past. */
    List<Claim> borders() {
        return holding()
                .filter(ComparedClaims::isLine)
                .filter(c -> c.kind() == ClaimKind.BOUNDARY && c.claimants().size() != 1)
                .filter(c -> c.status() != Status.HISTORIC)
                .toList();
    }

    /** Lines of claims: borders that somebody claims, whether alone or not, and not merely in the past. */
    List<Claim> claimLines() {
        return holding()
                .filter(ComparedClaims::isLine)
                .filter(c -> c.kind() == ClaimKind.BOUNDARY && !c.claimants().isEmpty())
                .filter(c -> c.status() != Status.HISTORIC)
                .toList();
    }

    /** Areas of countries. */
    List<Claim> countries() {
        return holding()
                .filter(c -> c.kind() == ClaimKind.COUNTRY)
                .filter(c -> c.geometry() != null && c.geometry().getDimension() == 2)
                .toList();
    }

    /** Corridors, roads and railways that are drawn as lines, whenever they hold; none of them twice. */
    List<Claim> routes() {
        return catalog.layers().stream()
                .flatMap(l -> l.claims().stream())
                .filter(c -> c.kind() == ClaimKind.ROAD || c.kind() == ClaimKind.RAILWAY)
                .filter(ComparedClaims::isLine)
                .toList();
    }

    private static boolean isLine(Claim claim) {
        return claim.geometry() != null && claim.geometry().getDimension() == 1;
    }
}
