package org.araxes.annotation;

import java.time.LocalDate;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.RandomAccess;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Annotations in drawing order, in blocks of some hundred. A list with a few changes shares all other blocks with the
 * one before, so that a change costs the same whether there are a hundred or a hundred thousand, and whoever keeps
 * something for each block has to make it anew for the changed ones only. Immutable; any thread.
 */
public final class AnnotationList extends AbstractList<Annotation> implements RandomAccess {

    private static final int USUAL_BLOCK = 256;
    private static final int LARGEST_BLOCK = 2 * USUAL_BLOCK;

    private final List<Block> blocks;
    private final int[] starts;

    /** Some annotations in drawing order, the same only when it is the same object. */
    public static final class Block {

        private final Annotation[] annotations;
        private final boolean everyDay;

        private Block(Annotation[] annotations) {
            this.annotations = annotations;
            this.everyDay = Arrays.stream(annotations)
                    .allMatch(a -> a.details().period().equals(Period.ALWAYS));
        }

        /** Its annotations. */
        public List<Annotation> annotations() {
            return Arrays.asList(annotations);
        }

        private Annotation first() {
            return annotations[0];
        }
    }

    private AnnotationList(List<Block> blocks) {
        this.blocks = List.copyOf(blocks);
        this.starts = new int[blocks.size() + 1];
        for (int i = 0; i < blocks.size(); i++) {
            starts[i + 1] = starts[i] + blocks.get(i).annotations.length;
        }
    }

    /** No annotations. */
    public static AnnotationList empty() {
        return new AnnotationList(List.of());
    }

    /** These annotations as they stand; a list of this kind is given back itself. */
    public static AnnotationList copyOf(Collection<Annotation> annotations) {
        if (annotations instanceof AnnotationList list) {
            return list;
        }
        List<Block> blocks = new ArrayList<>();
        cut(annotations.toArray(Annotation[]::new), blocks);
        return new AnnotationList(blocks);
    }

    private static void cut(Annotation[] all, List<Block> blocks) {
        int most = all.length <= LARGEST_BLOCK ? LARGEST_BLOCK : USUAL_BLOCK;
        for (int from = 0; from < all.length; from += most) {
            blocks.add(new Block(Arrays.copyOfRange(all, from, Math.min(all.length, from + most))));
        }
    }

    /** The blocks in order; none is empty. */
    public List<Block> blocks() {
        return blocks;
    }

    @Override
    public Annotation get(int index) {
        int block = Arrays.binarySearch(starts, index);
        int at = block >= 0 ? block : -block - 2;
        if (index < 0 || at >= blocks.size()) {
            throw new IndexOutOfBoundsException(index);
        }
        return blocks.get(at).annotations[index - starts[at]];
    }

    @Override
    public int size() {
        return starts[blocks.size()];
    }

    /** Where an annotation stands in a list that is in {@link Document#DRAWING_ORDER}; negative when it is not there. */
    public int positionOf(Annotation annotation) {
        int block = blockOf(annotation);
        int at =
                block < 0 ? -1 : Arrays.binarySearch(blocks.get(block).annotations, annotation, Document.DRAWING_ORDER);
        return at < 0 ? -1 : starts[block] + at;
    }

    /** The last block that does not begin after an annotation; -1 when all do. */
    private int blockOf(Annotation annotation) {
        int low = 0;
        int high = blocks.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            if (Document.DRAWING_ORDER.compare(blocks.get(middle).first(), annotation) <= 0) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return high;
    }

    /**
     * The list without some and with others; both this list and the result are in {@link Document#DRAWING_ORDER}.
     *
     * @param out those that go; all are in this list
     * @param in those that come
     */
    AnnotationList changed(Collection<Annotation> out, Collection<Annotation> in) {
        List<Annotation> going = new ArrayList<>(out);
        List<Annotation> coming = new ArrayList<>(in);
        going.sort(Document.DRAWING_ORDER);
        coming.sort(Document.DRAWING_ORDER);
        List<Block> changed = new ArrayList<>(blocks.size() + 1);
        int o = 0;
        int i = 0;
        for (int b = 0; b < blocks.size(); b++) {
            Annotation next = b + 1 < blocks.size() ? blocks.get(b + 1).first() : null;
            int lastOut = before(next, going, o);
            int lastIn = before(next, coming, i);
            if (lastOut == o && lastIn == i) {
                changed.add(blocks.get(b));
            } else {
                cut(merged(blocks.get(b), going.subList(o, lastOut), coming.subList(i, lastIn)), changed);
            }
            o = lastOut;
            i = lastIn;
        }
        cut(coming.subList(i, coming.size()).toArray(Annotation[]::new), changed);
        AnnotationList result = new AnnotationList(changed);
        // After many removals small blocks are left.
        return result.blocks.size() > 8 + 4 * result.size() / USUAL_BLOCK
                ? copyOf(Arrays.asList(result.toArray(Annotation[]::new)))
                : result;
    }

    /** Index after the last of a sorted list that comes before an annotation, or after all where there is none. */
    private static int before(@Nullable Annotation next, List<Annotation> sorted, int from) {
        int to = from;
        while (to < sorted.size() && (next == null || Document.DRAWING_ORDER.compare(sorted.get(to), next) < 0)) {
            to++;
        }
        return to;
    }

    private static Annotation[] merged(Block block, List<Annotation> going, List<Annotation> coming) {
        List<Annotation> all = new ArrayList<>(block.annotations.length + coming.size());
        int o = 0;
        int i = 0;
        for (Annotation a : block.annotations) {
            while (i < coming.size() && Document.DRAWING_ORDER.compare(coming.get(i), a) < 0) {
                all.add(coming.get(i++));
            }
            if (o < going.size() && Document.DRAWING_ORDER.compare(going.get(o), a) == 0) {
                o++;
            } else {
                all.add(a);
            }
        }
        all.addAll(coming.subList(i, coming.size()));
        return all.toArray(Annotation[]::new);
    }

    /** Those that something holds for; blocks of which it holds for all are shared. */
    public AnnotationList only(Predicate<Annotation> wanted) {
        List<Block> kept = new ArrayList<>(blocks.size());
        boolean same = true;
        for (Block block : blocks) {
            Annotation[] some = Arrays.stream(block.annotations).filter(wanted).toArray(Annotation[]::new);
            boolean whole = some.length == block.annotations.length;
            same &= whole;
            if (some.length > 0) {
                kept.add(whole ? block : new Block(some));
            }
        }
        return same ? this : new AnnotationList(kept);
    }

    /** Those in blocks that another list does not share: all that is new in this one, and neighbours of it. */
    public List<Annotation> unshared(AnnotationList other) {
        Set<Block> shared = Set.copyOf(other.blocks);
        return blocks.stream()
                .filter(b -> !shared.contains(b))
                .flatMap(b -> Arrays.stream(b.annotations))
                .toList();
    }

    /** Those that are shown on a day. */
    public AnnotationList onDay(LocalDate day) {
        return blocks.stream().allMatch(b -> b.everyDay)
                ? this
                : only(a -> a.details().period().holdsOn(day));
    }

    @Override
    public Iterator<Annotation> iterator() {
        return new Iterator<>() {
            private int block;
            private int at;

            @Override
            public boolean hasNext() {
                return block < blocks.size();
            }

            @Override
            public Annotation next() {
                if (!hasNext()) {
                    throw new NoSuchElementException();
                }
                Annotation[] now = blocks.get(block).annotations;
                Annotation next = now[at++];
                if (at == now.length) {
                    block++;
                    at = 0;
                }
                return next;
            }
        };
    }

    /** Looks at what lies in blocks that the two do not share only. */
    @Override
    public boolean equals(Object other) {
        if (!(other instanceof AnnotationList list)) {
            return super.equals(other);
        }
        if (list.size() != size()) {
            return false;
        }
        for (int b = 0; b < blocks.size(); b++) {
            int twin = Arrays.binarySearch(list.starts, 0, list.blocks.size(), starts[b]);
            if (twin < 0 || list.blocks.get(twin) != blocks.get(b)) {
                Annotation[] mine = blocks.get(b).annotations;
                for (int i = 0; i < mine.length; i++) {
                    if (!mine[i].equals(list.get(starts[b] + i))) {
                        return false;
                    }
                }
            }
        }
        return true;
    }

    @Override
    public int hashCode() {
        return super.hashCode();
    }
}
