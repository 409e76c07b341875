package org.araxes.ui;

import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.SVGPath;
import org.araxes.annotation.AnnotationKind;
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

    /** An icon that follows a value, such as the other theme, which is what the button gives. */
    public static <T> Node following(ObservableValue<T> value, Function<T, Feather> icon) {
        FontIcon node = new FontIcon();
        node.getStyleClass().add("tool-icon");
        value.subscribe(v -> node.setIconCode(icon.apply(v)));
        return node;
    }

    /** An icon of what a person drew. */
    public static Node of(AnnotationKind kind) {
        return switch (kind) {
            case DISTANCE -> distance();
            case AREA -> area();
            case LINE -> line();
            case POLYGON -> polygon();
            case MARKER -> of(Feather.MAP_PIN);
            case TEXT -> of(Feather.TYPE);
            case CALLOUT -> of(Feather.MESSAGE_SQUARE);
            case ARROW -> of(Feather.ARROW_UP_RIGHT);
            case FREEHAND -> of(Feather.EDIT_2);
            case RECTANGLE -> of(Feather.SQUARE);
            case CIRCLE -> of(Feather.CIRCLE);
        };
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

    /** A stretch of a winding line between two ticks: measure along a line. */
    public static Node along() {
        return path("M2 12 C5 4 8 16 11 9 C13 5 15 8 18 6 M5 5.5 v5.5 M14.5 4 v5.5");
    }

    /** A short way between two shapes: nearest distance. */
    public static Node nearest() {
        return path("M2 4 C7 7 7 13 2 16 M18 4 C13 7 13 13 18 16 M6.2 10 h7.6 M8.2 8.2 L6.2 10 L8.2 11.8 "
                + "M11.8 8.2 L13.8 10 L11.8 11.8");
    }

    /** An arrow beyond a line: depth. */
    public static Node depth() {
        return path("M2 14 h16 M10 14 V3.5 M7.5 6 L10 3.5 L12.5 6");
    }

    /** A double arrow across a band: width. */
    public static Node width() {
        return path("M2 4 h16 M2 16 h16 M10 5.5 v9 M8 7.5 L10 5.5 L12 7.5 M8 12.5 L10 14.5 L12 12.5");
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
