package org.araxes.tool;

import java.util.Optional;
import org.araxes.geo.LonLat;
import org.araxes.render.ScreenPoint;
import org.araxes.render.Viewport;

/**
 * Something the person did on the map, free of any window toolkit.
 *
 * @param type what was done
 * @param pixel where on the screen, logical pixels
 * @param button which mouse button
 * @param clicks how many clicks in a row, 1 for a single click
 * @param key which key; {@link Key#NONE} for the mouse
 * @param shift whether Shift was held
 * @param alt whether Alt was held (suspends snapping)
 * @param shortcut whether Ctrl (Command on macOS) was held
 * @param viewport the view at that moment
 */
public record ToolEvent(
        Type type,
        ScreenPoint pixel,
        Button button,
        int clicks,
        Key key,
        boolean shift,
        boolean alt,
        boolean shortcut,
        Viewport viewport) {

    /** What was done. */
    public enum Type {
        PRESS,
        DRAG,
        RELEASE,
        MOVE,
        /** Press and release without a drag between. */
        CLICK,
        /** A key went down, or repeats while it is held. */
        KEY,
        /** A key came up. */
        KEY_UP
    }

    /** Mouse buttons. */
    public enum Button {
        NONE,
        PRIMARY,
        MIDDLE,
        SECONDARY
    }

    /** Keys that tools know. */
    public enum Key {
        NONE,
        ENTER,
        ESCAPE,
        BACKSPACE,
        DELETE,
        SPACE,
        LEFT,
        RIGHT,
        UP,
        DOWN,
        PLUS,
        MINUS
    }

    /**
     * Where on the ellipsoid.
     *
     * @throws IllegalArgumentException when the pixel is off the projected world; {@link #ground} does not throw
     */
    public LonLat position() {
        return viewport.toLonLat(pixel.x(), pixel.y());
    }

    /** Where on the ellipsoid; nothing when the pixel is off the part of the world that the projection holds. */
    public Optional<LonLat> ground() {
        return Ground.at(viewport, pixel);
    }

    /** Whether this is that key going down. */
    public boolean isKey(Key which) {
        return type == Type.KEY && key == which;
    }

    /** Whether this is of that type with that button. */
    public boolean is(Type which, Button with) {
        return type == which && button == with;
    }
}
