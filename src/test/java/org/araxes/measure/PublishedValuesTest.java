package org.araxes.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.araxes.geo.LonLat;
import org.araxes.geo.LonLatGeometry;
import org.araxes.geo.Table;
import org.araxes.geo.TransverseMercator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;

/**
 * Every operation that rests on geodesics against figures that others publish, or that follow from such figures in
 * closed form: on a meridian, on the equator and on a circle around a pole, which is a parallel. Lengths, azimuths,
 * areas and crossings by themselves are in {@link GeodesicsTest}, {@link AreaMeasurementTest} and
 * {@link IntersectionsTest}.
 */
class PublishedValuesTest {

    /** How good the published lengths of the meridian are. */
    private static final double MERIDIAN_METERS = 0.004;

    private static final LonLat BEIJING = new LonLat(116.6, 40.1);
    private static final LonLat SAN_FRANCISCO = new LonLat(-122.4, 37.6);
    private static final List<LonLat> FLIGHT = List.of(BEIJING, SAN_FRANCISCO);

    static Stream<Table> nearest() {
        return Table.read(PublishedValuesTest.class, "nearest.csv").stream();
    }

    static List<Table> waypoints() {
        return Table.read(PublishedValuesTest.class, "waypoints.csv");
    }

    private static LonLat waypoint(int thousandKilometers) {
        return waypoints().get(thousandKilometers - 1).position("lon", "lat");
    }

    static List<Table> meridian() {
        return EllipsoidZones.meridian();
    }

    @Test
    void theClosedFormOfZonesGivesTheEarthItsPublishedArea() {
        // GeographicLib: Geodesic::EllipsoidArea of WGS 84; GEOTRANS: q at the pole.
        assertThat(EllipsoidZones.zoneSquareMeters(-90, 90)).isEqualTo(510_065_621_724_088.44, within(1.0));
        assertThat(EllipsoidZones.q(90)).isEqualTo(1.9955310875028, within(1e-13));
    }

    @ParameterizedTest
    @MethodSource("nearest")
    void theNearestPlaceAndItsDistance(Table row) {
        Nearest line = new Nearest(List.of(row.position("lon1", "lat1"), row.position("lon2", "lat2")));

        Nearest.Found found = line.to(row.position("lon", "lat"));

        assertThat(found.distanceMeters())
                .isEqualTo(row.number("distanceMeters"), within(row.number("toleranceMeters")));
        // The distance hardly changes along the line, so its place is known less well; the paper gives it to 1 µm.
        assertThat(Geodesics.distanceMeters(found.position(), row.position("footLon", "footLat")))
                .isLessThan(0.01);
    }

    @ParameterizedTest
    @MethodSource("waypoints")
    void placesAlongALineAcrossTheDateLine(Table row) {
        Stations line = new Stations(FLIGHT);
        double along = row.number("alongMeters");

        LonLat at = line.at(along);

        assertThat(at.latDegrees()).isEqualTo(row.number("lat"), within(0.000006));
        assertThat(at.lonDegrees()).isEqualTo(row.number("lon"), within(0.000006));
        assertThat(line.azimuthAt(along)).isEqualTo(row.number("azimuth"), within(0.000006));
        assertThat(Geodesics.between(BEIJING, SAN_FRANCISCO, along / line.lengthMeters()))
                .isEqualTo(at);
    }

    @Test
    void aPartOfALineBetweenTwoPlaces() {
        Stations line = new Stations(FLIGHT);

        List<LonLat> part = line.part(4_000_000, 6_000_000);

        assertThat(Geodesics.distanceMeters(part.getFirst(), waypoint(4))).isLessThan(1);
        assertThat(Geodesics.distanceMeters(part.getLast(), waypoint(6))).isLessThan(1);
        assertThat(Geodesics.lengthMeters(part)).isEqualTo(2_000_000, within(1e-6));
    }

    @Test
    void densifiedEdgesRunThroughTheWaypoints() {
        Nearest dense = new Nearest(new Densifier(TransverseMercator.UTM_38N, 100).line(FLIGHT));
        Nearest forAreas = new Nearest(DenseEdges.line(FLIGHT));

        for (Table row : waypoints()) {
            assertThat(dense.distanceMeters(row.position("lon", "lat"))).isLessThan(1);
            assertThat(forAreas.distanceMeters(row.position("lon", "lat"))).isLessThan(1);
        }
    }

    @ParameterizedTest
    @CsvSource({"1, 4, false", "4, 6, true", "3, 9, true"})
    void theWayInsideAnAreaAlsoAcrossTheDateLine(int from, int to, boolean split) {
        double west = waypoint(from).lonDegrees();
        double east = waypoint(to).lonDegrees();
        List<LonLat> corners =
                List.of(new LonLat(west, 20), new LonLat(east, 20), new LonLat(east, 85), new LonLat(west, 85));
        Geometry drawn = LonLatGeometry.polygon(List.of(corners));
        List<Geometry> shapes = new ArrayList<>(List.of(drawn));
        if (split) {
            shapes.add(LonLatGeometry.join(List.of(box(west, 180), box(-180, east))));
        }

        for (Geometry area : shapes) {
            List<Stretch> inside = Stretch.inside(new Stations(FLIGHT), area);

            assertThat(inside).singleElement().satisfies(stretch -> {
                assertThat(stretch.fromMeters()).isEqualTo(from * 1e6, within(1.0));
                assertThat(stretch.toMeters()).isEqualTo(to * 1e6, within(1.0));
            });
        }
    }

    private static Geometry box(double west, double east) {
        return LonLatGeometry.polygon(List.of(
                List.of(new LonLat(west, 20), new LonLat(east, 20), new LonLat(east, 85), new LonLat(west, 85))));
    }

    @Test
    void crossingsOfALineWithMeridiansOnBothSidesOfTheDateLine() {
        Geometry meridians = LonLatGeometry.join(
                Stream.of(4, 5, 6).map(i -> meridianThrough(waypoint(i))).toList());

        assertThat(LineCrossings.along(new Stations(FLIGHT), new ShapeIndex(meridians)))
                .satisfiesExactly(
                        first -> assertThat(first).isEqualTo(4e6, within(1.0)),
                        second -> assertThat(second).isEqualTo(5e6, within(1.0)),
                        third -> assertThat(third).isEqualTo(6e6, within(1.0)));
    }

    private static Geometry meridianThrough(LonLat place) {
        return LonLatGeometry.line(List.of(new LonLat(place.lonDegrees(), 10), new LonLat(place.lonDegrees(), 80)));
    }

    @ParameterizedTest
    @MethodSource("meridian")
    void depthBeyondTheEquatorIsTheLengthOfTheMeridian(Table row) {
        LonLat place = new LonLat(178, row.number("lat"));
        List<LonLat> equator = List.of(new LonLat(175, 0), new LonLat(179, 0), new LonLat(-178, 0));

        Beyond beyond = Beyond.of(LonLatGeometry.point(place), equator);
        Gap gap = Gap.between(LonLatGeometry.line(equator), LonLatGeometry.point(place));

        assertThat(beyond.left().orElseThrow().meters()).isEqualTo(row.number("meters"), within(MERIDIAN_METERS));
        assertThat(beyond.right()).isEmpty();
        assertThat(gap.distanceMeters()).isEqualTo(row.number("meters"), within(MERIDIAN_METERS));
    }

    @Test
    void depthOfAnAreaThatHoldsThePoleAndOfOneAcrossTheDateLine() {
        List<LonLat> parallel = parallel(80);
        Geometry cap = GeodesicBuffer.circle(new LonLat(0, 90), EllipsoidZones.toPoleMeters(85), 720);
        Geometry across = LonLatGeometry.polygon(List.of(List.of(
                new LonLat(179, 1),
                new LonLat(-179, 1),
                new LonLat(-179, 5),
                new LonLat(180, 10),
                new LonLat(179, 5))));
        List<LonLat> equator = List.of(new LonLat(170, 0), new LonLat(-170, 0));

        // The pole is as far from the parallel as the meridian is long; on the left of a line that runs east.
        assertThat(Beyond.of(cap, parallel).left().orElseThrow().meters())
                .isEqualTo(EllipsoidZones.toPoleMeters(80), within(0.001 * EllipsoidZones.toPoleMeters(80)));
        assertThat(Beyond.of(across, equator).left().orElseThrow().meters())
                .isEqualTo(EllipsoidZones.meridianMeters(10), within(MERIDIAN_METERS));
        assertThat(Gap.between(cap, across).distanceMeters())
                .isEqualTo(
                        EllipsoidZones.meridianMeters(85) - EllipsoidZones.meridianMeters(10),
                        within(2 * MERIDIAN_METERS));
    }

    private static List<LonLat> parallel(double latDegrees) {
        List<LonLat> out = new ArrayList<>();
        for (int i = -1800; i <= 1800; i++) {
            out.add(new LonLat(i / 10.0, latDegrees));
        }
        return out;
    }

    @ParameterizedTest
    @CsvSource({"0, 5", "0, 10", "170, 5", "175, 10"})
    void theWidthAcrossTheEquatorIsTwoLengthsOfTheMeridian(double west, int lat) {
        List<LonLat> ring = new ArrayList<>();
        for (int i = 0; i <= 1_000; i++) {
            ring.add(position(west + i / 100.0, lat));
        }
        for (int i = 1_000; i >= 0; i--) {
            ring.add(position(west + i / 100.0, -lat));
        }
        Geometry area = LonLatGeometry.polygon(List.of(ring));

        Widths widths = Widths.of(area, List.of(position(west + 1, 0), position(west + 9, 0)))
                .orElseThrow();

        assertThat(widths.across()).hasSize(400);
        assertThat(widths.narrowest().meters())
                .isEqualTo(2 * EllipsoidZones.meridianMeters(lat), within(2 * MERIDIAN_METERS));
        assertThat(widths.widest().meters())
                .isEqualTo(2 * EllipsoidZones.meridianMeters(lat), within(2 * MERIDIAN_METERS));
    }

    private static LonLat position(double lon, double lat) {
        return new LonLat(lon > 180 ? lon - 360 : lon, lat);
    }

    @ParameterizedTest
    @ValueSource(doubles = {30, 180, -135})
    void theWidthOfACapAcrossALineOverThePoleIsTwiceItsRadius(double lon) {
        double radius = EllipsoidZones.toPoleMeters(85);
        Geometry cap = GeodesicBuffer.circle(new LonLat(0, 90), radius, 1_440);
        List<LonLat> overThePole = List.of(new LonLat(lon, 86), position(lon + 180 > 180 ? lon - 180 : lon + 180, 86));

        Widths widths = Widths.of(cap, overThePole).orElseThrow();

        assertThat(widths.across()).hasSize(400);
        assertThat(widths.widest().meters()).isEqualTo(2 * radius, within(5.0));
        assertThat(widths.widest().alongMeters()).isEqualTo(Geodesics.lengthMeters(overThePole) / 2, within(1_200.0));
    }

    @Test
    void aRangeRingMeetsTheMeridianAndTheEquatorWherePublished() {
        // 10 degrees of the equator: 1113194.91 m (EPSG Guidance Note 7-2, Equidistant Cylindrical).
        Geometry ring = GeodesicBuffer.circle(new LonLat(175, 0), 1_113_194.91, 360);
        LonLat north = Geodesics.direct(new LonLat(175, 0), 0, EllipsoidZones.meridianMeters(55));

        assertThat(LonLatGeometry.lines(ring).stream()
                        .flatMap(l -> LonLatGeometry.positions(l).stream())
                        .mapToDouble(p -> Geodesics.distanceMeters(p, new LonLat(-175, 0)))
                        .min()
                        .orElseThrow())
                .isLessThan(0.005);
        assertThat(north.latDegrees()).isEqualTo(55, within(1e-7));
    }

    @ParameterizedTest
    @CsvSource({"55, 1", "55, -1", "85, 1", "80, -1", "15, 1"})
    void aCircleAroundAPoleIsAParallelAndAsLargeAsItsCap(int lat, int sign) {
        Geometry circle = GeodesicBuffer.circle(new LonLat(30, 90 * sign), EllipsoidZones.toPoleMeters(lat), 7_200);
        GeometryMeasure measured = GeometryMeasure.of(circle);
        double cap = EllipsoidZones.zoneSquareMeters(lat, 90);

        assertThat(circle.isValid()).isTrue();
        assertThat(circle.getNumGeometries()).isEqualTo(1);
        for (LonLat p : outline(circle)) {
            assertThat(p.latDegrees() * sign).isEqualTo(lat, within(1e-7));
        }
        // 7,200 corners cut off less than a millionth; corners on the parallel, so nothing is outside.
        assertThat(measured.areaSquareMeters()).isBetween(cap * (1 - 1e-6), cap * (1 + 1e-8));
        double parallel = 2 * Math.PI * EllipsoidZones.AXIS_METERS * cosReduced(lat);
        assertThat(measured.perimeterMeters()).isEqualTo(parallel, within(parallel * 1e-6));
    }

    /** The cosine of the reduced latitude: radius of the parallel by the radius of the equator. */
    private static double cosReduced(double latDegrees) {
        return Math.cos(Math.atan((1 - 1 / 298.257223563) * Math.tan(Math.toRadians(latDegrees))));
    }

    /** Corners that are no cut along the date line or the pole. */
    private static List<LonLat> outline(Geometry shape) {
        List<LonLat> out = new ArrayList<>();
        for (LineString line : LonLatGeometry.lines(shape)) {
            List<LonLat> ring = LonLatGeometry.positions(line);
            for (int i = 1; i < ring.size(); i++) {
                if (!DenseEdges.isCut(ring.get(i - 1), ring.get(i))
                        && Math.abs(ring.get(i).latDegrees()) < 90) {
                    out.add(ring.get(i));
                }
            }
        }
        return out;
    }

    @ParameterizedTest
    @CsvSource({"0", "172"})
    void aCorridorAlongTheEquatorIsTheZoneBetweenTwoParallels(double west) {
        List<LonLat> equator = List.of(position(west, 0), position(west + 10, 0));

        Geometry corridor = GeodesicBuffer.alongLine(equator, EllipsoidZones.meridianMeters(5));
        Geometry north = GeodesicBuffer.band(equator, EllipsoidZones.meridianMeters(5), Side.LEFT);

        double zone = EllipsoidZones.zoneSquareMeters(-5, 5) / 36;
        assertThat(GeometryMeasure.of(corridor).areaSquareMeters()).isEqualTo(zone, within(zone * 1e-8));
        assertThat(GeometryMeasure.of(north).areaSquareMeters()).isEqualTo(zone / 2, within(zone * 1e-8));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, -1})
    void bandsAlongAParallelAreZonesAndTheInnerOneMayHoldThePole(int sign) {
        List<LonLat> parallel = sign > 0 ? parallel(80) : parallel(-80).reversed();
        double depth = EllipsoidZones.meridianMeters(85) - EllipsoidZones.meridianMeters(80);

        Geometry towardsThePole = GeodesicBuffer.band(parallel, depth, Side.LEFT);
        Geometry around = GeodesicBuffer.around(capOf(80, sign), depth);

        double inner = EllipsoidZones.zoneSquareMeters(80, 85);
        assertThat(GeometryMeasure.of(towardsThePole).areaSquareMeters()).isEqualTo(inner, within(inner * 1e-5));
        double wider = EllipsoidZones.zoneSquareMeters(80 - 5.0, 90);
        // A degree of latitude is not everywhere the same: 5 degrees from 85 are not quite 5 from 80.
        assertThat(GeometryMeasure.of(around).areaSquareMeters()).isEqualTo(wider, within(wider * 2e-3));
        assertThat(towardsThePole.isValid() && around.isValid()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"55, 60, 1", "80, 85, -1", "75, 80, 1"})
    void aBufferInwardsOfACapIsTheSmallerCapAndOutwardsTheLarger(int lat, int inner, int sign) {
        double meters = EllipsoidZones.meridianMeters(inner) - EllipsoidZones.meridianMeters(lat);

        Geometry inside = GeodesicBuffer.inside(capOf(lat, sign), meters);
        Geometry outside = GeodesicBuffer.around(capOf(inner, sign), meters);

        double smaller = EllipsoidZones.zoneSquareMeters(inner, 90);
        double larger = EllipsoidZones.zoneSquareMeters(lat, 90);
        assertThat(GeometryMeasure.of(inside).areaSquareMeters()).isEqualTo(smaller, within(smaller * 1e-5));
        assertThat(GeometryMeasure.of(outside).areaSquareMeters()).isEqualTo(larger, within(larger * 1e-5));
        for (LonLat p : outline(inside)) {
            assertThat(p.latDegrees() * sign).isEqualTo(inner, within(1e-4));
        }
    }

    private static Geometry capOf(int lat, int sign) {
        return GeodesicBuffer.circle(new LonLat(0, 90 * sign), EllipsoidZones.toPoleMeters(lat), 3_600);
    }
}
