package org.araxes.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.araxes.geo.LonLat;

/**
 * An area measured on the WGS 84 ellipsoid between geodesic edges, horizontally. Immutable.
 *
 * @param ring the outline, its first vertex not repeated
 * @param holes outlines of what does not belong to it, the same way
 * @param segments the edges of the outline, the closing one last; none for fewer than two vertices
 * @param areaSquareMeters what the outline encloses less its holes; NaN when an outline crosses or touches itself,
 *     for then it does not say what it encloses, and when a hole is none
 * @param perimeterMeters length of the outline and of its holes, closing edges included; where an area is cut along the
 *     date line, or up to a pole, the cut is no outline
 * @param loops of an outline that crosses or touches itself, where it does and what its loops enclose; empty otherwise
 * @param holeFault why a hole is none; empty where each lies inside and apart from the others
 * @param explanation how the area came about, or why there is none: sentences for the person
 */
public record AreaMeasurement(
        List<LonLat> ring,
        List<List<LonLat>> holes,
        List<Segment> segments,
        double areaSquareMeters,
        double perimeterMeters,
        Loops loops,
        Optional<HoleFault> holeFault,
        String explanation) {

    /** Takes copies of the lists. */
    public AreaMeasurement {
        ring = List.copyOf(ring);
        holes = holes.stream().map(List::copyOf).toList();
        segments = List.copyOf(segments);
    }

    /** Measures what a ring encloses. The first position may be repeated at the end or not. */
    public static AreaMeasurement of(List<LonLat> ring) {
        return of(ring, List.of());
    }

    /** Measures what a ring encloses less its holes, which have to lie inside it and apart from one another. */
    public static AreaMeasurement of(List<LonLat> ring, List<? extends List<LonLat>> holes) {
        return of(ring, holes, Rings::crossing, HoleFault::of);
    }

    static AreaMeasurement of(
            List<LonLat> ring,
            List<? extends List<LonLat>> holes,
            Function<List<LonLat>, Optional<LonLat>> crossingOf,
            BiFunction<List<LonLat>, List<List<LonLat>>, Optional<HoleFault>> faultOf) {
        List<LonLat> open = Rings.open(ring);
        List<List<LonLat>> openHoles = holes.stream().map(Rings::open).toList();
        List<LonLat> closed = new ArrayList<>(open);
        if (open.size() > 1) {
            closed.add(open.getFirst());
        }
        List<Segment> edges = PathMeasurement.of(closed).segments();
        double perimeter = outlineMeters(open);
        double area = Geodesics.ringAreaSquareMeters(open);
        List<LonLat> crossed = crossingOf.apply(open).isPresent() ? open : List.of();
        for (List<LonLat> hole : openHoles) {
            perimeter += outlineMeters(hole);
            area -= Geodesics.ringAreaSquareMeters(hole);
            if (crossed.isEmpty() && crossingOf.apply(hole).isPresent()) {
                crossed = hole;
            }
        }
        boolean simple = crossed.isEmpty();
        Optional<HoleFault> fault = simple ? faultOf.apply(open, openHoles) : Optional.empty();
        return new AreaMeasurement(
                open,
                openHoles,
                edges,
                simple && fault.isEmpty() ? area : Double.NaN,
                perimeter,
                simple ? Loops.NONE : Loops.of(crossed),
                fault,
                fault.map(f -> f.kind().explanation())
                        .orElseGet(() -> explain(open.size(), openHoles.size(), !simple)));
    }

    private static double outlineMeters(List<LonLat> ring) {
        double meters = Geodesics.ringPerimeterMeters(ring);
        for (int i = 0; i < ring.size(); i++) {
            LonLat from = ring.get(i);
            LonLat to = ring.get((i + 1) % ring.size());
            if (DenseEdges.isCut(from, to)) {
                meters -= Geodesics.distanceMeters(from, to);
            }
        }
        return meters;
    }

    /** Whether an outline crosses or touches itself, so that there is no area. */
    public boolean selfCrossing() {
        return Double.isNaN(areaSquareMeters) && holeFault.isEmpty();
    }

    static String explain(int vertices, int holes, boolean crossing) {
        if (crossing) {
            return "The outline crosses or touches itself, so it does not say which side is inside: no area is given. "
                    + "Move a vertex until the edges part, or measure the loops one by one.";
        }
        if (vertices < 3) {
            return "An area needs three corners.";
        }
        String edges = "Area between geodesic edges on the WGS 84 ellipsoid, horizontal; terrain not included";
        return switch (holes) {
            case 0 -> edges + ".";
            case 1 -> edges + ", less one hole; the perimeter counts the hole's edge.";
            default -> edges + ", less " + holes + " holes; the perimeter counts the holes' edges.";
        };
    }
}
