package org.araxes.render.label;

/**
 * A name that wants a place.
 *
 * @param text the name
 * @param priority higher is served first
 * @param required whether it is set in any case, on top of others if need be
 * @param anchor what it belongs to
 */
public record LabelWish(LabelText text, long priority, boolean required, Anchor anchor) {}
