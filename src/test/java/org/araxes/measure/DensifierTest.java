package org.araxes.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.SplittableRandom;
import org.araxes.geo.LonLat;
import org.araxes.geo.MapPoint;
import org.araxes.geo.Projection;
import org.araxes.geo.TransverseMercator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DensifierTest {

    private static final Projection MAP = TransverseMercator.UTM_38N;

    @ParameterizedTest
    @CsvSource({
        "43.5, 41, 50, 38.5, 100", // across the region
        "42, 40, 48, 40, 10", // an S across the central meridian
        "45, 38, 45, 42, 1", // along the central meridian
        "46.1439, 38.8427, 46.5336, 38.8675, 1",
        "30, 35, 60, 45, 1000"
    })
    void straightPiecesOnTheMapFollowTheGeodesic(double lon1, double lat1, double lon2, double lat2, double tolerance) {
        LonLat from = new LonLat(lon1, lat1);
        LonLat to = new LonLat(lon2, lat2);

        List<LonLat> line = new Densifier(MAP, tolerance).line(List.of(from, to));

        assertThat(line.getFirst()).isEqualTo(from);
        assertThat(line.getLast()).isEqualTo(to);
        assertThat(Geodesics.lengthMeters(line)).isEqualTo(Geodesics.distanceMeters(from, to), within(1e-6));
        double worst = 0;
        for (int i = 1; i < line.size(); i++) {
            for (int k = 1; k < 50; k++) {
                worst = Math.max(worst, offChord(line.get(i - 1), line.get(i), k / 50.0));
            }
        }
        assertThat(worst).isLessThan(tolerance * 1.02);
    }

    @Test
    void shortEdgesFollowTheGeodesicToo() {
        SplittableRandom random = new SplittableRandom(17);
        for (Projection map : List.of(MAP, TransverseMercator.utmNorth(36))) {
            for (int i = 0; i < 20_000; i++) {
                LonLat from = new LonLat(random.nextDouble(42, 50), random.nextDouble(-74, 74));
                double size = 0.3 * random.nextDouble() * random.nextDouble();
                LonLat to = new LonLat(
                        from.lonDegrees() + random.nextDouble(-size, size),
                        from.latDegrees() + random.nextDouble(-size, size));
                double tolerance = random.nextBoolean() ? 0.25 : 0.02;

                List<LonLat> line = new Densifier(map, tolerance).line(List.of(from, to));

                for (int k = 1; k < line.size(); k++) {
                    assertThat(offChord(map, line.get(k - 1), line.get(k), 0.5)).isLessThan(tolerance * 1.02);
                }
            }
        }
    }

    @Test
    void addsNoPointWhereNoneIsNeeded() {
        List<LonLat> meridian = List.of(new LonLat(45, 38), new LonLat(45, 42));

        assertThat(new Densifier(MAP, 1).line(meridian)).isEqualTo(meridian);
    }

    @Test
    void keepsEveryVertexAndTheClosingEdgeOfARing() {
        List<LonLat> ring = List.of(new LonLat(40, 38), new LonLat(50, 38), new LonLat(50, 42), new LonLat(40, 42));

        List<LonLat> dense = new Densifier(MAP, 50).ring(ring);

        assertThat(dense).containsAll(ring).doesNotHaveDuplicates();
        assertThat(dense.getLast().lonDegrees()).isEqualTo(40, within(0.1));
        assertThat(dense.getLast().latDegrees()).isBetween(38.0, 39.1);
    }

    @Test
    void degenerateLinesStayAsTheyAre() {
        LonLat p = new LonLat(46, 39);
        Densifier densifier = new Densifier(MAP, 1);

        assertThat(densifier.line(List.of())).isEmpty();
        assertThat(densifier.ring(List.of(p))).containsExactly(p);
        assertThat(densifier.line(List.of(p, p))).containsExactly(p, p);
    }

    @Test
    void endsEvenWhereTheProjectionEnds() {
        List<LonLat> far = List.of(new LonLat(45, 0), new LonLat(-135, 1));

        assertThat(new Densifier(MAP, 1).line(far)).hasSizeLessThan(5000);
    }

    @Test
    void aToleranceIsAboveNothing() {
        assertThatThrownBy(() -> new Densifier(MAP, 0)).hasMessageContaining("above 0");
        assertThatThrownBy(() -> new Densifier(MAP, Double.NaN)).hasMessageContaining("above 0");
    }

    private static double offChord(LonLat from, LonLat to, double fraction) {
        return offChord(MAP, from, to, fraction);
    }

    private static double offChord(Projection map, LonLat from, LonLat to, double fraction) {
        MapPoint a = map.toMap(from);
        MapPoint b = map.toMap(to);
        MapPoint m = map.toMap(Geodesics.between(from, to, fraction));
        double dx = b.xMeters() - a.xMeters();
        double dy = b.yMeters() - a.yMeters();
        return Math.abs((m.xMeters() - a.xMeters()) * dy - (m.yMeters() - a.yMeters()) * dx) / Math.hypot(dx, dy);
    }
}
