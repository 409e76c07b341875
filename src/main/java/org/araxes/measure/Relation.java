package org.araxes.measure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.araxes.geo.LonLat;
import org.araxes.geo.LonLatGeometry;
import org.locationtech.jts.algorithm.Orientation;
import org.locationtech.jts.geom.Coordinate;

/**
 * Ways to measure one thing against another. All are geodesic on WGS 84, horizontal; their uncertainty follows from how
 * exactly the two are drawn. Thread-safe; may take a second for outlines of tens of thousands of vertices.
 */
public enum Relation {
    /** The shortest way between the two. */
    NEAREST {
        @Override
        Finding measured(Subject first, Subject second) {
            String title = "Nearest distance: " + first.name() + " – " + second.name();
            Gap gap = Gap.between(first.geometry(), second.geometry());
            if (gap.distanceMeters() == 0) {
                return Finding.none(title, "They touch, cross or overlap: the distance between them is 0.");
            }
            Finding.Item item = Finding.Item.of(
                    "Nearest distance",
                    gap.onFirst(),
                    first.accuracyMeters(),
                    gap.onSecond(),
                    second.accuracyMeters(),
                    gap.distanceMeters());
            return new Finding(title, List.of(item), "Shortest geodesic between the two, WGS 84, horizontal.");
        }
    },

    /** How far the second reaches beyond the first, which is a line or the outline of an area. */
    DEPTH {
        @Override
        Finding measured(Subject first, Subject second) {
            String title = "Depth of " + second.name() + " beyond " + first.name();
            Optional<List<LonLat>> line = first.lines().stream()
                    .min(Comparator.comparingDouble(l -> Gap.between(LonLatGeometry.line(l), second.geometry())
                            .distanceMeters()));
            if (line.isEmpty()) {
                return Finding.none(title, first.name() + " is a place: there is nothing beyond it.");
            }
            Beyond beyond = Beyond.of(second.geometry(), line.get());
            List<Finding.Item> items = new ArrayList<>();
            for (Side side : List.of(Side.LEFT, Side.RIGHT)) {
                beyond.on(side)
                        .filter(d -> d.meters() >= LEAST_DEPTH_METERS)
                        .ifPresent(d -> items.add(Finding.Item.of(
                                label(line.get(), side, d),
                                d.onLine(),
                                first.accuracyMeters(),
                                d.place(),
                                second.accuracyMeters(),
                                d.meters())));
            }
            items.sort(Comparator.comparingDouble(Finding.Item::meters).reversed());
            return items.isEmpty()
                    ? Finding.none(title, second.name() + " lies on it.")
                    : new Finding(
                            title,
                            items,
                            "From the deepest place to the nearest place of the line"
                                    + (first.lines().size() > 1 ? ", of whose parts the nearest counts" : "")
                                    + ": geodesic, WGS 84, horizontal.");
        }

        private String label(List<LonLat> line, Side side, Beyond.Depth depth) {
            if (line.size() > 3 && line.getFirst().equals(line.getLast())) {
                return "Depth " + (inside(line, side) ? "inside it" : "outside it");
            }
            double azimuth = Geodesics.inverse(depth.onLine(), depth.place()).startAzimuthDegrees();
            return "Depth to the " + Compass.of(azimuth).words();
        }

        private boolean inside(List<LonLat> ring, Side side) {
            Coordinate[] c = ring.stream()
                    .map(p -> new Coordinate(p.lonDegrees(), p.latDegrees()))
                    .toArray(Coordinate[]::new);
            return Orientation.isCCW(c) == (side == Side.LEFT);
        }
    },

    /** How wide the first, an area, is across the second, a line through it. */
    WIDTH {
        @Override
        Finding measured(Subject first, Subject second) {
            String title = "Width of " + first.name() + " along " + second.name();
            if (!first.isArea()) {
                return Finding.none(title, first.name() + " is no area: it has no width.");
            }
            Optional<Widths> widths = second.lines().stream()
                    .flatMap(l -> Widths.of(first.geometry(), l)
                            .map(w -> w.clearOfBends(l).clearOfEnds())
                            .stream())
                    .max(Comparator.comparingInt(w -> w.across().size()));
            if (widths.isEmpty()) {
                return Finding.none(title, second.name() + " does not run through " + first.name() + ".");
            }
            Widths w = widths.get();
            return new Finding(
                    title,
                    List.of(
                            across("Narrowest", w.narrowest(), first),
                            across("Median width", w.median(), first),
                            across("Widest", w.widest(), first)),
                    "At right angles to the line, at " + w.across().size()
                            + " places along it, from edge to edge; none nearer to an end of the area than it is wide"
                            + " there, none where a bend lets the right angle run along another part. Geodesic, WGS 84, horizontal.");
        }

        private Finding.Item across(String label, Widths.Across a, Subject area) {
            return Finding.Item.of(
                    label, a.left(), area.accuracyMeters(), a.right(), area.accuracyMeters(), a.meters());
        }
    };

    /** Less deep is on the line: a band that begins at it. */
    private static final double LEAST_DEPTH_METERS = 0.5;

    /**
     * Measures.
     *
     * @return also when there is nothing to measure, with the reason
     */
    public Finding find(Subject first, Subject second) {
        for (Subject each : List.of(first, second)) {
            if (each.crossesItself()) {
                return Finding.none(each.name(), Subject.CROSSES_ITSELF);
            }
        }
        return measured(first, second);
    }

    abstract Finding measured(Subject first, Subject second);
}
