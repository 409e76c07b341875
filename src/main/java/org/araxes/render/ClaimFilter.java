package org.araxes.render;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.araxes.catalog.Catalog;
import org.araxes.catalog.Claim;
import org.araxes.catalog.NameDisplay;
import org.araxes.catalog.Party;
import org.araxes.catalog.Status;

/**
 * Whose claims a map shows: those of both claimants, of one alone, or of neither. What nobody claims is always shown, and
 * so is what both have agreed on. A line that both claim without having agreed on it is a claim of each of them.
 * Immutable; any thread.
 *
 * @param hidden {@link Party#id()}s whose claims are left out; empty for nobody's
 */
public record ClaimFilter(Set<String> hidden) {

    /** Everybody's claims. */
    public static final ClaimFilter BOTH = new ClaimFilter(Set.of());

    /** Takes a copy. */
    public ClaimFilter {
        hidden = Set.copyOf(hidden);
    }

    /** One claimant's claims alone. */
    public static ClaimFilter only(Catalog catalog, String partyId) {
        Set<String> others = new HashSet<>(claimants(catalog));
        others.remove(partyId);
        return new ClaimFilter(others);
    }

    /** Nobody's claims: what is agreed, and what is in nobody's dispute. */
    public static ClaimFilter neither(Catalog catalog) {
        return new ClaimFilter(Set.copyOf(claimants(catalog)));
    }

    /** What one can choose: each claimant alone in the order of the catalogue, both, neither. */
    public static List<ClaimFilter> choices(Catalog catalog) {
        List<ClaimFilter> choices = new ArrayList<>();
        claimants(catalog).forEach(id -> choices.add(only(catalog, id)));
        choices.add(BOTH);
        choices.add(neither(catalog));
        return choices;
    }

    /** The choice of a word: a claimant's id, {@code both} or {@code neither}; nothing for other words. */
    public static Optional<ClaimFilter> ofCode(Catalog catalog, String code) {
        return choices(catalog).stream()
                .filter(c -> c.code(catalog).equals(code))
                .findFirst();
    }

    /** The word used on the command line and in files. */
    public String code(Catalog catalog) {
        List<String> shown = shown(catalog);
        if (hidden.isEmpty()) {
            return "both";
        }
        return shown.isEmpty() ? "neither" : String.join("+", shown);
    }

    /** What a person reads: the claimant's name, "Both" or "Neither". */
    public String title(Catalog catalog, NameDisplay names) {
        List<String> shown = shown(catalog);
        if (hidden.isEmpty()) {
            return "Both";
        }
        return shown.isEmpty()
                ? "Neither"
                : shown.stream()
                        .flatMap(id -> catalog.party(id).stream())
                        .map(p -> p.names().shown(names).replace("\n", " / "))
                        .collect(Collectors.joining(", "));
    }

    /** A map's claims in words, as they stand on it. */
    public String words(Catalog catalog, NameDisplay names) {
        if (hidden.isEmpty()) {
            return "Claims of both sides";
        }
        return shown(catalog).isEmpty() ? "Claims of neither side" : "Claims of " + title(catalog, names) + " only";
    }

    /** What it is most often held against: the other claimant's, or neither for both and both for neither. */
    public ClaimFilter counterpart(Catalog catalog) {
        Set<String> other = new HashSet<>(claimants(catalog));
        other.removeAll(hidden);
        return new ClaimFilter(other);
    }

    /** Whether a claim is shown. */
    public boolean shows(Claim claim) {
        if (hidden.isEmpty() || claim.claimants().isEmpty()) {
            return true;
        }
        return !hidden.containsAll(claim.claimants()) || isAgreed(claim);
    }

    /** Whether several parties share it and none disputes it: not merely claimed or proposed by each. */
    private static boolean isAgreed(Claim claim) {
        return claim.claimants().size() > 1 && claim.status() != Status.CLAIMED && claim.status() != Status.PROPOSED;
    }

    private List<String> shown(Catalog catalog) {
        return claimants(catalog).stream().filter(id -> !hidden.contains(id)).toList();
    }

    private static List<String> claimants(Catalog catalog) {
        return catalog.parties().stream().filter(Party::claimant).map(Party::id).toList();
    }
}
