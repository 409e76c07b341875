package org.araxes.catalog;

/**
 * Something wrong in the data, said so that it can be mended.
 *
 * @param code stable code, for example {@code unknown-key}
 * @param severity whether the item was left out
 * @param file the file, relative to the data folder
 * @param line line number from 1; 0 when the whole file is meant
 * @param message what is wrong and what is allowed
 */
public record Problem(String code, Severity severity, String file, int line, String message) {

    /** How bad it is. */
    public enum Severity {
        /** The item is shown all the same. */
        WARNING,
        /** The item was left out. */
        ERROR
    }

    @Override
    public String toString() {
        String where = line > 0 ? file + ":" + line : file;
        return where + ": " + message;
    }
}
