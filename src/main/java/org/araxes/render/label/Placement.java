package org.araxes.render.label;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.araxes.render.ink.Box;

/** Where names stand at one scale, and what room is left between them. One thread. */
public final class Placement {

    /** Names closer than this, in heights of the text, count as touching. */
    private static final double GAP = 0.22;

    private final CollisionGrid taken;
    private final List<PlacedLabel> labels = new ArrayList<>();
    private final Map<List<String>, List<Box>> byText = new HashMap<>();

    Placement(CollisionGrid taken) {
        this.taken = taken;
    }

    /** All names, in the order in which they were placed. */
    public List<PlacedLabel> labels() {
        return List.copyOf(labels);
    }

    void block(Box obstacle) {
        taken.take(obstacle);
    }

    void add(PlacedLabel label) {
        labels.add(label);
    }

    /**
     * Whether a block may be set.
     *
     * @param apart how far it must be from the same name, device pixels
     */
    public boolean free(PlacedLabel.Block block, double apart) {
        Box near = block.box().grown(apart);
        return taken.free(spaced(block))
                && byText.getOrDefault(block.text().lines(), List.of()).stream().noneMatch(near::intersects);
    }

    /** Sets a block. */
    public void take(PlacedLabel.Block block) {
        taken.take(spaced(block));
        byText.computeIfAbsent(block.text().lines(), t -> new ArrayList<>()).add(block.box());
        labels.add(block);
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
