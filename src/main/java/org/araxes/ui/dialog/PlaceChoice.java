package org.araxes.ui.dialog;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.araxes.export.PiecePlace;
import org.jspecify.annotations.Nullable;

/**
 * A place for a piece of furniture that a person can choose from a list.
 *
 * @param place the place; null for the usual one
 */
record PlaceChoice(@Nullable PiecePlace place) {

    static final PlaceChoice USUAL = new PlaceChoice(null);

    /** The usual place, then those beside the map and on it. */
    static List<PlaceChoice> all() {
        List<PlaceChoice> all = new ArrayList<>(List.of(USUAL));
        PiecePlace.all().forEach(place -> all.add(new PlaceChoice(place)));
        return all;
    }

    /** The choice for a place, offsets left out. */
    static PlaceChoice of(Optional<PiecePlace> place) {
        return new PlaceChoice(place.map(there -> there instanceof PiecePlace.OnMap on ? on.atAnchor() : there)
                .orElse(null));
    }

    @Override
    public String toString() {
        return switch (place) {
            case null -> "in its usual place";
            case PiecePlace.Beside(PiecePlace.Side side) ->
                switch (side) {
                    case LEFT -> "left of the map";
                    case RIGHT -> "right of the map";
                    case ABOVE -> "above the map";
                    case BELOW -> "below the map";
                };
            case PiecePlace.OnMap on ->
                "on it: " + on.atAnchor().code().replace('-', ' ').toLowerCase(Locale.ROOT);
        };
    }
}
