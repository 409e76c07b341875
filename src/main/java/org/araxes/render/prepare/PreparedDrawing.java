package org.araxes.render.prepare;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.araxes.annotation.Annotation;
import org.araxes.annotation.AnnotationStyle;
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

    /**
     * Some of them, in drawing order, with what decides whether one is seen packed into arrays: of very many, most are
     * only asked about.
     */
    public static final class Block {

        /** So many ids are compared one by one, without going to the annotation. */
        private static final int FEW = 8;

        private final PreparedAnnotation[] items;
        private final double[] boxes;
        private final float[] reaches;
        private final float farthest;
        private final Box box;
        private final AnnotationLook[] looks;
        private final char[] lookOf;
        private final int[] ids;

        Block(PreparedAnnotation[] items) {
            this.items = items;
            this.boxes = new double[4 * items.length];
            this.reaches = new float[items.length];
            this.lookOf = new char[items.length];
            this.ids = new int[items.length];
            List<AnnotationLook> known = new ArrayList<>();
            Box all = Box.EMPTY;
            float most = 0;
            for (int i = 0; i < items.length; i++) {
                Box b = items[i].box();
                boxes[4 * i] = b.minX();
                boxes[4 * i + 1] = b.minY();
                boxes[4 * i + 2] = b.maxX();
                boxes[4 * i + 3] = b.maxY();
                Annotation a = items[i].annotation();
                reaches[i] = (float) Reach.pixels(a);
                most = Math.max(most, reaches[i]);
                all = all.joined(b);
                lookOf[i] = (char) look(a, items[i].crossings().length > 0, known);
                ids[i] = a.id().hashCode();
            }
            this.box = all;
            this.farthest = most;
            this.looks = known.toArray(AnnotationLook[]::new);
        }

        /** Which of the known looks an annotation has; adds it where it is none of them. */
        private static int look(Annotation a, boolean crossing, List<AnnotationLook> known) {
            for (int k = 0; k < known.size(); k++) {
                AnnotationLook one = known.get(k);
                if (one.kind() == a.kind() && one.crossing() == crossing && isSame(one.style(), a.style())) {
                    return k;
                }
            }
            known.add(new AnnotationLook(a.kind(), a.style(), crossing));
            return known.size() - 1;
        }

        /** Most annotations share their style with others. */
        @SuppressWarnings("ReferenceEquality")
        private static boolean isSame(AnnotationStyle a, AnnotationStyle b) {
            return a == b || a.colorRgb() == b.colorRgb() && a.equals(b);
        }

        List<PreparedAnnotation> items() {
            return List.of(items);
        }

        /** One of them. */
        public PreparedAnnotation item(int i) {
            return items[i];
        }

        /** All looks that its annotations have; not to be changed. */
        public AnnotationLook[] looks() {
            return looks;
        }

        /** Which of the looks one has. */
        public int look(int i) {
            return lookOf[i];
        }

        /** Least map x of one. */
        public double minX(int i) {
            return boxes[4 * i];
        }

        /** Least map y of one. */
        public double minY(int i) {
            return boxes[4 * i + 1];
        }

        /** Greatest map x of one. */
        public double maxX(int i) {
            return boxes[4 * i + 2];
        }

        /** Greatest map y of one. */
        public double maxY(int i) {
            return boxes[4 * i + 3];
        }

        /** How far beyond its box one may be seen, selected or not, CSS pixels. */
        public double reachPixels(int i) {
            return reaches[i];
        }

        /** Whether one is among some. */
        public boolean isAmong(Ids some, int i) {
            if (some.hashes.length > FEW) {
                return some.ids.contains(items[i].annotation().id());
            }
            for (int hash : some.hashes) {
                if (hash == ids[i]) {
                    return some.ids.contains(items[i].annotation().id());
                }
            }
            return false;
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

    /** Ids that very many objects are asked for. */
    public static final class Ids {

        private final Set<UUID> ids;
        private final int[] hashes;

        /** These. */
        public Ids(Set<UUID> ids) {
            this.ids = Set.copyOf(ids);
            this.hashes = ids.stream().mapToInt(UUID::hashCode).toArray();
        }
    }

    /** How many there are. */
    public int size() {
        return size;
    }

    List<Block> blocks() {
        return blocks;
    }

    /** In how many blocks they are. */
    public int blockCount() {
        return blocks.size();
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

    /** Gets one of a block. */
    @FunctionalInterface
    public interface Visitor {
        /** @return whether to go on */
        boolean visit(Block block, int i);
    }

    /**
     * Goes through those that may be seen in a box, the uppermost first, as long as it is wanted.
     *
     * @param visitor gets each; false ends it
     */
    public void fromTop(Box map, double metersPerPixel, Visitor visitor) {
        for (Block block : blocks.reversed()) {
            if (!block.meets(map, metersPerPixel)) {
                continue;
            }
            for (int i = block.items.length - 1; i >= 0; i--) {
                if (block.meets(i, map, metersPerPixel) && !visitor.visit(block, i)) {
                    return;
                }
            }
        }
    }

    /** Whether more than so many may be seen in a box. */
    public boolean hasMore(int than, Box map, double metersPerPixel) {
        int[] count = {0};
        fromTop(map, metersPerPixel, (block, i) -> ++count[0] <= than);
        return count[0] > than;
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
