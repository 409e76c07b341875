package org.araxes.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javafx.beans.InvalidationListener;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.araxes.annotation.AnnotationList;
import org.araxes.annotation.AnnotationStyle;
import org.araxes.catalog.Catalog;
import org.araxes.catalog.NameDisplay;
import org.araxes.export.FurniturePlaces;
import org.araxes.measure.Units;
import org.araxes.render.ClaimFilter;
import org.araxes.render.Comparison;
import org.araxes.render.Scene;
import org.araxes.render.Viewport;

/**
 * What the window shows: the catalogue, the view and the person's choices, each a property. {@link #sceneProperty()}
 * follows all but the viewport. FX thread.
 */
public final class MapModel {

    private final Catalog catalog;
    private final ObjectProperty<Viewport> viewport;
    private final ObjectProperty<LayerSettings> layers;
    private final ObjectProperty<NameDisplay> names = new SimpleObjectProperty<>(NameDisplay.EN);
    private final ObjectProperty<Optional<LocalDate>> date = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Theme> theme = new SimpleObjectProperty<>(Theme.LIGHT);
    private final ObjectProperty<Units> units = new SimpleObjectProperty<>(Units.METRIC);
    private final ObjectProperty<Selection> selection = new SimpleObjectProperty<>(Selection.NONE);
    private final ObjectProperty<AnnotationList> annotations = new SimpleObjectProperty<>(AnnotationList.empty());
    private final BooleanProperty coming = new SimpleBooleanProperty(false);
    private final ObjectProperty<AnnotationStyle> style = new SimpleObjectProperty<>(AnnotationStyle.DEFAULT);
    private final ObjectProperty<List<NamedStyle>> ownStyles = new SimpleObjectProperty<>(List.of());
    private final ObjectProperty<Set<UUID>> inHand = new SimpleObjectProperty<>(Set.of());
    private final ObjectProperty<Set<UUID>> hidden = new SimpleObjectProperty<>(Set.of());
    private final ObjectProperty<Comparison> comparison;
    private final ObjectProperty<FurniturePlaces> places = new SimpleObjectProperty<>(FurniturePlaces.USUAL);
    private final BooleanProperty blinking = new SimpleBooleanProperty(false);
    private final BooleanProperty bothReady = new SimpleBooleanProperty(false);
    private final ReadOnlyObjectWrapper<ComparedScenes> scenes = new ReadOnlyObjectWrapper<>();
    private final ObjectProperty<Scene> pointed = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<Scene> scene = new ReadOnlyObjectWrapper<>();

    /** A model at a first view with the catalogue's start layers. */
    public MapModel(Catalog catalog, Viewport start) {
        this.catalog = catalog;
        this.viewport = new SimpleObjectProperty<>(start);
        this.layers = new SimpleObjectProperty<>(LayerSettings.start(catalog));
        this.comparison = new SimpleObjectProperty<>(Comparison.none(catalog));
        showScenes(makeScenes());
        InvalidationListener changed = o -> showScenes(makeScenes());
        List.of(layers, names, date, theme, units, selection, annotations, inHand, hidden)
                .forEach(p -> p.addListener(changed));
        comparison.subscribe(now -> {
            if (!scenes.get().show(now)) {
                showScenes(makeScenes());
            }
        });
        blinking.subscribe(held -> showScenes(scenes.get()));
    }

    private void showScenes(ComparedScenes made) {
        scenes.set(made);
        scene.set(made.seen(blinking.get()));
        pointed.set(scene.get());
    }

    private ComparedScenes makeScenes() {
        return ComparedScenes.of(makeScene(), comparison.get());
    }

    private Scene makeScene() {
        return new Scene(
                catalog,
                layers.get().states(catalog),
                visibleAnnotations(),
                names.get(),
                date.get().orElse(null),
                theme.get().palette(),
                selection.get().claim(),
                selection.get().annotations(),
                units.get(),
                ClaimFilter.BOTH);
    }

    private AnnotationList visibleAnnotations() {
        Set<UUID> without = inHand.get();
        Set<UUID> unseen = hidden.get();
        return without.isEmpty() && unseen.isEmpty()
                ? annotations.get()
                : annotations.get().only(a -> !without.contains(a.id()) && !unseen.contains(a.id()));
    }

    /** The catalogue. */
    public Catalog catalog() {
        return catalog;
    }

    /** What part of the map is seen; its size is the map pane's. */
    public ObjectProperty<Viewport> viewportProperty() {
        return viewport;
    }

    /** Which layers are on. */
    public ObjectProperty<LayerSettings> layersProperty() {
        return layers;
    }

    /** Where the furniture of pictures was put. */
    public ObjectProperty<FurniturePlaces> placesProperty() {
        return places;
    }

    /** Which names are shown. */
    public ObjectProperty<NameDisplay> namesProperty() {
        return names;
    }

    /** The day that is shown; empty for all days. */
    public ObjectProperty<Optional<LocalDate>> dateProperty() {
        return date;
    }

    /** Light or dark. */
    public ObjectProperty<Theme> themeProperty() {
        return theme;
    }

    /** Shows the window in the other theme: dark for light, light for dark. */
    public void switchTheme() {
        theme.set(theme.get().other());
    }

    /** Units of lengths and areas. */
    public ObjectProperty<Units> unitsProperty() {
        return units;
    }

    /** What is selected. */
    public ObjectProperty<Selection> selectionProperty() {
        return selection;
    }

    /** What the person drew, in drawing order; set by {@link Editing} only. */
    public ObjectProperty<AnnotationList> annotationsProperty() {
        return annotations;
    }

    /** Whether what was drawn before is still being read, and not all of it is there. */
    public BooleanProperty comingProperty() {
        return coming;
    }

    /** How the next annotation will look. */
    public ObjectProperty<AnnotationStyle> styleProperty() {
        return style;
    }

    /** Looks that the person keeps under names. */
    public ObjectProperty<List<NamedStyle>> ownStylesProperty() {
        return ownStyles;
    }

    /** Objects that a tool is changing and draws itself meanwhile. */
    public ObjectProperty<Set<UUID>> inHandProperty() {
        return inHand;
    }

    /** Objects that the saved view shown last did without; what is drawn later is seen. */
    public ObjectProperty<Set<UUID>> hiddenProperty() {
        return hidden;
    }

    /** Whose claims are held against each other, and how. */
    public ObjectProperty<Comparison> comparisonProperty() {
        return comparison;
    }

    /** Whether the two maps of the comparison are exchanged for the moment. */
    public BooleanProperty blinkingProperty() {
        return blinking;
    }

    /** Whether the second map is kept ready though it is not seen. */
    public BooleanProperty bothReadyProperty() {
        return bothReady;
    }

    /** Both maps of the comparison; blinking does not change them. */
    public ReadOnlyObjectProperty<ComparedScenes> scenesProperty() {
        return scenes.getReadOnlyProperty();
    }

    /** The map of the comparison that the pointer was on last. */
    public ObjectProperty<Scene> pointedSceneProperty() {
        return pointed;
    }

    /** All of it as the renderer takes it: the map that is seen, or the left one. */
    public ReadOnlyObjectProperty<Scene> sceneProperty() {
        return scene.getReadOnlyProperty();
    }
}
