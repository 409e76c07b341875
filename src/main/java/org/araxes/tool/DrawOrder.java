package org.araxes.tool;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiPredicate;
import org.araxes.annotation.Annotation;
import org.araxes.annotation.Document;
import org.araxes.annotation.Edit;

/**
 * Edits that draw objects above or below others, each one step to undo. Nothing where nothing would change; among
 * themselves the objects, given in drawing order, keep theirs.
 */
public final class DrawOrder {

    private DrawOrder() {}

    /** Brings objects above all others. */
    public static Optional<Edit> toFront(Document document, List<Annotation> objects) {
        return above(document.annotations().reversed(), objects.reversed())
                ? Optional.empty()
                : ordered("bring to front", objects, document.nextOrder());
    }

    /** Puts objects below all others. */
    public static Optional<Edit> toBack(Document document, List<Annotation> objects) {
        return above(document.annotations(), objects)
                ? Optional.empty()
                : ordered(
                        "send to back",
                        objects,
                        document.annotations().getFirst().order() - objects.size());
    }

    private static boolean above(List<Annotation> all, List<Annotation> objects) {
        return objects.isEmpty() || all.subList(0, objects.size()).equals(objects);
    }

    private static Optional<Edit> ordered(String title, List<Annotation> objects, long first) {
        Map<UUID, Long> places = new HashMap<>();
        objects.forEach(a -> places.put(a.id(), first + places.size()));
        return Arrange.changed(title, objects, a -> a.withOrder(places.getOrDefault(a.id(), first)));
    }

    /**
     * Brings objects above the next one that covers something of them.
     *
     * @param touch whether two objects meet on the map: only then it can be seen which is above
     */
    public static Optional<Edit> raised(
            Document document, List<Annotation> objects, BiPredicate<Annotation, Annotation> touch) {
        return past("raise", document.annotations(), objects, touch, false);
    }

    /** Puts objects below the next one that they cover something of. */
    public static Optional<Edit> lowered(
            Document document, List<Annotation> objects, BiPredicate<Annotation, Annotation> touch) {
        return past("lower", document.annotations().reversed(), objects.reversed(), touch, true);
    }

    /**
     * @param all all objects in the direction in which some are to go
     * @param some those, in the same direction
     * @param down whether the direction is downwards
     */
    private static Optional<Edit> past(
            String verb,
            List<Annotation> all,
            List<Annotation> some,
            BiPredicate<Annotation, Annotation> touch,
            boolean down) {
        Set<UUID> ids = new HashSet<>();
        some.forEach(a -> ids.add(a.id()));
        List<Annotation> behind = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            Annotation next = all.get(i);
            if (ids.contains(next.id())) {
                behind.add(next);
            } else if (behind.stream().anyMatch(a -> touch.test(a, next))) {
                return moved(verb + " " + KindWords.what(some), all, behind, i, down);
            }
        }
        return Optional.empty();
    }

    /** Objects put just past the one at an index; those between close up. */
    private static Optional<Edit> moved(
            String title, List<Annotation> all, List<Annotation> objects, int index, boolean down) {
        int from = all.indexOf(objects.getFirst());
        List<Annotation> between = new ArrayList<>(all.subList(from, index + 1));
        List<Long> places = places(down ? between.reversed() : between);
        between.removeAll(objects);
        between.addAll(objects);
        Map<UUID, Long> orders = new HashMap<>();
        (down ? between.reversed() : between).forEach(a -> orders.put(a.id(), places.get(orders.size())));
        return Arrange.changed(title, between, a -> a.withOrder(orders.getOrDefault(a.id(), a.order())));
    }

    /** The places of objects in drawing order; where two have the same one, places below the first are taken as well. */
    private static List<Long> places(List<Annotation> objects) {
        List<Long> places = new ArrayList<>();
        for (Annotation a : objects.reversed()) {
            places.add(places.isEmpty() ? a.order() : Math.min(a.order(), places.getLast() - 1));
        }
        return places.reversed();
    }
}
