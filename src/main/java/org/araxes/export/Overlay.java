package org.araxes.export;

/**
 * The ground of a piece of furniture that lies on the map, so that it can be read there.
 *
 * @param piece what lies on it
 * @param box on the page, within the map's box
 */
public record Overlay(FurniturePiece piece, Box box) {

    /** Whether it has a frame; small print has a soft ground only. */
    boolean framed() {
        return !isSmallPrint(piece);
    }

    /** Whether a piece is set so small that it needs little air. */
    static boolean isSmallPrint(FurniturePiece piece) {
        return piece == FurniturePiece.CREDITS
                || piece == FurniturePiece.DISCLAIMER
                || piece == FurniturePiece.LOCATOR; // which has a frame of its own
    }
}
