package org.araxes.render.compose;

import java.util.Arrays;
import java.util.List;
import org.araxes.render.Frame;

/**
 * Makes the picture of a view from frames that were drawn for other views: rows copied where a frame has only moved, the
 * nearest pixel where it is scaled, and of a frame that lies under others only what these leave open. A full screen takes
 * some milliseconds of one core. One thread at a time.
 */
public final class Composer {

    private int[] columns = {};

    /**
     * Writes every pixel of a part of a picture.
     *
     * @param topFirst the frames, the uppermost first
     * @param part which pixels; must lie in the picture
     * @param background colour where there is no frame, 0xAARRGGBB premultiplied
     * @return how many pixels no frame covers
     */
    public int compose(List<FramePlace> topFirst, Picture picture, PixelBox part, int background) {
        if (part.isEmpty()) {
            return 0;
        }
        if (topFirst.isEmpty()) {
            fill(picture, part, background);
            return part.width() * part.height();
        }
        FramePlace top = topFirst.getFirst();
        List<FramePlace> below = topFirst.subList(1, topFirst.size());
        PixelBox covered = part.meet(top.covered());
        if (covered.isEmpty()) {
            return compose(below, picture, part, background);
        }
        lay(top, picture, covered);
        return compose(below, picture, new PixelBox(part.left(), part.top(), part.right(), covered.top()), background)
                + compose(
                        below,
                        picture,
                        new PixelBox(part.left(), covered.top(), covered.left(), covered.bottom()),
                        background)
                + compose(
                        below,
                        picture,
                        new PixelBox(covered.right(), covered.top(), part.right(), covered.bottom()),
                        background)
                + compose(
                        below,
                        picture,
                        new PixelBox(part.left(), covered.bottom(), part.right(), part.bottom()),
                        background);
    }

    private static void fill(Picture picture, PixelBox box, int argb) {
        for (int y = box.top(); y < box.bottom(); y++) {
            int row = y * picture.width();
            Arrays.fill(picture.argbPremultiplied(), row + box.left(), row + box.right(), argb);
        }
    }

    private void lay(FramePlace place, Picture picture, PixelBox box) {
        if (!place.isUnscaled()) {
            findColumns(place, box);
        }
        Frame frame = place.frame();
        int[] in = frame.argbPremultiplied();
        int[] out = picture.argbPremultiplied();
        int rowBefore = -1;
        for (int y = box.top(); y < box.bottom(); y++) {
            int row = place.sourceRow(y);
            int to = y * picture.width() + box.left();
            if (place.isUnscaled()) {
                int from = row * frame.width() + place.sourceColumn(box.left());
                System.arraycopy(in, from, out, to, box.width());
            } else if (row == rowBefore) {
                System.arraycopy(out, to - picture.width(), out, to, box.width());
            } else {
                pick(in, row * frame.width(), out, to, box.width());
            }
            rowBefore = row;
        }
    }

    private void findColumns(FramePlace place, PixelBox box) {
        if (columns.length < box.width()) {
            columns = new int[box.width()];
        }
        for (int i = 0; i < box.width(); i++) {
            columns[i] = place.sourceColumn(box.left() + i);
        }
    }

    private void pick(int[] in, int row, int[] out, int to, int count) {
        int[] from = columns;
        for (int i = 0; i < count; i++) {
            out[to + i] = in[row + from[i]];
        }
    }
}
