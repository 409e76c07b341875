package org.araxes.catalog;

/**
 * A question on which sources state figures that may contradict each other.
 *
 * @param id short name
 * @param title the question, short
 * @param note what the disagreement is about
 */
public record Topic(String id, Names title, String note) {}
