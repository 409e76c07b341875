package org.araxes.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.araxes.geo.LonLat;
import org.araxes.geo.LonLatGeometry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.Geometry;

/** Areas and perimeters by Planimeter of GeographicLib, of corners by GeodSolve; or zones in closed form. */
class SharedLandTest {

    private static Geometry area(double... lonLat) {
        List<LonLat> ring = new ArrayList<>();
        for (int i = 0; i < lonLat.length; i += 2) {
            ring.add(new LonLat(lonLat[i], lonLat[i + 1]));
        }
        ring.add(ring.getFirst());
        return LonLatGeometry.polygon(List.of(ring));
    }

    /** Edges of a degree bulge by up to 300 m from straight lines between longitudes and latitudes. */
    @Test
    void longEdgesAreCutWhereTheGeodesicsCross() {
        Geometry one = area(46, 39, 47, 39, 47, 40, 46, 40);
        Geometry other = area(46.5, 39.4, 47.5, 39.4, 47.5, 40.4, 46.5, 40.4);

        SharedLand shared = SharedLand.of(one, other).orElseThrow();

        assertThat(shared.areaSquareMeters()).isEqualTo(2_856_734_036.4, within(2_000.0));
        assertThat(shared.perimeterMeters()).isEqualTo(218_999.879, within(0.1));
        // North and east edges are the first's, the other two the second's.
        assertThat(shared.firstMeters())
                .isEqualTo(
                        Geodesics.lengthMeters(List.of(
                                new LonLat(47, 39.40107437986522),
                                new LonLat(47, 40),
                                new LonLat(46.5, 40.00107852442946))),
                        within(0.1));
        assertThat(shared.bothMeters()).isZero();
    }

    /** Three-cornered areas up to the pole, whose base edges cross in the middle of what they share. */
    @ParameterizedTest
    @ValueSource(doubles = {0, 165, -178, -25})
    void areasThatMeetAtThePoleAndAcrossTheDateLine(double lon) {
        Geometry one = LonLatGeometry.polygon(List.of(cap(lon)));
        Geometry other = LonLatGeometry.polygon(List.of(cap(lon + 10)));

        SharedLand shared = SharedLand.of(one, other).orElseThrow();

        // Planimeter gives the same for all: 934,497,628,822.8 m².
        assertThat(shared.areaSquareMeters()).isEqualTo(934_497_628_822.8, within(1e-6 * 934_497_628_822.8));
        assertThat(shared.perimeterMeters()).isEqualTo(7_164_004.03, within(1.0));
    }

    /** From a base edge of 20° on 60° N up to the pole, which two corners stand for. */
    private static List<LonLat> cap(double lon) {
        LonLat west = new LonLat(wrapped(lon), 60);
        LonLat east = new LonLat(wrapped(lon + 20), 60);
        return List.of(west, east, new LonLat(east.lonDegrees(), 90), new LonLat(west.lonDegrees(), 90), west);
    }

    private static double wrapped(double lon) {
        return lon > 180 ? lon - 360 : lon;
    }

    /** Two caps of the pole share the smaller one. */
    @Test
    void aCapInsideACapIsItsZone() {
        SharedLand shared = SharedLand.of(parallelCap(80), parallelCap(70)).orElseThrow();

        assertThat(shared.areaSquareMeters())
                .isEqualTo(
                        EllipsoidZones.zoneSquareMeters(80, 90),
                        within(1e-5 * EllipsoidZones.zoneSquareMeters(80, 90)));
        assertThat(shared.secondMeters()).isZero();
    }

    private static Geometry parallelCap(int lat) {
        List<LonLat> ring = new ArrayList<>(IntStream.rangeClosed(0, 3_600)
                .mapToObj(i -> new LonLat(-180 + i / 10.0, lat))
                .toList());
        ring.add(new LonLat(180, 90));
        ring.add(new LonLat(-180, 90));
        ring.add(ring.getFirst());
        return LonLatGeometry.polygon(List.of(ring));
    }

    @Test
    void aHoleOfOneIsNotShared() {
        Geometry holed = LonLatGeometry.polygon(List.of(
                List.of(
                        new LonLat(46, 39),
                        new LonLat(46.6, 39),
                        new LonLat(46.6, 39.6),
                        new LonLat(46, 39.6),
                        new LonLat(46, 39)),
                List.of(
                        new LonLat(46.2, 39.2),
                        new LonLat(46.2, 39.3),
                        new LonLat(46.3, 39.3),
                        new LonLat(46.3, 39.2),
                        new LonLat(46.2, 39.2))));
        Geometry inside = area(46.1, 39.1, 46.5, 39.1, 46.5, 39.5, 46.1, 39.5);

        SharedLand shared = SharedLand.of(holed, inside).orElseThrow();

        double whole = GeometryMeasure.of(inside).areaSquareMeters();
        double hole = GeometryMeasure.of(area(46.2, 39.2, 46.3, 39.2, 46.3, 39.3, 46.2, 39.3))
                .areaSquareMeters();
        assertThat(shared.areaSquareMeters()).isEqualTo(whole - hole, within(50.0));
        assertThat(shared.firstMeters())
                .isEqualTo(
                        GeometryMeasure.of(area(46.2, 39.2, 46.3, 39.2, 46.3, 39.3, 46.2, 39.3))
                                .perimeterMeters(),
                        within(0.1));
    }

    @Test
    void areasThatTouchOrLieApartShareNothing() {
        Geometry one = area(46, 39, 46.1, 39, 46.1, 39.1, 46, 39.1);

        assertThat(SharedLand.of(one, area(46.1, 39, 46.2, 39, 46.2, 39.1, 46.1, 39.1)))
                .isEmpty();
        assertThat(SharedLand.of(one, area(47, 39, 47.1, 39, 47.1, 39.1, 47, 39.1)))
                .isEmpty();
        assertThat(SharedLand.of(one, LonLatGeometry.FACTORY.createPolygon())).isEmpty();
    }

    @Test
    void anOutlineThatBothHaveIsTheLessExactOnes() {
        Geometry one = area(46, 39, 46.1, 39, 46.1, 39.1, 46, 39.1);

        SharedLand shared = SharedLand.of(one, one).orElseThrow();

        assertThat(shared.bothMeters()).isEqualTo(shared.perimeterMeters());
        assertThat(shared.sigmaSquareMeters(10, 30)).isEqualTo(shared.perimeterMeters() * 30 / 2, within(1e-6));
    }
}
