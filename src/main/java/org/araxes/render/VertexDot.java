package org.araxes.render;

import org.araxes.render.ink.Box;
import org.araxes.render.ink.Ink;
import org.araxes.render.ink.LineStyle;
import org.araxes.render.ink.ScreenPath;

/**
 * How the corner of a measurement looks. Device pixels.
 *
 * @param radius of the ring
 * @param inside colour within it
 * @param width of the ring's line
 * @param argb colour of the ring
 */
record VertexDot(double radius, int inside, double width, int argb) implements Stamped {

    @Override
    public void draw(Ink ink, double x, double y) {
        ScreenPath dot = new ScreenPath();
        dot.circle(x, y, radius);
        ink.fill(dot, inside);
        ink.stroke(dot, LineStyle.solid(width), argb);
    }

    @Override
    public Box box() {
        return new Box(0, 0, 0, 0).grown(radius + width);
    }
}
