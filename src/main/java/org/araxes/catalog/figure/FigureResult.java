package org.araxes.catalog.figure;

import java.util.List;
import org.araxes.catalog.StatedFigure;

/**
 * A row of the ledger.
 *
 * @param figure what a source states
 * @param measured what the map says to it
 * @param comparisons one for each stated value; none when nothing was measured
 * @param others what else is stated of the same quantity
 */
public record FigureResult(StatedFigure figure, Measured measured, List<Comparison> comparisons, Others others) {

    /** Copies the comparisons. */
    public FigureResult {
        comparisons = List.copyOf(comparisons);
    }

    /** Whether a stated value lies outside of what the map measures. */
    public boolean apart() {
        return comparisons.stream().anyMatch(c -> c.verdict() == Comparison.Verdict.OUTSIDE);
    }
}
