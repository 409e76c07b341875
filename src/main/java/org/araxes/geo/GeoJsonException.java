package org.araxes.geo;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A file is no GeoJSON of RFC 7946: what is wrong, where, and what is allowed. */
public sealed class GeoJsonException extends IOException permits OtherSystemException {

    private static final long serialVersionUID = 1;

    private final String file;
    private final int line;
    private final String problem;

    /**
     * @param file the file as the person knows it
     * @param line line from 1; 0 when the whole file is meant
     * @param problem what is wrong and what is allowed, a sentence without a full stop
     * @param cause why the text is no JSON; null when it is, but no GeoJSON
     */
    public GeoJsonException(String file, int line, String problem, @Nullable Throwable cause) {
        super((line > 0 ? file + ":" + line : file) + ": " + problem, cause);
        this.file = file;
        this.line = line;
        this.problem = problem;
    }

    /** Whether nothing after it can be read, for it is no JSON. */
    public boolean isEnd() {
        return getCause() != null;
    }

    /** The file as the person knows it. */
    public String file() {
        return file;
    }

    /** Line from 1; 0 when the whole file is meant. */
    public int line() {
        return line;
    }

    /** What is wrong in which line, without the file. */
    public String said() {
        return (isEnd() ? "from line " + line + " on: " : "line " + line + ": ") + problem;
    }

    /** What is wrong and what is allowed, without file and line. */
    public String problem() {
        return problem;
    }
}
