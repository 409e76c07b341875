package org.araxes.ui;

import javafx.scene.control.Control;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;

/**
 * Tooltips that are made when the pointer first comes to their control: each is a window of its own to the toolkit, the
 * tool bar has dozens, and the first map need not wait for them. Screen readers say the text at once. FX thread.
 */
public final class Tips {

    private static final String KEY = "org.araxes.tip";

    private Tips() {}

    /** Gives a control a tooltip, or another text in its tooltip. */
    public static void set(Control control, String text) {
        control.setAccessibleHelp(text);
        if (control.getTooltip() != null) {
            control.getTooltip().setText(text);
        } else if (control.getProperties().put(KEY, text) == null) {
            control.addEventHandler(MouseEvent.MOUSE_ENTERED, e -> make(control));
        }
    }

    /** Takes a control's tooltip away; it can get another one. */
    public static void remove(Control control) {
        control.setAccessibleHelp(null);
        control.getProperties().replace(KEY, "");
        control.setTooltip(null);
    }

    private static void make(Control control) {
        if (control.getTooltip() == null
                && control.getProperties().get(KEY) instanceof String text
                && !text.isEmpty()) {
            control.setTooltip(new Tooltip(text));
        }
    }
}
