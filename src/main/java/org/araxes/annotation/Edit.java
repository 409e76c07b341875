package org.araxes.annotation;

import java.util.List;

/** A change of the document that knows how to be taken back. Immutable. */
public sealed interface Edit {

    /** What a person reads at "Undo …", for example {@code add polygon}. */
    String title();

    /** How many vertices it keeps in memory, with some for each object's own: what a history is bounded by. */
    default long weight() {
        return switch (this) {
            case Add(var title, var added) -> weight(added);
            case Remove(var title, var removed) -> weight(removed);
            case Replace(var title, var before, var after) -> weight(before) + weight(after);
            case Batch(var title, var edits) ->
                edits.stream().mapToLong(Edit::weight).sum();
        };
    }

    private static long weight(Annotation a) {
        long vertices = a.shape().path().size();
        for (VertexPath hole : a.shape().holes()) {
            vertices += hole.size();
        }
        return OWN_WEIGHT + vertices;
    }

    /** An object without its vertices takes about as much memory as so many of them. */
    long OWN_WEIGHT = 8;

    /** The edit that takes this one back. */
    Edit inverse();

    /** A new object. */
    record Add(String title, Annotation annotation) implements Edit {
        @Override
        public Edit inverse() {
            return new Remove(title, annotation);
        }
    }

    /** An object taken away. */
    record Remove(String title, Annotation annotation) implements Edit {
        @Override
        public Edit inverse() {
            return new Add(title, annotation);
        }
    }

    /** An object changed; both forms have the same id. */
    record Replace(String title, Annotation before, Annotation after) implements Edit {
        /** @throws IllegalArgumentException when the ids differ */
        public Replace {
            if (!before.id().equals(after.id())) {
                throw new IllegalArgumentException("a replacement keeps the id " + before.id());
            }
        }

        @Override
        public Edit inverse() {
            return new Replace(title, after, before);
        }
    }

    /** Several edits that are one step to the person, applied in order. */
    record Batch(String title, List<Edit> edits) implements Edit {
        /** Takes a copy of the list. */
        public Batch {
            edits = List.copyOf(edits);
        }

        @Override
        public Edit inverse() {
            return new Batch(title, edits.reversed().stream().map(Edit::inverse).toList());
        }
    }
}
