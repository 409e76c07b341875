package org.araxes.tool;

import org.araxes.render.ScreenPoint;
import org.araxes.render.Viewport;

/**
 * A turn of the wheel or a stroke on a trackpad.
 *
 * @param device what was moved
 * @param pixel where the pointer is, logical pixels
 * @param dx how far to the right the content should go: notches of a wheel, logical pixels of a trackpad
 * @param dy how far down the content should go, in the same unit; a wheel turned away from the person is positive
 * @param shortcut whether Ctrl (Command on macOS) was held
 * @param viewport the view at that moment
 */
public record Scroll(Device device, ScreenPoint pixel, double dx, double dy, boolean shortcut, Viewport viewport) {

    /** What was moved. */
    public enum Device {
        /** Comes in notches; free-spinning wheels give parts of one. */
        WHEEL,
        /** Comes in pixels, many small steps. */
        TRACKPAD
    }
}
