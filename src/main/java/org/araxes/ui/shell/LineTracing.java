package org.araxes.ui.shell;

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
final class LineTracing implements Tracing {

    /** More lines than a person traces in one go. */
    private static final int MAX_KEPT = 8;

    /** So far off a line may be begun. */
    private static final double REACH_PIXELS = 12;

    private static final double SAME_METERS = 0.5;

    private final Catalog catalog;
    private final Supplier<Document> document;
    private final DoubleSupplier metersPerPixel;
    private final Map<List<Geometry>, LineNetwork> kept = new HashMap<>();

    LineTracing(Catalog catalog, Supplier<Document> document, DoubleSupplier metersPerPixel) {
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

    /** Lines often lie one upon another, and a click may have caught the other one: begin where the line is near. */
    private Optional<List<LonLat>> way(LineNetwork network, LonLat from, LonLat to, boolean otherWay) {
        double reach = REACH_PIXELS * metersPerPixel.getAsDouble();
        Optional<LonLat> begin = network.nearest(from).filter(p -> Geodesics.distanceMeters(p, from) <= reach);
        return begin.flatMap(b -> otherWay ? network.otherWay(b, to) : network.way(b, to))
                .map(way -> inner(way, from));
    }

    private static List<LonLat> inner(List<LonLat> way, LonLat from) {
        boolean onIt = Geodesics.distanceMeters(way.getFirst(), from) < SAME_METERS;
        return way.subList(onIt ? 1 : 0, Math.max(1, way.size() - 1));
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
