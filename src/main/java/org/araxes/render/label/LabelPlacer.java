package org.araxes.render.label;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.araxes.render.ink.Box;

/**
 * Finds places for names, the most important first: each takes the first of its candidate places that nothing else has.
 * It works on the whole map at one scale and knows no frame but the edge of a picture, so that names stay where they are
 * while the map is moved, and the same wishes always give the same places. Cost grows with the number of wishes. One thread.
 */
public final class LabelPlacer {

    private static final Comparator<LabelWish> MOST_IMPORTANT_FIRST =
            Comparator.comparingLong(LabelWish::priority).reversed();

    /** The same name is not set twice within this distance, CSS pixels. */
    private static final double REPEAT_PIXELS = 110;

    private static final double CELL_PIXELS = 72;

    private final double pixelRatio;
    private final AlongPlacer along;
    private final Placement placement;
    /** Every symbol, also those that an important name may cover when there is no other way. */
    private final CollisionGrid symbols;

    private final boolean trial;

    private LabelPlacer(double pixelRatio, Box room, boolean trial) {
        this.trial = trial;
        this.pixelRatio = pixelRatio;
        CollisionGrid taken = new CollisionGrid(CELL_PIXELS * pixelRatio, room);
        this.along = new AlongPlacer(taken, pixelRatio);
        this.placement = new Placement(taken, () -> new CollisionGrid(CELL_PIXELS * pixelRatio, room));
        this.symbols = new CollisionGrid(CELL_PIXELS * pixelRatio, room);
    }

    /**
     * Finds places for as many wishes as there is room for.
     *
     * @param wishes in any order; those of equal priority are served in the order given
     * @param obstacles symbols; a name does not collide with its own, because its candidates keep clear of it
     * @param pixelRatio device pixels for a CSS pixel
     * @param room where names may stand; {@link Box#EVERYWHERE} for a map without edges
     * @param pause called before each wish; may throw to stop the work
     */
    public static Placement place(
            List<LabelWish> wishes, List<Obstacle> obstacles, double pixelRatio, Box room, Runnable pause) {
        List<LabelWish> sorted = wishes.stream().sorted(MOST_IMPORTANT_FIRST).toList();
        return place(sorted, obstacles, pixelRatio, room, pause, false);
    }

    /**
     * The same, tried in several orders, so that more of the names that may be led stand well. It takes several times as long:
     * for pictures that are kept.
     */
    public static Placement placePatiently(
            List<LabelWish> wishes, List<Obstacle> obstacles, double pixelRatio, Box room, Runnable pause) {
        List<LabelWish> sorted = wishes.stream().sorted(MOST_IMPORTANT_FIRST).toList();
        List<LabelWish> order = ServingOrder.of(sorted, some -> place(some, obstacles, pixelRatio, room, pause, true));
        return place(order, obstacles, pixelRatio, room, pause, false);
    }

    /** @param trial whether to find out which names have a place with a line to it that crosses no other name */
    private static Placement place(
            List<LabelWish> sorted,
            List<Obstacle> obstacles,
            double pixelRatio,
            Box room,
            Runnable pause,
            boolean trial) {
        LabelPlacer placer = new LabelPlacer(pixelRatio, room, trial);
        obstacles.forEach(o -> placer.symbols.take(o.box()));
        List<Obstacle> waiting = new ArrayList<>(obstacles);
        waiting.sort(Comparator.comparingLong(Obstacle::priority));
        for (LabelWish wish : sorted) {
            while (!waiting.isEmpty() && waiting.getLast().priority() >= wish.priority()) {
                placer.placement.block(waiting.removeLast().box());
            }
            pause.run();
            int before = placer.placement.size();
            if (placer.serve(wish)) {
                placer.placement.served(wish, before);
            }
        }
        waiting.forEach(o -> placer.placement.block(o.box()));
        return placer.placement;
    }

    /** Whether a place was found. */
    private boolean serve(LabelWish wish) {
        LabelText text = wish.text();
        if (text.lines().isEmpty()) {
            return false;
        }
        if (wish.anchor() instanceof Anchor.AlongLine(double[] xy, double clearance)) {
            List<PlacedLabel.Run> runs = along.place(text, xy, clearance);
            runs.forEach(placement::add);
            return !runs.isEmpty();
        }
        List<PlacedLabel.Block> candidates = Candidates.of(text, wish.anchor(), pixelRatio);
        double apart = wish.need() == LabelWish.Need.IF_ROOM ? REPEAT_PIXELS * pixelRatio : 0;
        boolean set = takeFirst(candidates, apart, b -> symbols.free(b.box()))
                || takeFirst(candidates, apart, b -> true)
                || wish.need() != LabelWish.Need.IF_ROOM
                        && takeFirst(Candidates.farther(text, wish.anchor(), pixelRatio), apart, b -> true)
                || wish.need() == LabelWish.Need.LED && takeFirstLed(Leaders.of(text, wish.anchor()));
        if (!set && wish.need() == LabelWish.Need.ALWAYS && !candidates.isEmpty()) {
            placement.take(candidates.getFirst());
            return true;
        }
        return set;
    }

    private boolean takeFirstLed(List<PlacedLabel.Led> all) {
        List<PlacedLabel.Led> candidates =
                all.stream().filter(led -> placement.free(led.block(), 0)).toList();
        for (Leaders.Crossing crossing : Leaders.Crossing.values()) {
            if (trial && crossing.compareTo(Leaders.Crossing.NEIGHBOURS_AND_LINES) > 0) {
                return false;
            }
            for (PlacedLabel.Led candidate : candidates) {
                if (placement.leads(candidate, crossing)) {
                    placement.take(candidate);
                    return true;
                }
            }
        }
        return false;
    }

    /** Takes the first free place that suits; false when there is none. */
    private boolean takeFirst(List<PlacedLabel.Block> candidates, double apart, Predicate<PlacedLabel.Block> suits) {
        for (PlacedLabel.Block candidate : candidates) {
            if (placement.free(candidate, apart) && suits.test(candidate)) {
                placement.take(candidate);
                return true;
            }
        }
        return false;
    }
}
