package org.araxes.render;

import org.araxes.render.ink.SheetInk;
import org.araxes.render.ink.StampCache;
import org.araxes.render.text.MapFonts;
import org.jspecify.annotations.Nullable;

/** What one thread needs to draw sheets of very many annotations, used again and again. One thread at a time. */
final class SheetDrawer {

    private final int side;
    private final MapFonts fonts;
    private final SheetInk ink;
    private @Nullable AnnotationLooks looks;

    /** @param side of a sheet, pixels; a multiple of 64 */
    SheetDrawer(int side, MapFonts fonts) {
        this.side = side;
        this.fonts = fonts;
        this.ink = new SheetInk(side, new StampCache());
    }

    /**
     * Draws a sheet.
     *
     * @param part the sheet's piece of the map
     * @param pile what lies on it
     * @param blocks of what lies on piles
     * @return its pixels, premultiplied, row by row
     */
    int[] draw(FrameContext part, SheetPile pile, SheetPile.Blocks blocks) {
        AnnotationLooks known = looks;
        if (known == null || !known.fit(part)) {
            known = AnnotationLooks.ofMany(part);
            looks = known;
        }
        int[] pixels = new int[side * side];
        ink.begin(pixels);
        pile.paint(blocks, new AnnotationPainter(part, fonts, known, ink), ink, part::checkCancelled);
        return pixels;
    }
}
