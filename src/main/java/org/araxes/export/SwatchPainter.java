package org.araxes.export;

import java.awt.Graphics2D;

/** Paints a sign of the map in a box of the legend. */
@FunctionalInterface
interface SwatchPainter {

    /** Paints into the box; the graphics is in logical pixels. */
    void paint(Graphics2D g, Swatch swatch, Box box);
}
