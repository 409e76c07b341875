package org.araxes.render.label;

import org.araxes.render.text.Typeface;

/**
 * How a name's letters look, in device pixels.
 *
 * @param face the font
 * @param size its em
 * @param tracking extra space after each letter, ems
 * @param argb colour
 * @param halo colour of the rim round the letters
 * @param haloWidth how far the rim stands out
 */
public record LabelStyle(Typeface face, double size, double tracking, int argb, int halo, double haloWidth) {}
