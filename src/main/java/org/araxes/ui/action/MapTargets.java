package org.araxes.ui.action;

import java.util.List;
import java.util.Optional;
import org.araxes.annotation.Annotation;
import org.araxes.annotation.AnnotationKind;
import org.araxes.annotation.VertexPath;
import org.araxes.catalog.Claim;
import org.araxes.geo.LonLatGeometry;
import org.araxes.measure.Subject;
import org.araxes.measure.Uncertainty;
import org.araxes.render.Hit;
import org.araxes.tool.Target;
import org.araxes.tool.Targets;
import org.araxes.tool.ToolEvent;
import org.araxes.ui.MapModel;
import org.locationtech.jts.geom.Geometry;

/** What a person points at to be measured: claims and what was drawn. FX thread. */
public record MapTargets(MapModel model, HitFinder hits) implements Targets {

    @Override
    public Optional<Target> at(ToolEvent event, Wanted wanted) {
        List<Hit> found = hits.at(event).stream()
                .filter(h -> h.part() != Hit.Part.NAME) // beside its thing, so that a place there is meant
                .toList();
        return switch (wanted) {
            case ANYTHING ->
                first(found, h -> !HitFinder.isGround(h))
                        .or(() -> event.ground().map(p -> place(event, p)));
            case AREA ->
                first(found, h -> dimension(h) == 2 && !HitFinder.isGround(h))
                        .or(() -> first(found, h -> dimension(h) == 2));
            case LINE ->
                first(found, h -> dimension(h) == 1)
                        .or(() -> first(found, h -> dimension(h) == 2 && h.part() == Hit.Part.LINE));
        };
    }

    @Override
    public Optional<Target> axis(Target area) {
        return Optional.ofNullable(area.claimId())
                .flatMap(model.catalog()::claim)
                .flatMap(model.catalog()::base)
                .flatMap(this::target);
    }

    private Optional<Target> first(List<Hit> found, java.util.function.Predicate<Hit> which) {
        return found.stream().filter(which).flatMap(h -> target(h).stream()).findFirst();
    }

    private static int dimension(Hit hit) {
        return switch (hit) {
            case Hit.OnClaim on -> {
                Geometry geometry = on.claim().geometry();
                yield geometry == null ? -1 : geometry.getDimension();
            }
            case Hit.OnAnnotation on -> on.annotation().geometry().getDimension();
        };
    }

    private Optional<Target> target(Hit hit) {
        return switch (hit) {
            case Hit.OnClaim on -> target(on.claim());
            case Hit.OnAnnotation on -> target(on.annotation());
        };
    }

    Optional<Target> target(Claim claim) {
        Geometry geometry = claim.geometry();
        if (geometry == null) {
            return Optional.empty();
        }
        String name = claim.names().shown(model.namesProperty().get()).replace("\n", " / ");
        return Optional.of(new Target(new Subject(name, geometry, claim.accuracyMeters()), claim.id(), null));
    }

    Optional<Target> target(Annotation a) {
        if (a.kind() == AnnotationKind.CALLOUT) {
            return Optional.empty();
        }
        String name = a.name().isBlank() ? "your object" : a.name();
        return Optional.of(
                new Target(new Subject(name, a.geometry(), worst(a.shape().path())), null, a.id()));
    }

    /** An object is as exact as its least exact vertex. */
    private static double worst(VertexPath path) {
        double worst = 0;
        for (int i = 0; i < path.size(); i++) {
            worst = Math.max(worst, path.accuracyMeters(i)); // NaN stays NaN
        }
        return worst;
    }

    private static Target place(ToolEvent event, org.araxes.geo.LonLat p) {
        double pixelMeters = event.viewport().metersPerPixel()
                / event.viewport().projection().pointScale(p);
        return new Target(
                new Subject("place clicked", LonLatGeometry.point(p), Uncertainty.clickSigmaMeters(pixelMeters)),
                null,
                null);
    }
}
