package org.araxes.snapshot;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** How values of one type stand in a snapshot. */
interface Form {

    /** Writes a value, which {@link #read} gives again. */
    void write(@Nullable Object value, SnapshotOutput out);

    /** Reads what {@link #write} wrote. */
    @Nullable
    Object read(SnapshotInput in);

    /** A form of values that are never null. */
    interface Sure extends Form {

        @Override
        default void write(@Nullable Object value, SnapshotOutput out) {
            writeSure(Objects.requireNonNull(value), out);
        }

        /** Writes a value. */
        void writeSure(Object value, SnapshotOutput out);

        @Override
        Object read(SnapshotInput in);

        /** This form for values that may be null, of which equal ones stand in the snapshot once. */
        default Form shared() {
            Sure form = this;
            return new Form() {
                @Override
                public void write(@Nullable Object value, SnapshotOutput out) {
                    out.writeShared(value, form);
                }

                @Override
                public @Nullable Object read(SnapshotInput in) {
                    return in.readShared(form);
                }
            };
        }
    }
}
