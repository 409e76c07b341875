package org.araxes.ui.map;

import java.util.function.DoubleConsumer;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.araxes.render.Comparison.Layout;
import org.araxes.ui.Icons;
import org.kordamp.ikonli.feather.Feather;

/**
 * The line between two maps. Where one map slides over the other it can be dragged, and moved by arrow keys when it has
 * the focus. FX thread.
 */
final class Divider extends StackPane {

    /** Wide enough for a finger's width of aim, though the line is thin. */
    private static final double GRAB_PIXELS = 16;

    private static final double KEY_STEP = 0.02;
    private static final double BIG_KEY_STEP = 0.1;

    private final DoubleConsumer onMove;
    private final Region grip = new StackPane(Icons.of(Feather.CODE));
    private SplitLayout split = new SplitLayout(Layout.SINGLE, 1, 1);
    private double grabbedAt;

    /** @param onMove gets the part of the width to which it was moved */
    Divider(DoubleConsumer onMove) {
        this.onMove = onMove;
        setId("divider");
        getStyleClass().add("map-divider");
        setManaged(false);
        setAccessibleRole(AccessibleRole.SLIDER);
        setAccessibleText("Divider between the two maps");
        Region line = new Region();
        line.getStyleClass().add("map-divider-line");
        line.setMaxWidth(2);
        grip.getStyleClass().add("map-divider-grip");
        grip.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        getChildren().addAll(line, grip);
        Tooltip.install(this, new Tooltip("Drag to show more of either map; ← → moves it, Shift moves it farther"));
        addEventHandler(MouseEvent.ANY, this::mouse);
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    }

    private boolean movable() {
        return split.layout() == Layout.SWIPE;
    }

    private void mouse(MouseEvent e) {
        if (e.getEventType() == MouseEvent.MOUSE_PRESSED) {
            requestFocus();
            grabbedAt = e.getSceneX() - split.dividerX();
        } else if (e.getEventType() == MouseEvent.MOUSE_DRAGGED && movable()) {
            onMove.accept((e.getSceneX() - grabbedAt) / split.width());
        }
        e.consume();
    }

    private void key(KeyEvent e) {
        double step = e.isShiftDown() ? BIG_KEY_STEP : KEY_STEP;
        double part = split.dividerX() / split.width();
        double wanted = switch (e.getCode()) {
            case LEFT -> part - step;
            case RIGHT -> part + step;
            case HOME -> 0;
            case END -> 1;
            default -> Double.NaN;
        };
        if (movable() && !Double.isNaN(wanted)) {
            onMove.accept(Math.clamp(wanted, 0, 1));
            notifyAccessibleAttributeChanged(AccessibleAttribute.VALUE);
            e.consume();
        }
    }

    /** Puts it between the two maps; away when there is only one. */
    void lay(SplitLayout layout, double height) {
        split = layout;
        if (isFocused() && !movable()) {
            // else it would go to the next node, which may be a field of the card
            getParent().getParent().requestFocus();
        }
        setVisible(layout.isSplit());
        setFocusTraversable(movable());
        grip.setVisible(movable());
        setCursor(movable() ? Cursor.H_RESIZE : Cursor.DEFAULT);
        setMouseTransparent(!movable());
        resizeRelocate(layout.dividerX() - GRAB_PIXELS / 2, 0, GRAB_PIXELS, height);
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return switch (attribute) {
            case VALUE -> split.dividerX() / split.width();
            case MIN_VALUE -> 0.0;
            case MAX_VALUE -> 1.0;
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }
}
