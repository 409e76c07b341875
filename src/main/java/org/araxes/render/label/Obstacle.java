package org.araxes.render.label;

import org.araxes.render.ink.Box;

/**
 * A symbol that names keep clear of, unless they matter more.
 *
 * @param box what it covers, world pixels
 * @param priority names of a higher priority may cover it
 */
public record Obstacle(Box box, long priority) {}
