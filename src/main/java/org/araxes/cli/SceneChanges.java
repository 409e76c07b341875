package org.araxes.cli;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.araxes.catalog.NameDisplay;
import org.araxes.render.LayerState;
import org.araxes.render.Palette;
import org.araxes.render.Scene;
import org.araxes.render.SceneBuilder;
import org.jspecify.annotations.Nullable;

/**
 * What the command line changes in a view; null leaves it.
 *
 * @param layers layers to switch on and off
 * @param date the day shown
 * @param names which names
 * @param theme colours
 */
record SceneChanges(
        @Nullable String layers,
        @Nullable LocalDate date,
        @Nullable NameDisplay names,
        @Nullable Palette theme) {

    /**
     * A scene with the changes.
     *
     * @throws IllegalArgumentException with a sentence for the person when there is no such layer
     */
    Scene apply(Scene scene) {
        return new Scene(
                scene.catalog(),
                layers == null ? scene.layers() : layers(scene, layers),
                scene.annotations(),
                names == null ? scene.names() : names,
                date == null ? scene.date() : date,
                theme == null ? scene.palette() : theme,
                null,
                java.util.Set.of(),
                scene.units(),
                scene.filter());
    }

    private static List<LayerState> layers(Scene scene, String changes) {
        Map<String, Double> on = new HashMap<>();
        scene.layers().forEach(state -> on.put(state.layer().id(), state.opacity()));
        SceneBuilder builder = SceneBuilder.start(scene.catalog()).withOpacities(on);
        return LayerChange.apply(LayerChange.parse(changes), builder).build().layers();
    }
}
