package org.araxes.render;

import java.util.function.Consumer;
import org.araxes.render.ink.Box;
import org.araxes.render.ink.Ink;

/**
 * Lays something small as a picture that is kept, an eighth of a pixel off at the most. One of these for all that draws
 * the same: then a picture is found by comparing one object. One thread.
 */
final class KeptStamp {

    /** A picture is made for every so many-th of a pixel. */
    private static final int PHASES = 4;

    private final Picture[] pictures = new Picture[PHASES * PHASES];

    KeptStamp(Stamped what) {
        for (int i = 0; i < pictures.length; i++) {
            int row = i / PHASES;
            int column = i % PHASES;
            pictures[i] = new Picture(what, column / (double) PHASES, row / (double) PHASES);
        }
    }

    /** Lays it, device pixels. */
    void lay(Ink ink, double x, double y) {
        long stepsX = Math.round(x * PHASES);
        long stepsY = Math.round(y * PHASES);
        Picture picture = picture(stepsX, stepsY);
        ink.stamp(picture, picture.box, picture, (int) Math.floorDiv(stepsX, PHASES), (int)
                Math.floorDiv(stepsY, PHASES));
    }

    private Picture picture(long stepsX, long stepsY) {
        return pictures[Math.floorMod(stepsY, PHASES) * PHASES + Math.floorMod(stepsX, PHASES)];
    }

    /** It is its own key: the same for what draws the same. */
    private static final class Picture implements Consumer<Ink> {

        private final Stamped what;
        private final double dx;
        private final double dy;
        private final Box box;
        private final int hash;

        Picture(Stamped what, double dx, double dy) {
            this.what = what;
            this.dx = dx;
            this.dy = dy;
            this.box = what.box().moved(dx, dy);
            this.hash = 31 * what.hashCode() + (int) (PHASES * (PHASES * dy + dx));
        }

        @Override
        public void accept(Ink ink) {
            what.draw(ink, dx, dy);
        }

        @Override
        public int hashCode() {
            return hash;
        }

        @Override
        public boolean equals(Object other) {
            return this == other
                    || (other instanceof Picture p
                            && hash == p.hash
                            && dx == p.dx
                            && dy == p.dy
                            && what.equals(p.what));
        }
    }
}
