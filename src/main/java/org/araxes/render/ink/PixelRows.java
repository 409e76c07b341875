package org.araxes.render.ink;

/** A picture that is worked out row by row, as large as the frame. One thread. */
@FunctionalInterface
public interface PixelRows {

    /**
     * Works out a row.
     *
     * @param y row, from the top
     * @param argbPremultiplied receives a colour for every column, premultiplied
     */
    void row(int y, int[] argbPremultiplied);
}
