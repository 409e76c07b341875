package org.araxes.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.araxes.geo.LonLat;
import org.araxes.geo.LonLatGeometry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;

class GeodesicBufferTest {

    private static final LonLat A = new LonLat(46.35, 39.51);
    private static final LonLat B = new LonLat(46.55, 39.64);
    private static final LonLat C = new LonLat(46.75, 39.60);
    private static final double HALF_WIDTH = 2_500;

    @Test
    void aStraightCorridorHasTheAreaOfWidthTimesLength() {
        Geometry corridor = GeodesicBuffer.alongLine(List.of(A, C), HALF_WIDTH);

        assertThat(corridor.isValid()).isTrue();
        assertThat(GeometryMeasure.of(corridor).areaSquareMeters())
                .isEqualTo(2 * HALF_WIDTH * Geodesics.distanceMeters(A, C), within(2_000.0)); // of 176 km²
    }

    @Test
    void aBentCorridorHasTheAreaOfItsPartsLessTheOverlapPlusTheCorner() {
        Segment in = Geodesics.inverse(A, B);
        Segment out = Geodesics.inverse(B, C);
        double turn = Math.toRadians(out.startAzimuthDegrees() - in.endAzimuthDegrees());
        double flat = 2 * HALF_WIDTH * (in.lengthMeters() + out.lengthMeters())
                + HALF_WIDTH * HALF_WIDTH * (turn / 2 - Math.tan(turn / 2));

        Geometry corridor = GeodesicBuffer.alongLine(List.of(A, B, C), HALF_WIDTH);

        assertThat(GeometryMeasure.of(corridor).areaSquareMeters()).isEqualTo(flat, within(flat * 2e-5));
        assertThat(corridor.getNumGeometries()).isEqualTo(1);
        assertThat(LonLatGeometry.lines(corridor)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(doubles = {1, 100, 2_500, 8_000})
    void theOutlineKeepsItsDistanceFromTheLine(double halfWidth) {
        Nearest line = new Nearest(List.of(A, B, C));
        Geometry corridor = GeodesicBuffer.alongLine(List.of(A, B, C), halfWidth);

        for (LineString outline : LonLatGeometry.lines(corridor)) {
            List<LonLat> ring = LonLatGeometry.positions(outline);
            for (int i = 1; i < ring.size(); i++) {
                LonLat p = ring.get(i);
                LonLat middle = new LonLat(
                        (p.lonDegrees() + ring.get(i - 1).lonDegrees()) / 2,
                        (p.latDegrees() + ring.get(i - 1).latDegrees()) / 2);
                // Nearer only on the flat ends, which are straight lines across the line's ends.
                if (!onFlatEnd(p, halfWidth)) {
                    assertThat(line.distanceMeters(p)).isEqualTo(halfWidth, within(0.02));
                    if (!onFlatEnd(ring.get(i - 1), halfWidth)) {
                        assertThat(line.distanceMeters(middle)).isEqualTo(halfWidth, within(0.02 + 2e-4 * halfWidth));
                    }
                }
            }
        }
    }

    private static boolean onFlatEnd(LonLat p, double halfWidth) {
        return Geodesics.distanceMeters(p, A) < halfWidth * 1.0001
                || Geodesics.distanceMeters(p, C) < halfWidth * 1.0001;
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    void holdsExactlyThePlacesNearALineHoweverItWinds(int seed) {
        Random random = new Random(seed);
        List<LonLat> line = winding(random);
        Nearest nearest = new Nearest(line);
        double depth = 3_000;
        Geometry both = GeodesicBuffer.alongLine(line, depth);
        Geometry left = GeodesicBuffer.band(line, depth, Side.LEFT);
        Geometry right = GeodesicBuffer.band(line, depth, Side.RIGHT);

        assertThat(both.isValid() && left.isValid() && right.isValid()).isTrue();
        assertThat(GeometryMeasure.of(left).areaSquareMeters()
                        + GeometryMeasure.of(right).areaSquareMeters())
                .isEqualTo(GeometryMeasure.of(both).areaSquareMeters(), within(5_000.0));
        for (int i = 0; i < 400; i++) {
            LonLat p = new LonLat(46 + 0.3 * random.nextDouble(), 39.3 + 0.3 * random.nextDouble());
            Nearest.Found found = nearest.to(p);
            boolean atAnEnd =
                    found.position().equals(line.getFirst()) || found.position().equals(line.getLast());
            if (atAnEnd || Math.abs(found.distanceMeters() - depth) < 5 || found.distanceMeters() < 1) {
                continue;
            }
            boolean near = found.distanceMeters() < depth;
            assertThat(holds(both, p)).as("%s", p).isEqualTo(near);
            assertThat(holds(left, p)).as("%s left", p).isEqualTo(near && found.side() == Side.LEFT);
            assertThat(holds(right, p)).as("%s right", p).isEqualTo(near && found.side() == Side.RIGHT);
        }
    }

    /** A border that winds more tightly than the bands are deep, and does not cross itself. */
    private static List<LonLat> winding(Random random) {
        List<LonLat> line = new ArrayList<>();
        for (int i = 0; i <= 60; i++) {
            line.add(new LonLat(46 + 0.3 * i / 60, 39.45 + 0.03 * (random.nextDouble() - 0.5)));
        }
        return line;
    }

    private static boolean holds(Geometry shape, LonLat p) {
        return shape.contains(LonLatGeometry.point(p));
    }

    @Test
    void aBandBesideAWindingLineIsTheSameToTheVertexEveryTime() {
        List<LonLat> winding = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            winding.add(new LonLat(46.3 + 0.01 * i + (i % 3) * 0.012, 39.5 + (i % 4) * 0.015));
        }

        Set<String> bands = new HashSet<>();
        for (int i = 0; i < 20; i++) {
            bands.add(GeodesicBuffer.band(winding, 3_000, Side.LEFT).toText());
        }

        assertThat(bands).hasSize(1);
    }

    @Test
    void aCircleHasItsRadiusAndItsArea() {
        LonLat center = new LonLat(46.2317, 39.5981);

        Geometry circle = GeodesicBuffer.circle(center, 2_000, 360);

        for (LonLat p : LonLatGeometry.positions(LonLatGeometry.lines(circle).getFirst())) {
            assertThat(Geodesics.distanceMeters(center, p)).isEqualTo(2_000, within(1e-6));
        }
        double polygon = 360 / 2.0 * 2_000 * 2_000 * Math.sin(2 * Math.PI / 360);
        assertThat(GeometryMeasure.of(circle).areaSquareMeters()).isEqualTo(polygon, within(polygon * 1e-6));
    }

    @Test
    void shapesAcrossTheDateLineAreSplitThere() {
        Geometry corridor = GeodesicBuffer.alongLine(List.of(new LonLat(179.5, 41), new LonLat(-179.5, 42)), 5_000);
        Geometry circle = GeodesicBuffer.circle(new LonLat(-179.99, 41), 10_000, 90);

        assertThat(corridor.getNumGeometries()).isEqualTo(2);
        assertThat(corridor.getEnvelopeInternal().getMinX()).isEqualTo(-180);
        assertThat(corridor.getEnvelopeInternal().getMaxX()).isEqualTo(180);
        assertThat(GeometryMeasure.of(corridor).areaSquareMeters())
                .isEqualTo(
                        10_000 * Geodesics.distanceMeters(new LonLat(179.5, 41), new LonLat(-179.5, 42)), within(1e5));
        assertThat(circle.getNumGeometries()).isEqualTo(2);
    }

    @Test
    void aClosedLineGivesARing() {
        List<LonLat> closed = List.of(A, B, C, new LonLat(46.6, 39.4), A);

        Geometry ring = GeodesicBuffer.alongLine(closed, 500);

        assertThat(ring.getNumGeometries()).isEqualTo(1);
        assertThat(LonLatGeometry.lines(ring)).hasSize(2);
        Geometry band = GeodesicBuffer.band(closed, 500, Side.RIGHT);
        assertThat(GeometryMeasure.of(band).areaSquareMeters())
                .isLessThan(GeometryMeasure.of(ring).areaSquareMeters() / 2);
    }

    @ParameterizedTest
    @EnumSource(names = {"LEFT", "RIGHT"})
    void aLineThatTurnsBackOnItselfIsNoTrouble(Side side) {
        List<LonLat> there = List.of(A, B, A);

        assertThat(GeodesicBuffer.alongLine(there, 100).isValid()).isTrue();
        assertThat(GeodesicBuffer.band(there, 100, side).isValid()).isTrue();
    }

    @Test
    void aroundAPlaceIsACircleAroundALineABandWithRoundEnds() {
        Geometry place = GeodesicBuffer.around(LonLatGeometry.point(A), 2_000);
        Geometry line = GeodesicBuffer.around(LonLatGeometry.line(List.of(A, C)), 2_000);

        assertThat(GeometryMeasure.of(place).areaSquareMeters())
                .isEqualTo(Math.PI * 2_000 * 2_000, within(Math.PI * 2_000 * 2_000 * 5e-4));
        assertThat(GeometryMeasure.of(line).areaSquareMeters())
                .isEqualTo(4_000 * Geodesics.distanceMeters(A, C) + Math.PI * 2_000 * 2_000, within(10_000.0));
    }

    @Test
    void aroundAnAreaIsTheAreaWithARimAndItsHolesGetSmaller() {
        Geometry outer = GeodesicBuffer.circle(A, 5_000, 360);
        Geometry withHole = outer.difference(GeodesicBuffer.circle(A, 3_000, 360));
        double meters = 1_000;

        Geometry wider = GeodesicBuffer.around(outer, meters);
        Geometry ring = GeodesicBuffer.around(withHole, meters);

        assertThat(GeometryMeasure.of(wider).areaSquareMeters())
                .isEqualTo(Math.PI * 6_000 * 6_000, within(Math.PI * 6_000 * 6_000 * 1e-3));
        assertThat(GeometryMeasure.of(ring).areaSquareMeters())
                .isEqualTo(Math.PI * (6_000 * 6_000 - 2_000 * 2_000), within(Math.PI * 6_000 * 6_000 * 1e-3));
        assertThat(GeometryMeasure.of(GeodesicBuffer.around(withHole, 4_000)).areaSquareMeters())
                .isEqualTo(Math.PI * 9_000 * 9_000, within(Math.PI * 9_000 * 9_000 * 1e-3));
    }

    @Test
    void refusesWhatIsNoLineOrNoDistance() {
        assertThatThrownBy(() -> GeodesicBuffer.around(LonLatGeometry.FACTORY.createPoint(), 10))
                .hasMessageContaining("without a position");
        assertThatThrownBy(() -> GeodesicBuffer.around(LonLatGeometry.point(A), -1))
                .hasMessageContaining("above 0");
        assertThatThrownBy(() -> GeodesicBuffer.alongLine(List.of(A, A), 10)).hasMessageContaining("two different");
        assertThatThrownBy(() -> GeodesicBuffer.alongLine(List.of(A, B), 0)).hasMessageContaining("above 0");
        assertThatThrownBy(() -> GeodesicBuffer.alongLine(List.of(A, B), Double.NaN))
                .hasMessageContaining("above 0");
        assertThatThrownBy(() -> GeodesicBuffer.band(List.of(A, B), 10, Side.ON))
                .hasMessageContaining("left or right");
        assertThatThrownBy(() -> GeodesicBuffer.circle(A, 10, 2)).hasMessageContaining("3 corners");
        assertThatThrownBy(() -> GeodesicBuffer.around(LonLatGeometry.point(A), 20_000_000))
                .hasMessageContaining("at most 9,000 km");
    }

    @Test
    void aShapeThatReachesBothPolesIsRefused() {
        Geometry meridian = LonLatGeometry.line(List.of(new LonLat(46, 80), new LonLat(46, 0), new LonLat(46, -80)));

        assertThatThrownBy(() -> GeodesicBuffer.around(meridian, 2_000_000)).hasMessageContaining("both poles");
    }

    @Test
    void aCircleThatHoldsAPoleOffItsMiddleIsAsLargeAsElsewhere() {
        for (LonLat center : List.of(new LonLat(0, 89.99), new LonLat(-30, -89.98), new LonLat(180, 89.97))) {
            Geometry circle = GeodesicBuffer.circle(center, 5_000, 360);

            assertThat(circle.isValid()).isTrue();
            assertThat(circle.contains(
                            LonLatGeometry.point(new LonLat(17, Math.signum(center.latDegrees()) * 89.9999))))
                    .isTrue();
            double polygon = 360 / 2.0 * 5_000 * 5_000 * Math.sin(2 * Math.PI / 360);
            assertThat(GeometryMeasure.of(circle).areaSquareMeters()).isEqualTo(polygon, within(polygon * 1e-6));
            assertThat(GeometryMeasure.of(circle).perimeterMeters())
                    .isEqualTo(2 * Math.PI * 5_000, within(2 * Math.PI * 5_000 * 2e-5));
        }
    }

    @Test
    void inwardsTheAreaShrinksAndItsHolesGrow() {
        Geometry outer = GeodesicBuffer.circle(A, 5_000, 360);
        Geometry withHole = outer.difference(GeodesicBuffer.circle(A, 2_000, 360));

        assertThat(GeometryMeasure.of(GeodesicBuffer.inside(outer, 1_000)).areaSquareMeters())
                .isEqualTo(Math.PI * 4_000 * 4_000, within(Math.PI * 4_000 * 4_000 * 1e-3));
        assertThat(GeometryMeasure.of(GeodesicBuffer.inside(withHole, 1_000)).areaSquareMeters())
                .isEqualTo(Math.PI * (4_000 * 4_000 - 3_000 * 3_000), within(Math.PI * 4_000 * 4_000 * 1e-3));
        assertThat(GeodesicBuffer.inside(withHole, 1_600).isEmpty()).isTrue();
        assertThat(GeodesicBuffer.inside(outer, 6_000).isEmpty()).isTrue();
    }

    @Test
    void inwardsAnAreaMayFallInTwo() {
        LonLat east = Geodesics.direct(A, 90, 9_000);
        Geometry dumbbell = GeodesicBuffer.circle(A, 3_000, 360)
                .union(GeodesicBuffer.circle(east, 3_000, 360))
                .union(GeodesicBuffer.alongLine(List.of(A, east), 500));

        Geometry inside = GeodesicBuffer.inside(dumbbell, 1_000);

        assertThat(inside.getNumGeometries()).isEqualTo(2);
        assertThat(GeometryMeasure.of(inside).areaSquareMeters())
                .isEqualTo(2 * Math.PI * 2_000 * 2_000, within(2 * Math.PI * 2_000 * 2_000 * 2e-3));
    }

    @Test
    void onlyAnAreaHasAnInside() {
        assertThatThrownBy(() -> GeodesicBuffer.inside(LonLatGeometry.line(List.of(A, B)), 10))
                .hasMessageContaining("only an area has an inside");
        assertThatThrownBy(() -> GeodesicBuffer.inside(LonLatGeometry.point(A), 10))
                .hasMessageContaining("only an area has an inside");
    }

    @Test
    void longEdgesOfAnAreaAreGeodesicsToo() {
        // Between these corners the geodesic runs more than a kilometre north of the straight line in degrees.
        Geometry area = LonLatGeometry.polygon(
                List.of(List.of(new LonLat(44, 39), new LonLat(47, 39), new LonLat(47, 40), new LonLat(44, 40))));
        double whole = GeometryMeasure.of(area).areaSquareMeters();
        double rim = GeometryMeasure.of(area).perimeterMeters() * 50;

        assertThat(GeometryMeasure.of(GeodesicBuffer.around(area, 50)).areaSquareMeters())
                .isEqualTo(whole + rim, within(rim * 0.02));
        assertThat(GeometryMeasure.of(GeodesicBuffer.inside(area, 50)).areaSquareMeters())
                .isEqualTo(whole - rim, within(rim * 0.02));
    }
}
