package org.araxes.ui.compare;

import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** The key that exchanges the two maps for as long as it is held, unless somebody types. FX thread. */
public final class BlinkKey {

    private BlinkKey() {}

    /** Makes it work in a window. */
    public static void install(Scene scene, CompareModel compare) {
        scene.addEventFilter(KeyEvent.KEY_PRESSED, e -> {
            boolean modified = e.isShortcutDown() || e.isAltDown() || e.isMetaDown() || e.isShiftDown();
            if (e.getCode() == KeyCode.X && !modified && !(scene.getFocusOwner() instanceof TextInputControl)) {
                compare.blink(true);
                e.consume();
            }
        });
        scene.addEventFilter(KeyEvent.KEY_RELEASED, e -> {
            if (e.getCode() == KeyCode.X) {
                compare.blink(false);
            }
        });
        // The release of a key that was held while the window lost the focus goes elsewhere.
        scene.windowProperty().flatMap(w -> w.focusedProperty()).subscribe(focused -> compare.blink(false));
    }
}
