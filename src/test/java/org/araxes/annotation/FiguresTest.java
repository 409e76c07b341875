package org.araxes.annotation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.araxes.geo.LonLat;
import org.araxes.measure.Geodesics;
import org.araxes.measure.Quantities;
import org.araxes.measure.Units;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FiguresTest {

    private static final LonLat A = new LonLat(46, 39);
    private static final LonLat B = new LonLat(46.5, 39);
    private static final LonLat C = new LonLat(46.6, 39.5);
    private static final LonLat D = new LonLat(46.1, 39.6);
    private static final List<LonLat> HOLE =
            List.of(new LonLat(46.2, 39.2), new LonLat(46.3, 39.2), new LonLat(46.3, 39.3), new LonLat(46.2, 39.3));

    private static Annotation object(AnnotationKind kind, Shape shape) {
        return new Annotation(
                new UUID(0, 1), kind, "it", "", shape, AnnotationStyle.DEFAULT, Details.NONE, 1, Instant.EPOCH);
    }

    private static VertexPath exact(double meters, LonLat... points) {
        return new VertexPath(List.of(points), Collections.nCopies(points.length, meters));
    }

    private static String row(Figures figures, String label) {
        return figures.rows(Units.METRIC).stream()
                .filter(r -> r.label().equals(label))
                .map(Figures.Row::value)
                .findFirst()
                .orElse("");
    }

    @Test
    void theCutOfAnAreaAtTheDateLineIsNoPartOfItsPerimeter() {
        double whole = Figures.of(object(
                        AnnotationKind.AREA,
                        Shape.of(List.of(
                                new LonLat(179, 40), new LonLat(-179, 40), new LonLat(-179, 41), new LonLat(179, 41)))))
                .lengthMeters();
        LonLat south = Geodesics.between(new LonLat(179, 40), new LonLat(-179, 40), 0.5);
        LonLat north = Geodesics.between(new LonLat(179, 41), new LonLat(-179, 41), 0.5);
        double west = halfPerimeter(180, 179, south, north);
        double east = halfPerimeter(-180, -179, south, north);
        assertThat(west + east).isEqualTo(whole, within(1e-6));
    }

    private static double halfPerimeter(double cut, double side, LonLat south, LonLat north) {
        return Figures.of(object(
                        AnnotationKind.AREA,
                        Shape.of(List.of(
                                new LonLat(side, 40),
                                new LonLat(cut, south.latDegrees()),
                                new LonLat(cut, north.latDegrees()),
                                new LonLat(side, 41)))))
                .lengthMeters();
    }

    @Test
    void aLineHasItsLengthWithTheUncertaintyOfItsEnds() {
        Figures figures = Figures.of(
                object(AnnotationKind.DISTANCE, Shape.of(new VertexPath(List.of(A, B), List.of(300.0, 400.0)))));

        assertThat(figures.lengthSigmaMeters()).isEqualTo(500, within(1e-9));
        assertThat(figures.value(Units.METRIC)).isEqualTo("43.3\u00a0km\u00a0±\u00a00.5\u00a0km");
        assertThat(row(figures, "Length")).isEqualTo(figures.value(Units.METRIC));
        assertThat(row(figures, "Method")).contains("terrain not included");
        assertThat(figures.legs()).hasSize(1);
    }

    @Test
    void unknownAccuracyGivesNoUncertaintyAtAll() {
        Figures figures = Figures.of(object(
                AnnotationKind.DISTANCE, Shape.of(new VertexPath(List.of(A, B), List.of(300.0, Double.NaN)))));

        assertThat(figures.value(Units.METRIC)).doesNotContain("±").contains("km");
    }

    @Test
    void anAreaIsLessItsHolesAndCountsTheirEdges() {
        Shape shape = Shape.of(exact(10, A, B, C, D)).withHoles(List.of(exact(10, HOLE.toArray(LonLat[]::new))));

        Figures figures = Figures.of(object(AnnotationKind.AREA, shape));

        // Planimeter -p 10 of GeographicLib 2.1.2, both rings.
        assertThat(figures.areaSquareMeters()).isEqualTo(2682659724.50321 - 95833485.50929, within(0.01));
        assertThat(figures.lengthMeters()).isEqualTo(211046.1087423977 + 39468.1910476640, within(1e-5));
        assertThat(figures.areaSigmaSquareMeters()).isGreaterThan(0);
        assertThat(row(figures, "Area")).contains("±");
        assertThat(row(figures, "Method")).contains("less one hole");
    }

    @Test
    void aRingThatCrossesItselfSaysWhereAndWhatItsLoopsEnclose() {
        Figures figures = Figures.of(object(AnnotationKind.AREA, Shape.of(exact(1, A, C, B, D))));

        assertThat(figures.areaSquareMeters()).isNaN();
        assertThat(figures.value(Units.METRIC)).isEqualTo("crosses itself");
        assertThat(row(figures, "Area")).isEqualTo("–");
        assertThat(row(figures, "Crossings"))
                .startsWith("At one place")
                .contains("2 loops enclose")
                .contains("km²");
        assertThat(figures.loops().crossings()).hasSize(1);
    }

    @Test
    void aCircleHasTheAreaOfTheCircleNotOfItsRing() {
        Figures figures = Figures.of(object(AnnotationKind.CIRCLE, Shape.circle(A, 5, 5_000)));

        assertThat(figures.areaSquareMeters()).isEqualTo(Math.PI * 5_000 * 5_000, within(50.0));
        assertThat(figures.lengthMeters()).isEqualTo(2 * Math.PI * 5_000, within(0.1));
        assertThat(figures.value(Units.METRIC)).isEqualTo("r 5\u00a0km");
        assertThat(figures.legs()).isEmpty();
        assertThat(row(figures, "Radius")).isEqualTo("5\u00a0km");
    }

    @Test
    void aPointAndACalloutMeasureNothing() {
        Figures point = Figures.of(object(AnnotationKind.MARKER, Shape.of(List.of(A))));

        assertThat(point.value(Units.METRIC)).isEmpty();
        assertThat(point.rows(Units.METRIC)).isEmpty();
        assertThat(Figures.of(object(AnnotationKind.CALLOUT, Shape.of(List.of(A, B)))))
                .isEqualTo(point);
    }

    @Test
    void whatIsTracedFromABorderIsAsExactAsTheBorder() {
        List<LonLat> border = new java.util.ArrayList<>();
        for (int i = 0; i <= 100; i++) {
            border.add(new LonLat(46 + 0.001 * i, 39 + 0.0005 * (i % 2)));
        }
        Shape traced = Shape.of(new VertexPath(border, Collections.nCopies(101, 50.0)));

        assertThat(Figures.of(object(AnnotationKind.DISTANCE, traced)).lengthSigmaMeters())
                .isEqualTo(50 * Math.sqrt(2), within(1e-9));
    }

    @Test
    void whereADrawnOrMeasuredOutlineCrossesItselfIsKnown() {
        for (AnnotationKind kind : List.of(AnnotationKind.POLYGON, AnnotationKind.AREA)) {
            Annotation bow = object(kind, Shape.of(List.of(A, C, B, D)));
            assertThat(Figures.faults(bow))
                    .hasSize(1)
                    .isEqualTo(Figures.of(bow).loops().crossings());
            assertThat(Figures.faults(object(kind, Shape.of(List.of(A, B, C, D)))))
                    .isEmpty();
        }
        assertThat(Figures.faults(object(AnnotationKind.LINE, Shape.of(List.of(A, C, B, D)))))
                .isEmpty();
    }

    @Test
    void aHoleThatIsNoneIsToldInsteadOfAWrongArea() {
        List<LonLat> beside = List.of(new LonLat(49, 39), new LonLat(49.1, 39), new LonLat(49.1, 39.1));
        Annotation area =
                object(AnnotationKind.AREA, Shape.of(List.of(A, B, C, D)).withHoles(List.of(VertexPath.of(beside))));

        Figures figures = Figures.of(area);

        assertThat(figures.value(Units.METRIC)).isEqualTo("a hole lies outside");
        assertThat(figures.rows(Units.METRIC))
                .extracting(Figures.Row::label)
                .containsExactly("Area", "Perimeter", "Hole", "Method");
        assertThat(figures.rows(Units.METRIC).getFirst().value()).isEqualTo(Quantities.NO_VALUE);
        assertThat(beside).containsAll(Figures.faults(area));
        assertThat(Figures.faults(area)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"85, 9443510.14009", "80, 8885139.87094", "55, 6097230.31218", "10, 1105854.83418"})
    void aCircleAroundThePoleIsAsLargeAsItsCap(double lat, double fromEquatorMeters) {
        // Lengths of the meridian: International Hydrographic Review, May 2009, table 3; caps by Snyder 1987, 3-12.
        double radius = 10_001_965.72922 - fromEquatorMeters;
        double e2 = 0.00669437999014132;
        double e = Math.sqrt(e2);
        double sin = Math.sin(Math.toRadians(lat));
        double q = (1 - e2) * (sin / (1 - e2 * sin * sin) - Math.log((1 - e * sin) / (1 + e * sin)) / (2 * e));
        double cap = Math.PI * 6_378_137.0 * 6_378_137.0 * (1.9955310875028 - q);

        Figures figures = Figures.of(object(AnnotationKind.CIRCLE, Shape.circle(new LonLat(0, -90), 5, radius)));

        assertThat(figures.areaSquareMeters()).isEqualTo(cap, within(cap * 1e-6));
    }
}
