package org.araxes.ui.compare;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.araxes.catalog.Catalog;
import org.araxes.render.ClaimFilter;
import org.araxes.render.Comparison;

/** The comparison as settings of the workspace: whether the bar is there, and what is compared how. */
public final class CompareState {

    private static final String BAR = "window.compare";
    private static final String COMPARISON = "view.comparison";

    private CompareState() {}

    /** The settings as they stand. */
    public static Map<String, String> of(CompareModel compare) {
        Catalog catalog = compare.map().catalog();
        Comparison now = compare.get();
        return Map.of(
                BAR,
                compare.onProperty().get() ? "on" : "off",
                COMPARISON,
                String.format(
                        Locale.ROOT,
                        "%s %s %s %.4f",
                        now.layout().code(),
                        now.first().code(catalog),
                        now.second().code(catalog),
                        now.divider()));
    }

    /** Takes kept settings; what is broken is left out. */
    public static void restore(CompareModel compare, Map<String, String> settings) {
        if (settings.getOrDefault(BAR, "").equals("on")) {
            read(compare.map().catalog(), settings.getOrDefault(COMPARISON, "")).ifPresent(compare::set);
        }
    }

    private static Optional<Comparison> read(Catalog catalog, String text) {
        String[] parts = text.split(" ", -1);
        if (parts.length != 4) {
            return Optional.empty();
        }
        return Comparison.Layout.ofCode(parts[0])
                .flatMap(layout -> ClaimFilter.ofCode(catalog, parts[1])
                        .flatMap(first -> ClaimFilter.ofCode(catalog, parts[2])
                                .map(second -> new Comparison(layout, first, second, number(parts[3])))));
    }

    private static double number(String text) {
        try {
            return Double.parseDouble(text);
        } catch (NumberFormatException broken) {
            return Double.NaN; // the comparison puts it in the middle
        }
    }
}
