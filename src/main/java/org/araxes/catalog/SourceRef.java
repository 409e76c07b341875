package org.araxes.catalog;

/**
 * A place in a source.
 *
 * @param sourceId the {@link Source#id()}
 * @param place where in it (page, paragraph, annex); empty when the source has no parts
 */
public record SourceRef(String sourceId, String place) {}
