package org.araxes.catalog.figure;

import java.util.List;
import org.araxes.catalog.StatedFigure;

/**
 * A row of the ledger.
 *
 * @param figure what a source states
 * @param measured what the map says to it
 * @param comparisons one for each stated value; none when nothing was measured
 */
public record FigureResult(StatedFigure figure, Measured measured, List<Comparison> comparisons) {

    /** Copies the comparisons. */
    public FigureResult {
        comparisons = List.copyOf(comparisons);
    }
}
