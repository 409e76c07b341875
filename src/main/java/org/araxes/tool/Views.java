package org.araxes.tool;

import java.util.Optional;
import org.araxes.render.ScreenPoint;
import org.araxes.render.Viewport;

/** Which view follows from which event: pure functions, any thread. */
public final class Views {

    /** One notch of the wheel; four double the scale, which keeps the eye on the place. */
    static final double NOTCH_FACTOR = Math.pow(2, 0.25);

    /** How far a notch of a wheel turned sideways moves the map. */
    private static final double NOTCH_PIXELS = 60;

    /** A turn of more notches than this in one event is a fault of the device. */
    private static final double MAX_NOTCHES = 20;

    /** Trackpad pixels that double the scale: about the height of the pad. */
    private static final double DOUBLING_PIXELS = 200;

    /** The key + or − and a double-click. */
    static final double STEP_FACTOR = 2;

    /** Share of the view that an arrow key moves it by; with Shift nearly a page. */
    static final double ARROW_SHARE = 0.2;

    private static final double PAGE_SHARE = 0.8;

    private Views() {}

    /**
     * The view after a turn of the wheel or a stroke on a trackpad. A wheel turned sideways pans sideways. What a faulty
     * device sends (no number, or more than a view at once) leaves or bounds the view.
     */
    public static Viewport scrolled(Scroll s) {
        if (!Double.isFinite(s.dx()) || !Double.isFinite(s.dy())) {
            return s.viewport();
        }
        return switch (s.device()) {
            case WHEEL ->
                s.dy() == 0
                        ? panned(s.viewport(), s.dx() * NOTCH_PIXELS, 0)
                        : zoomed(
                                s.viewport(),
                                s.pixel(),
                                Math.pow(NOTCH_FACTOR, Math.clamp(s.dy(), -MAX_NOTCHES, MAX_NOTCHES)));
            case TRACKPAD ->
                s.shortcut()
                        ? zoomed(s.viewport(), s.pixel(), Math.pow(2, s.dy() / DOUBLING_PIXELS))
                        : panned(s.viewport(), s.dx(), s.dy());
        };
    }

    private static Viewport panned(Viewport view, double dx, double dy) {
        return view.draggedBy(
                Math.clamp(dx, -view.widthPixels(), view.widthPixels()),
                Math.clamp(dy, -view.heightPixels(), view.heightPixels()));
    }

    /** The view zoomed with the map fixed at a pixel; unchanged by a factor that is no positive number. */
    public static Viewport zoomed(Viewport view, ScreenPoint fixed, double factor) {
        return factor > 0 && Double.isFinite(factor) ? view.zoomedAt(fixed.x(), fixed.y(), factor) : view;
    }

    /** The view after a double-click: nearer at the pointer, with Shift farther. */
    static Viewport doubleClicked(ToolEvent event) {
        return zoomed(event.viewport(), event.pixel(), event.shift() ? 1 / STEP_FACTOR : STEP_FACTOR);
    }

    /** The view after a key; nothing when the key does not move the view. */
    static Optional<Viewport> key(ToolEvent event) {
        Viewport view = event.viewport();
        double share = event.shift() ? PAGE_SHARE : ARROW_SHARE;
        double right = view.widthPixels() * share;
        double down = view.heightPixels() * share;
        return switch (event.key()) {
            case LEFT -> Optional.of(view.draggedBy(right, 0));
            case RIGHT -> Optional.of(view.draggedBy(-right, 0));
            case UP -> Optional.of(view.draggedBy(0, down));
            case DOWN -> Optional.of(view.draggedBy(0, -down));
            case PLUS -> Optional.of(centred(view, STEP_FACTOR));
            case MINUS -> Optional.of(centred(view, 1 / STEP_FACTOR));
            default -> Optional.empty();
        };
    }

    /** The view zoomed about its middle, for buttons and the keys + and −. */
    public static Viewport centred(Viewport view, double factor) {
        return zoomed(view, new ScreenPoint(view.widthPixels() / 2, view.heightPixels() / 2), factor);
    }
}
