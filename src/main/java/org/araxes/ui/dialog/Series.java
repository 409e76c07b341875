package org.araxes.ui.dialog;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import org.araxes.view.SavedView;

/** How many pictures are wanted at once, and what they differ in. */
sealed interface Series {

    /** The view as it stands. */
    record One() implements Series {}

    /**
     * The view on each of several days.
     *
     * @param days at least one
     */
    record Days(List<LocalDate> days) implements Series {

        /** @throws IllegalArgumentException with a sentence for the person when there is none */
        public Days {
            days = List.copyOf(days);
            if (days.isEmpty()) {
                throw new IllegalArgumentException(
                        "A series through time needs dates; write for example 2020-09-27, 2020-11-10.");
            }
        }

        /**
         * Reads days as a person writes them, with commas or spaces between.
         *
         * @throws IllegalArgumentException with a sentence for the person when one is none
         */
        static Days parse(String text) {
            List<LocalDate> days = new ArrayList<>();
            for (String word : text.strip().split("[\\s,;]+")) {
                if (!word.isEmpty()) {
                    days.add(day(word));
                }
            }
            return new Days(days);
        }

        private static LocalDate day(String word) {
            try {
                return LocalDate.parse(word);
            } catch (DateTimeParseException none) {
                throw new IllegalArgumentException(
                        "\u201c" + word + "\u201d is no date; write year, month and day, for example 2020-11-10.",
                        none);
            }
        }
    }

    /** Each view that the catalogue has ready. */
    record ReadyViews() implements Series {}

    /**
     * Each view that the person saved.
     *
     * @param views at least one, in their order
     */
    record SavedOnes(List<SavedView> views) implements Series {

        /** @throws IllegalArgumentException with a sentence for the person when there is none */
        public SavedOnes {
            views = List.copyOf(views);
            if (views.isEmpty()) {
                throw new IllegalArgumentException("There are no saved views yet; Ctrl+B saves one.");
            }
        }
    }
}
