package org.araxes.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.araxes.geo.LonLat;
import org.araxes.geo.MapPoint;
import org.araxes.geo.TransverseMercator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.locationtech.jts.geom.Geometry;

/**
 * Operations that work along lines, over a pole and across the date line, against the published length of the meridian
 * and the length of the equator. Those that work on areas are in {@link PublishedValuesTest}.
 */
class FarPlacesTest {

    /** How good the published lengths of the meridian are. */
    private static final double MERIDIAN_METERS = 0.004;

    /** A degree of the equator: 10 degrees are 1113194.91 m (EPSG Guidance Note 7-2, Equidistant Cylindrical). */
    private static final double EQUATOR_DEGREE_METERS = 111_319.491;

    /** Along one meridian, over the pole and down on the other side. */
    private static List<LonLat> overThePole(int sign) {
        return List.of(
                new LonLat(30, 75.0 * sign),
                new LonLat(30, 85.0 * sign),
                new LonLat(-150, 85.0 * sign),
                new LonLat(-150, 75.0 * sign));
    }

    @ParameterizedTest
    @CsvSource({"1", "-1"})
    void aLineOverAPoleIsFollowedAndMeasuredInPart(int sign) {
        List<LonLat> line = overThePole(sign);
        LonLat from = new LonLat(30, 80.0 * sign);
        LonLat to = new LonLat(-150, 80.0 * sign);
        double meters = 2 * EllipsoidZones.toPoleMeters(80);

        List<LonLat> way = new LineNetwork(List.of(line)).way(from, to).orElseThrow();

        assertThat(way).hasSize(4);
        assertThat(Geodesics.lengthMeters(way)).isEqualTo(meters, within(2 * MERIDIAN_METERS));
        double begin = EllipsoidZones.toPoleMeters(75) - EllipsoidZones.toPoleMeters(80);
        List<LonLat> part = new Stations(line).part(begin, begin + meters);
        assertThat(Geodesics.distanceMeters(part.getFirst(), from)).isLessThan(2 * MERIDIAN_METERS);
        assertThat(Geodesics.distanceMeters(part.getLast(), to)).isLessThan(2 * MERIDIAN_METERS);
    }

    @Test
    void roundAPoleTheShorterWayIsTakenAndOnDemandTheLonger() {
        List<LonLat> ring = new ArrayList<>();
        for (int lon = -180; lon <= 180; lon += 30) {
            ring.add(new LonLat(lon == 180 ? -180 : lon, 88));
        }
        LineNetwork parallel = new LineNetwork(List.of(ring));
        double side = Geodesics.distanceMeters(ring.get(0), ring.get(1));

        LonLat from = new LonLat(150, 88);
        LonLat to = new LonLat(-150, 88);
        assertThat(Geodesics.lengthMeters(parallel.way(from, to).orElseThrow()))
                .as("across the date line")
                .isEqualTo(2 * side, within(1e-6));
        assertThat(Geodesics.lengthMeters(parallel.otherWay(from, to).orElseThrow()))
                .isEqualTo(10 * side, within(1e-6));
    }

    @Test
    void theEquatorIsFollowedAcrossTheDateLine() {
        List<LonLat> line = List.of(new LonLat(170, 0), new LonLat(-178, 0), new LonLat(-170, 0));

        List<LonLat> way = new LineNetwork(List.of(line))
                .way(new LonLat(175, 0), new LonLat(-175, 0))
                .orElseThrow();

        assertThat(way).hasSize(3);
        assertThat(Geodesics.lengthMeters(way)).isEqualTo(10 * EQUATOR_DEGREE_METERS, within(0.01));
    }

    @ParameterizedTest
    @CsvSource({"80, 1", "85, -1"})
    void theWayInsideACapIsTwiceItsRadiusAndItsOutlineIsCrossedTwice(int lat, int sign) {
        double radius = EllipsoidZones.toPoleMeters(lat);
        Geometry cap = GeodesicBuffer.circle(new LonLat(0, 90.0 * sign), radius, 7_200);
        Stations line = new Stations(List.of(new LonLat(30, 70.0 * sign), new LonLat(-150, 70.0 * sign)));

        assertThat(Stretch.inside(line, cap)).singleElement().satisfies(inside -> {
            assertThat(inside.lengthMeters()).isEqualTo(2 * radius, within(1.0));
            assertThat(inside.fromMeters()).isEqualTo(EllipsoidZones.toPoleMeters(70) - radius, within(1.0));
        });
        assertThat(LineCrossings.along(line, new ShapeIndex(cap))).hasSize(2);
    }

    /** Against the places of the geodesic itself, on a map in whose middle the pole, or the date line, does not lie. */
    @ParameterizedTest
    @CsvSource({"40, 85, 60, 87, 10", "30, 89.5, 60, 89.8, 1", "44, -84, 46, -89, 10"})
    void densifiedEdgesFollowTheGeodesicNearAPole(
            double lon1, double lat1, double lon2, double lat2, double tolerance) {
        LonLat from = new LonLat(lon1, lat1);
        LonLat to = new LonLat(lon2, lat2);
        List<LonLat> line = new Densifier(TransverseMercator.UTM_38N, tolerance).line(List.of(from, to));

        assertThat(Geodesics.lengthMeters(line)).isEqualTo(Geodesics.distanceMeters(from, to), within(1e-6));
        for (int i = 1; i < line.size(); i++) {
            MapPoint a = TransverseMercator.UTM_38N.toMap(line.get(i - 1));
            MapPoint b = TransverseMercator.UTM_38N.toMap(line.get(i));
            MapPoint onGeodesic =
                    TransverseMercator.UTM_38N.toMap(Geodesics.between(line.get(i - 1), line.get(i), 0.5));
            assertThat(Math.hypot(
                            onGeodesic.xMeters() - (a.xMeters() + b.xMeters()) / 2,
                            onGeodesic.yMeters() - (a.yMeters() + b.yMeters()) / 2))
                    .isLessThan(tolerance * 1.1);
        }
    }

    /** As in {@link UncertaintyTest}, but there where longitudes and latitudes are no measure of anything. */
    @ParameterizedTest
    @CsvSource({"179.9, 10", "-60, 89.9", "100, -89.5"})
    void uncertaintyAgreesWithMovedVertices(double lon, double lat) {
        LonLat start = new LonLat(lon, lat);
        List<LonLat> ring = List.of(
                start,
                Geodesics.direct(start, 60, 30_000),
                Geodesics.direct(start, 120, 45_000),
                Geodesics.direct(start, 200, 25_000));
        Random random = new Random(5);
        int times = 2_000;
        double[] lengths = new double[times];
        double[] areas = new double[times];
        for (int i = 0; i < times; i++) {
            List<LonLat> moved = ring.stream()
                    .map(p -> Geodesics.direct(
                            Geodesics.direct(p, 0, 40 * random.nextGaussian()), 90, 40 * random.nextGaussian()))
                    .toList();
            lengths[i] = Geodesics.lengthMeters(moved);
            areas[i] = Geodesics.ringAreaSquareMeters(moved);
        }

        double length = Uncertainty.ofLengthMeters(ring, _ -> 40);
        assertThat(length).isEqualTo(deviation(lengths), within(length * 0.06));
        double area = Uncertainty.ofAreaSquareMeters(ring, _ -> 40);
        assertThat(area).isEqualTo(deviation(areas), within(area * 0.06));
    }

    private static double deviation(double[] values) {
        double mean = 0;
        for (double v : values) {
            mean += v / values.length;
        }
        double sum = 0;
        for (double v : values) {
            sum += (v - mean) * (v - mean);
        }
        return Math.sqrt(sum / values.length);
    }
}
