package org.araxes.tool;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.araxes.annotation.Annotation;
import org.araxes.annotation.AnnotationKind;
import org.araxes.annotation.AnnotationStyle;
import org.araxes.annotation.Details;
import org.araxes.annotation.Figures;
import org.araxes.annotation.Shape;
import org.araxes.annotation.VertexPath;
import org.araxes.geo.LonLat;
import org.araxes.measure.AreaMeasurement;
import org.araxes.measure.AreaUnit;
import org.araxes.measure.LengthUnit;
import org.araxes.measure.PathMeasurement;
import org.araxes.measure.Quantities;
import org.araxes.measure.Units;
import org.araxes.tool.Readout.Row;
import org.junit.jupiter.api.Test;

class ReadoutTest {

    private static final LonLat A = new LonLat(45, 40);
    private static final LonLat B = new LonLat(46, 40);
    private static final LonLat C = new LonLat(46, 41);
    private static final LonLat D = new LonLat(45, 41);

    private final Readout readout = new Readout(LengthUnit.METRIC, AreaUnit.METRIC);

    private List<Row> live(AnnotationKind kind, LonLat... points) {
        return readout.of(new Sketch(kind, List.of(points), true));
    }

    private static String value(List<Row> rows, String label) {
        return rows.stream()
                .filter(r -> r.label().equals(label))
                .map(Row::value)
                .findFirst()
                .orElse("");
    }

    @Test
    void aLineShowsSegmentAzimuthAndWholeLength() {
        List<Row> rows = live(AnnotationKind.DISTANCE, A, B, C);
        assertThat(rows).extracting(Row::label).containsExactly("Segment", "Azimuth", "Length");
        PathMeasurement m = PathMeasurement.of(List.of(A, B, C));
        assertThat(value(rows, "Segment"))
                .isEqualTo(Quantities.length(m.segments().get(1).lengthMeters(), LengthUnit.METRIC));
        assertThat(value(rows, "Azimuth")).isEqualTo("000.0°");
        assertThat(value(rows, "Length")).isEqualTo(Quantities.length(m.lengthMeters(), LengthUnit.METRIC));
    }

    @Test
    void aRingShowsAreaAndPerimeterFromThreePointsOn() {
        assertThat(live(AnnotationKind.AREA, A, B)).extracting(Row::label).containsExactly("Segment", "Azimuth");
        List<Row> rows = live(AnnotationKind.AREA, A, B, C);
        AreaMeasurement m = AreaMeasurement.of(List.of(A, B, C));
        assertThat(value(rows, "Area")).isEqualTo(Quantities.area(m.areaSquareMeters(), AreaUnit.METRIC));
        assertThat(value(rows, "Perimeter")).isEqualTo(Quantities.length(m.perimeterMeters(), LengthUnit.METRIC));
    }

    @Test
    void aRingThatCrossesItselfHasNoAreaAndSaysWhy() {
        List<Row> rows = live(AnnotationKind.POLYGON, A, C, B, D);
        assertThat(value(rows, "Area")).startsWith(Quantities.NO_VALUE);
        assertThat(value(rows, "Note")).contains("crosses or touches itself");
        assertThat(value(readout.of(new Sketch(AnnotationKind.POLYGON, List.of(A, C, B, D), false)), "Note"))
                .isNotEmpty();
    }

    @Test
    void noDirectionIsGivenWhereThePointerRestsOnTheLastVertex() {
        List<Row> rows = live(AnnotationKind.DISTANCE, A, B, B);
        assertThat(value(rows, "Azimuth")).isEqualTo(Quantities.NO_VALUE);
        assertThat(value(live(AnnotationKind.AREA, A, B, C, C), "Note")).isEmpty();
    }

    /** Pixels and what was snapped to give the same spread while drawing as afterwards, to the same digits. */
    @Test
    void liveFiguresHaveTheUncertaintyOfTheKeptOnes() {
        VertexPath path = new VertexPath(List.of(A, B, C, D), List.of(20.0, 500.0, 20.0, 150.0));
        for (AnnotationKind kind : List.of(AnnotationKind.DISTANCE, AnnotationKind.AREA)) {
            List<Row> rows = readout.of(new Sketch(kind, path, true));
            Annotation kept = new Annotation(
                    new UUID(0, 1),
                    kind,
                    "",
                    "",
                    Shape.of(path),
                    AnnotationStyle.DEFAULT,
                    Details.NONE,
                    0,
                    Instant.EPOCH);
            String value = Figures.of(kept).value(Units.METRIC);
            assertThat(value).contains("±");
            assertThat(value(rows, kind == AnnotationKind.AREA ? "Area" : "Length"))
                    .isEqualTo(value);
            // From a vertex that is off by 20 m to one that is off by 150 m.
            assertThat(value(rows, "Segment")).endsWith("\u00a0km ± 0.15\u00a0km".replace(" ", "\u00a0"));
            assertThat(readout.of(new Sketch(kind, path, false)))
                    .extracting(Row::value)
                    .contains(value);
        }
        assertThat(value(readout.of(new Sketch(AnnotationKind.AREA, path, true)), "Perimeter"))
                .contains("±");
    }

    @Test
    void objectInHandIsMeasuredWithItsHoles() {
        VertexPath hole =
                VertexPath.of(List.of(new LonLat(45.2, 40.2), new LonLat(45.8, 40.2), new LonLat(45.5, 40.8)));
        VertexPath ring = VertexPath.of(List.of(A, B, C, D));
        Sketch inHand = new Sketch(AnnotationKind.AREA, ring, false, ring, List.of(hole));
        double area = AreaMeasurement.of(ring.points(), List.of(hole.points())).areaSquareMeters();
        assertThat(value(readout.of(inHand), "Area")).isEqualTo(Quantities.area(area, AreaUnit.METRIC));
    }

    @Test
    void aPointHasNoFigures() {
        assertThat(live(AnnotationKind.MARKER, A)).isEmpty();
    }

    @Test
    void aSketchWithoutALiveEndShowsTheWholeOnly() {
        assertThat(readout.of(new Sketch(AnnotationKind.LINE, List.of(A, B), false)))
                .extracting(Row::label)
                .containsExactly("Length");
    }

    @Test
    void anotherSketchOfTheSameLengthIsMeasuredByItsOwnPoints() {
        for (AnnotationKind kind : List.of(AnnotationKind.DISTANCE, AnnotationKind.AREA)) {
            live(kind, A, B, C, D);
            List<Row> rows = live(kind, D, A, B, C);
            assertThat(rows)
                    .isEqualTo(new Readout(LengthUnit.METRIC, AreaUnit.METRIC)
                            .of(new Sketch(kind, List.of(D, A, B, C), true)));
            assertThat(value(live(kind, B, D, C), "Segment")).isNotEqualTo(value(rows, "Segment"));
        }
    }

    @Test
    void followingASketchGivesTheSameAsReadingItAfresh() {
        Random random = new Random(4);
        for (AnnotationKind kind : List.of(AnnotationKind.DISTANCE, AnnotationKind.AREA)) {
            List<LonLat> points = new ArrayList<>(List.of(A));
            for (int i = 0; i < 300; i++) {
                if (random.nextInt(3) == 0 && points.size() > 1) {
                    points.subList(Math.max(1, points.size() - 1 - random.nextInt(4)), points.size())
                            .clear();
                } else {
                    points.add(new LonLat(44 + random.nextDouble() * 3, 39 + random.nextDouble() * 2));
                }
                Sketch sketch = new Sketch(kind, points, true);
                assertThat(readout.of(sketch)).isEqualTo(new Readout(LengthUnit.METRIC, AreaUnit.METRIC).of(sketch));
            }
        }
    }
}
