package org.araxes.ui.search;

/**
 * Something that a search found.
 *
 * @param name its name, and the one that matched where that is another
 * @param about what it is, short
 * @param open shows it on the map
 */
public record Found(String name, String about, Runnable open) {}
