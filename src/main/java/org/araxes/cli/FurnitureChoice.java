package org.araxes.cli;

import java.util.Set;
import org.araxes.export.FurnitureItem;

/**
 * Parts of the furniture asked for; a value of its own, since picocli would read a set as an option given several times.
 *
 * @param items the parts
 */
record FurnitureChoice(Set<FurnitureItem> items) {

    static final FurnitureChoice USUAL = new FurnitureChoice(FurnitureItem.usual());

    /** Takes a copy of the set. */
    FurnitureChoice {
        items = Set.copyOf(items);
    }
}
