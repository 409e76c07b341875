package org.araxes.catalog;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.araxes.catalog.Origins.Kind;
import org.araxes.catalog.Party.ClaimColour;

/** The two claimants are treated alike: one colour each, claims are theirs only, and both are heard or neither. */
final class PartyCheck {

    private final Loaded loaded;
    private final ProblemLog log;
    private final Set<String> claimants;

    PartyCheck(Loaded loaded, ProblemLog log) {
        this.loaded = loaded;
        this.log = log;
        this.claimants = loaded.catalog().parties().stream()
                .filter(Party::claimant)
                .map(Party::id)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    void run() {
        parties();
        for (Layer layer : loaded.catalog().layers()) {
            layer.claims().forEach(this::claim);
        }
    }

    private void parties() {
        if (claimants.size() != 2) {
            log.error("claimants", new Where("parties.yaml", 0), "two parties are claimants; here " + claimants.size());
        }
        Set<ClaimColour> taken = new TreeSet<>();
        for (Party party : loaded.catalog().parties()) {
            if (party.claimant() == (party.colour() == ClaimColour.NONE)
                    || (party.claimant() && !taken.add(party.colour()))) {
                String message = "a claimant has a colour of its own, claim-1 or claim-2, and nobody else has one";
                log.error("claimants", Checks.where(loaded, Kind.PARTY, party.id()), message);
            }
        }
    }

    private void claim(Claim claim) {
        for (String id : claim.claimants()) {
            if (!claimants.contains(id)) {
                error(claim, "no-claimant", "\"" + id + "\" is no claimant; allowed: " + String.join(", ", claimants));
            }
        }
        Set<String> heard = claim.positions().keySet();
        if (!heard.isEmpty() && claimants.size() == 2 && !heard.equals(claimants)) {
            error(
                    claim,
                    "one-position",
                    "\"positions\" gives both claimants' or none; here " + String.join(", ", heard));
        }
        for (Language language : claim.doubtfulNames()) {
            if (claim.names().in(language).isEmpty()) {
                String code = language.code();
                error(claim, "no-name", "\"doubtful\" lists " + code + ", but there is no name in that language");
            }
        }
    }

    private void error(Claim claim, String code, String message) {
        List<String> text = List.of("claim \"", claim.id(), "\": ", message);
        log.error(code, Checks.where(loaded, Kind.CLAIM, claim.id()), String.join("", text));
    }
}
