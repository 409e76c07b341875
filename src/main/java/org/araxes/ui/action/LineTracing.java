package org.araxes.ui.action;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.DoubleSupplier;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.araxes.annotation.Annotation;
import org.araxes.annotation.Document;
import org.araxes.catalog.Catalog;
import org.araxes.catalog.Claim;
import org.araxes.geo.LonLat;
import org.araxes.geo.LonLatGeometry;
import org.araxes.measure.Geodesics;
import org.araxes.measure.LineNetwork;
import org.araxes.tool.Tracing;
import org.araxes.tool.Vertex;
import org.locationtech.jts.geom.Geometry;

/** Follows the lines of claims and of what the person drew. FX thread. */
public final class LineTracing implements Tracing {

    /** More lines than a person traces in one go. */
    private static final int MAX_KEPT = 8;

    /** So far off a line may be begun. */
    private static final double REACH_PIXELS = 12;

    private static final double SAME_METERS = 0.5;
    private static final double SAME_PIXELS = 2;

    private static final double AT_METERS = 2;

    private final Catalog catalog;
    private final Supplier<Document> document;
    private final DoubleSupplier metersPerPixel;
    private final Map<List<Geometry>, LineNetwork> kept = new HashMap<>();

    /** @param metersPerPixel metres of the map for a logical pixel */
    public LineTracing(Catalog catalog, Supplier<Document> document, DoubleSupplier metersPerPixel) {
        this.catalog = catalog;
        this.document = document;
        this.metersPerPixel = metersPerPixel;
    }

    @Override
    public Optional<List<LonLat>> between(Vertex from, Vertex to, boolean otherWay) {
        Optional<Geometry> start = source(from);
        Optional<Geometry> end = source(to);
        return Stream.of(end.stream().toList(), start.stream().toList(), both(start, end))
                .filter(lines -> !lines.isEmpty())
                .flatMap(lines -> way(network(lines), from.position(), to.position(), otherWay).stream())
                .findFirst();
    }

    private static List<Geometry> both(Optional<Geometry> start, Optional<Geometry> end) {
        return start.isPresent() && end.isPresent() ? List.of(start.get(), end.get()) : List.of();
    }

    /**
     * Lines often lie one upon another, or end at a place that has a sign of its own, and a click may have caught that:
     * begin and end where the line is near.
     */
    private Optional<List<LonLat>> way(LineNetwork network, LonLat from, LonLat to, boolean otherWay) {
        Optional<LonLat> begin = near(network, from);
        Optional<LonLat> end = near(network, to);
        return begin.isEmpty() || end.isEmpty()
                ? Optional.empty()
                : (otherWay ? network.otherWay(begin.get(), end.get()) : network.way(begin.get(), end.get()))
                        .map(way -> inner(way, from, to));
    }

    private Optional<LonLat> near(LineNetwork network, LonLat place) {
        double reach = REACH_PIXELS * metersPerPixel.getAsDouble();
        return network.nearest(place).filter(p -> Geodesics.distanceMeters(p, place) <= reach);
    }

    /** What lies strictly between two places; where the line only passes by one, its nearest place is between, too. */
    private List<LonLat> inner(List<LonLat> way, LonLat from, LonLat to) {
        int begin = isSame(way.getFirst(), from) ? 1 : 0;
        while (begin < way.size() && isAt(way.get(begin), from)) {
            begin++;
        }
        int end = way.size() - (isSame(way.getLast(), to) ? 1 : 0);
        while (end > begin && isAt(way.get(end - 1), to)) {
            end--;
        }
        return way.subList(begin, Math.max(begin, end));
    }

    /** Whether a segment between two places would be none on any scale: a click caught an edge beside its vertex. */
    private static boolean isAt(LonLat one, LonLat other) {
        return Geodesics.distanceMeters(one, other) < AT_METERS;
    }

    /** Whether nobody could see a segment between two places. */
    private boolean isSame(LonLat one, LonLat other) {
        return Geodesics.distanceMeters(one, other) < Math.max(SAME_METERS, SAME_PIXELS * metersPerPixel.getAsDouble());
    }

    private Optional<Geometry> source(Vertex vertex) {
        String id = vertex.snap() == null ? null : vertex.snap().sourceId();
        if (id == null) {
            return Optional.empty();
        }
        Optional<Geometry> claim = catalog.claim(id).map(Claim::geometry).filter(Objects::nonNull);
        return claim.or(() -> drawn(id).map(Annotation::geometry));
    }

    private Optional<Annotation> drawn(String id) {
        try {
            return document.get().annotation(UUID.fromString(id));
        } catch (IllegalArgumentException noObject) {
            return Optional.empty();
        }
    }

    private LineNetwork network(List<Geometry> geometries) {
        if (kept.size() > MAX_KEPT) {
            kept.clear();
        }
        return kept.computeIfAbsent(geometries, g -> {
            List<List<LonLat>> lines = new ArrayList<>();
            for (Geometry each : g) {
                LonLatGeometry.lines(each).forEach(l -> lines.add(LonLatGeometry.positions(l)));
            }
            return new LineNetwork(lines);
        });
    }
}
