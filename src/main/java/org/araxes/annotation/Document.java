package org.araxes.annotation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a person has drawn: objects by id, changed only by {@link Edit}s. Not thread-safe: the window uses it on the FX
 * thread, the command line on its own; {@link #annotations()} may be handed to any thread.
 */
public final class Document {

    /** Lowest first. */
    public static final Comparator<Annotation> DRAWING_ORDER =
            (a, b) -> a.order() != b.order() ? Long.compare(a.order(), b.order()) : a.id().compareTo(b.id());

    private final Map<UUID, Annotation> byId;
    private AnnotationList inOrder;

    /** An empty document. */
    public Document() {
        this(List.of());
    }

    /**
     * A document that holds these.
     *
     * @throws IllegalArgumentException when two have the same id
     */
    public Document(List<Annotation> annotations) {
        byId = HashMap.newHashMap(annotations.size());
        for (Annotation a : annotations) {
            if (byId.put(a.id(), a) != null) {
                throw new IllegalArgumentException("two annotations have the id " + a.id());
            }
        }
        List<Annotation> sorted = new ArrayList<>(annotations);
        sorted.sort(DRAWING_ORDER);
        inOrder = AnnotationList.copyOf(sorted);
    }

    /** All objects in drawing order, lowest first; an immutable snapshot. */
    public AnnotationList annotations() {
        return inOrder;
    }

    /** The object of an id. */
    public Optional<Annotation> annotation(UUID id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** An order above everything drawn so far. */
    public long nextOrder() {
        return inOrder.isEmpty() ? 1 : inOrder.getLast().order() + 1;
    }

    /**
     * Carries out an edit, wholly or not at all.
     *
     * @throws IllegalStateException when the edit does not fit: adding what is there, or removing or replacing what is
     *     not there in the form the edit knows
     */
    public void apply(Edit edit) {
        Map<UUID, @Nullable Annotation> changed = new HashMap<>();
        stage(edit, changed);
        List<Annotation> out = new ArrayList<>();
        List<Annotation> in = new ArrayList<>();
        changed.forEach((id, annotation) -> {
            Annotation before = annotation == null ? byId.remove(id) : byId.put(id, annotation);
            if (before != null) {
                out.add(before);
            }
            if (annotation != null) {
                in.add(annotation);
            }
        });
        inOrder = inOrder.changed(out, in);
    }

    /** How many of some edits could be applied one after the other; the document stays as it is. */
    public int applicable(List<Edit> edits) {
        Map<UUID, @Nullable Annotation> changed = new HashMap<>();
        int count = 0;
        try {
            for (Edit edit : edits) {
                stage(edit, changed);
                count++;
            }
        } catch (IllegalStateException unfitting) {
            return count;
        }
        return count;
    }

    private void stage(Edit edit, Map<UUID, @Nullable Annotation> changed) {
        switch (edit) {
            case Edit.Add(var title, var added) -> {
                expect(edit, null, current(added.id(), changed));
                changed.put(added.id(), added);
            }
            case Edit.Remove(var title, var removed) -> {
                expect(edit, removed, current(removed.id(), changed));
                changed.put(removed.id(), null);
            }
            case Edit.Replace(var title, var before, var after) -> {
                expect(edit, before, current(before.id(), changed));
                changed.put(before.id(), after);
            }
            case Edit.Batch(var title, var edits) -> edits.forEach(e -> stage(e, changed));
        }
    }

    private @Nullable Annotation current(UUID id, Map<UUID, @Nullable Annotation> changed) {
        return changed.containsKey(id) ? changed.get(id) : byId.get(id);
    }

    private static void expect(Edit edit, @Nullable Annotation expected, @Nullable Annotation actual) {
        if (expected == null ? actual != null : !expected.equals(actual)) {
            throw new IllegalStateException("\"" + edit.title() + "\" does not fit the document");
        }
    }
}
