package org.araxes.catalog;

/**
 * A place in the files of the data folder.
 *
 * @param file relative to the data folder, with {@code /}
 * @param line from 1; 0 when the whole file is meant
 */
public record Where(String file, int line) {

    @Override
    public String toString() {
        return line > 0 ? file + ":" + line : file;
    }
}
