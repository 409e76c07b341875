package org.araxes.render;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.araxes.annotation.Annotation;
import org.araxes.annotation.AnnotationList;
import org.araxes.catalog.Catalog;
import org.araxes.catalog.Claim;
import org.araxes.catalog.NameDisplay;
import org.araxes.measure.Units;
import org.jspecify.annotations.Nullable;

/**
 * What is on the map, whatever part of it is seen. Immutable; any thread.
 *
 * @param catalog the catalogue that the layers are from
 * @param layers layers that are on, in drawing order, lowest first
 * @param annotations what the person drew, in drawing order
 * @param names which names to show
 * @param date show what held on that day; null to show everything
 * @param palette colours
 * @param selectedClaim {@code Claim.id()} to highlight; null for none
 * @param selectedAnnotations annotations to highlight
 * @param units units of the values beside measurements
 * @param filter whose claims are shown
 */
public record Scene(
        Catalog catalog,
        List<LayerState> layers,
        List<Annotation> annotations,
        NameDisplay names,
        @Nullable LocalDate date,
        Palette palette,
        @Nullable String selectedClaim,
        Set<UUID> selectedAnnotations,
        Units units,
        ClaimFilter filter) {

    /** With everybody's claims and values in metric units. */
    public Scene(
            Catalog catalog,
            List<LayerState> layers,
            List<Annotation> annotations,
            NameDisplay names,
            @Nullable LocalDate date,
            Palette palette,
            @Nullable String selectedClaim,
            Set<UUID> selectedAnnotations) {
        this(
                catalog,
                layers,
                annotations,
                names,
                date,
                palette,
                selectedClaim,
                selectedAnnotations,
                Units.METRIC,
                ClaimFilter.BOTH);
    }

    /** Takes copies of the collections; annotations that do not hold on the day are left out. */
    public Scene {
        layers = List.copyOf(layers);
        AnnotationList drawn = AnnotationList.copyOf(annotations);
        annotations = date == null ? drawn : drawn.onDay(date);
        selectedAnnotations = Set.copyOf(selectedAnnotations);
    }

    /** The annotations in blocks that are shared from scene to scene. */
    public AnnotationList drawn() {
        return AnnotationList.copyOf(annotations);
    }

    /** Whether a claim of a layer that is on is shown: it holds on the day, and its claimant's claims are asked for. */
    public boolean shows(Claim claim) {
        return (date == null || claim.validity().holdsOn(date)) && filter.shows(claim);
    }

    /** The same with other parties' claims. */
    public Scene withFilter(ClaimFilter other) {
        return new Scene(
                catalog, layers, annotations, names, date, palette, selectedClaim, selectedAnnotations, units, other);
    }

    /** The same on another day; null for every date. */
    public Scene withDate(@Nullable LocalDate day) {
        return new Scene(
                catalog, layers, annotations, names, day, palette, selectedClaim, selectedAnnotations, units, filter);
    }

    /** The same with other layers on, in drawing order. */
    public Scene withLayers(List<LayerState> others) {
        return new Scene(
                catalog, others, annotations, names, date, palette, selectedClaim, selectedAnnotations, units, filter);
    }

    /** The same with other annotations. */
    public Scene withAnnotations(List<Annotation> drawn) {
        return new Scene(
                catalog, layers, drawn, names, date, palette, selectedClaim, selectedAnnotations, units, filter);
    }

    /** The same without anything highlighted. */
    public Scene withoutSelection() {
        return new Scene(catalog, layers, annotations, names, date, palette, null, Set.of(), units, filter);
    }
}
