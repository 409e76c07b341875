package org.araxes.ui.time;

import org.araxes.catalog.DateFilter;
import org.araxes.render.Scene;

/**
 * How many features of the layers that are on are shown on a day, and why.
 *
 * @param undated drawn features whose sources give no dates: shown on every day
 * @param hidden drawn features that did not hold on the day
 */
record Dated(int undated, int hidden) {

    /** Counts what a scene has at a scale, wherever it is. */
    static Dated of(Scene scene, double scaleDenominator) {
        int undated = 0;
        int hidden = 0;
        for (var state : scene.layers()) {
            if (!state.layer().drawnAt(scaleDenominator)) {
                continue;
            }
            for (var claim : state.layer().claims()) {
                if (claim.geometry() == null) {
                    continue;
                }
                switch (DateFilter.standing(claim, scene.date())) {
                    case UNDATED -> undated++;
                    case NOT -> hidden++;
                    case HOLDS, ALWAYS -> {}
                }
            }
        }
        return new Dated(undated, hidden);
    }

    /** In words, for a map of one day. */
    String words() {
        String hiddenWords = hidden == 0 ? "" : features(hidden) + " did not hold then";
        String undatedWords = undated == 0
                ? ""
                : features(undated) + " without dates " + (undated == 1 ? "is" : "are") + " shown on every day";
        return hiddenWords + (hidden > 0 && undated > 0 ? "; " : "") + undatedWords;
    }

    private static String features(int count) {
        return count == 1 ? "1 feature" : count + " features";
    }
}
