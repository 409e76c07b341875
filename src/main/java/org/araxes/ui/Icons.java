package org.araxes.ui;

import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.SVGPath;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Icons of the tool bar and menus: vector shapes, crisp at every scale, coloured by the style sheet. */
public final class Icons {

    private Icons() {}

    /** An icon of the Feather set. */
    public static Node of(Feather icon) {
        FontIcon node = new FontIcon(icon);
        node.getStyleClass().add("tool-icon");
        return node;
    }

    /** A ruler: measure a distance. */
    public static Node distance() {
        return path("M3.5 12.5 L12.5 3.5 L16.5 7.5 L7.5 16.5 Z M6 10 L7.6 11.6 M8.2 7.8 L10.6 10.2 M10.4 5.6 L12 7.2");
    }

    /** A measured area: a polygon with its corners. */
    public static Node area() {
        return path("M4.5 15.5 L3.5 6.5 L10.5 3.5 L16.5 8 L14 15.5 Z "
                + "M3 15.5 h3 M2 6.5 h3 M9 3.5 h3 M15 8 h3 M12.5 15.5 h3 M7 10 h5");
    }

    /** A polygon to draw. */
    public static Node polygon() {
        return path("M4.5 15.5 L3.5 6.5 L10.5 3.5 L16.5 8 L14 15.5 Z");
    }

    /** A line to draw. */
    public static Node line() {
        return path("M3.5 15.5 L8 6 L12 12 L16.5 4.5");
    }

    private static Node path(String content) {
        SVGPath shape = new SVGPath();
        shape.setContent(content);
        shape.getStyleClass().add("tool-shape");
        StackPane box = new StackPane(shape);
        box.setMinSize(18, 18);
        box.setMaxSize(18, 18);
        return box;
    }
}
