package org.araxes.export;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import org.araxes.render.Scene;

/** Paints signs of the legend as the map draws them. */
record SymbolSwatches(Scene scene, double pixelRatio) implements SwatchPainter {

    @Override
    public void paint(Graphics2D g, Swatch swatch, Box box) {
        g.setColor(new Color(scene.palette().neutral()));
        g.fill(new Rectangle2D.Double(box.x(), box.y() + box.height() / 2 - 1, box.width(), 2));
    }
}
