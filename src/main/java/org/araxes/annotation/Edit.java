package org.araxes.annotation;

import java.util.List;

/** A change of the document that knows how to be taken back. Immutable. */
public sealed interface Edit {

    /** What a person reads at "Undo …", for example {@code add polygon}. */
    String title();

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
