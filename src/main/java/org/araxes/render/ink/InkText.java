package org.araxes.render.ink;

import java.util.List;

/**
 * Words to be set: as text for files that keep text, as an outline for pictures in memory. Lengths are device pixels.
 *
 * @param words what it says as a whole; lines are parted by line feeds
 * @param pieces its lines, or its letters where it runs along a curve
 * @param face the font
 * @param size the em
 * @param tracking extra space after each letter, ems
 * @param outline the same as closed paths, to be filled by the non-zero rule
 */
public record InkText(String words, List<Piece> pieces, Face face, double size, double tracking, ScreenPath outline) {

    /**
     * A line or letter.
     *
     * @param text what it says
     * @param x left end of its baseline
     * @param y left end of its baseline
     * @param angle the baseline's direction, radians clockwise from the x axis
     */
    public record Piece(String text, double x, double y, double angle) {}

    /** Takes a copy of the pieces. */
    public InkText {
        pieces = List.copyOf(pieces);
    }

    /** Whether it runs along a curve, letter by letter. */
    public boolean bent() {
        return pieces.stream().anyMatch(p -> p.angle() != pieces.getFirst().angle());
    }
}
