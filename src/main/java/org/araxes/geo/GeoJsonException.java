package org.araxes.geo;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A file is no GeoJSON of RFC 7946: what is wrong, where, and what is allowed. */
public final class GeoJsonException extends IOException {

    private static final long serialVersionUID = 1;

    private final String file;
    private final int line;
    private final String problem;

    /**
     * @param file the file as the person knows it
     * @param line line from 1; 0 when the whole file is meant
     * @param problem what is wrong and what is allowed, a sentence without a full stop
     */
    public GeoJsonException(String file, int line, String problem, @Nullable Throwable cause) {
        super((line > 0 ? file + ":" + line : file) + ": " + problem, cause);
        this.file = file;
        this.line = line;
        this.problem = problem;
    }

    /** The file as the person knows it. */
    public String file() {
        return file;
    }

    /** Line from 1; 0 when the whole file is meant. */
    public int line() {
        return line;
    }

    /** What is wrong and what is allowed, without file and line. */
    public String problem() {
        return problem;
    }
}
