package org.araxes.interchange;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.araxes.annotation.Annotation;
import org.araxes.annotation.VertexPath;
import org.araxes.geo.LonLat;

/** Annotations and measurements as well-known text (OGC 06-103r4): WGS 84, longitude first, seven decimals. */
public final class Wkt {

    private Wkt() {}

    /** {@code POINT}, {@code LINESTRING} or, with rings closed and holes after the outer one, {@code POLYGON}. */
    public static String of(Annotation annotation) {
        return switch (annotation.kind().form()) {
            case POINT -> "POINT (" + list(annotation.points().stream()) + ")";
            case LINE -> "LINESTRING (" + list(annotation.points().stream()) + ")";
            case AREA -> {
                Stream<List<LonLat>> holes = annotation.shape().holes().stream().map(VertexPath::points);
                yield Stream.concat(Stream.of(annotation.outline()), holes)
                        .map(Wkt::ring)
                        .collect(Collectors.joining(", ", "POLYGON (", ")"));
            }
        };
    }

    private static String ring(List<LonLat> points) {
        return "(" + list(Stream.concat(points.stream(), Stream.of(points.getFirst()))) + ")";
    }

    private static String list(Stream<LonLat> points) {
        return points.map(p -> DegreeText.of(p.lonDegrees()) + " " + DegreeText.of(p.latDegrees()))
                .collect(Collectors.joining(", "));
    }
}
