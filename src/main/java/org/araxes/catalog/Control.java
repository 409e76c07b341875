package org.araxes.catalog;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who held something on the ground, and when. Not the same as {@link Validity}: a claim outlasts a change of hands.
 *
 * @param by {@link Party#id()}s that held it; empty for nobody in particular
 * @param from the first day on which they held it; null when it is not known
 * @param to the first day on which they no longer did; null while they still do
 */
public record Control(
        List<String> by,
        @Nullable PartialDate from,
        @Nullable PartialDate to) {

    /** Takes a copy of the list. */
    public Control {
        by = List.copyOf(by);
    }

    /** Whether they held it on a day. A date known to the year or month counts from its first day. */
    public boolean heldOn(LocalDate day) {
        return new Validity.Between(from, to).holdsOn(day);
    }
}
