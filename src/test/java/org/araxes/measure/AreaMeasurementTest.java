package org.araxes.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.araxes.geo.LonLat;
import org.araxes.geo.LonLatGeometry;
import org.araxes.geo.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;

class AreaMeasurementTest {

    static Stream<Table> published() {
        return Table.read(AreaMeasurementTest.class, "polygons.csv").stream();
    }

    @ParameterizedTest
    @MethodSource("published")
    void areasAndPerimetersAreThePublishedOnes(Table row) {
        List<LonLat> ring = ring(row.text("ring"));

        for (List<LonLat> same : List.of(ring, closed(ring), ring.reversed())) {
            AreaMeasurement area = AreaMeasurement.of(same);
            assertThat(area.areaSquareMeters())
                    .isEqualTo(row.number("areaSquareMeters"), within(row.number("toleranceSquareMeters")));
            assertThat(area.perimeterMeters())
                    .isEqualTo(row.number("perimeterMeters"), within(row.number("toleranceMeters")));
            assertThat(area.segments()).hasSize(ring.size());
            assertThat(area.segments().stream()
                            .mapToDouble(Segment::lengthMeters)
                            .sum())
                    .isEqualTo(area.perimeterMeters(), within(row.number("toleranceMeters")));
            assertThat(area.selfCrossing()).isFalse();
        }
    }

    @ParameterizedTest
    @MethodSource("published")
    void drawingTheRingGivesTheSame(Table row) {
        List<LonLat> ring = ring(row.text("ring"));
        AreaMeter meter = new AreaMeter();
        ring.subList(0, ring.size() - 1).forEach(meter::add);

        AreaMeter.Reading reading = meter.to(ring.getLast());

        assertThat(reading.areaSquareMeters())
                .isEqualTo(row.number("areaSquareMeters"), within(row.number("toleranceSquareMeters")));
        assertThat(reading.perimeterMeters())
                .isEqualTo(row.number("perimeterMeters"), within(row.number("toleranceMeters")));
        assertThat(reading.closing().to()).isEqualTo(ring.getFirst());
    }

    @Test
    void holesAreTakenAwayAndTheirEdgesCounted() {
        AreaMeasurement area = AreaMeasurement.of(named("outer"), List.of(named("hole"), closed(named("second-hole"))));

        assertThat(area.areaSquareMeters()).isEqualTo(2682659724.50321 - 95833485.50929 - 11953987.47575, within(0.01));
        assertThat(area.perimeterMeters())
                .isEqualTo(211046.1087423977 + 39468.1910476640 + 16883.0421231165, within(1e-5));
        assertThat(area.explanation()).contains("less 2 holes");
        assertThat(area.segments()).hasSize(4);
    }

    @Test
    void geometriesOfAFileMeasureTheSame() throws ParseException {
        var outer = LonLatGeometry.polygon(List.of(named("outer"), named("hole"), named("second-hole")));
        var small = LonLatGeometry.polygon(List.of(named("small")));
        var line = LonLatGeometry.line(List.of(new LonLat(46.1439, 38.8427), new LonLat(46.5336, 38.8675)));

        GeometryMeasure both = GeometryMeasure.of(LonLatGeometry.join(List.of(outer, small)));
        GeometryMeasure all = GeometryMeasure.of(LonLatGeometry.FACTORY.createGeometryCollection(
                new Geometry[] {outer, line, LonLatGeometry.point(new LonLat(45, 40))}));

        assertThat(both.areaSquareMeters())
                .isEqualTo(2682659724.50321 - 95833485.50929 - 11953987.47575 + 11411557.45885, within(0.01));
        assertThat(both.lengthMeters()).isZero();
        assertThat(all.lengthMeters()).isEqualTo(33938.8794935772, within(1e-6));
        assertThat(all.perimeterMeters())
                .isEqualTo(211046.1087423977 + 39468.1910476640 + 16883.0421231165, within(1e-5));
        assertThat(GeometryMeasure.of(new WKTReader().read("POLYGON EMPTY"))).isEqualTo(new GeometryMeasure(0, 0, 0));
        assertThat(GeometryMeasure.of(new WKTReader().read("MULTIPOINT (1 2, 3 4)")))
                .isEqualTo(new GeometryMeasure(0, 0, 0));
        assertThat(GeometryMeasure.of(new WKTReader().read("POLYGON ((0 0, 1 1, 1 0, 0 1, 0 0))"))
                        .areaSquareMeters())
                .isNaN();
    }

    @Test
    void fewerThanThreeCornersEncloseNothing() {
        LonLat a = new LonLat(46, 39);
        LonLat b = new LonLat(46.1, 39);

        assertThat(AreaMeasurement.of(List.of()).perimeterMeters()).isZero();
        assertThat(AreaMeasurement.of(List.of(a)).areaSquareMeters()).isZero();
        assertThat(AreaMeasurement.of(List.of(a)).segments()).isEmpty();
        assertThat(AreaMeasurement.of(List.of(a, b)).areaSquareMeters()).isEqualTo(0, within(1e-6));
        assertThat(AreaMeasurement.of(List.of(a, b)).perimeterMeters())
                .isEqualTo(2 * Geodesics.distanceMeters(a, b), within(1e-9));
        assertThat(AreaMeasurement.of(List.of(a, b)).explanation()).isEqualTo("An area needs three corners.");
    }

    @Test
    void aRingThatCrossesItselfHasNoAreaAndSaysWhere() {
        List<LonLat> bowTie = ring("46 39;46.2 39.2;46.2 39;46 39.2");

        AreaMeasurement area = AreaMeasurement.of(bowTie);

        assertThat(area.selfCrossing()).isTrue();
        assertThat(area.areaSquareMeters()).isNaN();
        assertThat(area.perimeterMeters()).isPositive();
        assertThat(area.loops().crossings().getFirst().lonDegrees()).isEqualTo(46.1, within(0.001));
        assertThat(area.loops().crossings().getFirst().latDegrees()).isEqualTo(39.1, within(0.001));
        assertThat(area.explanation()).contains("crosses or touches itself");
    }

    @Test
    void aHoleThatCrossesItselfLeavesNoAreaEither() {
        assertThat(AreaMeasurement.of(named("outer"), List.of(ring("46.2 39.2;46.3 39.3;46.3 39.2;46.2 39.3")))
                        .areaSquareMeters())
                .isNaN();
    }

    @Test
    void edgesCrossAsGeodesicsNotAsLinesOnAFlatMap() {
        // A geodesic from 40° E to 52° E along 40° N runs up to 4 km north of the parallel. A corner a kilometre north
        // of the parallel's middle therefore lies on the same side of it as the corners of the south.
        List<LonLat> ring = ring("40 40;52 40;46 40.02;46 38");

        assertThat(Rings.selfCrossing(ring)).isFalse();
        assertThat(Rings.selfCrossing(ring("40 40;52 40;46 40.2;46 38"))).isTrue();
    }

    @Test
    void aRingOfAFileMayHaveStraightEdgesThatMeetAsGeodesics() throws ParseException {
        // Between longitudes and latitudes the long southern edge stays below the corner, the geodesic does not.
        String ring = "40 40, 52 40, 52 40.5, 46 40.02, 40 40.5, 40 40";

        assertThat(Rings.selfCrossing(ring(ring.replace(", ", ";")))).isTrue();
        assertThat(GeometryMeasure.of(new WKTReader().read("POLYGON ((" + ring + "))"))
                        .areaSquareMeters())
                .isPositive();
    }

    @Test
    void repeatedCornersAreNoTouching() {
        List<LonLat> ring = new ArrayList<>(named("small"));
        ring.add(2, ring.get(1));
        ring.addFirst(ring.getFirst());

        assertThat(Rings.selfCrossing(ring)).isFalse();
        assertThat(AreaMeasurement.of(ring).areaSquareMeters()).isEqualTo(11411557.45885, within(0.001));
    }

    @Test
    void aRingBeyondTheHorizonIsTestedToo() {
        assertThat(Rings.selfCrossing(ring("-170 -60;170 -60;170 60;-170 60"))).isFalse();
        assertThat(Rings.selfCrossing(ring("-100 -60;100 60;100 -60;-100 60"))).isTrue();
    }

    static List<LonLat> ring(String text) {
        return Arrays.stream(text.split(";"))
                .map(p -> p.split(" "))
                .map(p -> new LonLat(Double.parseDouble(p[0]), Double.parseDouble(p[1])))
                .toList();
    }

    static List<LonLat> named(String name) {
        return ring(published()
                .filter(row -> row.toString().equals(name))
                .findFirst()
                .orElseThrow()
                .text("ring"));
    }

    private static List<LonLat> closed(List<LonLat> ring) {
        List<LonLat> closed = new ArrayList<>(ring);
        closed.add(ring.getFirst());
        return closed;
    }
}
