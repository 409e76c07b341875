package org.araxes.ui.shell;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.araxes.catalog.Catalog;
import org.araxes.catalog.Layer;
import org.araxes.catalog.NameDisplay;
import org.araxes.geo.LonLat;
import org.araxes.geo.Projection;
import org.araxes.measure.Units;
import org.araxes.render.Viewport;
import org.araxes.ui.LayerSettings;
import org.araxes.ui.MapModel;
import org.araxes.ui.Theme;

/**
 * What the window looked like, kept as settings of the workspace and shown again at the next start: place and scale,
 * layers with their opacity, names, theme. What does not fit any more (a layer that is gone, a broken number) is left
 * out.
 */
final class SessionState {

    private static final String PLACE = "view.place";
    private static final String LAYERS = "view.layers";
    private static final String NAMES = "view.names";
    private static final String THEME = "window.theme";
    private static final String OWN = "view.layers.own";
    private static final String UNITS = "view.units";

    private SessionState() {}

    /** The settings of a model as it stands. */
    static Map<String, String> of(MapModel model) {
        Viewport view = model.viewportProperty().get();
        LonLat center = view.projection().toLonLat(view.center());
        LayerSettings layers = model.layersProperty().get();
        Map<String, Double> on = new TreeMap<>();
        layers.visible().forEach(id -> on.put(id, layers.opacityOf(id)));
        return Map.of(
                PLACE,
                String.format(
                        Locale.ROOT, "%.7f %.7f %.6f", center.lonDegrees(), center.latDegrees(), view.metersPerPixel()),
                LAYERS,
                on.entrySet().stream().map(e -> e.getKey() + "=" + e.getValue()).collect(Collectors.joining(" ")),
                NAMES,
                model.namesProperty().get().code(),
                OWN,
                OwnFolders.layers(model.catalog()).stream().map(Layer::id).collect(Collectors.joining(" ")),
                UNITS,
                model.unitsProperty().get().code(),
                THEME,
                model.themeProperty().get().code());
    }

    /** Gives a model the kept choices; the place is {@link #place}. */
    static void restore(MapModel model, Map<String, String> settings) {
        Optional.ofNullable(settings.get(NAMES)).flatMap(NameDisplay::ofCode).ifPresent(model.namesProperty()::set);
        Optional.ofNullable(settings.get(UNITS)).flatMap(Units::ofCode).ifPresent(model.unitsProperty()::set);
        Optional.ofNullable(settings.get(THEME))
                .flatMap(code -> Arrays.stream(Theme.values())
                        .filter(t -> t.code().equals(code))
                        .findFirst())
                .ifPresent(model.themeProperty()::set);
        String layers = settings.get(LAYERS);
        if (layers != null) {
            Map<String, Double> on = new HashMap<>();
            for (String entry : layers.split(" ", -1)) {
                String[] parts = entry.split("=", -1);
                if (parts.length == 2 && model.catalog().layer(parts[0]).isPresent()) {
                    number(parts[1]).filter(o -> o >= 0 && o <= 1).ifPresent(o -> on.put(parts[0], o));
                }
            }
            newLayers(model.catalog(), settings).forEach(l -> on.put(l.id(), 1.0));
            model.layersProperty().set(LayerSettings.of(on));
        }
    }

    /** Layers of own folders that were not there when the settings were kept, as far as they are on at the start. */
    private static List<Layer> newLayers(Catalog catalog, Map<String, String> settings) {
        List<String> known = List.of(settings.getOrDefault(OWN, "").split(" ", -1));
        return OwnFolders.layers(catalog).stream()
                .filter(l -> l.visible() && !known.contains(l.id()))
                .toList();
    }

    /** The kept place and scale in a size; nothing when none was kept. */
    static Optional<Viewport> place(Map<String, String> settings, Projection projection, double width, double height) {
        String[] parts = settings.getOrDefault(PLACE, "").split(" ", -1);
        if (parts.length != 3) {
            return Optional.empty();
        }
        try {
            LonLat center = new LonLat(Double.parseDouble(parts[0]), Double.parseDouble(parts[1]));
            double scale = Double.parseDouble(parts[2]);
            return Optional.of(new Viewport(projection, projection.toMap(center), scale, width, height));
        } catch (IllegalArgumentException broken) {
            return Optional.empty();
        }
    }

    private static Optional<Double> number(String text) {
        try {
            return Optional.of(Double.parseDouble(text));
        } catch (NumberFormatException broken) {
            return Optional.empty();
        }
    }
}
