package org.araxes.export;

/**
 * Size of a page.
 *
 * @param width logical pixels
 * @param height logical pixels
 * @param pixelRatio device pixels per logical pixel, to which edges are rounded
 */
public record PageSize(double width, double height, double pixelRatio) {}
