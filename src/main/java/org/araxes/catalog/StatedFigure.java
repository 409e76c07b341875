package org.araxes.catalog;

import java.util.List;

/**
 * A figure that a source states.
 *
 * @param id short name
 * @param topicId the {@link Topic#id()}
 * @param statement what is stated, in our words
 * @param values the numbers; empty for dates and for figures without a number
 * @param text the value as written (numbers joined by "; ", or the date)
 * @param unit unit of the numbers
 * @param qualifier how the source hedges
 * @param saidBy who says it
 * @param sources where, at least one
 * @param measure what on the map measures it
 * @param quantity a word shared by the figures that state the same quantity; empty when nobody else states it
 * @param differsBecause why the map measures something else, where it does; may be empty
 */
public record StatedFigure(
        String id,
        String topicId,
        String statement,
        List<Double> values,
        String text,
        Unit unit,
        Qualifier qualifier,
        String saidBy,
        List<SourceRef> sources,
        MeasureRef measure,
        String quantity,
        String differsBecause) {

    /** Unit of a stated figure. */
    public enum Unit {
        KM,
        MILE,
        M,
        KM2,
        COUNT,
        SHARE,
        DATE,
        PERSONS,
        PERCENT,
        MINES,
        DAYS,
        YEAR,
        NONE
    }

    /** How a source hedges a figure. */
    public enum Qualifier {
        EXACTLY,
        ABOUT,
        UP_TO,
        AT_LEAST,
        MORE_THAN
    }
}
