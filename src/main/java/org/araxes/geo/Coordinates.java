package org.araxes.geo;

import java.util.List;

/** The nested lists of a {@code coordinates} member, before its type is known. */
sealed interface Coordinates {

    /** Line of the file on which it starts. */
    int line();

    /**
     * A single position.
     *
     * @param height metres; NaN when not given
     */
    record Position(double lon, double lat, double height, int line) implements Coordinates {}

    /**
     * A list of positions.
     *
     * @param packed numbers of all positions, {@code dimension} each
     * @param dimension 2, or 3 when a position has a height
     */
    @SuppressWarnings("ArrayRecordComponent") // Never compared; a list of boxed numbers would be eight times as large.
    record Positions(double[] packed, int dimension, int line) implements Coordinates {

        int size() {
            return packed.length / dimension;
        }

        boolean closed() {
            int last = packed.length - dimension;
            return packed[0] == packed[last] && packed[1] == packed[last + 1];
        }
    }

    /** A list of lists. */
    record Nested(List<Coordinates> parts, int line) implements Coordinates {}

    /** An empty list. */
    record Empty(int line) implements Coordinates {}
}
