package org.araxes.interchange;

import java.util.Locale;

/**
 * How big a person's file may be, so that reading it never ends for want of memory with the window's other work lost.
 *
 * @param vertices most positions
 */
public record LayerRoom(long vertices) {

    /** What all the rest of the program needs, bytes. */
    private static final long REST_BYTES = 200L << 20;

    /** While a file is made ready, a position takes so much at the most; later half of that. Measured with ten million. */
    private static final long BYTES_PER_VERTEX = 120;

    /** The room that this process may have, whatever is in it now. */
    public static LayerRoom ofThisProcess() {
        return ofMemory(Runtime.getRuntime().maxMemory());
    }

    static LayerRoom ofMemory(long bytes) {
        return new LayerRoom(Math.max(0, bytes - REST_BYTES) / BYTES_PER_VERTEX);
    }

    /** What is left beside files of so many positions. */
    public LayerRoom beside(long others) {
        return new LayerRoom(Math.max(0, vertices - others));
    }

    /** A file holds more than there is room for. */
    static final class FullException extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    void check(long read) {
        if (read > vertices) {
            throw new FullException();
        }
    }

    /** What a person is told about a file that is too big. */
    public String sentence() {
        return String.format(
                Locale.ROOT,
                "this file is too big: there is memory for %,d positions more. Take a part of it or simplify its lines,"
                        + " take other files off the map, or start Araxes with more memory"
                        + " (ARAXES_JAVA_OPTS=-Xmx4g gives it 4 GB)",
                vertices);
    }
}
