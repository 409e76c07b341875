package org.araxes.ui.action;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.araxes.annotation.Annotation;
import org.araxes.catalog.Claim;
import org.araxes.catalog.ClaimKind;
import org.araxes.render.FrameRenderer;
import org.araxes.render.Hit;
import org.araxes.render.HitTester;
import org.araxes.render.SnapPoint;
import org.araxes.render.Snapper;
import org.araxes.tool.Snap;
import org.araxes.tool.Snapping;
import org.araxes.tool.ToolEvent;
import org.araxes.ui.MapModel;
import org.araxes.ui.Selection;

/** What lies under the pointer, to be selected or snapped to. FX thread. */
public final class HitFinder implements Snapping {

    /** A hand on a trackpad is no more exact than this. */
    private static final double HIT_PIXELS = 6;

    /** Near enough to be meant, far enough not to be in the way. */
    private static final double SNAP_PIXELS = 9;

    private final MapModel model;
    private final HitTester hits;
    private final Snapper snapper;

    /** @param renderer holds what is drawn, where it is looked up */
    public HitFinder(MapModel model, FrameRenderer renderer) {
        this.model = model;
        this.hits = new HitTester(renderer);
        this.snapper = new Snapper(renderer);
    }

    /** What a click selects: the uppermost annotation, else the claims there, else nothing. */
    public Selection selectionAt(ToolEvent event) {
        List<Hit> found = at(event);
        if (!found.isEmpty() && found.getFirst() instanceof Hit.OnAnnotation on) {
            return Selection.ofAnnotation(on.annotation().id());
        }
        return Selection.ofClaims(found.stream()
                .filter(h -> h instanceof Hit.OnClaim on && !isGround(on))
                .map(h -> ((Hit.OnClaim) h).claim().id())
                .distinct()
                .toList());
    }

    /** Whether it is plain land or its name: a click there means nothing, not the country. */
    static boolean isGround(Hit hit) {
        return hit instanceof Hit.OnClaim on
                && on.part() != Hit.Part.LINE
                && on.claim().kind() == ClaimKind.COUNTRY;
    }

    /** The uppermost annotation at a pixel. */
    Optional<UUID> annotationAt(ToolEvent event) {
        return at(event).stream()
                .filter(Hit.OnAnnotation.class::isInstance)
                .map(h -> ((Hit.OnAnnotation) h).annotation().id())
                .findFirst();
    }

    /** All that lies at a pixel, the most telling first. */
    public List<Hit> at(ToolEvent event) {
        return hits.hits(
                model.pointedSceneProperty().get(),
                event.viewport(),
                event.pixel().x(),
                event.pixel().y(),
                HIT_PIXELS);
    }

    @Override
    public Optional<Snap> snap(ToolEvent event) {
        return snap(event, Set.of());
    }

    @Override
    public Optional<Snap> snap(ToolEvent event, Set<UUID> except) {
        return snapper.snap(
                        model.pointedSceneProperty().get(),
                        event.viewport(),
                        event.pixel().x(),
                        event.pixel().y(),
                        SNAP_PIXELS,
                        except)
                .map(this::named);
    }

    private Snap named(SnapPoint point) {
        Optional<Annotation> drawn = Optional.ofNullable(point.annotation());
        String owner = Optional.ofNullable(point.claimId())
                .flatMap(model.catalog()::claim)
                .map(Claim::names)
                .map(n -> n.shown(model.namesProperty().get()).replace("\n", " / "))
                .or(() -> drawn.map(Annotation::name).filter(name -> !name.isBlank()))
                .orElse("your object");
        String source = Optional.ofNullable(point.claimId())
                .or(() -> drawn.map(a -> a.id().toString()))
                .orElse("");
        return new Snap(
                point.position(), owner + (point.vertex() ? ", vertex" : ", edge"), point.accuracyMeters(), source);
    }
}
