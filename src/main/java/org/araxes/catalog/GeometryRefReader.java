package org.araxes.catalog;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.araxes.catalog.GeometryRef.BandOf;
import org.araxes.catalog.GeometryRef.BandSide;
import org.araxes.catalog.GeometryRef.BufferOf;
import org.araxes.catalog.GeometryRef.Features;
import org.araxes.catalog.GeometryRef.Given;
import org.araxes.catalog.GeometryRef.None;
import org.araxes.geo.LonLat;
import org.araxes.geo.LonLatGeometry;
import org.locationtech.jts.geom.Geometry;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** Reads the {@code geometry} of a claim. */
final class GeometryRefReader {

    private static final String ALLOWED = "one of {file: …, id: …}, {point: [lon, lat]}, {line: [[lon, lat], …]},"
            + " {polygon: [[[lon, lat], …]]}, {circle: [lon, lat], radius-m: …}, {buffer-of: claim, width-m: …},"
            + " {band-of: claim, depth-m: …, side: left}, or none";

    private static final List<String> KINDS =
            List.of("file", "point", "line", "polygon", "circle", "buffer-of", "band-of");

    private static final double LARGEST_METERS = 1e6;

    private GeometryRefReader() {}

    /** The reference; {@link None} with a problem when it does not fit. */
    static GeometryRef read(Entry claim) {
        if (!claim.has("geometry")) {
            claim.missing("geometry", ALLOWED);
            return new None();
        }
        if (!claim.isMapping("geometry")) {
            if (!claim.text("geometry").equals("none")) {
                claim.error("wrong-type", "geometry", "\"geometry\" is " + ALLOWED);
            }
            return new None();
        }
        return claim.part("geometry").map(GeometryRefReader::kind).orElseGet(None::new);
    }

    private static GeometryRef kind(Entry e) {
        if (e.has("file")) {
            return features(e);
        }
        if (e.has("circle")) {
            return circle(e.allow(List.of("circle", "radius-m")));
        }
        if (e.has("buffer-of")) {
            e.allow(List.of("buffer-of", "width-m"));
            return new BufferOf(e.text("buffer-of", "the id of a claim"), meters(e, "width-m"));
        }
        if (e.has("band-of")) {
            e.allow(List.of("band-of", "depth-m", "side"));
            String claim = e.text("band-of", "the id of a claim");
            return new BandOf(claim, meters(e, "depth-m"), e.word("side", BandSide.class, null));
        }
        return drawn(e);
    }

    private static Features features(Entry e) {
        e.allow(List.of("file", "id", "ids"));
        if (e.has("id") == e.has("ids")) {
            e.error("missing-key", "file", "\"file\" needs either id: one or ids: [one, another]");
        }
        return new Features(e.text("file", "geometry/….geojson"), e.words(e.has("ids") ? "ids" : "id"));
    }

    private static GeometryRef circle(Entry e) {
        double radius = meters(e, "radius-m");
        Optional<LonLat> center = position(e, "circle");
        return e.failed() || center.isEmpty() ? new None() : new Given(Shapes.circle(center.get(), radius));
    }

    private static double meters(Entry e, String key) {
        if (!e.has(key)) {
            e.missing(key, "metres");
        }
        return e.number(key, 1, 0.1, LARGEST_METERS);
    }

    private static GeometryRef drawn(Entry e) {
        if (e.has("point")) {
            e.allow(List.of("point"));
            return given(position(e, "point").map(LonLatGeometry::point));
        }
        if (e.has("line")) {
            List<LonLat> line = positions(e.allow(List.of("line")), "line", e.items("line"), 2);
            return e.failed() ? new None() : new Given(LonLatGeometry.line(line));
        }
        if (e.has("polygon")) {
            List<List<LonLat>> rings = rings(e.allow(List.of("polygon")));
            return e.failed() ? new None() : new Given(LonLatGeometry.polygon(rings));
        }
        e.allow(KINDS);
        if (!e.failed()) {
            e.error("missing-key", e.where(), "\"geometry\" is " + ALLOWED);
        }
        return new None();
    }

    private static GeometryRef given(Optional<? extends Geometry> geometry) {
        return geometry.<GeometryRef>map(Given::new).orElseGet(None::new);
    }

    private static List<List<LonLat>> rings(Entry e) {
        List<List<LonLat>> rings = new ArrayList<>();
        for (Node ring : e.items("polygon")) {
            List<Node> positions = ring instanceof SequenceNode sequence ? sequence.getValue() : List.of();
            if (positions.stream().allMatch(SequenceNode.class::isInstance)) {
                rings.add(positions(e, "polygon", positions, 3));
            }
        }
        if (rings.isEmpty()) {
            e.error(
                    "wrong-type",
                    "polygon",
                    "\"polygon\" is a list of rings, each a list of positions: three brackets, [[[lon, lat], …]]");
        }
        return rings;
    }

    private static List<LonLat> positions(Entry e, String key, List<Node> nodes, int least) {
        List<LonLat> positions = new ArrayList<>();
        for (Node node : nodes) {
            position(e, key, node).ifPresent(positions::add);
        }
        if (positions.stream().distinct().count() < least && !e.failed()) {
            e.error("bad-geometry", key, "\"" + key + "\" needs at least " + least + " different positions [lon, lat]");
        }
        return positions;
    }

    /** The position {@code [lon, lat]} below a key; nothing, with a problem, when it does not fit. */
    static Optional<LonLat> position(Entry e, String key) {
        return position(e, key, e.isList(key) ? e.items(key) : List.of());
    }

    private static Optional<LonLat> position(Entry e, String key, Node node) {
        return position(e, key, node instanceof SequenceNode sequence ? sequence.getValue() : List.of());
    }

    private static Optional<LonLat> position(Entry e, String key, List<Node> nodes) {
        List<Double> numbers = numbers(nodes);
        if (nodes.size() != 2 || numbers.size() != 2) {
            e.error(
                    "bad-position",
                    key,
                    "\"" + key + "\": a position is [longitude, latitude] in degrees with a decimal point, such as"
                            + " [46.566, 38.8859]; got " + shown(nodes));
            return Optional.empty();
        }
        try {
            return Optional.of(new LonLat(numbers.get(0), numbers.get(1)));
        } catch (IllegalArgumentException outOfRange) {
            e.error("bad-position", key, "\"" + key + "\": " + outOfRange.getMessage() + "; longitude comes first");
            return Optional.empty();
        }
    }

    /** What was written in place of a position. */
    private static String shown(List<Node> nodes) {
        return nodes.isEmpty()
                ? "no list of two numbers"
                : nodes.stream()
                        .map(n -> n instanceof ScalarNode scalar ? scalar.getValue() : "…")
                        .collect(Collectors.joining(", ", "[", "]"));
    }

    /** Those of the nodes that are numbers. */
    static List<Double> numbers(List<Node> nodes) {
        return nodes.stream()
                .filter(ScalarNode.class::isInstance)
                .flatMap(n -> Numbers.parse(((ScalarNode) n).getValue()).stream())
                .toList();
    }
}
