package org.araxes.render;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.araxes.annotation.AnnotationKind;
import org.araxes.catalog.LayerStyle;
import org.araxes.geo.MapPoint;
import org.araxes.render.ink.Box;
import org.araxes.render.prepare.Banded;
import org.araxes.render.prepare.Finder;
import org.araxes.render.prepare.PreparedAnnotation;
import org.araxes.render.prepare.PreparedClaim;

/**
 * Says what lies under the pointer, from the geometry that the renderer has prepared: layers that were never drawn have
 * nothing to hit. Answers in well under a millisecond on the bundled data. Thread-safe.
 */
public final class HitTester {

    /** Nearer things first only when they are nearer by more than this; otherwise what lies on top. */
    private static final double SAME_DISTANCE_PIXELS = 2;

    private final FrameRenderer renderer;

    /** @param renderer the renderer whose frames the person sees */
    public HitTester(FrameRenderer renderer) {
        this.renderer = renderer;
    }

    private record Found(Hit hit, double size) {}

    /**
     * What lies at a pixel, the most telling first: points, names of annotations, lines, names of claims, areas; annotations
     * before claims, near before far, small areas before large ones, upper before lower. A name counts where the frame drawn
     * last has it.
     *
     * @param x logical pixels from the left
     * @param y logical pixels from the top
     * @param tolerancePixels how far from the pixel points and lines may be, logical pixels
     */
    public List<Hit> hits(Scene scene, Viewport viewport, double x, double y, double tolerancePixels) {
        Search search = new Search(scene, viewport, x, y, tolerancePixels);
        search.annotations();
        search.claims();
        renderer.names().at(scene, viewport, search.place).forEach(hit -> search.add(hit, 0));
        return search.found.stream()
                .sorted(Comparator.comparingInt((Found f) -> rank(f.hit))
                        .thenComparing(f -> f.hit instanceof Hit.OnClaim)
                        .thenComparing(f -> Math.floor(f.hit.distancePixels() / SAME_DISTANCE_PIXELS))
                        .thenComparing(Found::size))
                .map(Found::hit)
                .toList();
    }

    /** A line that a person drew across the name of a town is what a click on it means. */
    private static int rank(Hit hit) {
        return switch (hit.part()) {
            case POINT -> 0;
            case NAME -> hit instanceof Hit.OnAnnotation ? 1 : 3;
            case LINE -> 2;
            case AREA -> 4;
        };
    }

    /** One question; one thread. */
    private final class Search {

        private final Scene scene;
        private final Viewport viewport;
        private final double tolerancePixels;
        private final MapPoint place;
        private final Finder finder;
        private final double metersPerPixel;
        private final List<Found> found = new ArrayList<>();

        Search(Scene scene, Viewport viewport, double x, double y, double tolerancePixels) {
            this.scene = scene;
            this.viewport = viewport;
            this.tolerancePixels = tolerancePixels;
            this.place = viewport.toMap(x, y);
            this.finder = new Finder(place.xMeters(), place.yMeters());
            this.metersPerPixel = viewport.metersPerPixel();
        }

        void claims() {
            double reach = (tolerancePixels + Symbols.LARGEST_PIXELS) * metersPerPixel;
            Box box = new Box(place.xMeters(), place.yMeters(), place.xMeters(), place.yMeters()).grown(reach);
            for (VisibleClaims.Visible v : VisibleClaims.near(scene, viewport, box, renderer.prepared())) {
                claim(v);
            }
        }

        private void claim(VisibleClaims.Visible v) {
            LayerStyle style = v.layer().style();
            PreparedClaim claim = v.claim();
            double point =
                    nearestPoint(claim.points(), style.marker() == LayerStyle.Marker.NONE ? 0 : style.sizePixels() / 2);
            if (point <= tolerancePixels) {
                add(new Hit.OnClaim(v.layer(), claim.claim(), Hit.Part.POINT, point), 0);
                return;
            }
            Banded edges = claim.areas() != null ? claim.areas() : claim.lines();
            if (edges != null && style.line() != LayerStyle.Line.NONE) {
                double line = lineDistance(edges, style.widthPixels() / 2);
                if (line <= tolerancePixels) {
                    add(new Hit.OnClaim(v.layer(), claim.claim(), Hit.Part.LINE, line), size(claim.box()));
                    return;
                }
            }
            Banded areas = claim.areas();
            if (areas != null && finder.inside(areas.at(metersPerPixel / 2))) {
                add(new Hit.OnClaim(v.layer(), claim.claim(), Hit.Part.AREA, 0), size(claim.box()));
            }
        }

        private double lineDistance(Banded edges, double halfWidthPixels) {
            double reach = (tolerancePixels + halfWidthPixels) * metersPerPixel;
            double d = finder.onEdges(edges.at(metersPerPixel / 2), reach).distanceMeters() / metersPerPixel;
            return Math.max(0, d - halfWidthPixels);
        }

        private double nearestPoint(double[] points, double radiusPixels) {
            double nearest = Double.POSITIVE_INFINITY;
            for (int i = 0; i < points.length; i += 2) {
                double d = Math.hypot(points[i] - place.xMeters(), points[i + 1] - place.yMeters());
                nearest = Math.min(nearest, Math.max(0, d / metersPerPixel - radiusPixels));
            }
            return nearest;
        }

        void annotations() {
            double reach = tolerancePixels * metersPerPixel;
            Box box = new Box(place.xMeters(), place.yMeters(), place.xMeters(), place.yMeters()).grown(reach);
            renderer.annotations()
                    .soon(scene.drawn(), viewport.projection())
                    .fromTop(box, metersPerPixel, (block, i) -> {
                        annotation(block.item(i));
                        return true;
                    });
        }

        private void annotation(PreparedAnnotation a) {
            AnnotationKind kind = a.annotation().kind();
            if (kind.isPoint()) {
                Box box = AnnotationShapes.pointBox(a.annotation(), renderer.fonts());
                double px = (place.xMeters() - a.vertices()[0]) / metersPerPixel;
                double py = (a.vertices()[1] - place.yMeters()) / metersPerPixel;
                double d = distance(box, px, py);
                if (d <= tolerancePixels) {
                    add(new Hit.OnAnnotation(a.annotation(), Hit.Part.POINT, d), 0);
                }
                return;
            }
            if (kind == AnnotationKind.CALLOUT && callout(a)) {
                return;
            }
            double half = a.annotation().style().widthPixels() / 2;
            double reach = (tolerancePixels + half) * metersPerPixel;
            double d = finder.onEdges(a.path(), reach).distanceMeters() / metersPerPixel - half;
            if (d <= tolerancePixels) {
                add(new Hit.OnAnnotation(a.annotation(), Hit.Part.LINE, Math.max(0, d)), size(a.box()));
            } else if (kind.closed() && a.box().contains(finder.x(), finder.y()) && finder.inside(a.path())) {
                add(new Hit.OnAnnotation(a.annotation(), Hit.Part.AREA, 0), size(a.box()));
            }
        }

        /** Whether the box of a callout's text was hit; its line is one like others. */
        private boolean callout(PreparedAnnotation a) {
            Box box = CalloutBox.of(a.annotation(), renderer.fonts(), 1, Palette.LIGHT)
                    .around(
                            (a.vertices()[2] - place.xMeters()) / metersPerPixel,
                            (place.yMeters() - a.vertices()[3]) / metersPerPixel);
            double d = distance(box, 0, 0);
            if (d <= tolerancePixels) {
                add(new Hit.OnAnnotation(a.annotation(), Hit.Part.POINT, d), 0);
            }
            return d <= tolerancePixels;
        }

        private void add(Hit hit, double size) {
            found.add(new Found(hit, hit.part() == Hit.Part.AREA ? size : 0));
        }

        /** Orders areas by size; a box is good enough. */
        private static double size(Box box) {
            return box.width() * box.height();
        }

        private static double distance(Box box, double x, double y) {
            double dx = Math.max(0, Math.max(box.minX() - x, x - box.maxX()));
            double dy = Math.max(0, Math.max(box.minY() - y, y - box.maxY()));
            return Math.hypot(dx, dy);
        }
    }
}
