package org.araxes.catalog;

/**
 * A heading of the layer tree.
 *
 * @param id short name
 * @param title its title
 */
public record LayerGroup(String id, Names title) {}
