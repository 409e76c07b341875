package org.araxes.render;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.araxes.render.AnnotationLooks.OneOfMany;
import org.araxes.render.ink.SheetInk;
import org.araxes.render.prepare.PreparedDrawing.Block;

/**
 * What may be seen on one sheet, the uppermost first. It is packed: of very many objects most lie under others, and to go
 * to each in memory would take longer than to draw those that are seen. Filled by one thread, then drawn by one.
 */
final class SheetPile {

    private static final int SIDES = 4;

    /** So many lie in a piece. */
    private static final int PIECE = 512;

    /** In a number: drawn as a whole, not as the sign of its look. */
    private static final int WHOLE = 1 << 31;

    /** In a number: the block stands above the place in it. */
    private static final int BLOCK_SHIFT = 16;

    private final Spare spare;
    private final List<Piece> pieces = new ArrayList<>();
    private int size;

    /** @param spare where pieces are taken from */
    SheetPile(Spare spare) {
        this.spare = spare;
    }

    /** Numbers of some, and of each the box in which it is seen, pixels of the sheet. */
    private static final class Piece {
        private final int[] numbers = new int[PIECE];
        private final float[] boxes = new float[SIDES * PIECE];
    }

    /**
     * Pieces that wait to be used again: those of a frame are some megabytes, and new ones for each would live just long
     * enough to be copied by every collection. One thread.
     */
    static final class Spare {

        private final Deque<Piece> pieces = new ArrayDeque<>();

        private Piece take() {
            Piece known = pieces.poll();
            return known == null ? new Piece() : known;
        }
    }

    /** The blocks of what lies on the piles of a frame, in the order in which they come, with the looks of each. */
    static final class Blocks {

        private final List<Block> blocks = new ArrayList<>();
        private final List<OneOfMany[]> looks = new ArrayList<>();

        /** Those that come next are of this block. */
        void begin(Block block, OneOfMany[] looksOfBlock) {
            blocks.add(block);
            looks.add(looksOfBlock);
        }

        /** The number of one of the last block. */
        int number(int i, boolean whole) {
            return (whole ? WHOLE : 0) | blocks.size() - 1 << BLOCK_SHIFT | i;
        }
    }

    /** Adds one below all before it. */
    void add(int number, double minX, double minY, double maxX, double maxY) {
        int at = size++ % PIECE;
        if (at == 0) {
            pieces.add(spare.take());
        }
        Piece piece = pieces.getLast();
        piece.numbers[at] = number;
        piece.boxes[SIDES * at] = (float) minX;
        piece.boxes[SIDES * at + 1] = (float) minY;
        piece.boxes[SIDES * at + 2] = (float) maxX;
        piece.boxes[SIDES * at + 3] = (float) maxY;
    }

    /** Whether there is nothing. */
    boolean isEmpty() {
        return size == 0;
    }

    /** Gives its pieces back; nothing is left of it. By the thread that filled it. */
    void giveBack() {
        spare.pieces.addAll(pieces);
        pieces.clear();
        size = 0;
    }

    /**
     * Draws what is seen of it.
     *
     * @param blocks of what lies on it
     * @param pause called before each
     */
    void paint(Blocks blocks, AnnotationPainter painter, SheetInk ink, Runnable pause) {
        for (int i = 0; i < size && !ink.isFull(); i++) {
            Piece piece = pieces.get(i / PIECE);
            int at = i % PIECE * SIDES;
            float[] boxes = piece.boxes;
            if (ink.hides(boxes[at], boxes[at + 1], boxes[at + 2], boxes[at + 3])) {
                continue;
            }
            pause.run();
            int number = piece.numbers[i % PIECE];
            int of = (number & ~WHOLE) >> BLOCK_SHIFT;
            int place = number & (1 << BLOCK_SHIFT) - 1;
            Block block = blocks.blocks.get(of);
            OneOfMany look = blocks.looks.get(of)[block.look(place)];
            KeptStamp sign = look.sign();
            if (sign == null || number < 0) {
                painter.paint(block.item(place));
            } else {
                sign.lay(
                        ink,
                        boxes[at] - look.reach().minX(),
                        boxes[at + 1] - look.reach().minY());
            }
            ink.finish();
        }
    }
}
