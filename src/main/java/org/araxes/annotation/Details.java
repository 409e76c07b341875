package org.araxes.annotation;

import java.util.UUID;
import org.araxes.measure.Units;
import org.jspecify.annotations.Nullable;

/**
 * What a person chose for an object beside its look.
 *
 * @param locked whether it stays where it is and as it is until unlocked
 * @param group objects of one group are selected and moved together; null for an object by itself
 * @param period the days on which it is shown
 * @param link what it speaks of; null for nothing
 * @param units units of its figures; null for those of the window
 */
public record Details(
        boolean locked,
        @Nullable UUID group,
        Period period,
        @Nullable Link link,
        @Nullable Units units) {

    /** Of an object of which nothing was chosen. */
    public static final Details NONE = new Details(false, null, Period.ALWAYS, null, null);

    /** With the units of a {@link Units#code()}; null, or a code that is not known, for those of the window. */
    public static Details of(
            boolean locked, @Nullable UUID group, Period period, @Nullable Link link, @Nullable String unitsCode) {
        Units units = unitsCode == null ? null : Units.ofCode(unitsCode).orElse(null);
        return new Details(locked, group, period, link, units);
    }

    /** Code of the units; null for those of the window. */
    public @Nullable String unitsCode() {
        return units == null ? null : units.code();
    }

    /** The same, locked or not. */
    public Details withLocked(boolean newLocked) {
        return new Details(newLocked, group, period, link, units);
    }

    /** The same in another group; null for none. */
    public Details withGroup(@Nullable UUID newGroup) {
        return new Details(locked, newGroup, period, link, units);
    }

    /** The same on other days. */
    public Details withPeriod(Period newPeriod) {
        return new Details(locked, group, newPeriod, link, units);
    }

    /** The same, linked to something else; null for nothing. */
    public Details withLink(@Nullable Link newLink) {
        return new Details(locked, group, period, newLink, units);
    }

    /** The same in other units; null for those of the window. */
    public Details withUnits(@Nullable Units newUnits) {
        return new Details(locked, group, period, link, newUnits);
    }
}
