package org.araxes.render.label;

/**
 * A name that wants a place.
 *
 * @param text the name
 * @param priority higher is served first
 * @param need how much it is needed
 * @param anchor what it belongs to
 */
public record LabelWish(LabelText text, long priority, Need need, Anchor anchor) {

    /** How much a name is needed. */
    public enum Need {
        /** It is set where there is room, and not again near the same name. */
        IF_ROOM,
        /** It may also stand a little off; two things of one name have it twice. */
        NEARBY,
        /** As nearby, or where there is no room either, farther off at the end of a leader line. */
        LED,
        /** It is set in any case, on top of others if need be. */
        ALWAYS
    }
}
