package org.araxes.ui.measure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.araxes.catalog.Passage;
import org.araxes.interchange.CsvText;
import org.araxes.measure.Stretch;
import org.jspecify.annotations.Nullable;

/**
 * The claims that a route passes through as CSV: one row for each part of the route inside a claim or along its outline, lengths in metres to
 * the millimetre. Thread-safe.
 */
final class PassageCsv {

    private static final int LENGTH_DECIMALS = 3;

    private PassageCsv() {}

    /**
     * The table as text; nothing when there are no passages.
     *
     * @param routeSigmaMeters standard uncertainty of the route's length; NaN when it is not known
     */
    static String text(List<Passage> passages, double routeSigmaMeters) {
        List<Map<String, @Nullable Object>> rows = new ArrayList<>();
        for (Passage passage : passages) {
            for (Stretch stretch : parts(passage)) {
                Map<String, @Nullable Object> row = new LinkedHashMap<>();
                row.put("claim", passage.claim().id());
                row.put("name", passage.claim().names().english());
                row.put("part", passage.along().contains(stretch) ? "along its outline" : "inside");
                row.put("from_m", meters(stretch.fromMeters()));
                row.put("to_m", meters(stretch.toMeters()));
                row.put("length_m", meters(stretch.lengthMeters()));
                row.put("length_in_claim_m", meters(passage.lengthMeters()));
                row.put("standard_uncertainty_in_claim_m", meters(passage.sigmaMeters(routeSigmaMeters)));
                rows.add(row);
            }
        }
        return CsvText.of(rows);
    }

    private static List<Stretch> parts(Passage passage) {
        return Stream.concat(passage.stretches().stream(), passage.along().stream())
                .sorted(Comparator.comparingDouble(Stretch::fromMeters))
                .toList();
    }

    private static @Nullable BigDecimal meters(double meters) {
        return Double.isFinite(meters)
                ? BigDecimal.valueOf(meters).setScale(LENGTH_DECIMALS, RoundingMode.HALF_EVEN)
                : null;
    }
}
