package org.araxes.render;

/** A frame was no longer wanted and was left unfinished. Carries no stack trace: it is a signal, no failure. */
public final class RenderCancelledException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** The signal. */
    public RenderCancelledException() {
        super("the frame is no longer wanted", null, false, false);
    }
}
