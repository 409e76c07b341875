package org.araxes.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import org.araxes.geo.LonLat;
import org.araxes.geo.LonLatGeometry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;

class StretchTest {

    private static final LonLat CENTER = new LonLat(46.2317, 39.5981);

    @Test
    void aLineThroughACircleIsInsideForTheDiameter() {
        Geometry circle = GeodesicBuffer.circle(CENTER, 10_000, 3_600);
        Stations line =
                new Stations(List.of(Geodesics.direct(CENTER, 250, 30_000), Geodesics.direct(CENTER, 70, 15_000)));

        List<Stretch> inside = Stretch.inside(line, circle);

        assertThat(inside).singleElement().satisfies(s -> {
            assertThat(s.fromMeters()).isEqualTo(20_000, within(0.01));
            assertThat(s.toMeters()).isEqualTo(40_000, within(0.01));
        });
    }

    @Test
    void aHoleIsNotInside() {
        List<LonLat> outer = LonLatGeometry.positions(
                LonLatGeometry.lines(GeodesicBuffer.circle(CENTER, 10_000, 720)).getFirst());
        List<LonLat> hole = LonLatGeometry.positions(
                LonLatGeometry.lines(GeodesicBuffer.circle(CENTER, 2_000, 720)).getFirst());
        Stations line = new Stations(
                List.of(Geodesics.direct(CENTER, 180, 20_000), CENTER, Geodesics.direct(CENTER, 0, 20_000)));

        List<Stretch> inside = Stretch.inside(line, LonLatGeometry.polygon(List.of(outer, hole)));

        assertThat(inside).hasSize(2);
        assertThat(Stretch.lengthMeters(inside)).isEqualTo(16_000, within(0.05));
    }

    @Test
    void aLineThatStaysInsideIsOnePieceHoweverManyVertices() {
        Geometry circle = GeodesicBuffer.circle(CENTER, 10_000, 90);
        Stations line = new Stations(
                List.of(CENTER, Geodesics.direct(CENTER, 10, 500), Geodesics.direct(CENTER, 90, 600), CENTER));

        assertThat(Stretch.inside(line, circle)).containsExactly(new Stretch(0, line.lengthMeters()));
        assertThat(Stretch.inside(line, GeodesicBuffer.circle(new LonLat(44, 41), 10_000, 90)))
                .isEmpty();
        assertThat(Stretch.inside(new Stations(List.of(CENTER)), circle)).isEmpty();
        assertThat(Stretch.inside(line, LonLatGeometry.FACTORY.createPolygon())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5})
    void insideAndOutsideTogetherAreTheWholeLine(int seed) {
        Random random = new Random(seed);
        List<LonLat> line = NearestTest.randomLine(random, 12);
        Geometry area = GeodesicBuffer.alongLine(NearestTest.randomLine(random, 5), 8_000);
        Geometry world = LonLatGeometry.FACTORY
                .toGeometry(new org.locationtech.jts.geom.Envelope(40, 52, 35, 45))
                .difference(area);
        Stations stations = new Stations(line);

        List<Stretch> inside = Stretch.inside(stations, area);

        assertThat(inside).isNotEmpty();
        assertThat(Stretch.lengthMeters(inside) + Stretch.lengthMeters(Stretch.inside(stations, world)))
                .isEqualTo(stations.lengthMeters(), within(1.0));
        for (Stretch s : inside) {
            LonLat middle = stations.at((s.fromMeters() + s.toMeters()) / 2);
            assertThat(area.contains(LonLatGeometry.FACTORY.createPoint(
                            new Coordinate(middle.lonDegrees(), middle.latDegrees()))))
                    .isTrue();
        }
    }

    @Test
    void aPartOfALineHasTheVerticesBetween() {
        List<LonLat> line = List.of(CENTER, Geodesics.direct(CENTER, 90, 1_000), Geodesics.direct(CENTER, 90, 3_000));
        Stations stations = new Stations(line);

        List<LonLat> part = stations.part(500, 2_500);

        assertThat(part).hasSize(3).contains(line.get(1));
        assertThat(Geodesics.lengthMeters(part)).isEqualTo(2_000, within(1e-6));
        assertThat(stations.azimuthAt(500)).isEqualTo(90, within(0.01));
        assertThat(stations.at(-5)).isEqualTo(CENTER);
        assertThat(stations.at(9_999)).isEqualTo(line.getLast());
    }

    @Test
    void partsWithoutOthersAreWhatLiesBesideThem() {
        List<Stretch> parts = List.of(new Stretch(0, 100), new Stretch(200, 300));

        assertThat(Stretch.without(parts, List.of())).isEqualTo(parts);
        assertThat(Stretch.without(parts, List.of(new Stretch(100, 200)))).isEqualTo(parts);
        assertThat(Stretch.without(parts, List.of(new Stretch(50, 250), new Stretch(260, 270))))
                .containsExactly(new Stretch(0, 50), new Stretch(250, 260), new Stretch(270, 300));
        assertThat(Stretch.without(parts, List.of(new Stretch(0, 100), new Stretch(150, 400))))
                .isEmpty();
    }
}
