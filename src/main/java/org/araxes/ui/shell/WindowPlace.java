package org.araxes.ui.shell;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;

/**
 * Where the window stood, kept as a setting of the workspace, so that it stands there again at the next start; on a
 * screen that is there, and wholly on it.
 *
 * @param bounds outer bounds, pixels of the toolkit
 * @param maximized whether it filled the screen; the bounds are then those of before
 */
record WindowPlace(Rectangle2D bounds, boolean maximized) {

    private static final String PLACE = "window.place";
    private static final String MAXIMIZED = "window.maximized";

    /** A window of which less than this is on a screen cannot be taken hold of. */
    private static final double HOLD_PIXELS = 60;

    /** What was kept; nothing where nothing was, or a number is broken. */
    static Optional<WindowPlace> kept(Map<String, String> settings) {
        String[] parts = settings.getOrDefault(PLACE, "").split(" ", -1);
        if (parts.length != 4) {
            return Optional.empty();
        }
        try {
            Rectangle2D bounds = new Rectangle2D(
                    Double.parseDouble(parts[0]),
                    Double.parseDouble(parts[1]),
                    Double.parseDouble(parts[2]),
                    Double.parseDouble(parts[3]));
            boolean real = bounds.getWidth() >= HOLD_PIXELS
                    && bounds.getHeight() >= HOLD_PIXELS
                    && Double.isFinite(bounds.getMinX() + bounds.getMinY());
            return real
                    ? Optional.of(new WindowPlace(bounds, Boolean.parseBoolean(settings.get(MAXIMIZED))))
                    : Optional.empty();
        } catch (IllegalArgumentException broken) {
            return Optional.empty();
        }
    }

    /** As settings. */
    Map<String, String> settings() {
        return Map.of(
                PLACE,
                String.format(
                        Locale.ROOT,
                        "%.0f %.0f %.0f %.0f",
                        bounds.getMinX(),
                        bounds.getMinY(),
                        bounds.getWidth(),
                        bounds.getHeight()),
                MAXIMIZED,
                String.valueOf(maximized));
    }

    /**
     * A window's place now.
     *
     * @param before what was kept, which says where a maximized window stood
     */
    static Map<String, String> settings(Stage stage, Map<String, String> before) {
        if (stage.isMaximized()) {
            return kept(before)
                    .map(place -> new WindowPlace(place.bounds, true).settings())
                    .orElse(Map.of(MAXIMIZED, "true"));
        }
        Rectangle2D bounds = new Rectangle2D(
                Math.max(-1e6, stage.getX()), Math.max(-1e6, stage.getY()), stage.getWidth(), stage.getHeight());
        return new WindowPlace(bounds, false).settings();
    }

    /** Puts a window that is still to be shown where it stood; a new one that is too large for the screen fills it. */
    static void put(Stage stage, Map<String, String> settings) {
        List<Rectangle2D> screens =
                Screen.getScreens().stream().map(Screen::getVisualBounds).toList();
        kept(settings).map(place -> place.on(screens).bounds).ifPresent(bounds -> {
            stage.setX(bounds.getMinX());
            stage.setY(bounds.getMinY());
            stage.setWidth(bounds.getWidth());
            stage.setHeight(bounds.getHeight());
        });
        stage.setMaximized(Boolean.parseBoolean(settings.get(MAXIMIZED))
                || (kept(settings).isEmpty() && fills(stage, screens.getFirst())));
    }

    private static boolean fills(Stage stage, Rectangle2D screen) {
        return stage.getScene().getWidth() >= screen.getWidth()
                || stage.getScene().getHeight() >= screen.getHeight();
    }

    /**
     * The same place, moved and cut so that it is on the screen of which it covers most.
     *
     * @param screens what windows may cover of each screen, the main one first; one at least
     */
    WindowPlace on(List<Rectangle2D> screens) {
        Rectangle2D screen = screens.stream()
                .max(Comparator.comparingDouble(this::sharedArea))
                .filter(s -> sharedArea(s) >= HOLD_PIXELS * HOLD_PIXELS)
                .orElse(screens.getFirst());
        double width = Math.min(bounds.getWidth(), screen.getWidth());
        double height = Math.min(bounds.getHeight(), screen.getHeight());
        double x = Math.clamp(bounds.getMinX(), screen.getMinX(), screen.getMaxX() - width);
        double y = Math.clamp(bounds.getMinY(), screen.getMinY(), screen.getMaxY() - height);
        return new WindowPlace(new Rectangle2D(x, y, width, height), maximized);
    }

    private double sharedArea(Rectangle2D screen) {
        double width = Math.min(bounds.getMaxX(), screen.getMaxX()) - Math.max(bounds.getMinX(), screen.getMinX());
        double height = Math.min(bounds.getMaxY(), screen.getMaxY()) - Math.max(bounds.getMinY(), screen.getMinY());
        return Math.max(0, width) * Math.max(0, height);
    }
}
