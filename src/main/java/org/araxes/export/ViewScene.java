package org.araxes.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.araxes.annotation.Annotation;
import org.araxes.catalog.Catalog;
import org.araxes.catalog.NameDisplay;
import org.araxes.geo.MapPoint;
import org.araxes.geo.Projection;
import org.araxes.geo.TransverseMercator;
import org.araxes.measure.Units;
import org.araxes.render.ClaimFilter;
import org.araxes.render.Comparison;
import org.araxes.render.LayerState;
import org.araxes.render.Palette;
import org.araxes.render.Scene;
import org.araxes.render.Viewport;
import org.araxes.view.SavedView;

/**
 * A saved view as what the renderer draws, and the other way round. Immutable; any thread.
 *
 * @param scene what is on the map
 * @param viewport which part of it, in the size in which it was saved
 * @param comparison how two maps are held against each other
 * @param places where the furniture of its pictures was put
 * @param missing what the view names and is not there any more, in words; it is left out
 */
public record ViewScene(
        Scene scene, Viewport viewport, Comparison comparison, FurniturePlaces places, List<String> missing) {

    /** Takes a copy. */
    public ViewScene {
        missing = List.copyOf(missing);
    }

    /**
     * What a view shows.
     *
     * @param catalog where its layers are from
     * @param drawn what the person drew
     */
    public static ViewScene of(SavedView view, Catalog catalog, List<Annotation> drawn) {
        List<String> missing = new ArrayList<>();
        List<LayerState> layers = new ArrayList<>();
        for (SavedView.LayerChoice choice : view.layers()) {
            catalog.layer(choice.id())
                    .ifPresentOrElse(
                            layer -> layers.add(new LayerState(layer, choice.opacity())),
                            () -> missing.add("the layer \"" + choice.id() + "\""));
        }
        Comparison comparison = comparison(view.compare(), catalog, missing);
        Scene scene = new Scene(
                catalog,
                layers,
                shown(view, drawn, missing),
                known(NameDisplay.ofCode(view.names()), NameDisplay.EN, "the names \"" + view.names() + "\"", missing),
                view.date().orElse(null),
                view.theme().equals(Palette.DARK.name()) ? Palette.DARK : Palette.LIGHT,
                null,
                Set.of(),
                known(Units.ofCode(view.units()), Units.METRIC, "the units \"" + view.units() + "\"", missing),
                comparison.first());
        return new ViewScene(
                scene, viewport(view.place(), missing), comparison, places(view.places(), missing), missing);
    }

    /** The view of what is drawn, for saving. */
    public static SavedView saved(
            UUID id, String title, String notes, Scene scene, Viewport viewport, Comparison comparison) {
        Catalog catalog = scene.catalog();
        return new SavedView(
                id,
                title,
                notes,
                new SavedView.Place(
                        viewport.projection().name(),
                        viewport.center().xMeters(),
                        viewport.center().yMeters(),
                        viewport.metersPerPixel(),
                        viewport.widthPixels(),
                        viewport.heightPixels()),
                scene.layers().stream()
                        .map(state -> new SavedView.LayerChoice(state.layer().id(), state.opacity()))
                        .toList(),
                Optional.ofNullable(scene.date()),
                scene.names().code(),
                scene.palette().name(),
                scene.units().code(),
                new SavedView.Compare(
                        comparison.layout().code(),
                        comparison.first().code(catalog),
                        comparison.second().code(catalog),
                        comparison.divider()),
                Optional.of(scene.annotations().stream().map(Annotation::id).collect(Collectors.toSet())));
    }

    private static FurniturePlaces places(String code, List<String> missing) {
        try {
            return FurniturePlaces.parse(code);
        } catch (IllegalArgumentException unknown) {
            missing.add("a place of furniture: " + unknown.getMessage());
            return FurniturePlaces.USUAL;
        }
    }

    private static Comparison comparison(SavedView.Compare saved, Catalog catalog, List<String> missing) {
        Comparison none = Comparison.none(catalog);
        return new Comparison(
                Comparison.Layout.ofCode(saved.layout()).orElse(none.layout()),
                filter(saved.first(), catalog, none.first(), missing),
                filter(saved.second(), catalog, none.second(), missing),
                saved.divider());
    }

    private static ClaimFilter filter(String code, Catalog catalog, ClaimFilter otherwise, List<String> missing) {
        return known(ClaimFilter.ofCode(catalog, code), otherwise, "the claims of \"" + code + "\"", missing);
    }

    private static <T> T known(Optional<T> found, T otherwise, String what, List<String> missing) {
        if (found.isEmpty()) {
            missing.add(what);
        }
        return found.orElse(otherwise);
    }

    private static List<Annotation> shown(SavedView view, List<Annotation> drawn, List<String> missing) {
        if (view.annotations().isEmpty()) {
            return drawn;
        }
        Set<UUID> ids = view.annotations().get();
        List<Annotation> shown =
                drawn.stream().filter(a -> ids.contains(a.id())).toList();
        int gone = ids.size() - shown.size();
        if (gone > 0) {
            missing.add(gone == 1 ? "an annotation" : gone + " annotations");
        }
        return shown;
    }

    private static Viewport viewport(SavedView.Place place, List<String> missing) {
        Projection projection = TransverseMercator.UTM_38N;
        if (!projection.name().equals(place.projection())) {
            missing.add("the projection \"" + place.projection() + "\"");
        }
        return new Viewport(
                projection,
                new MapPoint(place.xMeters(), place.yMeters()),
                place.metersPerPixel(),
                place.widthPixels(),
                place.heightPixels());
    }
}
