package org.araxes.ui.shell;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A part of the window that is made when it is first wanted, so that the map need not wait for it. FX thread. */
final class Later<T> {

    private final Supplier<T> maker;
    private @Nullable T made;

    /** @param maker makes it, once */
    Later(Supplier<T> maker) {
        this.maker = maker;
    }

    /** The part, made now if need be. */
    T get() {
        T known = made;
        if (known == null) {
            known = maker.get();
            made = known;
        }
        return known;
    }
}
