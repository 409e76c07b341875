package org.araxes.render;

import org.araxes.render.ink.Box;
import org.araxes.render.ink.Ink;

/** Something small that is drawn very often, laid down as a picture that is kept, an eighth of a pixel off at the most. */
interface Stamped {

    /** A picture is made for every so many-th of a pixel. */
    int PHASES = 4;

    /** Draws it; what is equal draws the same. Device pixels. */
    void draw(Ink ink, double x, double y);

    /** What it covers when it is drawn at the origin. */
    Box box();

    /** Lays its picture. */
    default void lay(Ink ink, double x, double y) {
        record Key(Stamped what, int phaseX, int phaseY) {}
        long stepsX = Math.round(x * PHASES);
        long stepsY = Math.round(y * PHASES);
        int phaseX = Math.floorMod(stepsX, PHASES);
        int phaseY = Math.floorMod(stepsY, PHASES);
        double dx = phaseX / (double) PHASES;
        double dy = phaseY / (double) PHASES;
        ink.stamp(
                new Key(this, phaseX, phaseY),
                box().moved(dx, dy),
                i -> draw(i, dx, dy),
                (int) Math.floorDiv(stepsX, PHASES),
                (int) Math.floorDiv(stepsY, PHASES));
    }
}
