package org.araxes.render.prepare;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.araxes.annotation.Annotation;
import org.araxes.annotation.AnnotationKind;
import org.araxes.annotation.AnnotationStyle;
import org.araxes.annotation.Circles;
import org.araxes.annotation.Details;
import org.araxes.annotation.LabelContent;
import org.araxes.annotation.TextStyle;
import org.araxes.geo.LonLat;
import org.araxes.geo.MapPoint;
import org.araxes.geo.TransverseMercator;
import org.araxes.measure.Units;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PreparedAnnotationTest {

    private static final List<LonLat> SQUARE =
            List.of(new LonLat(46, 39), new LonLat(46.1, 39), new LonLat(46.1, 39.1), new LonLat(46, 39.1));
    private static final List<LonLat> BOW = List.of(SQUARE.get(0), SQUARE.get(2), SQUARE.get(1), SQUARE.get(3));

    private static Annotation drawn(AnnotationKind kind, List<LonLat> points, LabelContent content) {
        AnnotationStyle style = AnnotationStyle.DEFAULT;
        return new Annotation(
                new UUID(0, 1),
                kind,
                "",
                "",
                points,
                style.withText(new TextStyle(style.textSizePixels(), null, null, content)),
                1,
                Instant.EPOCH);
    }

    private static PreparedAnnotation prepared(Annotation annotation) {
        return PreparedAnnotation.of(annotation, TransverseMercator.UTM_38N);
    }

    @ParameterizedTest
    @CsvSource({"45, 40, 300", "47.5, 38.5, 12000", "43, 42, 150000", "51, 60, 90000", "45, 40, 400000"})
    void circleIsTheProjectedRing(double lonDegrees, double latDegrees, double radiusMeters) {
        LonLat center = new LonLat(lonDegrees, latDegrees);

        double[] ring = CircleRing.of(center, radiusMeters, TransverseMercator.UTM_38N);

        List<LonLat> vertices = Circles.ring(center, radiusMeters);
        for (int i = 0; i <= vertices.size(); i++) {
            MapPoint exact = TransverseMercator.UTM_38N.toMap(vertices.get(i % vertices.size()));
            assertThat(Math.hypot(ring[2 * i] - exact.xMeters(), ring[2 * i + 1] - exact.yMeters()))
                    .isLessThan(0.005);
        }
    }

    @Test
    void crossingIsMarkedWhetherTheOutlineWasDrawnOrMeasured() {
        for (AnnotationKind kind : List.of(AnnotationKind.POLYGON, AnnotationKind.AREA)) {
            assertThat(prepared(drawn(kind, BOW, LabelContent.NAME)).crossings())
                    .hasSize(2);
            assertThat(prepared(drawn(kind, SQUARE, LabelContent.NAME)).crossings())
                    .isEmpty();
        }
    }

    @Test
    void whatWasOnlyDrawnTellsItsFigureWhenItsStyleAsksForAll() {
        Annotation plain = drawn(AnnotationKind.POLYGON, SQUARE, LabelContent.NAME_AND_VALUE);
        assertThat(prepared(plain).value(Units.METRIC)).isEmpty();
        Annotation full = drawn(AnnotationKind.POLYGON, SQUARE, LabelContent.NAME_VALUE_AND_SEGMENTS);
        assertThat(prepared(full).value(Units.METRIC)).contains("km²");
        assertThat(prepared(full.withDetails(Details.NONE.withUnits(Units.MILES)))
                        .value(Units.METRIC))
                .contains("mi²");
    }
}
