package org.araxes.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.araxes.geo.LonLat;
import org.araxes.geo.LonLatGeometry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;

class HoleFaultTest {

    /** A square of half a degree; Planimeter: 2,395,826,826 m². */
    private static final List<LonLat> OUTER = square(46, 39, 0.5);

    private static List<LonLat> square(double lon, double lat, double degrees) {
        return List.of(
                new LonLat(lon, lat),
                new LonLat(lon + degrees, lat),
                new LonLat(lon + degrees, lat + degrees),
                new LonLat(lon, lat + degrees));
    }

    private static Polygon polygon(List<List<LonLat>> rings) {
        List<List<LonLat>> closed = new ArrayList<>();
        for (List<LonLat> ring : rings) {
            List<LonLat> all = new ArrayList<>(ring);
            all.add(ring.getFirst());
            closed.add(all);
        }
        return (Polygon) LonLatGeometry.polygon(closed);
    }

    @ParameterizedTest
    @CsvSource({
        "47, 39, 0.1, beside it",
        "46.4, 39.2, 0.2, across its edge",
        "45.9, 38.9, 0.7, around it",
        "46.4999, 39.2, 0.01, nearly all of it beside it"
    })
    void aHoleThatIsNotInsideLeavesNoArea(double lon, double lat, double degrees, String where) {
        List<LonLat> hole = square(lon, lat, degrees);

        AreaMeasurement measured = AreaMeasurement.of(OUTER, List.of(hole));

        assertThat(measured.areaSquareMeters()).as(where).isNaN();
        assertThat(measured.selfCrossing()).isFalse();
        assertThat(measured.holeFault()).hasValueSatisfying(f -> {
            assertThat(f.kind()).isEqualTo(HoleFault.Kind.OUTSIDE);
            assertThat(hole).contains(f.place());
        });
        assertThat(measured.explanation()).contains("outside the outline");
        assertThat(GeometryMeasure.of(polygon(List.of(OUTER, hole))).areaSquareMeters())
                .isNaN();
    }

    @ParameterizedTest
    @CsvSource({"46.2, 39.2, 0.2, over its corner", "46.15, 39.15, 0.05, inside it", "46.1, 39.1, 0.2, the same"})
    void holesOverOneAnotherLeaveNoArea(double lon, double lat, double degrees, String where) {
        List<List<LonLat>> holes = List.of(square(46.1, 39.1, 0.2), square(lon, lat, degrees));

        AreaMeasurement measured = AreaMeasurement.of(OUTER, holes);

        assertThat(measured.areaSquareMeters()).as(where).isNaN();
        assertThat(measured.holeFault().orElseThrow().kind()).isEqualTo(HoleFault.Kind.OVERLAPS);
        assertThat(GeometryMeasure.of(polygon(List.of(OUTER, holes.getFirst(), holes.getLast())))
                        .areaSquareMeters())
                .isNaN();
    }

    @Test
    void holesThatTouchTheOutlineOrOneAnotherAreHoles() {
        List<LonLat> atEdge = List.of(new LonLat(46, 39.2), new LonLat(46.2, 39.1), new LonLat(46.2, 39.3));
        List<LonLat> beside = square(46.2, 39.3, 0.1);

        AreaMeasurement measured = AreaMeasurement.of(OUTER, List.of(atEdge, beside));

        // Planimeter of outline, first and second hole.
        assertThat(measured.areaSquareMeters())
                .isEqualTo(2_395_826_826.0 - 191_801_400 - Geodesics.ringAreaSquareMeters(beside), within(2.0));
        assertThat(measured.holeFault()).isEmpty();
    }

    /** The north edge bulges 75 m beyond the parallel: a hole that reaches over it on straight lines is inside. */
    @Test
    void edgesAreTheGeodesicsTheyAre() {
        List<LonLat> hole = List.of(new LonLat(46.2, 39.4), new LonLat(46.3, 39.4), new LonLat(46.25, 39.5002));

        assertThat(HoleFault.of(OUTER, List.of(hole))).isEmpty();
        assertThat(polygon(List.of(OUTER, hole)).isValid()).isFalse();
        assertThat(GeometryMeasure.of(polygon(List.of(OUTER, hole))).areaSquareMeters())
                .isEqualTo(2_395_826_826.0 - Geodesics.ringAreaSquareMeters(hole), within(2.0));
    }

    @Test
    void holesAcrossTheDateLineAreFoundToo() {
        List<LonLat> outer =
                List.of(new LonLat(179, 10), new LonLat(-179, 10), new LonLat(-179, 12), new LonLat(179, 12));
        List<LonLat> inside = List.of(
                new LonLat(179.5, 10.5), new LonLat(-179.5, 10.5), new LonLat(-179.5, 11), new LonLat(179.5, 11));
        List<LonLat> outside =
                List.of(new LonLat(179.5, 13), new LonLat(-179.5, 13), new LonLat(-179.5, 14), new LonLat(179.5, 14));

        assertThat(HoleFault.of(outer, List.of(inside))).isEmpty();
        assertThat(HoleFault.of(outer, List.of(outside))).isPresent();
    }

    @Test
    void partsOverOneAnotherHaveNoArea() {
        Polygon one = polygon(List.of(OUTER));
        Geometry twice = LonLatGeometry.FACTORY.createMultiPolygon(
                new Polygon[] {one, polygon(List.of(square(46.2, 39.2, 0.5)))});
        Geometry beside =
                LonLatGeometry.FACTORY.createMultiPolygon(new Polygon[] {one, polygon(List.of(square(46.5, 39, 0.5)))});

        assertThat(GeometryMeasure.of(twice).areaSquareMeters()).isNaN();
        assertThat(GeometryMeasure.of(beside).areaSquareMeters()).isEqualTo(2 * 2_395_826_826.0, within(2.0));
    }
}
