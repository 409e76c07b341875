package org.araxes.render;

/** Other threads that a frame may be drawn with, where the machine has cores for them. */
@FunctionalInterface
public interface Helpers {

    /** Nobody: all is drawn by the frame's own thread. */
    Helpers NONE = Runnable::run;

    /**
     * Runs the same job on this thread and, as far as they are free, on others at once; ends when all of them have. What
     * the job throws on any of them is thrown.
     *
     * @param job takes pieces of work from a common pile until there is none left
     */
    void together(Runnable job);
}
