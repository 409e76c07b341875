package org.araxes.catalog;

import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.araxes.catalog.Origins.Kind;
import org.araxes.catalog.Validity.Always;
import org.araxes.catalog.Validity.Between;
import org.araxes.catalog.Validity.Unknown;
import org.jspecify.annotations.Nullable;

/** Reads claims. */
final class ClaimReader {

    static final List<String> KEYS = List.of(
            "id",
            "names",
            "doubtful",
            "kind",
            "claimant",
            "controlled-by",
            "control",
            "status",
            "valid",
            "as-of",
            "sources",
            "statement",
            "positions",
            "geometry",
            "drawn",
            "accuracy-m",
            "note",
            "rank",
            "label");

    private static final double LARGEST_ACCURACY_METERS = 1e6;

    private final LoadContext context;
    private final ControlReader controls;

    ClaimReader(LoadContext context) {
        this.context = context;
        this.controls = new ControlReader(context);
    }

    /** Reads one claim of a layer; nothing, with problems, when something in it does not fit. */
    Optional<ClaimDraft> read(Entry e, String layerId) {
        e.allow(KEYS);
        String id = context.ownId(e, Kind.CLAIM);
        GeometryRef geometry = GeometryRefReader.read(e);
        Names names = e.names("names", "{en: …, hy: …, az: …, ru: …}");
        Claim claim = claim(e, id, layerId, names, geometry instanceof GeometryRef.None, e.whole("rank", 0));
        return e.failed() ? Optional.empty() : Optional.of(new ClaimDraft(claim, geometry, e));
    }

    /** The claim without geometry, its own names and rank given. */
    Claim claim(Entry e, String id, String layerId, Names names, boolean undrawn, int rank) {
        List<Control> control = controls.read(e);
        return new Claim(
                id,
                layerId,
                names,
                doubtful(e),
                e.word("kind", ClaimKind.class, null),
                claimants(e),
                controlledBy(e, control),
                e.word("status", Status.class, null),
                validity(e),
                e.date("as-of"),
                context.sources(e, "sources"),
                e.text("statement"),
                positions(e),
                null,
                e.word("drawn", Drawn.class, undrawn ? Drawn.SCHEMATIC : null),
                undrawn ? Double.NaN : accuracy(e),
                e.text("note"),
                rank,
                e.has("label") ? e.names("label") : null,
                control);
    }

    private static Set<Language> doubtful(Entry e) {
        Set<Language> doubtful = EnumSet.noneOf(Language.class);
        for (String code : e.words("doubtful")) {
            Language.ofCode(code).ifPresentOrElse(doubtful::add, () -> e.wrongWord("doubtful", code, Languages.CODES));
        }
        return Set.copyOf(doubtful);
    }

    private static double accuracy(Entry e) {
        if (!e.has("accuracy-m")) {
            e.missing("accuracy-m", "how far off a drawn point may be, in metres");
        }
        return e.number("accuracy-m", Double.NaN, 0.01, LARGEST_ACCURACY_METERS);
    }

    private List<String> claimants(Entry e) {
        if (!e.has("claimant")) {
            e.missing("claimant", "the id of a claimant, a list of both, or none");
            return List.of();
        }
        return parties(e, "claimant");
    }

    /** Who holds it while the claim holds: as written, or else the last that the times of control name. */
    private @Nullable List<String> controlledBy(Entry e, List<Control> control) {
        if (!e.has("controlled-by") && !control.isEmpty()) {
            return control.getLast().by();
        }
        boolean unknown = !e.has("controlled-by") || e.words("controlled-by").equals(List.of("unknown"));
        List<String> holders = unknown ? null : parties(e, "controlled-by");
        if (!control.isEmpty() && control.stream().noneMatch(c -> c.by().equals(holders))) {
            e.error("control-differs", "control", "\"control\" never names whom \"controlled-by\" names");
        }
        return holders;
    }

    private List<String> parties(Entry e, String key) {
        List<String> ids = e.words(key);
        if (ids.equals(List.of("none"))) {
            return List.of();
        }
        ids.forEach(id -> context.require(e, key, Kind.PARTY, id));
        return List.copyOf(ids);
    }

    private static Validity validity(Entry e) {
        if (e.isMapping("valid")) {
            return e.part("valid").map(ClaimReader::between).orElseGet(Unknown::new);
        }
        String allowed = "always, unknown or {from: \"1993-04\", to: \"2020-11-10\"}";
        String word = e.text("valid");
        if (word.equals("always")) {
            return new Always();
        }
        if (!e.has("valid")) {
            e.missing("valid", allowed);
        } else if (!word.equals("unknown")) {
            e.error("unknown-word", "valid", "\"valid\" is " + allowed + "; got \"" + word + "\"");
        }
        return new Unknown();
    }

    private static Validity between(Entry e) {
        e.allow(List.of("from", "to"));
        PartialDate from = e.date("from");
        PartialDate to = e.date("to");
        if (from == null && to == null && !e.failed()) {
            e.error("missing-key", e.where(), "\"valid\" needs from or to, or write valid: unknown");
        }
        if (from != null && to != null && !from.first().isBefore(to.first())) {
            e.error("bad-date", "to", "\"to\" (" + to + ") has to be later than \"from\" (" + from + ")");
        }
        return new Between(from, to);
    }

    private Map<String, String> positions(Entry e) {
        Map<String, String> positions = new LinkedHashMap<>();
        e.part("positions").ifPresent(part -> {
            for (String party : part.keys()) {
                context.require(part, party, Kind.PARTY, party);
                positions.put(party, part.text(party, "what this party says of it"));
            }
        });
        return Collections.unmodifiableMap(positions);
    }
}
