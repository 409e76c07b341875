package org.araxes.render.prepare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.araxes.annotation.Annotation;
import org.araxes.annotation.AnnotationList;
import org.araxes.geo.Projection;
import org.jspecify.annotations.Nullable;

/**
 * Keeps what a person drew ready for drawing, block by block, as long as it is in the scene. After a change only the
 * changed annotations are prepared anew. Thread-safe.
 */
public final class PreparedAnnotations {

    /** Old blocks are looked for only when there may be so many of them. */
    private static final int SLACK = 64;

    /** Blocks that are a few milliseconds of work. */
    private static final int MOST_AT_ONCE = 4;

    private record Key(Same block, Same projection) {}

    /**
     * An answer: while a map is moved, the same list is asked for again and again.
     *
     * @param asked for which list and projection
     * @param answer what was given
     */
    private record Answer(AnnotationList asked, Projection projection, PreparedDrawing answer) {

        @SuppressWarnings("ReferenceEquality") // comparing all would cost
        boolean answers(AnnotationList annotations, Projection wanted) {
            return asked == annotations && projection == wanted;
        }
    }

    private final ConcurrentHashMap<Key, PreparedDrawing.Block> known = new ConcurrentHashMap<>();
    private volatile @Nullable Answer last;

    /** All of a scene's annotations, in their order; made ready now as far as need be. */
    public PreparedDrawing get(AnnotationList annotations, Projection projection) {
        return get(annotations, projection, () -> {});
    }

    /**
     * The same for whoever may want it no more.
     *
     * @param pause called between blocks that have to be made ready; may throw to stop that, and what is ready stays so
     */
    public PreparedDrawing get(AnnotationList annotations, Projection projection, Runnable pause) {
        Answer before = last;
        if (before != null && before.answers(annotations, projection)) {
            return before.answer();
        }
        Reuse reuse = new Reuse(annotations, projection, before);
        List<PreparedDrawing.Block> blocks =
                new ArrayList<>(annotations.blocks().size());
        for (AnnotationList.Block block : annotations.blocks()) {
            blocks.add(known.computeIfAbsent(key(block, projection), k -> {
                pause.run();
                return reuse.prepare(block);
            }));
        }
        PreparedDrawing all = new PreparedDrawing(blocks);
        last = new Answer(annotations, projection, all);
        forgetOld(annotations, projection);
        return all;
    }

    /** Makes all ready from the uppermost down, beside whoever begins with the lowest; no block is made by both. */
    public void prepareFromTop(AnnotationList annotations, Projection projection) {
        prepareFromTop(annotations, new EarlyAnnotations(projection));
    }

    /** The same in the projection of those that are ready already. */
    public void prepareFromTop(AnnotationList annotations, EarlyAnnotations early) {
        for (AnnotationList.Block block : annotations.blocks().reversed()) {
            known.computeIfAbsent(
                    key(block, early.projection()), k -> prepare(block, early.projection(), early.ready()));
        }
    }

    private static PreparedDrawing.Block prepare(
            AnnotationList.Block block, Projection projection, Map<Annotation, PreparedAnnotation> ready) {
        List<Annotation> annotations = block.annotations();
        PreparedAnnotation[] items = new PreparedAnnotation[annotations.size()];
        Arrays.setAll(items, i -> {
            Annotation a = annotations.get(i);
            PreparedAnnotation one = ready.get(a);
            return one != null ? one : PreparedAnnotation.of(a, projection);
        });
        return new PreparedDrawing.Block(items);
    }

    /**
     * The same for whoever cannot wait: what the last frame was drawn from where making more ready would take long.
     */
    public PreparedDrawing soon(AnnotationList annotations, Projection projection) {
        long missing = annotations.blocks().stream()
                .filter(b -> !known.containsKey(key(b, projection)))
                .limit(MOST_AT_ONCE + 1)
                .count();
        if (missing <= MOST_AT_ONCE) {
            return get(annotations, projection);
        }
        return Optional.ofNullable(last).map(Answer::answer).orElse(PreparedDrawing.EMPTY);
    }

    private void forgetOld(AnnotationList annotations, Projection projection) {
        if (known.size() > 2 * annotations.blocks().size() + SLACK) {
            Set<Key> wanted = new HashSet<>();
            annotations.blocks().forEach(b -> wanted.add(key(b, projection)));
            known.keySet().retainAll(wanted);
        }
    }

    /** How many blocks are kept. */
    public int kept() {
        return known.size();
    }

    private static Key key(AnnotationList.Block block, Projection projection) {
        return new Key(new Same(block), new Same(projection));
    }

    /** Finds what the answer before had of changed blocks. One thread. */
    private static final class Reuse {

        private final AnnotationList now;
        private final Projection projection;
        private final @Nullable Answer before;
        private @Nullable Map<Annotation, PreparedAnnotation> spared;

        Reuse(AnnotationList now, Projection projection, @Nullable Answer before) {
            this.now = now;
            this.projection = projection;
            this.before = before;
        }

        PreparedDrawing.Block prepare(AnnotationList.Block block) {
            return PreparedAnnotations.prepare(block, projection, spared());
        }

        @SuppressWarnings("ReferenceEquality") // one projection, one object
        private Map<Annotation, PreparedAnnotation> spared() {
            Map<Annotation, PreparedAnnotation> found = spared;
            if (found == null) {
                found = new IdentityHashMap<>();
                spared = found;
                if (before != null && before.projection() == projection) {
                    Set<AnnotationList.Block> current = new HashSet<>(now.blocks());
                    List<AnnotationList.Block> old = before.asked().blocks();
                    // Where nearly all is another, as in another workspace, there is nothing to be found.
                    boolean other = old.size() > SLACK && old.stream().noneMatch(current::contains);
                    for (int b = 0; b < old.size() && !other; b++) {
                        if (!current.contains(old.get(b))) {
                            for (PreparedAnnotation item :
                                    before.answer().blocks().get(b).items()) {
                                found.put(item.annotation(), item);
                            }
                        }
                    }
                }
            }
            return found;
        }
    }
}
