package org.araxes.interchange;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A file cannot be shown as a layer: which, why, and what can be. One sentence for the person. */
public final class LayerFileException extends IOException {

    private static final long serialVersionUID = 1;

    LayerFileException(String message) {
        this(message, null);
    }

    /** @param message a sentence for the person, with the file's name */
    public LayerFileException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
