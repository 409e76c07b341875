package org.araxes.render.prepare;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.araxes.render.ink.Box;

/**
 * All that a person drew, made ready for drawing, in blocks that are shared from change to change. What is near a place is
 * found by a run over boxes packed into arrays, about a nanosecond each. Immutable; any thread.
 */
public final class PreparedDrawing {

    /** Nothing drawn. */
    public static final PreparedDrawing EMPTY = new PreparedDrawing(List.of());

    private final List<Block> blocks;
    private final int size;

    PreparedDrawing(List<Block> blocks) {
        this.blocks = List.copyOf(blocks);
        this.size = blocks.stream().mapToInt(b -> b.items.length).sum();
    }

    /** A few, as they stand. */
    public static PreparedDrawing of(List<PreparedAnnotation> items) {
        return new PreparedDrawing(List.of(new Block(items.toArray(PreparedAnnotation[]::new))));
    }

    /** Some of them, in drawing order. */
    static final class Block {

        private final PreparedAnnotation[] items;
        private final double[] boxes;
        private final float[] reaches;
        private final float farthest;
        private final Box box;

        Block(PreparedAnnotation[] items) {
            this.items = items;
            this.boxes = new double[4 * items.length];
            this.reaches = new float[items.length];
            Box all = Box.EMPTY;
            float most = 0;
            for (int i = 0; i < items.length; i++) {
                Box b = items[i].box();
                boxes[4 * i] = b.minX();
                boxes[4 * i + 1] = b.minY();
                boxes[4 * i + 2] = b.maxX();
                boxes[4 * i + 3] = b.maxY();
                reaches[i] = (float) Reach.pixels(items[i].annotation());
                most = Math.max(most, reaches[i]);
                all = all.joined(b);
            }
            this.box = all;
            this.farthest = most;
        }

        List<PreparedAnnotation> items() {
            return List.of(items);
        }

        private boolean meets(Box map, double metersPerPixel) {
            return box.grown(farthest * metersPerPixel).intersects(map);
        }

        private boolean meets(int i, Box map, double metersPerPixel) {
            double reach = reaches[i] * metersPerPixel;
            return boxes[4 * i] - reach <= map.maxX()
                    && boxes[4 * i + 2] + reach >= map.minX()
                    && boxes[4 * i + 1] - reach <= map.maxY()
                    && boxes[4 * i + 3] + reach >= map.minY();
        }
    }

    /** How many there are. */
    public int size() {
        return size;
    }

    List<Block> blocks() {
        return blocks;
    }

    /**
     * Those that may be seen in a box, lowest first.
     *
     * @param map map metres
     * @param metersPerPixel map metres of a logical pixel: signs and texts reach so many pixels beyond their place
     */
    public List<PreparedAnnotation> in(Box map, double metersPerPixel) {
        List<PreparedAnnotation> found = new ArrayList<>();
        for (Block block : blocks) {
            if (block.meets(map, metersPerPixel)) {
                for (int i = 0; i < block.items.length; i++) {
                    if (block.meets(i, map, metersPerPixel)) {
                        found.add(block.items[i]);
                    }
                }
            }
        }
        return found;
    }

    /**
     * Goes through those that may be seen in a box, the uppermost first, as long as it is wanted.
     *
     * @param goOn gets each; false ends it
     */
    public void fromTop(Box map, double metersPerPixel, Predicate<PreparedAnnotation> goOn) {
        for (Block block : blocks.reversed()) {
            if (!block.meets(map, metersPerPixel)) {
                continue;
            }
            for (int i = block.items.length - 1; i >= 0; i--) {
                if (block.meets(i, map, metersPerPixel) && !goOn.test(block.items[i])) {
                    return;
                }
            }
        }
    }

    /** Tells each that is in one of two drawings and not in the other. */
    public void differences(PreparedDrawing other, Consumer<PreparedAnnotation> told) {
        Set<Block> mine = Set.copyOf(blocks);
        Set<Block> theirs = Set.copyOf(other.blocks);
        Set<PreparedAnnotation> changed = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Block block : blocks) {
            if (!theirs.contains(block)) {
                Collections.addAll(changed, block.items);
            }
        }
        for (Block block : other.blocks) {
            if (!mine.contains(block)) {
                for (PreparedAnnotation item : block.items) {
                    if (!changed.remove(item)) {
                        changed.add(item);
                    }
                }
            }
        }
        changed.forEach(told);
    }
}
