package org.araxes.catalog;

import org.jspecify.annotations.Nullable;

/**
 * Something that says what is claimed, or from which data was taken.
 *
 * @param id short name
 * @param title its title
 * @param author who wrote it; empty when unnamed
 * @param publisher who published it
 * @param date when; null when unknown
 * @param link where it can be found; empty when nowhere
 * @param perspective from which side it looks
 * @param document whether it is one of the five documents that the map is built on
 * @param licence licence of data taken from it; empty for texts
 * @param credit words that a picture with its data must carry; empty for texts
 * @param note our remark
 */
public record Source(
        String id,
        String title,
        String author,
        String publisher,
        @Nullable PartialDate date,
        String link,
        Perspective perspective,
        boolean document,
        String licence,
        String credit,
        String note) {}
