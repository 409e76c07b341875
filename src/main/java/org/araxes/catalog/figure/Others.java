package org.araxes.catalog.figure;

import java.util.Comparator;
import java.util.List;
import org.araxes.catalog.StatedFigure;

/**
 * What else is stated of the same quantity.
 *
 * @param all the other statements, in the order of the catalogue
 */
public record Others(List<Other> all) {

    /**
     * Another statement.
     *
     * @param figure what it states
     * @param agreement how it stands to the one beside which it is set
     */
    public record Other(StatedFigure figure, Agreement agreement) {}

    /** How two statements of one quantity stand to one another, from harmony to contradiction. */
    public enum Agreement {
        /** They state the same. */
        SAME,
        /** Not the same, but with their rounding and hedges both could be right. */
        COULD_BOTH_HOLD,
        /** They cannot both be right. */
        CONTRADICT
    }

    /** Copies the list. */
    public Others {
        all = List.copyOf(all);
    }

    /** The other statements that stand so to this one. */
    public List<StatedFigure> that(Agreement agreement) {
        return all.stream()
                .filter(o -> o.agreement() == agreement)
                .map(Other::figure)
                .toList();
    }

    /** Whether not all state the same. */
    public boolean differ() {
        return worst() != Agreement.SAME;
    }

    /** Whether another statement cannot be right beside this one. */
    public boolean contradict() {
        return worst() == Agreement.CONTRADICT;
    }

    private Agreement worst() {
        return all.stream().map(Other::agreement).max(Comparator.naturalOrder()).orElse(Agreement.SAME);
    }
}
