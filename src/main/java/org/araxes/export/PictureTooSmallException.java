package org.araxes.export;

/** The parts asked for do not fit the picture at a size that can be read; the message says so to the person. */
public final class PictureTooSmallException extends RuntimeException {

    /** @param message a plain sentence for the person */
    public PictureTooSmallException(String message) {
        super(message);
    }
}
