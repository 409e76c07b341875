package org.araxes.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.araxes.geo.LonLat;
import org.araxes.geo.LonLatGeometry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.locationtech.jts.geom.Geometry;

class AlongsideTest {

    private static final LonLat CORNER = new LonLat(46, 39);
    private static final LonLat EAST = Geodesics.direct(CORNER, 90, 10_000);
    private static final LonLat NORTH_EAST = Geodesics.direct(EAST, 0, 10_000);
    private static final LonLat NORTH = Geodesics.direct(CORNER, 0, 10_000);

    /** Ten kilometres wide and high; its south edge runs from CORNER to EAST. */
    private static final List<LonLat> RING = List.of(CORNER, EAST, NORTH_EAST, NORTH, CORNER);

    private static final ShapeIndex SQUARE = new ShapeIndex(LonLatGeometry.polygon(List.of(RING)));

    private static List<Stretch> along(LonLat... line) {
        return Alongside.of(new Stations(List.of(line)), SQUARE);
    }

    private static LonLat onSouthEdge(double meters, double northMeters) {
        LonLat foot = Geodesics.direct(CORNER, 90, meters);
        double ahead = Geodesics.inverse(foot, EAST).startAzimuthDegrees();
        return northMeters == 0 ? foot : Geodesics.direct(foot, ahead - 90, northMeters);
    }

    @Test
    void whatFollowsAnOutlineRunsAlongItFromWhereItComesToWhereItLeaves() {
        List<Stretch> found =
                along(onSouthEdge(2_000, -3_000), onSouthEdge(2_000, 0), EAST, Geodesics.direct(EAST, 180, 500));

        assertThat(found).singleElement().satisfies(s -> {
            assertThat(s.fromMeters()).isEqualTo(3_000 - Alongside.TOLERANCE_METERS, within(1.0));
            assertThat(s.toMeters()).isEqualTo(3_000 + 8_000 + Alongside.TOLERANCE_METERS, within(1.0));
        });
    }

    @ParameterizedTest
    @CsvSource({"0, true", "1, true", "-1, true", "19, true", "-19, true", "21, false", "-21, false", "300, false"})
    void howNearDecides(double northMeters, boolean runsAlong) {
        assertThat(along(onSouthEdge(1_000, northMeters), onSouthEdge(3_000, northMeters)))
                .hasSize(runsAlong ? 1 : 0);
    }

    @ParameterizedTest
    @CsvSource({"90, 0", "45, 0", "12, 0", "10, 1", "3, 1"})
    void aLineThatCrossesAtAnAngleDoesNotRunAlong(double angleDegrees, int parts) {
        LonLat crossing = onSouthEdge(5_000, 0);
        double ahead = Geodesics.inverse(crossing, EAST).startAzimuthDegrees() + angleDegrees;

        assertThat(along(Geodesics.direct(crossing, ahead + 180, 2_000), Geodesics.direct(crossing, ahead, 2_000)))
                .hasSize(parts);
    }

    @Test
    void aShortLineThatLiesOnTheOutlineWholly() {
        assertThat(along(onSouthEdge(1_000, 0), onSouthEdge(1_050, 0)))
                .singleElement()
                .satisfies(s -> assertThat(s.lengthMeters()).isEqualTo(50, within(1e-6)));
        assertThat(along(onSouthEdge(1_000, 0), onSouthEdge(1_050, 0), onSouthEdge(1_050, 4_000)))
                .isEmpty();
    }

    @Test
    void theEdgeOfAHoleIsAnOutlineToo() {
        List<LonLat> hole = List.of(
                onSouthEdge(3_000, 3_000),
                onSouthEdge(5_000, 3_000),
                onSouthEdge(5_000, 5_000),
                onSouthEdge(3_000, 5_000),
                onSouthEdge(3_000, 3_000));
        Geometry holed = LonLatGeometry.polygon(List.of(RING, hole));

        assertThat(Alongside.of(new Stations(hole.subList(0, 3)), new ShapeIndex(holed)))
                .singleElement()
                .satisfies(s -> assertThat(s.lengthMeters()).isEqualTo(Geodesics.lengthMeters(hole.subList(0, 3))));
    }

    @Test
    void theCutAlongTheDateLineIsNoOutline() {
        Geometry across = GeodesicBuffer.circle(new LonLat(180, 10), 50_000, 90);
        List<LonLat> onCut = List.of(new LonLat(180, 9.9), new LonLat(180, 10.1));

        assertThat(Alongside.of(new Stations(onCut), new ShapeIndex(across))).isEmpty();
    }

    @Test
    void whatIsNoAreaHasNoOutline() {
        assertThat(Alongside.of(new Stations(RING), new ShapeIndex(LonLatGeometry.line(RING))))
                .isEmpty();
        assertThat(along(CORNER)).isEmpty();
    }

    /** Against the distance of places every ten metres; a run shorter than the least may differ. */
    @Test
    void placesInsideAreNearAndPlacesBetweenAreNotForLong() {
        Random random = new Random(11);
        Nearest outline = new Nearest(RING);
        for (int run = 0; run < 60; run++) {
            List<LonLat> line = new ArrayList<>();
            for (int i = 0; i < 5; i++) {
                double off = random.nextInt(3) == 0 ? 0 : random.nextGaussian() * 60;
                line.add(onSouthEdge(1_000 + 1_500 * i + random.nextInt(1_000), off));
            }
            Stations stations = new Stations(line);
            List<Stretch> found = Alongside.of(stations, SQUARE);

            double nearSince = Double.NaN;
            for (double at = 0; at < stations.lengthMeters(); at += 10) {
                double place = at;
                boolean near = outline.distanceMeters(stations.at(at)) < Alongside.TOLERANCE_METERS;
                boolean told = found.stream().anyMatch(s -> s.fromMeters() <= place && place <= s.toMeters());
                if (told) {
                    assertThat(outline.distanceMeters(stations.at(at)))
                            .as("seed 11, run %s at %s m", run, at)
                            .isLessThan(Alongside.TOLERANCE_METERS + 2.1);
                }
                nearSince = !near || told ? Double.NaN : Double.isNaN(nearSince) ? at : nearSince;
                assertThat(Double.isNaN(nearSince) ? 0 : at - nearSince)
                        .as("seed 11, run %s at %s m", run, at)
                        .isLessThan(Alongside.LEAST_METERS);
            }
        }
    }
}
