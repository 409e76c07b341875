package org.araxes.measure;

/** On which side of a line, looking along it. */
public enum Side {
    LEFT,
    RIGHT,
    /** On the line, or straight ahead of one of its ends. */
    ON;

    /** The other side; {@link #ON} stays. */
    public Side opposite() {
        return switch (this) {
            case LEFT -> RIGHT;
            case RIGHT -> LEFT;
            case ON -> ON;
        };
    }
}
