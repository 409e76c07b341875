package org.araxes.ui.shell;

import java.util.List;
import java.util.stream.Collectors;
import javafx.animation.PauseTransition;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Point2D;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.shape.Line;
import javafx.util.Duration;
import org.araxes.geo.CoordinateFormat;
import org.araxes.render.Hit;
import org.araxes.render.ScreenPoint;
import org.araxes.render.Viewport;
import org.araxes.tool.ToolEvent;
import org.araxes.ui.MapModel;
import org.araxes.ui.ScaleText;
import org.araxes.ui.action.HitFinder;
import org.araxes.ui.map.MapPane;

/**
 * The map without a mouse: the arrow keys bring a place into the middle, a cross marks it, a screen reader is told what
 * is there, and Shift and Enter are a click on it. FX thread.
 */
final class MapByKeyboard {

    /** The hand rests; before that nothing is looked for. */
    private static final Duration REST = Duration.millis(350);

    private static final double ARM_PIXELS = 9;
    private static final int MAX_TOLD = 6;

    private final MapPane map;
    private final MapModel model;
    private final HitFinder hits;
    /** Whether the map was used by keys last, not by the mouse. */
    private final BooleanProperty byKeys = new SimpleBooleanProperty();

    private Point2D mouse = Point2D.ZERO;
    /** Kept here: a binding that nobody holds ends. */
    private final BooleanBinding seen;

    private final PauseTransition rest = new PauseTransition(REST);

    MapByKeyboard(MapPane map, MapModel model, HitFinder hits) {
        this.map = map;
        this.model = model;
        this.hits = hits;
        this.seen = map.focusVisibleProperty().or(map.focusedProperty().and(byKeys));
        map.setAccessibleHelp(
                "Arrow keys move the map, plus and minus zoom, Shift and Enter select or draw in the middle");
        map.addEventFilter(MouseEvent.MOUSE_PRESSED, e -> byKeys.set(false));
        map.addEventFilter(MouseEvent.MOUSE_MOVED, e -> {
            // A mouse that rests is said to move when something below it changes.
            Point2D at = new Point2D(e.getScreenX(), e.getScreenY());
            byKeys.set(byKeys.get() && at.equals(mouse));
            mouse = at;
        });
        map.addEventFilter(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode().isArrowKey() || e.getCode() == KeyCode.ENTER && e.isShiftDown()) {
                byKeys.set(true);
            }
            if (e.getCode() == KeyCode.ENTER && e.isShiftDown()) {
                map.clickMiddle();
                e.consume();
            }
        });
        rest.setOnFinished(e -> tell());
        model.scenesProperty().addListener(o -> later());
        model.viewportProperty().addListener(o -> later());
        map.focusedProperty().addListener(o -> later());
    }

    private void later() {
        if (map.isFocused()) {
            rest.playFromStart();
        }
    }

    /** What is to be said before the help of a tool; empty while the mouse is used. */
    String hint() {
        return byKeys.get() ? "Shift+Enter is a click at the cross. " : "";
    }

    /** Tells a screen reader where the map is and what lies in its middle. */
    void tell() {
        Viewport view = model.viewportProperty().get();
        ScreenPoint middle = new ScreenPoint(view.widthPixels() / 2, view.heightPixels() / 2);
        ToolEvent there = new ToolEvent(
                ToolEvent.Type.MOVE, middle, ToolEvent.Button.NONE, 0, ToolEvent.Key.NONE, false, false, false, view);
        String place =
                there.ground().map(CoordinateFormat.DECIMAL_DEGREES::format).orElse("off the projected world");
        List<String> names = hits.at(there).stream().map(this::name).distinct().toList();
        String told = names.isEmpty()
                ? "nothing marked here"
                : names.stream().limit(MAX_TOLD).collect(Collectors.joining(", "));
        map.setAccessibleText(
                "Map, scale " + ScaleText.of(view.scaleDenominator()) + ", middle " + place + ": " + told);
    }

    private String name(Hit hit) {
        return switch (hit) {
            case Hit.OnAnnotation on ->
                on.annotation().name().isBlank()
                        ? "object without a name"
                        : on.annotation().name();
            case Hit.OnClaim on ->
                on.claim().names().shown(model.namesProperty().get()).replace("\n", " / ");
        };
    }

    /** The cross in the middle, seen while the map has the focus and is used by the keyboard. */
    Node cross() {
        Group cross = new Group();
        for (String look : new String[] {"map-cross-edge", "map-cross"}) {
            for (Line arm : List.of(new Line(-ARM_PIXELS, 0, ARM_PIXELS, 0), new Line(0, -ARM_PIXELS, 0, ARM_PIXELS))) {
                arm.getStyleClass().add(look);
                cross.getChildren().add(arm);
            }
        }
        cross.setId("map-cross");
        cross.setMouseTransparent(true);
        seen.subscribe(cross::setVisible);
        return cross;
    }
}
