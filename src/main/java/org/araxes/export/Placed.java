package org.araxes.export;

/**
 * A block with its place on the page.
 *
 * @param piece to which piece of furniture it belongs
 * @param block the block
 * @param box where it stands
 */
public record Placed(FurniturePiece piece, Block block, Box box) {}
