package org.araxes.snapshot;

import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The form of a class that is no record, by way of one that holds what it is made of.
 *
 * @param <T> the class
 * @param <P> the record
 */
final class MadeForm<T, P extends Record> implements Form.Sure {

    private final Supplier<RecordForm> maker;
    private final Function<T, P> apart;
    private final Function<P, T> together;
    private @Nullable RecordForm parts;

    /** @param maker makes the form of the record, once: its components may be known only later */
    MadeForm(Supplier<RecordForm> maker, Function<T, P> apart, Function<P, T> together) {
        this.maker = maker;
        this.apart = apart;
        this.together = together;
    }

    private RecordForm parts() {
        RecordForm known = parts == null ? maker.get() : parts;
        parts = known;
        return known;
    }

    @Override
    @SuppressWarnings("unchecked") // a form is asked for values of its type only
    public void writeSure(Object value, SnapshotOutput out) {
        parts().writeSure(apart.apply((T) value), out);
    }

    @Override
    @SuppressWarnings("unchecked") // the form of P reads a P
    public Object read(SnapshotInput in) {
        return Objects.requireNonNull(together.apply((P) parts().read(in)));
    }
}
