package org.araxes.render;

import org.araxes.catalog.LayerStyle;
import org.araxes.catalog.Party.ClaimColour;

/**
 * Colours of the map by role, 0xAARRGGBB. The two claim colours have the same lightness and chroma (OKLCH) and differ in
 * hue only, violet against olive-yellow, which every kind of colour vision tells apart; neither is a flag colour.
 *
 * @param name {@code light} or {@code dark}
 * @param background where there is no land in the data
 * @param land the land in question
 * @param water areas of water
 * @param waterLine rivers and shores
 * @param border undisputed borders
 * @param road roads
 * @param casing the rim of roads and railways
 * @param rail railways
 * @param faint provinces, grids and other things in the background
 * @param history lines of the past
 * @param control lines of actual control
 * @param neutral claims without a claimant
 * @param text names
 * @param waterText names of waters
 * @param faintText names of provinces and other things in the background
 * @param halo what names stand on
 * @param claim1 the first claim colour
 * @param claim2 the second claim colour
 * @param selection the glow round what is selected
 * @param shade the dark side of hills, with how strong it may be
 * @param shine the light side of hills, with how strong it may be
 */
public record Palette(
        String name,
        int background,
        int land,
        int water,
        int waterLine,
        int border,
        int road,
        int casing,
        int rail,
        int faint,
        int history,
        int control,
        int neutral,
        int text,
        int waterText,
        int faintText,
        int halo,
        int claim1,
        int claim2,
        int selection,
        int shade,
        int shine) {

    /**
     * Indigo-violet and mustard. Hues nearer to red and green (300°, 105°) come half as close to each other for people
     * with tritanopia, and differ more in contrast to the land.
     */
    private static final double CLAIM_1_HUE = 289;

    private static final double CLAIM_2_HUE = 87;

    /** For light surroundings and for paper. */
    public static final Palette LIGHT = new Palette(
            "light",
            0xFFF6F3EB,
            0xFFF6F3EB,
            0xFFBDD6E6,
            0xFF7FAECB,
            0xFF54525C,
            0xFFFFFFFF,
            0xFF80786D,
            0xFF46444B,
            0xFFB3ADA1,
            0xFF8A7B6C,
            0xFF37343C,
            0xFF6B6872,
            0xFF26242B,
            0xFF2F6A92,
            0xFF7D776C,
            0xE6FBF9F4,
            new Oklch(0.52, 0.106, CLAIM_1_HUE).argb(),
            new Oklch(0.52, 0.106, CLAIM_2_HUE).argb(),
            0xFF0A7CFF,
            0x5C4A4438,
            0x80FFFFFF);

    /** For dark surroundings. */
    public static final Palette DARK = new Palette(
            "dark",
            0xFF23262B,
            0xFF23262B,
            0xFF16384F,
            0xFF3D7396,
            0xFFB4B5BF,
            0xFF3B3E45,
            0xFF9A9388,
            0xFFC9C8CF,
            0xFF5C5F67,
            0xFFA39585,
            0xFFE4E1EA,
            0xFF9D9BA6,
            0xFFEDEBE6,
            0xFF8EC3E6,
            0xFF9A9890,
            0xE61B1D21,
            new Oklch(0.74, 0.138, CLAIM_1_HUE).argb(),
            new Oklch(0.74, 0.138, CLAIM_2_HUE).argb(),
            0xFF4DA3FF,
            0x73000000,
            0x2EB8BCC8);

    /** The colour of a claimant; {@link #neutral()} for none. */
    public int claim(ClaimColour colour) {
        return switch (colour) {
            case CLAIM_1 -> claim1;
            case CLAIM_2 -> claim2;
            case NONE -> neutral;
        };
    }

    /** The colour of lines by role; {@link #neutral()} for {@code CLAIMANT}, whose colour hangs on the claim. */
    public int line(LayerStyle.Colour role) {
        return switch (role) {
            case CLAIMANT, NEUTRAL -> neutral;
            case WATER -> waterLine;
            case LAND -> faint;
            case BORDER -> border;
            case ROAD -> road;
            case RAIL -> rail;
            case FAINT -> faint;
            case HISTORY -> history;
            case CONTROL -> control;
        };
    }

    /** The colour of areas by role. */
    public int area(LayerStyle.Colour role) {
        return switch (role) {
            case WATER -> water;
            case LAND -> land;
            default -> line(role);
        };
    }

    /**
     * A colour that a person chose, opaque, and in dark surroundings light enough to be seen: three times as much light as
     * the land gives, as WCAG 2.2 asks of graphics.
     */
    int readable(int rgb) {
        int color = 0xFF000000 | rgb;
        if (luminance(land) > 0.5) {
            return color;
        }
        for (int step = 0; step < 10 && (luminance(color) + 0.05) / (luminance(land) + 0.05) < 3.5; step++) {
            color = mixed(color, 0xFFFFFFFF, 0.12);
        }
        return color;
    }

    /** A colour drawn towards another by a part, 0 to 1; opaque. */
    static int mixed(int color, int towards, double part) {
        int argb = 0xFF;
        for (int shift = 16; shift >= 0; shift -= 8) {
            double a = color >>> shift & 0xFF;
            double b = towards >>> shift & 0xFF;
            argb = argb << 8 | (int) Math.round(a + part * (b - a));
        }
        return argb;
    }

    /** Relative luminance (WCAG 2.2), 0 to 1. */
    static double luminance(int rgb) {
        return 0.2126 * linear(rgb >>> 16 & 0xFF) + 0.7152 * linear(rgb >>> 8 & 0xFF) + 0.0722 * linear(rgb & 0xFF);
    }

    private static double linear(int channel) {
        double v = channel / 255.0;
        return v <= 0.04045 ? v / 12.92 : Math.pow((v + 0.055) / 1.055, 2.4);
    }

    /** A colour with its opacity multiplied. */
    static int faded(int argb, double opacity) {
        return (int) Math.round((argb >>> 24) * opacity) << 24 | argb & 0xFFFFFF;
    }
}
