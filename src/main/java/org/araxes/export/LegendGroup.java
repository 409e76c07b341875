package org.araxes.export;

import java.util.List;

/**
 * Entries of the legend under one heading.
 *
 * @param title the layer group's title
 * @param entries at least one
 */
public record LegendGroup(String title, List<LegendEntry> entries) {

    /** Takes a copy of the list. */
    public LegendGroup {
        entries = List.copyOf(entries);
    }
}
