package org.araxes.render.label;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;

/**
 * In which order names that may be led are served. The first names take the places nearest to their things and can wall in
 * the last ones, so that not even a line leads out. Those are then served first, and the others, which have room outside,
 * after them; again, as long as that leaves fewer without a place.
 */
final class ServingOrder {

    /** More rounds hardly ever find more places. */
    private static final int MAX_ROUNDS = 8;

    private ServingOrder() {}

    /**
     * The order in which most find a place.
     *
     * @param sorted all wishes, the most important first
     * @param trial places the first few of them
     */
    static List<LabelWish> of(List<LabelWish> sorted, Function<List<LabelWish>, Placement> trial) {
        int end = sorted.size();
        while (end > 0 && sorted.get(end - 1).need() != LabelWish.Need.LED) {
            end--;
        }
        List<LabelWish> best = sorted;
        int fewest = Integer.MAX_VALUE;
        List<LabelWish> order = sorted;
        for (int round = 0; end > 0 && round < MAX_ROUNDS; round++) {
            Placement placement = trial.apply(order.subList(0, end));
            List<LabelWish> missing = order.subList(0, end).stream()
                    .filter(w -> w.need() == LabelWish.Need.LED)
                    .filter(w -> !placement.served().contains(w))
                    .toList();
            if (missing.size() < fewest) {
                best = order;
                fewest = missing.size();
            }
            if (missing.isEmpty()) {
                break;
            }
            order = first(order, missing);
        }
        return best;
    }

    /** The same order, but some of the names that may be led before all others of that kind. */
    private static List<LabelWish> first(List<LabelWish> order, List<LabelWish> some) {
        List<LabelWish> led = new ArrayList<>(some);
        order.stream()
                .filter(w -> w.need() == LabelWish.Need.LED)
                .filter(w -> some.stream().noneMatch(s -> s == w))
                .forEach(led::add);
        Iterator<LabelWish> next = led.iterator();
        return order.stream()
                .map(w -> w.need() == LabelWish.Need.LED ? next.next() : w)
                .toList();
    }
}
