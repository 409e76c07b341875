package org.araxes.catalog.figure;

/**
 * A stated value beside the measured one.
 *
 * @param stated the value as it was stated
 * @param difference measured less stated: in the figure's unit, for dates in days (0 where the two may be the same day)
 * @param percent the difference as per cent of the stated value; NaN for dates and a stated 0
 * @param verdict whether the statement fits
 */
public record Comparison(String stated, double difference, double percent, Verdict verdict) {

    /** Whether a statement fits what was measured. */
    public enum Verdict {
        /** It lies within the uncertainty of the two (95 %), in the sense of its qualifier. */
        WITHIN,
        /** It does not. */
        OUTSIDE
    }
}
