package org.araxes.ui.map;

import java.util.Map;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import org.araxes.render.ScreenPoint;
import org.araxes.render.Viewport;
import org.araxes.tool.ToolEvent;
import org.araxes.tool.ToolEvent.Button;
import org.araxes.tool.ToolEvent.Key;
import org.araxes.tool.ToolEvent.Type;

/** Turns the window's mouse and key events into tool events. FX thread. */
final class PointerInput {

    private static final Map<KeyCode, Key> KEYS = Map.ofEntries(
            Map.entry(KeyCode.ENTER, Key.ENTER),
            Map.entry(KeyCode.ESCAPE, Key.ESCAPE),
            Map.entry(KeyCode.BACK_SPACE, Key.BACKSPACE),
            Map.entry(KeyCode.DELETE, Key.DELETE),
            Map.entry(KeyCode.SPACE, Key.SPACE),
            Map.entry(KeyCode.LEFT, Key.LEFT),
            Map.entry(KeyCode.RIGHT, Key.RIGHT),
            Map.entry(KeyCode.UP, Key.UP),
            Map.entry(KeyCode.DOWN, Key.DOWN),
            Map.entry(KeyCode.PLUS, Key.PLUS),
            Map.entry(KeyCode.EQUALS, Key.PLUS),
            Map.entry(KeyCode.ADD, Key.PLUS),
            Map.entry(KeyCode.MINUS, Key.MINUS),
            Map.entry(KeyCode.SUBTRACT, Key.MINUS));

    private ScreenPoint last = new ScreenPoint(0, 0);

    /** A mouse event at a place of the view as a tool event. */
    ToolEvent mouse(Type type, MouseEvent e, ScreenPoint at, Viewport view) {
        last = at;
        return new ToolEvent(
                type,
                last,
                button(e, type),
                e.getClickCount(),
                Key.NONE,
                e.isShiftDown(),
                e.isAltDown(),
                e.isShortcutDown(),
                view);
    }

    /** A key event as a tool event at the pointer's last place. */
    ToolEvent key(Type type, KeyEvent e, Viewport view) {
        return new ToolEvent(
                type,
                last,
                Button.NONE,
                0,
                KEYS.getOrDefault(e.getCode(), Key.NONE),
                e.isShiftDown(),
                e.isAltDown(),
                e.isShortcutDown(),
                view);
    }

    private static Button button(MouseEvent e, Type type) {
        if (type == Type.MOVE) {
            return Button.NONE;
        }
        return switch (e.getButton()) {
            case PRIMARY -> Button.PRIMARY;
            case MIDDLE -> Button.MIDDLE;
            case SECONDARY -> Button.SECONDARY;
            default -> Button.NONE;
        };
    }
}
