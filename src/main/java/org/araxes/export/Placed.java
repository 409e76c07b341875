package org.araxes.export;

/**
 * A block with its place on the page.
 *
 * @param block the block
 * @param box where it stands
 */
public record Placed(Block block, Box box) {}
