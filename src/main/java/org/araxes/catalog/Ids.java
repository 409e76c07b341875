package org.araxes.catalog;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.araxes.catalog.Origins.Kind;

/**
 * The ids met so far. One whose item was left out still counts as known: a mistake is told where it is, not again
 * wherever the id is used. One thread.
 */
final class Ids {

    private static final Pattern FORM = Pattern.compile("[a-z0-9][a-z0-9-]*");

    private final Map<Origins.Key, Where> places = new HashMap<>();
    private final Set<Kind> incomplete = EnumSet.noneOf(Kind.class);
    private final ProblemLog log;
    private final List<Elsewhere> elsewhere;

    /**
     * Ids that another folder has.
     *
     * @param folder the folder in words
     * @param origins where its ids stand
     */
    record Elsewhere(String folder, Origins origins) {}

    /** @param elsewhere folders whose ids count as known and are taken */
    Ids(ProblemLog log, List<Elsewhere> elsewhere) {
        this.log = log;
        this.elsewhere = List.copyOf(elsewhere);
    }

    /** Notes an id; false, with a problem, when it is no id or already taken. */
    boolean claim(Kind kind, String id, Where where) {
        if (!FORM.matcher(id).matches()) {
            log.error(
                    "bad-id",
                    where,
                    "\"" + id + "\" is no id: small letters a to z, digits and hyphens, starting with a letter or"
                            + " digit, for example \"lachin-road\"");
            return false;
        }
        Where first = places.putIfAbsent(new Origins.Key(kind, id), where);
        if (first != null) {
            log.error("duplicate-id", where, "the id \"" + id + "\" is already used at " + first);
            return false;
        }
        return free(kind, id, where);
    }

    private boolean free(Kind kind, String id, Where where) {
        for (Elsewhere other : elsewhere) {
            Optional<Where> taken = other.origins().of(kind, id);
            if (taken.isPresent()) {
                String message = "the id \"%s\" is already used in %s (%s); choose another, for example \"my-%s\""
                        .formatted(id, other.folder(), taken.get(), id);
                log.error("duplicate-id", where, message);
                return false;
            }
        }
        return true;
    }

    boolean known(Kind kind, String id) {
        return places.containsKey(new Origins.Key(kind, id))
                || elsewhere.stream().anyMatch(e -> e.origins().of(kind, id).isPresent());
    }

    /** Notes that ids of a kind are unknown because their file could not be read; that has been told. */
    void incomplete(Kind kind) {
        incomplete.add(kind);
    }

    /** Whether an id exists, or may exist; a problem with the nearest one when not. */
    boolean require(Kind kind, String id, Where where) {
        if (known(kind, id) || incomplete.contains(kind)) {
            return true;
        }
        List<String> all = Stream.concat(
                        places.keySet().stream(),
                        elsewhere.stream().flatMap(e -> e.origins().places().keySet().stream()))
                .filter(k -> k.kind() == kind)
                .map(Origins.Key::id)
                .sorted()
                .toList();
        String word = Words.of(kind);
        log.error("unknown-id", where, "there is no " + word + " \"" + id + "\"" + Words.suggestion(id, all));
        return false;
    }

    Origins origins() {
        return new Origins(places);
    }
}
