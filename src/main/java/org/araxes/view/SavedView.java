package org.araxes.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * A view that a person saved: all that decides what is on the map and which part of it is seen. Choices are kept as the
 * words of the command line, so that a view outlives what it names: what is not there any more is left out when the view
 * is applied. Immutable; any thread.
 *
 * @param id never changes
 * @param title what it is called
 * @param notes longer remark
 * @param place which part of the map
 * @param layers layers that are on, lowest first
 * @param date the day shown; empty for every date
 * @param names code of the names shown, such as {@code hy}
 * @param theme {@code light} or {@code dark}
 * @param units code of the units of lengths and areas
 * @param compare whose claims, and how two maps are held against each other
 * @param annotations the annotations shown; empty for all there are
 * @param places where the furniture of its pictures was put, as on the command line; empty for the usual places
 */
public record SavedView(
        UUID id,
        String title,
        String notes,
        Place place,
        List<LayerChoice> layers,
        Optional<LocalDate> date,
        String names,
        String theme,
        String units,
        Compare compare,
        Optional<Set<UUID>> annotations,
        String places) {

    /**
     * A part of the map.
     *
     * @param projection name of the map projection
     * @param xMeters map position of the middle
     * @param yMeters map position of the middle
     * @param metersPerPixel map metres in a logical pixel, above 0
     * @param widthPixels width, logical pixels, above 0
     * @param heightPixels height, logical pixels, above 0
     */
    public record Place(
            String projection,
            double xMeters,
            double yMeters,
            double metersPerPixel,
            double widthPixels,
            double heightPixels) {

        /** @throws IllegalArgumentException when a number is none or not above 0 */
        public Place {
            boolean sizes = metersPerPixel > 0 && widthPixels > 0 && heightPixels > 0;
            double sum = xMeters + yMeters + metersPerPixel + widthPixels + heightPixels;
            if (!sizes || !Double.isFinite(sum)) {
                throw new IllegalArgumentException("a view's place needs finite numbers, and scale, width and height"
                        + " above 0: " + xMeters + ", " + yMeters + ", " + metersPerPixel + ", " + widthPixels + ", "
                        + heightPixels);
            }
        }
    }

    /**
     * A layer that is on.
     *
     * @param id its short name
     * @param opacity 0 (clear) to 1
     */
    public record LayerChoice(String id, double opacity) {

        /** @throws IllegalArgumentException when the opacity is out of range */
        public LayerChoice {
            if (!(opacity >= 0 && opacity <= 1)) {
                throw new IllegalArgumentException(
                        "the opacity " + opacity + " of layer \"" + id + "\" is not between 0 and 1");
            }
        }
    }

    /**
     * Whose claims are shown, as words.
     *
     * @param layout {@code single}, {@code swipe} or {@code side-by-side}
     * @param first whose claims: a claimant's id, {@code both} or {@code neither}
     * @param second whose claims they are held against
     * @param divider where the first ends: part of the width
     */
    public record Compare(String layout, String first, String second, double divider) {

        /** Everybody's claims on one map. */
        public static final Compare NONE = new Compare("single", "both", "neither", 0.5);
    }

    /** Takes copies of the collections. */
    public SavedView {
        layers = List.copyOf(layers);
        annotations = annotations.map(Set::copyOf);
    }

    /** A view whose pictures have their furniture in the usual places. */
    public SavedView(
            UUID id,
            String title,
            String notes,
            Place place,
            List<LayerChoice> layers,
            Optional<LocalDate> date,
            String names,
            String theme,
            String units,
            Compare compare,
            Optional<Set<UUID>> annotations) {
        this(id, title, notes, place, layers, date, names, theme, units, compare, annotations, "");
    }

    /** The same with the furniture of its pictures put elsewhere. */
    public SavedView withPlaces(String other) {
        return new SavedView(id, title, notes, place, layers, date, names, theme, units, compare, annotations, other);
    }

    /** The same under another title. */
    public SavedView withTitle(String other) {
        return new SavedView(id, other, notes, place, layers, date, names, theme, units, compare, annotations, places);
    }

    /** The same with another remark. */
    public SavedView withNotes(String other) {
        return new SavedView(id, title, other, place, layers, date, names, theme, units, compare, annotations, places);
    }

    /** The same as a view of its own. */
    public SavedView withId(UUID other) {
        return new SavedView(
                other, title, notes, place, layers, date, names, theme, units, compare, annotations, places);
    }

    /** The same on another day. */
    public SavedView withDate(Optional<LocalDate> other) {
        return new SavedView(id, title, notes, place, layers, other, names, theme, units, compare, annotations, places);
    }
}
