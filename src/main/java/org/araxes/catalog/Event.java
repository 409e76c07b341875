package org.araxes.catalog;

import java.util.List;
import org.araxes.geo.LonLat;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened.
 *
 * @param id short name
 * @param from its date, or the first of its dates
 * @param to the last of its dates; the same as {@code from} for a single day
 * @param title what happened, neutral
 * @param place where, in words; empty in English when nowhere is named
 * @param point where, on the map; null when it has no place here
 * @param accuracyMeters how far off the point may be, metres; NaN where it is simply that of the place named
 * @param kind what kind of event
 * @param sources who says so
 * @param afterDocuments whether it is later than the five documents
 * @param sourcesDiffer how sources differ; empty when they do not
 * @param note our remark
 */
public record Event(
        String id,
        PartialDate from,
        PartialDate to,
        Names title,
        Names place,
        @Nullable LonLat point,
        double accuracyMeters,
        Kind kind,
        List<SourceRef> sources,
        boolean afterDocuments,
        String sourcesDiffer,
        String note) {

    /** Kind of event. */
    public enum Kind {
        MILITARY,
        AGREEMENT,
        CONTROL,
        TALKS,
        TRANSPORT,
        STATEMENT,
        LEGAL
    }
}
