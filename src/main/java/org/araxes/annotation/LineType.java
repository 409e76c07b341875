package org.araxes.annotation;

/** How a line of a person's is broken. */
public enum LineType {
    SOLID,
    DASHED,
    DOTTED,
    DASH_DOT
}
