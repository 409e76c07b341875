package org.araxes.ui;

import org.araxes.render.Comparison;
import org.araxes.render.Scene;

/**
 * The two maps of a comparison as the renderer takes them; they differ in whose claims they show only.
 *
 * @param first the one that is seen, or the left one
 * @param second the one held against it
 */
public record ComparedScenes(Scene first, Scene second) {

    /** Both maps made of one scene. */
    static ComparedScenes of(Scene scene, Comparison comparison) {
        return new ComparedScenes(scene.withFilter(comparison.first()), scene.withFilter(comparison.second()));
    }

    /** Whether they show what a comparison asks for. */
    boolean show(Comparison comparison) {
        return first.filter().equals(comparison.first()) && second.filter().equals(comparison.second());
    }

    /** The one that is seen, or the left one. */
    public Scene seen(boolean exchanged) {
        return exchanged ? second : first;
    }

    /** The one that is not seen, or the right one. */
    public Scene other(boolean exchanged) {
        return exchanged ? first : second;
    }
}
