package org.araxes.render.label;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.araxes.render.ink.Box;

/** Where names stand at one scale, and what room is left between them. One thread. */
public final class Placement {

    /** Names closer than this, in heights of the text, count as touching. */
    private static final double GAP = 0.22;

    private final CollisionGrid taken;
    /** Names and their lines, without symbols. */
    private final CollisionGrid written;
    /** Names alone. */
    private final CollisionGrid words;

    private final CollisionGrid symbols;

    private final List<PlacedLabel> labels = new ArrayList<>();
    private final Map<String, List<Box>> byText = new HashMap<>();
    private final Map<LabelWish, List<PlacedLabel>> served = new IdentityHashMap<>();

    /** @param empty makes grids like that of all that is taken */
    Placement(CollisionGrid taken, Supplier<CollisionGrid> empty) {
        this.taken = taken;
        this.written = empty.get();
        this.words = empty.get();
        this.symbols = empty.get();
    }

    /** The wishes whose names were placed. */
    public Set<LabelWish> served() {
        return Collections.unmodifiableSet(served.keySet());
    }

    /** Where the name of a wish stands; nowhere when it was not placed, several times along a line. */
    public List<PlacedLabel> of(LabelWish wish) {
        return served.getOrDefault(wish, List.of());
    }

    /** @param before how many names there were before it */
    void served(LabelWish wish, int before) {
        served.put(wish, List.copyOf(labels.subList(before, labels.size())));
    }

    /** How many names there are. */
    int size() {
        return labels.size();
    }

    /** All names, in the order in which they were placed. */
    public List<PlacedLabel> labels() {
        return List.copyOf(labels);
    }

    void block(Box obstacle) {
        taken.take(obstacle);
        symbols.take(obstacle);
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
                && byText.getOrDefault(name(block), List.of()).stream().noneMatch(near::intersects);
    }

    /** What it says, on however many lines. */
    private static String name(PlacedLabel.Block block) {
        return String.join(" ", block.text().lines());
    }

    /** Sets a block. */
    public void take(PlacedLabel.Block block) {
        write(spaced(block));
        byText.computeIfAbsent(name(block), t -> new ArrayList<>()).add(block.box());
        labels.add(block);
    }

    /**
     * Whether the line to a block may be set.
     *
     * @param crossing what it may run over
     */
    boolean leads(PlacedLabel.Led led, Leaders.Crossing crossing) {
        List<Box> line = Leaders.along(led);
        return switch (crossing) {
            case NOTHING -> line.stream().allMatch(taken::free);
            case NEIGHBOURS -> line.stream().allMatch(written::free) && clearsSymbols(led);
            case NEIGHBOURS_AND_LINES -> line.stream().allMatch(words::free) && clearsSymbols(led);
            case NEIGHBOURS_LINES_AND_NAMES -> clearsSymbols(led);
            case ALL -> true;
        };
    }

    private boolean clearsSymbols(PlacedLabel.Led led) {
        return Leaders.beyondNeighbours(led).stream().allMatch(symbols::free);
    }

    /** Sets a block and the line to it. */
    void take(PlacedLabel.Led led) {
        write(spaced(led.block()));
        for (Box piece : Leaders.along(led)) {
            taken.take(piece);
            written.take(piece);
        }
        labels.add(led);
    }

    private void write(Box name) {
        taken.take(name);
        written.take(name);
        words.take(name);
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
