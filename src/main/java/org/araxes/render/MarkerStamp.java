package org.araxes.render;

import org.araxes.annotation.MarkerSymbol;
import org.araxes.render.ink.Box;
import org.araxes.render.ink.Ink;
import org.araxes.render.ink.LineStyle;
import org.araxes.render.ink.ScreenPath;

/**
 * How the sign of a person's marker looks. Device pixels.
 *
 * @param symbol which sign
 * @param height its height
 * @param argb its colour
 * @param halo colour of the rim round it
 * @param haloWidth how wide the rim is
 */
record MarkerStamp(MarkerSymbol symbol, double height, int argb, int halo, double haloWidth) implements Stamped {

    @Override
    public void draw(Ink ink, double x, double y) {
        ScreenPath sign = MarkerSigns.of(symbol, x, y, height);
        ink.stroke(sign, LineStyle.solid(2 * haloWidth), halo);
        ink.fill(sign, argb);
        if (symbol == MarkerSymbol.PIN) {
            ink.fill(MarkerSigns.pinHole(x, y, height), halo);
        }
    }

    @Override
    public Box box() {
        return MarkerSigns.box(symbol, height).grown(haloWidth + 1);
    }
}
