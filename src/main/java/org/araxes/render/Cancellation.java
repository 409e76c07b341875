package org.araxes.render;

/** Says whether a frame in the making is still wanted. Asked often, from the render thread. */
@FunctionalInterface
public interface Cancellation {

    /** Never cancelled. */
    Cancellation NEVER = () -> false;

    /** Whether to stop. */
    boolean cancelled();
}
