package org.araxes.render;

/** Where a renderer takes the pixels of its frames from. Thread-safe. */
public interface PixelSource {

    /** Pixels of their own for every frame. */
    PixelSource NEW = new PixelSource() {
        @Override
        public int[] take(int count) {
            return new int[count];
        }

        @Override
        public void giveBack(int[] pixels) {}
    };

    /** At least so many pixels, with anything in them. */
    int[] take(int count);

    /** Takes pixels back that nobody looks at any more. */
    void giveBack(int[] pixels);
}
