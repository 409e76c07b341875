package org.araxes.ui.search;

/**
 * Something that a search found.
 *
 * @param name the name that matched
 * @param about what it is, short
 * @param open shows it on the map
 */
public record Found(String name, String about, Runnable open) {}
