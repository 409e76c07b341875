package org.araxes.render;

/**
 * Colours of the map by role, 0xAARRGGBB. The two claim colours have the same lightness and chroma (OKLCH) and differ in
 * hue only, along the violet–yellow axis that every kind of colour vision tells apart; neither is a flag colour.
 *
 * @param name {@code light} or {@code dark}
 */
public record Palette(String name) {

    /** For light surroundings and for paper. */
    public static final Palette LIGHT = new Palette("light");

    /** For dark surroundings. */
    public static final Palette DARK = new Palette("dark");
}
