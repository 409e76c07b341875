package org.araxes.measure;

import java.util.List;
import org.araxes.geo.LonLat;

/**
 * What came of measuring one thing against another: lengths, each with the line on the ground that has it.
 *
 * @param title what was measured, as a person reads it
 * @param items the lengths, the most telling first; none when there is nothing to measure
 * @param explanation how they came about, or why there are none
 */
public record Finding(String title, List<Item> items, String explanation) {

    /** Takes a copy. */
    public Finding {
        items = List.copyOf(items);
    }

    /** One without a length. */
    static Finding none(String title, String reason) {
        return new Finding(title, List.of(), reason);
    }

    /**
     * A length.
     *
     * @param label what it is
     * @param meters geodesic on WGS 84
     * @param sigmaMeters standard uncertainty from the accuracy of what was drawn; NaN when that is not known
     * @param line the geodesic that is so long, as a person may keep it; one position twice for a length of 0
     * @param accuracyMeters how exactly each end of that line is known, in its order; NaN when it is not known
     */
    public record Item(
            String label, double meters, double sigmaMeters, List<LonLat> line, List<Double> accuracyMeters) {

        /** Takes copies. */
        public Item {
            line = List.copyOf(line);
            accuracyMeters = List.copyOf(accuracyMeters);
        }

        static Item of(String label, LonLat from, double fromAccuracy, LonLat to, double toAccuracy, double meters) {
            return new Item(
                    label,
                    meters,
                    Uncertainty.combined(fromAccuracy, toAccuracy),
                    List.of(from, to),
                    List.of(fromAccuracy, toAccuracy));
        }
    }
}
