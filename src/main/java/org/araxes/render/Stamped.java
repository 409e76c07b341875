package org.araxes.render;

import org.araxes.render.ink.Box;
import org.araxes.render.ink.Ink;

/** Something small that is drawn very often; {@link KeptStamp} lays it down as a picture that is kept. */
interface Stamped {

    /** Draws it; what is equal draws the same. Device pixels. */
    void draw(Ink ink, double x, double y);

    /** What it covers when it is drawn at the origin. */
    Box box();
}
