package org.araxes.ui.compare;

import java.util.Comparator;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/**
 * A column of measured results.
 *
 * @param <T> what a row is
 * @param title its title
 * @param widthPixels its width at first, logical pixels
 * @param text what a cell says
 * @param order how rows are sorted by it
 */
record ResultColumn<T>(String title, double widthPixels, Function<T, String> text, Comparator<T> order) {

    /** A column of text, sorted by it. */
    static <T> ResultColumn<T> text(String title, double widthPixels, Function<T, String> text) {
        return new ResultColumn<>(title, widthPixels, text, Comparator.comparing(text));
    }

    /** A column of numbers, sorted by them. */
    static <T> ResultColumn<T> number(
            String title, double widthPixels, Function<T, String> text, ToDoubleFunction<T> number) {
        return new ResultColumn<>(title, widthPixels, text, Comparator.comparingDouble(number));
    }
}
