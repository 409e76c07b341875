package org.araxes.render;

import java.util.Arrays;
import org.araxes.render.AnnotationLooks.OneOfMany;
import org.araxes.render.ink.SheetInk;
import org.araxes.render.prepare.PreparedAnnotation;

/**
 * What may be seen on one sheet, the uppermost first. It is packed: of very many objects most lie under others, and to go
 * to each in memory would take longer than to draw those that are seen. One thread.
 */
final class SheetPile {

    private static final int SIDES = 4;

    private PreparedAnnotation[] items = new PreparedAnnotation[64];
    private OneOfMany[] looks = new OneOfMany[64];

    /** Of each the box in which it is seen, pixels of the sheet. */
    private float[] boxes = new float[64 * SIDES];

    private int size;

    /** Adds one below all before it. */
    void add(PreparedAnnotation item, OneOfMany look, double minX, double minY, double maxX, double maxY) {
        if (size == items.length) {
            items = Arrays.copyOf(items, 2 * size);
            looks = Arrays.copyOf(looks, 2 * size);
            boxes = Arrays.copyOf(boxes, 2 * size * SIDES);
        }
        int at = size * SIDES;
        items[size] = item;
        looks[size] = look;
        boxes[at] = (float) minX;
        boxes[at + 1] = (float) minY;
        boxes[at + 2] = (float) maxX;
        boxes[at + 3] = (float) maxY;
        size++;
    }

    /** Whether there is nothing. */
    boolean isEmpty() {
        return size == 0;
    }

    /**
     * Draws what is seen of it.
     *
     * @param pause called before each
     */
    void paint(AnnotationPainter painter, SheetInk ink, Runnable pause) {
        for (int i = 0; i < size && !ink.isFull(); i++) {
            int at = i * SIDES;
            if (ink.hides(boxes[at], boxes[at + 1], boxes[at + 2], boxes[at + 3])) {
                continue;
            }
            pause.run();
            KeptStamp sign = looks[i].sign();
            if (sign == null) {
                painter.paint(items[i]);
            } else {
                sign.lay(
                        ink,
                        boxes[at] - looks[i].reach().minX(),
                        boxes[at + 1] - looks[i].reach().minY());
            }
            ink.finish();
        }
    }
}
