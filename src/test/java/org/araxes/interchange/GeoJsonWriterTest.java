package org.araxes.interchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.araxes.annotation.Annotation;
import org.araxes.annotation.AnnotationKind;
import org.araxes.annotation.AnnotationStyle;
import org.araxes.annotation.ArrowHeads;
import org.araxes.annotation.Details;
import org.araxes.annotation.Fill;
import org.araxes.annotation.LabelContent;
import org.araxes.annotation.LineType;
import org.araxes.annotation.Link;
import org.araxes.annotation.MarkerSymbol;
import org.araxes.annotation.Period;
import org.araxes.annotation.Shape;
import org.araxes.annotation.Stroke;
import org.araxes.annotation.TextStyle;
import org.araxes.annotation.VertexPath;
import org.araxes.catalog.Catalog;
import org.araxes.catalog.Claim;
import org.araxes.catalog.ClaimKind;
import org.araxes.catalog.Drawn;
import org.araxes.catalog.Language;
import org.araxes.catalog.Names;
import org.araxes.catalog.PartialDate;
import org.araxes.catalog.Perspective;
import org.araxes.catalog.Source;
import org.araxes.catalog.SourceRef;
import org.araxes.catalog.Status;
import org.araxes.catalog.Validity;
import org.araxes.geo.GeoJsonFeature;
import org.araxes.geo.GeoJsonReader;
import org.araxes.geo.LonLat;
import org.araxes.measure.Units;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.WKTReader;

class GeoJsonWriterTest {

    private static final AnnotationStyle STYLE = new AnnotationStyle(
            new Stroke(0x0A0B0C, 3.5, LineType.DASHED, ArrowHeads.BOTH),
            new Fill(0x102030, 0.25),
            new TextStyle(20, 0x405060, 0xFFFFFF, LabelContent.NAME),
            MarkerSymbol.STAR);
    private static final Instant NOW = Instant.parse("2026-02-03T04:05:06.789Z");

    @Test
    void annotationIsOneFeatureOnALineOfItsOwn() {
        Annotation line = annotation(
                AnnotationKind.DISTANCE,
                "Meghri «road»",
                List.of(new LonLat(46.123456789, 39), new LonLat(46.5, 38.9)));
        assertThat(GeoJsonWriter.annotationsText(List.of(line))).isEqualTo("""
                        {"type":"FeatureCollection","features":[
                        {"type":"Feature","id":"00000000-0000-0000-0000-000000000007",\
                        "geometry":{"type":"LineString","coordinates":[[46.1234568,39],[46.5,38.9]]},\
                        "properties":{"kind":"distance","name":"Meghri «road»","note":"a note","stroke":"#0a0b0c",\
                        "stroke-width":3.5,"fill-opacity":0.25,"text-size":20.0,"order":4,\
                        "created":"2026-02-03T04:05:06.789Z"}}]}
                        """);
    }

    @Test
    void noAnnotationsGiveAnEmptyCollection() {
        assertThat(GeoJsonWriter.annotationsText(List.of()))
                .isEqualTo("{\"type\":\"FeatureCollection\",\"features\":[]}\n");
    }

    @Test
    void ringOfAnAreaRunsCounterclockwiseAndIsClosed() {
        Annotation clockwise =
                annotation(AnnotationKind.POLYGON, "", List.of(new LonLat(0, 0), new LonLat(0, 1), new LonLat(1, 1)));
        Annotation counterclockwise =
                annotation(AnnotationKind.POLYGON, "", List.of(new LonLat(0, 0), new LonLat(1, 1), new LonLat(0, 1)));
        String ring = "\"coordinates\":[[[0,0],[1,1],[0,1],[0,0]]]";
        assertThat(GeoJsonWriter.annotationsText(List.of(clockwise))).contains(ring);
        assertThat(GeoJsonWriter.annotationsText(List.of(counterclockwise))).contains(ring);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-0.0", "1e-9", "-1e-9"})
    void numbersNearZeroAreZero(String number) {
        Annotation marker = annotation(AnnotationKind.MARKER, "", List.of(new LonLat(Double.parseDouble(number), 90)));
        assertThat(GeoJsonWriter.annotationsText(List.of(marker))).contains("\"coordinates\":[0,90]");
    }

    @ParameterizedTest
    @EnumSource(AnnotationKind.class)
    void annotationComesBack(AnnotationKind kind) throws IOException {
        Annotation written = annotation(kind, "Sev Lake / Սև լիճ \"\n\\", shape(kind))
                .withStyle(STYLE)
                .withDetails(new Details(
                        true,
                        new UUID(0, 3),
                        new Period(LocalDate.of(1993, 4, 2), LocalDate.of(2020, 11, 10)),
                        new Link(Link.Target.CLAIM, "sev-lake"),
                        Units.MILES));
        AnnotationReader.Result result = read(GeoJsonWriter.annotationsText(List.of(written, written)));
        assertThat(result.problems()).isEmpty();
        assertThat(result.annotations()).hasSize(2);
        Annotation first = result.annotations().getFirst();
        assertThat(first.id()).isNotEqualTo(written.id());
        assertThat(first.order()).isEqualTo(100);
        assertThat(result.annotations().getLast().order()).isEqualTo(101);
        assertThat(first.details().group())
                .as("a group of their own")
                .isNotNull()
                .isNotEqualTo(new UUID(0, 3))
                .isEqualTo(result.annotations().getLast().details().group());
        assertThat(first.withId(written.id())
                        .withOrder(written.order())
                        .withDetails(first.details().withGroup(new UUID(0, 3))))
                .isEqualTo(written);
    }

    /** With a hole and accuracies where the kind can have them; rings run as GeoJSON wants them. */
    private static Shape shape(AnnotationKind kind) {
        if (kind == AnnotationKind.CIRCLE) {
            return Shape.circle(new LonLat(46.1234567, 39.7654321), 25, 12_345.678);
        }
        List<LonLat> points = Stream.of(
                        new LonLat(46, 39), new LonLat(47, 39.5), new LonLat(47, 40), new LonLat(46.5, 40))
                .limit(Math.min(4, kind.maxPoints()))
                .toList();
        List<Double> accuracy =
                Stream.of(Double.NaN, 20.0, 0.5, 3.25).limit(points.size()).toList();
        VertexPath hole = new VertexPath(
                List.of(new LonLat(46.5, 39.5), new LonLat(46.6, 39.6), new LonLat(46.6, 39.5)),
                List.of(1.0, 2.0, Double.NaN));
        return Shape.of(new VertexPath(points, accuracy)).withHoles(kind.mayHaveHoles() ? List.of(hole) : List.of());
    }

    @Test
    void accuracyFollowsItsVertexWhenARingIsTurned() throws IOException {
        Shape right = shape(AnnotationKind.AREA);
        Shape wrong = right.withPath(right.path().reversed())
                .withHoles(right.holes().stream().map(VertexPath::reversed).toList());
        Annotation written = annotation(AnnotationKind.AREA, "", wrong);
        Shape back = read(GeoJsonWriter.annotationsText(List.of(written)))
                .annotations()
                .getFirst()
                .shape();
        assertThat(accuracies(back.path())).isEqualTo(accuracies(right.path()));
        assertThat(accuracies(back.holes().getFirst()))
                .isEqualTo(accuracies(right.holes().getFirst()));
    }

    private static Map<LonLat, Double> accuracies(VertexPath path) {
        Map<LonLat, Double> out = new HashMap<>();
        for (int i = 0; i < path.size(); i++) {
            out.put(path.points().get(i), path.accuracyMeters(i));
        }
        return out;
    }

    @Test
    void ringThatAnotherProgramMovedIsACircleNoMore() throws IOException {
        Annotation circle = annotation(AnnotationKind.CIRCLE, "", shape(AnnotationKind.CIRCLE));
        String text = GeoJsonWriter.annotationsText(List.of(circle)).replace("[46.1234567,39.8766232]", "[46.2,39.9]");
        assertThat(read(text).annotations()).extracting(Annotation::kind).containsExactly(AnnotationKind.POLYGON);
    }

    @Test
    void featuresOfAnotherProgramBecomeAnnotationsOfTheUsualKind() throws IOException {
        AnnotationReader.Result result = read("""
                {"type":"FeatureCollection","features":[
                {"type":"Feature","properties":null,"geometry":{"type":"Point","coordinates":[46,39]}},
                {"type":"Feature","properties":{"name":"a","stroke":"#ff0000","stroke-width":99,"kind":"marker"},
                 "geometry":{"type":"MultiLineString","coordinates":[[[46,39],[47,40]],[[45,39],[45,40]]]}},
                {"type":"Feature","properties":{"stroke":"red","created":"long ago"},"geometry":
                 {"type":"Polygon","coordinates":[[[0,0],[4,0],[4,4],[0,0]],[[1,0.5],[2,1],[2,0.5],[1,0.5]]]}},
                {"type":"Feature","properties":{},"geometry":null}]}""");
        assertThat(result.annotations())
                .extracting(Annotation::kind)
                .containsExactly(
                        AnnotationKind.MARKER, AnnotationKind.LINE, AnnotationKind.LINE, AnnotationKind.POLYGON);
        assertThat(result.annotations().get(1).style().colorRgb()).isEqualTo(0xFF0000);
        assertThat(result.annotations().get(1).style().widthPixels()).isEqualTo(20);
        assertThat(result.annotations().get(3).style()).isEqualTo(AnnotationStyle.DEFAULT);
        assertThat(result.annotations().get(3).points()).hasSize(3);
        assertThat(result.annotations().get(3).created()).isEqualTo(NOW);
        assertThat(result.problems()).containsExactly("line 7: the feature has no geometry and was left out");
        assertThat(result.annotations().get(3).shape().holes()).hasSize(1);
    }

    @Test
    void claimCarriesWhoSaysItSinceWhenAndHowItWasDrawn() throws Exception {
        Claim claim = claim("MULTIPOLYGON (((0 0, 0 4, 4 4, 0 0), (1 2, 2 2.5, 1.5 2.6, 1 2)))");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        GeoJsonWriter.writeClaims(out, List.of(claim), catalog());
        String text = out.toString(StandardCharsets.UTF_8);
        GeoJsonFeature feature = GeoJsonReader.read(out.toByteArray(), "claims.geojson")
                .features()
                .getFirst();
        assertThat(text)
                .contains(
                        "\"sources\":[{\"id\":\"s1\",\"title\":\"A report\",\"licence\":\"CC BY 4.0\",\"credit\":\"© A\"}]");
        assertThat(feature.id()).isEqualTo("lake");
        assertThat(feature.properties())
                .containsEntry("layer", "sev-lake")
                .containsEntry("name_en", "Sev Lake")
                .containsEntry("name_hy", "Սև լիճ")
                .containsEntry("kind", "held-area")
                .containsEntry("status", "claimed")
                .containsEntry("claimants", List.of("arm", "aze"))
                .containsEntry("valid_from", "2021-05-12")
                .containsEntry("as_of", "2026-02")
                .containsEntry("position_arm", "one")
                .containsEntry("position_aze", "other")
                .containsEntry("drawn", "way-points")
                .containsEntry("sources", List.of(Map.of("id", "s1", "place", "page 3"), Map.of("id", "unknown")))
                .doesNotContainKeys("valid_to", "valid", "controlled_by");
        // Outer rings counterclockwise, holes clockwise, each from its own first position.
        assertThat(text).contains("[[[[0,0],[4,4],[0,4],[0,0]],[[1,2],[1.5,2.6],[2,2.5],[1,2]]]]");
    }

    @Test
    void claimWithoutGeometryIsWrittenAllTheSame() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        GeoJsonWriter.writeClaims(out, List.of(claim(null)), catalog());
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("\"geometry\":null");
    }

    @Test
    void everyTypeOfGeometryIsValidGeoJson() throws Exception {
        for (String wkt : List.of(
                "POINT (46 39)",
                "MULTIPOINT ((46 39), (47 40))",
                "LINESTRING (46 39, 47 40)",
                "LINEARRING (46 39, 47 40, 46 40, 46 39)",
                "MULTILINESTRING ((46 39, 47 40), (45 39, 45 40))",
                "POLYGON ((46 39, 47 40, 46 40, 46 39))",
                "MULTIPOLYGON (((46 39, 47 40, 46 40, 46 39)))",
                "GEOMETRYCOLLECTION (POINT (46 39), LINESTRING (46 39, 47 40))")) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            GeoJsonWriter.writeClaims(out, List.of(claim(wkt)), catalog());
            Geometry back = GeoJsonReader.read(out.toByteArray(), "claims.geojson")
                    .features()
                    .getFirst()
                    .geometry();
            Geometry expected = new WKTReader().read(wkt.replace("LINEARRING", "LINESTRING"));
            assertThat(back).isNotNull();
            assertThat(back.equalsTopo(expected) || back.toText().equals(expected.toText()))
                    .as(wkt)
                    .isTrue();
        }
    }

    @Test
    void streamIsLeftOpen() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream() {
            @Override
            public void close() {
                throw new IllegalStateException("closed by another than its owner");
            }
        };
        GeoJsonWriter.writeAnnotations(out, List.of());
        try (JsonParser json = new JsonFactory().createParser(out.toByteArray())) {
            json.nextToken();
            json.skipChildren();
            assertThat(json.nextToken()).isNull();
        }
    }

    private static AnnotationReader.Result read(String text) throws IOException {
        AtomicLong ids = new AtomicLong(1000);
        return AnnotationReader.read(
                GeoJsonReader.read(text.getBytes(StandardCharsets.UTF_8), "test.geojson"),
                () -> new UUID(1, ids.incrementAndGet()),
                NOW,
                100);
    }

    private static Annotation annotation(AnnotationKind kind, String name, List<LonLat> points) {
        return annotation(kind, name, Shape.of(points));
    }

    private static Annotation annotation(AnnotationKind kind, String name, Shape shape) {
        AnnotationStyle style = new AnnotationStyle(0x0A0B0C, 3.5, 20, 0.25);
        return new Annotation(new UUID(0, 7), kind, name, "a note", shape, style, Details.NONE, 4, NOW);
    }

    private static Claim claim(@Nullable String wkt) throws Exception {
        return new Claim(
                "lake",
                "sev-lake",
                new Names(new EnumMap<>(Map.of(Language.EN, "Sev Lake", Language.HY, "Սև լիճ"))),
                Set.of(),
                ClaimKind.HELD_AREA,
                List.of("arm", "aze"),
                null,
                Status.CLAIMED,
                new Validity.Between(PartialDate.parse("2021-05-12"), null),
                PartialDate.parse("2026-02"),
                List.of(new SourceRef("s1", "page 3"), new SourceRef("unknown", "")),
                "a statement",
                Map.of("arm", "one", "aze", "other"),
                wkt == null ? null : new WKTReader().read(wkt),
                Drawn.WAY_POINTS,
                250,
                "",
                1,
                null);
    }

    private static Catalog catalog() {
        Source source =
                new Source("s1", "A report", "A", "", null, "", Perspective.values()[0], false, "CC BY 4.0", "© A", "");
        return new Catalog(
                List.of(source), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
    }
}
