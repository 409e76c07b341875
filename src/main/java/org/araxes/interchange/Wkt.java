package org.araxes.interchange;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.araxes.annotation.Annotation;
import org.araxes.geo.LonLat;

/** Annotations and measurements as well-known text (OGC 06-103r4): WGS 84, longitude first, seven decimals. */
public final class Wkt {

    private Wkt() {}

    /** {@code POINT}, {@code LINESTRING} or, with the ring closed, {@code POLYGON}. */
    public static String of(Annotation annotation) {
        List<LonLat> points = new ArrayList<>(annotation.points());
        if (annotation.kind().isPoint()) {
            return "POINT (" + list(points) + ")";
        }
        if (annotation.kind().closed()) {
            points.add(points.getFirst());
            return "POLYGON ((" + list(points) + "))";
        }
        return "LINESTRING (" + list(points) + ")";
    }

    private static String list(List<LonLat> points) {
        return points.stream()
                .map(p -> DegreeText.of(p.lonDegrees()) + " " + DegreeText.of(p.latDegrees()))
                .collect(Collectors.joining(", "));
    }
}
