package org.araxes.render;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.araxes.annotation.Annotation;
import org.araxes.annotation.AnnotationList;
import org.araxes.catalog.Catalog;
import org.araxes.catalog.Layer;
import org.araxes.catalog.NameDisplay;
import org.araxes.catalog.PartialDate;
import org.araxes.catalog.ReadyView;
import org.jspecify.annotations.Nullable;

/**
 * A person's choices of what is on the map, from which a {@link Scene} is made: the window and the command line both
 * choose through this, so that they draw the same picture. Immutable: every {@code with…} gives a new one; any thread.
 *
 * @param catalog the catalogue chosen from
 * @param opacityByLayer {@link Layer#id()}s that are on, each with its opacity, 0 (clear) to 1
 * @param annotations what the person drew, in drawing order
 * @param names which names to show
 * @param date show what held on that day; null to show everything
 * @param palette colours
 * @param selectedClaim claim to highlight; null for none
 * @param selectedAnnotations annotations to highlight
 * @param filter whose claims are shown
 */
public record SceneBuilder(
        Catalog catalog,
        Map<String, Double> opacityByLayer,
        List<Annotation> annotations,
        NameDisplay names,
        @Nullable LocalDate date,
        Palette palette,
        @Nullable String selectedClaim,
        Set<UUID> selectedAnnotations,
        ClaimFilter filter) {

    /** Takes copies of the collections. */
    public SceneBuilder {
        opacityByLayer = Map.copyOf(opacityByLayer);
        annotations = AnnotationList.copyOf(annotations);
        selectedAnnotations = Set.copyOf(selectedAnnotations);
    }

    /**
     * The start state: the layers that the catalogue shows at first, everybody's claims, English names, every date, light,
     * nothing drawn.
     */
    public static SceneBuilder start(Catalog catalog) {
        return new SceneBuilder(
                catalog,
                visibleAtStart(catalog),
                List.of(),
                NameDisplay.EN,
                null,
                Palette.LIGHT,
                null,
                Set.of(),
                ClaimFilter.BOTH);
    }

    /** The layers of a ready view, with its date, and its names where it has some; the rest stays. */
    public SceneBuilder withView(ReadyView view) {
        Map<String, Double> on = visibleAtStart(catalog);
        view.show().stream().filter(id -> catalog.layer(id).isPresent()).forEach(id -> on.putIfAbsent(id, 1.0));
        view.hide().forEach(on::remove);
        PartialDate day = view.date();
        NameDisplay wished = view.names();
        return withOpacities(on).withDate(day == null ? null : day.first()).withNames(wished == null ? names : wished);
    }

    /**
     * A layer switched on or off; one that is on already keeps its opacity.
     *
     * @throws IllegalArgumentException when the catalogue has no such layer
     */
    public SceneBuilder withLayer(String layerId, boolean on) {
        Map<String, Double> changed = new HashMap<>(opacityByLayer);
        if (on) {
            changed.putIfAbsent(known(layerId), 1.0);
        } else {
            changed.remove(known(layerId));
        }
        return withOpacities(changed);
    }

    /**
     * A layer switched on with an opacity.
     *
     * @param opacity 0 (clear) to 1
     * @throws IllegalArgumentException when the catalogue has no such layer or the opacity is out of range
     */
    public SceneBuilder withOpacity(String layerId, double opacity) {
        if (!(opacity >= 0 && opacity <= 1)) {
            throw new IllegalArgumentException("opacity " + opacity + " is not between 0 and 1");
        }
        Map<String, Double> changed = new HashMap<>(opacityByLayer);
        changed.put(known(layerId), opacity);
        return withOpacities(changed);
    }

    /** Whether a layer is on. */
    public boolean isOn(String layerId) {
        return opacityByLayer.containsKey(layerId);
    }

    /** The same with other layers on. */
    public SceneBuilder withOpacities(Map<String, Double> opacities) {
        return new SceneBuilder(
                catalog, opacities, annotations, names, date, palette, selectedClaim, selectedAnnotations, filter);
    }

    /** The same with other annotations. */
    public SceneBuilder withAnnotations(List<Annotation> drawn) {
        return new SceneBuilder(
                catalog, opacityByLayer, drawn, names, date, palette, selectedClaim, selectedAnnotations, filter);
    }

    /** The same with other names. */
    public SceneBuilder withNames(NameDisplay display) {
        return new SceneBuilder(
                catalog,
                opacityByLayer,
                annotations,
                display,
                date,
                palette,
                selectedClaim,
                selectedAnnotations,
                filter);
    }

    /** The same on another day; null for every date. */
    public SceneBuilder withDate(@Nullable LocalDate day) {
        return new SceneBuilder(
                catalog, opacityByLayer, annotations, names, day, palette, selectedClaim, selectedAnnotations, filter);
    }

    /** The same in other colours. */
    public SceneBuilder withPalette(Palette colours) {
        return new SceneBuilder(
                catalog, opacityByLayer, annotations, names, date, colours, selectedClaim, selectedAnnotations, filter);
    }

    /** The same with other things highlighted. */
    public SceneBuilder withSelection(@Nullable String claimId, Set<UUID> annotationIds) {
        return new SceneBuilder(
                catalog, opacityByLayer, annotations, names, date, palette, claimId, annotationIds, filter);
    }

    /** The same with other parties' claims. */
    public SceneBuilder withFilter(ClaimFilter whose) {
        return new SceneBuilder(
                catalog, opacityByLayer, annotations, names, date, palette, selectedClaim, selectedAnnotations, whose);
    }

    /** What is on the map by these choices. */
    public Scene build() {
        List<LayerState> layers = catalog.layers().stream()
                .filter(layer -> isOn(layer.id()))
                .map(layer -> new LayerState(layer, opacityByLayer.getOrDefault(layer.id(), 1.0)))
                .toList();
        return new Scene(catalog, layers, annotations, names, date, palette, selectedClaim, selectedAnnotations)
                .withFilter(filter);
    }

    /** The maps of a comparison that are seen at once, the left one first; they differ in whose claims they show only. */
    public List<Scene> build(Comparison comparison) {
        Scene scene = build();
        return comparison.seen().stream().map(scene::withFilter).toList();
    }

    private String known(String layerId) {
        if (catalog.layer(layerId).isEmpty()) {
            throw new IllegalArgumentException("there is no layer \"" + layerId + "\"");
        }
        return layerId;
    }

    private static Map<String, Double> visibleAtStart(Catalog catalog) {
        Map<String, Double> on = new HashMap<>();
        catalog.layers().stream().filter(Layer::visible).forEach(layer -> on.put(layer.id(), 1.0));
        return on;
    }
}
