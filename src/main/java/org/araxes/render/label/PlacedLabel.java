package org.araxes.render.label;

import java.util.ArrayList;
import java.util.List;
import org.araxes.render.ink.Box;
import org.araxes.render.ink.Ink;
import org.araxes.render.ink.InkText;
import org.araxes.render.ink.LineStyle;
import org.araxes.render.ink.ScreenPath;

/** A name that found its place, in world pixels. Immutable. */
public sealed interface PlacedLabel {

    /** What it covers, world pixels. */
    Box box();

    /** Whether a place lies on its letters or close by, world pixels. */
    boolean covers(double x, double y);

    /**
     * Draws it.
     *
     * @param originX world x of the frame's left side
     * @param originY world y of the frame's top
     */
    void draw(Ink ink, double originX, double originY);

    /**
     * Draws what of it lies below all names.
     *
     * @param originX world x of the frame's left side
     * @param originY world y of the frame's top
     */
    default void drawBelow(Ink ink, double originX, double originY) {}

    /**
     * A block of level lines.
     *
     * @param text what it says
     * @param x left side
     * @param y top
     * @param align 0 left, 0.5 middle, 1 right
     */
    record Block(LabelText text, double x, double y, double align) implements PlacedLabel {

        @Override
        public Box box() {
            return text.box().moved(x, y);
        }

        @Override
        public boolean covers(double x, double y) {
            return box().contains(x, y);
        }

        @Override
        public void draw(Ink ink, double originX, double originY) {
            // On whole pixels letters look the same wherever they are, and the ink may keep their picture.
            double dx = Math.rint(x - originX);
            double dy = Math.rint(y - originY);
            ink.stamp(new Key(text, align), text.box(), i -> text.draw(i, 0, 0, align), (int) dx, (int) dy);
        }

        private record Key(LabelText text, double align) {}
    }

    /**
     * A block farther off than its thing's own side, with a thin line between the two.
     *
     * @param block the name
     * @param fromX the end of the line at the thing
     * @param fromY the same
     * @param toX the end at the name
     * @param toY the same
     */
    record Led(Block block, double fromX, double fromY, double toX, double toY) implements PlacedLabel {

        /** Width of the line, ems of the name. */
        private static final double WIDTH = 0.075;

        @Override
        public Box box() {
            return block.box().joined(Box.of(new double[] {fromX, fromY, toX, toY}));
        }

        @Override
        public boolean covers(double x, double y) {
            return block.covers(x, y);
        }

        @Override
        public void draw(Ink ink, double originX, double originY) {
            block.draw(ink, originX, originY);
        }

        @Override
        public void drawBelow(Ink ink, double originX, double originY) {
            ScreenPath line = new ScreenPath();
            line.polyline(fromX - originX, fromY - originY, toX - originX, toY - originY);
            LabelStyle style = block.text().style();
            double width = WIDTH * style.size();
            ink.stroke(line, LineStyle.solid(width + 1.2 * style.haloWidth()), style.halo());
            ink.stroke(line, LineStyle.solid(width), style.argb());
        }
    }

    /**
     * A name that runs along a line.
     *
     * @param text what it says, in one line
     * @param letters its letters
     * @param box what they cover
     */
    record Run(LabelText text, List<Letter> letters, Box box) implements PlacedLabel {

        /** From a letter's left end on the baseline to its middle, and how far it reaches from there, ems. */
        private static final double MIDDLE = 0.3;

        private static final double REACH = 0.6;

        @Override
        public boolean covers(double x, double y) {
            double em = text.style().size();
            return letters.stream().anyMatch(l -> {
                double ahead = MIDDLE * em;
                double middleX = l.x() + ahead * (Math.cos(l.angle()) + Math.sin(l.angle()));
                double middleY = l.y() + ahead * (Math.sin(l.angle()) - Math.cos(l.angle()));
                return Math.hypot(x - middleX, y - middleY) <= REACH * em;
            });
        }

        @Override
        public void draw(Ink ink, double originX, double originY) {
            ScreenPath path = new ScreenPath();
            List<InkText.Piece> pieces = new ArrayList<>();
            LabelStyle style = text.style();
            for (Letter l : letters) {
                double x = l.x() - originX;
                double y = l.y() - originY;
                style.face().append(path, l.codePoint(), x, y, style.size(), l.angle());
                pieces.add(new InkText.Piece(Character.toString(l.codePoint()), x, y, l.angle()));
            }
            text.paint(ink, pieces, path);
        }
    }

    /**
     * A letter on a line.
     *
     * @param codePoint which letter
     * @param x left end of its baseline
     * @param y left end of its baseline
     * @param angle the baseline's direction, radians clockwise from the x axis
     */
    record Letter(int codePoint, double x, double y, double angle) {}
}
