package org.araxes.export;

import java.util.List;

/**
 * What a source states of something shown, beside what the map measures.
 *
 * @param topic the question that it answers
 * @param statement what is stated
 * @param stated the value, and who says it
 * @param measured the map's value with its uncertainty, the difference and whether they fit
 * @param sourceNumbers numbers of its sources in the picture's list, ascending
 */
public record StatedValue(String topic, String statement, String stated, String measured, List<Integer> sourceNumbers) {

    /** Takes a copy of the list. */
    public StatedValue {
        sourceNumbers = List.copyOf(sourceNumbers);
    }
}
