package org.araxes.render.compose;

/**
 * An upright rectangle of whole device pixels.
 *
 * @param left first column
 * @param top first row
 * @param right the column after the last
 * @param bottom the row after the last
 */
public record PixelBox(int left, int top, int right, int bottom) {

    /** What lies in both. */
    PixelBox meet(PixelBox other) {
        return new PixelBox(
                Math.max(left, other.left),
                Math.max(top, other.top),
                Math.min(right, other.right),
                Math.min(bottom, other.bottom));
    }

    /** Whether another one lies wholly inside. */
    public boolean contains(PixelBox other) {
        return left <= other.left && top <= other.top && right >= other.right && bottom >= other.bottom;
    }

    /** Whether it has no pixel. */
    public boolean isEmpty() {
        return left >= right || top >= bottom;
    }

    int width() {
        return right - left;
    }

    int height() {
        return bottom - top;
    }
}
