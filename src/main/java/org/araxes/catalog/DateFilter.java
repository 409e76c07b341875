package org.araxes.catalog;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which claims and events a day shows. Thread-safe. */
public final class DateFilter {

    /** How a claim stands on a day. */
    public enum Standing {
        /** It holds that day. */
        HOLDS,
        /** The sources give no dates: shown, and told apart. */
        UNDATED,
        /** It has no beginning and no end that matter here: shown. */
        ALWAYS,
        /** It did not hold that day: not shown. */
        NOT
    }

    private DateFilter() {}

    /** How a claim stands on a day; without a day everything that was ever claimed counts as holding. */
    public static Standing standing(Claim claim, @Nullable LocalDate day) {
        return switch (claim.validity()) {
            case Validity.Always always -> Standing.ALWAYS;
            case Validity.Unknown unknown -> Standing.UNDATED;
            case Validity.Between between -> day == null || between.holdsOn(day) ? Standing.HOLDS : Standing.NOT;
        };
    }

    /** The claims of a layer that are shown on a day, in drawing order. */
    public static List<Claim> shown(Layer layer, @Nullable LocalDate day) {
        return layer.claims().stream()
                .filter(c -> standing(c, day) != Standing.NOT)
                .toList();
    }

    /** The days on which what the catalogue shows changes, or on which an event begins; earliest first, each once. */
    public static List<LocalDate> days(Catalog catalog) {
        var changes = EventLayer.removed(catalog).layers().stream()
                .flatMap(l -> l.claims().stream())
                .flatMap(DateFilter::ends);
        var events = catalog.events().stream().map(e -> e.from().first());
        return Stream.concat(changes, events).sorted().distinct().toList();
    }

    private static Stream<LocalDate> ends(Claim claim) {
        return claim.validity() instanceof Validity.Between(PartialDate from, PartialDate to)
                ? Stream.of(from, to).filter(Objects::nonNull).map(PartialDate::first)
                : Stream.empty();
    }
}
