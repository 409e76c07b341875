package org.araxes.ui.map;

import javafx.scene.Group;
import javafx.scene.paint.Color;
import javafx.scene.shape.Line;

/** A small cross on the other map, where the pointer would be on it. FX thread. */
final class PointerGhost extends Group {

    private static final double ARM_PIXELS = 8;

    PointerGhost() {
        setManaged(false);
        setMouseTransparent(true);
        setVisible(false);
        for (Color color : new Color[] {Color.rgb(255, 255, 255, 0.9), Color.rgb(20, 20, 20, 0.9)}) {
            double width = color.getRed() > 0.5 ? 3.5 : 1.5;
            getChildren()
                    .addAll(
                            line(-ARM_PIXELS, 0, ARM_PIXELS, 0, color, width),
                            line(0, -ARM_PIXELS, 0, ARM_PIXELS, color, width));
        }
    }

    private static Line line(double x1, double y1, double x2, double y2, Color color, double width) {
        Line line = new Line(x1, y1, x2, y2);
        line.setStroke(color);
        line.setStrokeWidth(width);
        return line;
    }

    /** Puts it at a place of the pane, if that is on the map that begins at an x. */
    void show(double x, double y, double mapX, SplitLayout split) {
        setLayoutX(x);
        setLayoutY(y);
        setVisible(x >= mapX && x < mapX + split.viewWidth());
    }
}
