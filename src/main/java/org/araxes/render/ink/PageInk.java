package org.araxes.render.ink;

import java.util.function.Consumer;

/** Ink on a page that holds more than the map: parts of it can have an origin, a unit and a frame of their own. */
public interface PageInk extends Ink {

    /**
     * Draws something whose origin and unit are its own.
     *
     * @param x where its origin is put
     * @param y where its origin is put
     * @param scale length of its unit in units of this ink
     */
    void place(double x, double y, double scale, Consumer<PageInk> drawing);

    /** Draws something of which only what lies in a box is seen. */
    void clip(Box box, Consumer<PageInk> drawing);
}
