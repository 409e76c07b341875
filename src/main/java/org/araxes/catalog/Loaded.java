package org.araxes.catalog;

import java.util.List;

/**
 * What a data folder held.
 *
 * @param catalog what could be read
 * @param problems what could not, by file and line; empty when all is well
 * @param origins where in the files each thing is written
 */
public record Loaded(Catalog catalog, List<Problem> problems, Origins origins) {

    /** Copies the problems. */
    public Loaded {
        problems = List.copyOf(problems);
    }
}
