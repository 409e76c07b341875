package org.araxes.render.ink;

/** Which of the bundled fonts a text is set in; a vector file names and embeds the font by it. */
public enum Face {
    /** For most names. */
    REGULAR,
    /** For what weighs more. */
    BOLD,
    /** For waters. */
    ITALIC
}
