package org.araxes.catalog;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** When a claim holds or held. */
public sealed interface Validity {

    /** It has no beginning and no end that matter here (a lake, a town). */
    record Always() implements Validity {}

    /** The sources give no dates: shown on every date, and told apart from what always holds. */
    record Unknown() implements Validity {}

    /**
     * It held from one date to another.
     *
     * @param from the first day on which it held; null when it is not known
     * @param to the first day on which it no longer held; null while it still holds
     */
    record Between(@Nullable PartialDate from, @Nullable PartialDate to) implements Validity {}

    /** Whether it held on a day. A date known to the year or month counts from its first day. */
    default boolean holdsOn(LocalDate day) {
        return switch (this) {
            case Always always -> true;
            case Unknown unknown -> true;
            case Between(PartialDate from, PartialDate to) ->
                (from == null || !day.isBefore(from.first())) && (to == null || day.isBefore(to.first()));
        };
    }
}
