package org.araxes.annotation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The days on which something holds.
 *
 * @param from the first day; null when it has none
 * @param to the first day on which it no longer holds; null when it still does
 */
public record Period(@Nullable LocalDate from, @Nullable LocalDate to) {

    /** Every day. */
    public static final Period ALWAYS = new Period(null, null);

    /** @throws IllegalArgumentException when it ends before it begins */
    public Period {
        if (from != null && to != null && !from.isBefore(to)) {
            throw new IllegalArgumentException("a period that begins on " + from + " cannot end by " + to);
        }
    }

    /** Whether it holds on a day. */
    public boolean holdsOn(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (to == null || day.isBefore(to));
    }
}
