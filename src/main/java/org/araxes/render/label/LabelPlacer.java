package org.araxes.render.label;

import java.util.Comparator;
import java.util.List;
import org.araxes.render.ink.Box;

/**
 * Finds places for names, the most important first: each takes the first of its candidate places that nothing else has.
 * It works on the whole map at one scale and knows no frame, so that names stay where they are while the map is moved,
 * and the same wishes always give the same places. Cost grows with the number of wishes. One thread.
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

    private LabelPlacer(double pixelRatio) {
        this.pixelRatio = pixelRatio;
        CollisionGrid taken = new CollisionGrid(CELL_PIXELS * pixelRatio);
        this.along = new AlongPlacer(taken, pixelRatio);
        this.placement = new Placement(taken);
    }

    /**
     * Finds places for as many wishes as there is room for.
     *
     * @param wishes in any order; those of equal priority are served in the order given
     * @param obstacles what no name may cover, world pixels; a name does not collide with the symbol it stands beside,
     *     because its candidates keep clear of it
     * @param pixelRatio device pixels for a CSS pixel
     */
    public static Placement place(List<LabelWish> wishes, List<Box> obstacles, double pixelRatio) {
        LabelPlacer placer = new LabelPlacer(pixelRatio);
        obstacles.forEach(placer.placement::block);
        wishes.stream().sorted(MOST_IMPORTANT_FIRST).forEach(placer::serve);
        return placer.placement;
    }

    private void serve(LabelWish wish) {
        LabelText text = wish.text();
        if (text.lines().isEmpty()) {
            return;
        }
        if (wish.anchor() instanceof Anchor.AlongLine(double[] xy, double clearance)) {
            along.place(text, xy, clearance).forEach(placement::add);
            return;
        }
        List<PlacedLabel.Block> candidates = Candidates.of(text, wish.anchor(), pixelRatio);
        for (PlacedLabel.Block candidate : candidates) {
            if (placement.free(candidate, REPEAT_PIXELS * pixelRatio)) {
                placement.take(candidate);
                return;
            }
        }
        if (wish.required() && !candidates.isEmpty()) {
            placement.take(candidates.getFirst());
        }
    }
}
