package org.araxes.tool;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.araxes.annotation.Annotation;
import org.araxes.annotation.Details;
import org.araxes.annotation.Edit;
import org.araxes.geo.Projection;
import org.jspecify.annotations.Nullable;

/**
 * Edits of several objects at once, each one step to undo: lock, group, copies. Nothing where nothing would
 * change. Objects are given in drawing order.
 */
public final class Arrange {

    private Arrange() {}

    /** Locks objects or unlocks them. */
    public static Optional<Edit> locked(List<Annotation> objects, boolean locked) {
        String title = (locked ? "lock " : "unlock ") + KindWords.what(objects);
        return details(title, objects, a -> a.details().withLocked(locked));
    }

    /** Makes objects one group, taking them out of those they were in. */
    public static Optional<Edit> grouped(List<Annotation> objects, UUID group) {
        return objects.size() < 2
                ? Optional.empty()
                : details(
                        "group " + KindWords.what(objects),
                        objects,
                        a -> a.details().withGroup(group));
    }

    /** Takes objects out of their groups. */
    public static Optional<Edit> ungrouped(List<Annotation> objects) {
        return details(
                "ungroup " + KindWords.what(objects), objects, a -> a.details().withGroup(null));
    }

    private static Optional<Edit> details(
            String title, List<Annotation> objects, Function<Annotation, Details> change) {
        return changed(title, objects, a -> a.withDetails(change.apply(a)));
    }

    /**
     * Copies beside their originals, unlocked, in groups of their own.
     *
     * @param ids gives new ids
     * @param firstOrder drawing order of the first copy
     * @param now when they are made
     * @param projection the map
     * @param offsetMeters how far to the right and down on the map; measurements stay where they are
     */
    public static List<Annotation> copies(
            List<Annotation> objects,
            Supplier<UUID> ids,
            long firstOrder,
            Instant now,
            Projection projection,
            double offsetMeters) {
        Map<UUID, UUID> groups = new HashMap<>();
        List<Annotation> copies = new ArrayList<>();
        for (Annotation a : objects) {
            UUID group = a.details().group();
            Details details = a.details()
                    .withLocked(false)
                    .withGroup(group == null ? null : groups.computeIfAbsent(group, g -> ids.get()));
            copies.add(new Annotation(
                    ids.get(),
                    a.kind(),
                    a.name(),
                    a.note(),
                    a.kind().isMeasurement()
                            ? a.shape() // shifted on the map it would measure something else
                            : Reshape.shifted(a.shape(), projection, offsetMeters, -offsetMeters)
                                    .orElse(a.shape()),
                    a.style(),
                    details,
                    firstOrder + copies.size(),
                    now));
        }
        return copies;
    }

    /** Adds objects. */
    public static Optional<Edit> added(String verb, List<Annotation> objects) {
        String title = verb + " " + KindWords.what(objects);
        return step(
                title, objects.stream().<Edit>map(a -> new Edit.Add(title, a)).toList());
    }

    /** Takes objects away, all but locked ones. */
    public static Optional<Edit> removed(List<Annotation> objects) {
        return ObjectEdits.removed(
                objects.stream().filter(a -> !a.details().locked()).toList());
    }

    /** Objects changed one by one. */
    public static Optional<Edit> changed(
            String title, List<Annotation> objects, Function<Annotation, @Nullable Annotation> change) {
        List<Edit> edits = new ArrayList<>();
        for (Annotation before : objects) {
            Annotation after = change.apply(before);
            if (after != null && !after.equals(before)) {
                edits.add(new Edit.Replace(title, before, after));
            }
        }
        return step(title, edits);
    }

    /** Pieces moved one by one; each gives all its members, in their order. */
    static Optional<Edit> moved(String title, List<Piece> pieces, Function<Piece, List<Annotation>> change) {
        List<Annotation> objects = new ArrayList<>();
        Map<UUID, Annotation> after = new HashMap<>();
        for (Piece piece : pieces) {
            objects.addAll(piece.members());
            change.apply(piece).forEach(a -> after.put(a.id(), a));
        }
        return changed(title, objects, a -> after.get(a.id()));
    }

    /** Several edits as one step; nothing for none. */
    static Optional<Edit> step(String title, List<Edit> edits) {
        return switch (edits.size()) {
            case 0 -> Optional.empty();
            case 1 -> Optional.of(edits.getFirst());
            default -> Optional.of(new Edit.Batch(title, edits));
        };
    }
}
