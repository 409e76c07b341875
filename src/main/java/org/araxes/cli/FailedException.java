package org.araxes.cli;

import org.jspecify.annotations.Nullable;

/** A command could not do its work: exit code 1, and the message as the one line on standard error. */
final class FailedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    FailedException(String message) {
        this(message, null);
    }

    FailedException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
