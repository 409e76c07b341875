package org.araxes.render.label;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.araxes.render.ink.Box;

/**
 * Finds places for names, the most important first: each takes the first of its candidate places that nothing else has.
 * It works on the whole map at one scale and knows no frame, so that names stay where they are while the map is moved,
 * and the same wishes always give the same places. Cost grows with the number of wishes. One thread.
 */
public final class LabelPlacer {

    private static final Comparator<LabelWish> MOST_IMPORTANT_FIRST =
            Comparator.comparingLong(LabelWish::priority).reversed();

    /** Names closer than this, in heights of the text, count as touching. */
    private static final double GAP = 0.22;

    /** The same name is not set twice within this distance, CSS pixels. */
    private static final double REPEAT_PIXELS = 110;

    private final double pixelRatio;
    private final CollisionGrid taken;
    private final AlongPlacer along;
    private final Map<String, List<Box>> byText = new HashMap<>();
    private final List<PlacedLabel> placed = new ArrayList<>();

    private LabelPlacer(double pixelRatio) {
        this.pixelRatio = pixelRatio;
        this.taken = new CollisionGrid(72 * pixelRatio);
        this.along = new AlongPlacer(taken, pixelRatio);
    }

    /**
     * Finds places for as many wishes as there is room for.
     *
     * @param wishes in any order; those of equal priority are served in the order given
     * @param obstacles what no name may cover, world pixels; a name does not collide with the symbol it stands beside,
     *     because its candidates keep clear of it
     * @param pixelRatio device pixels for a CSS pixel
     */
    public static List<PlacedLabel> place(List<LabelWish> wishes, List<Box> obstacles, double pixelRatio) {
        LabelPlacer placer = new LabelPlacer(pixelRatio);
        obstacles.forEach(placer.taken::take);
        wishes.stream().sorted(MOST_IMPORTANT_FIRST).forEach(placer::serve);
        return List.copyOf(placer.placed);
    }

    private void serve(LabelWish wish) {
        LabelText text = wish.text();
        if (text.lines().isEmpty()) {
            return;
        }
        if (wish.anchor() instanceof Anchor.AlongLine(double[] xy, double clearance)) {
            along.place(text, xy, clearance).forEach(placed::add);
            return;
        }
        List<PlacedLabel.Block> candidates = Candidates.of(text, wish.anchor(), pixelRatio);
        for (PlacedLabel.Block candidate : candidates) {
            if (free(candidate)) {
                take(candidate);
                return;
            }
        }
        if (wish.required() && !candidates.isEmpty()) {
            take(candidates.getFirst());
        }
    }

    private boolean free(PlacedLabel.Block block) {
        Box box = spaced(block);
        if (!taken.free(box)) {
            return false;
        }
        Box near = box.grown(REPEAT_PIXELS * pixelRatio);
        return byText.getOrDefault(words(block), List.of()).stream().noneMatch(near::intersects);
    }

    private void take(PlacedLabel.Block block) {
        taken.take(spaced(block));
        byText.computeIfAbsent(words(block), t -> new ArrayList<>()).add(block.box());
        placed.add(block);
    }

    private static String words(PlacedLabel.Block block) {
        return String.join("\n", block.text().lines());
    }

    /** Halo left out, some air put in: halos may touch. */
    private static Box spaced(PlacedLabel.Block block) {
        LabelText text = block.text();
        double gap = GAP * text.style().size();
        return new Box(
                block.x() - gap,
                block.y() - gap / 3,
                block.x() + text.width() + gap,
                block.y() + text.height() + gap / 3);
    }
}
