package org.araxes.tool;

import org.araxes.render.Viewport;

/**
 * What navigation makes of an event.
 *
 * @param view the view to show from now on
 * @param settled whether the gesture is over, so that the view belongs into {@link ViewHistory}
 */
public record ViewChange(Viewport view, boolean settled) {}
