package org.araxes.export;

import org.araxes.render.Palette;

/**
 * Colours of the page around the map, 0xAARRGGBB; the claim colours are the palette's own.
 *
 * @param paper ground of the page
 * @param ink text and lines
 * @param soft second lines and rules
 */
record PlateColours(int paper, int ink, int soft) {

    private static final PlateColours LIGHT = new PlateColours(0xFFFFFFFF, 0xFF1D232B, 0xFF5A636E);
    private static final PlateColours DARK = new PlateColours(0xFF15191F, 0xFFE9ECF0, 0xFFA3ACB8);

    static PlateColours of(Palette palette) {
        return palette.equals(Palette.DARK) ? DARK : LIGHT;
    }
}
