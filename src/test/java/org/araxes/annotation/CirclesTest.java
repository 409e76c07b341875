package org.araxes.annotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.araxes.geo.LonLat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CirclesTest {

    @ParameterizedTest(name = "{0}, {1}: {2} m")
    @CsvSource({
        "45, 40, 1", "45, 40, 5000", "46.5, 39.2, 250000", "45, 40, 3000000", "45, 40, 8900000",
        "179.99, 0, 20000", "-179.99, 65, 400000", "10, 89.9, 5000", "10, 89.9, 50000", "0, -90, 100000",
        "0, 90, 10"
    })
    void knowsTheRingOfACircleAnywhere(double lonDegrees, double latDegrees, double radiusMeters) {
        LonLat center = new LonLat(lonDegrees, latDegrees);

        assertThat(Circles.isRing(Circles.ring(center, radiusMeters), center, radiusMeters))
                .isTrue();
        assertThat(Circles.isRing(Circles.ring(center, radiusMeters * 1.2), center, radiusMeters))
                .isFalse();
    }

    @ParameterizedTest(name = "{0} m")
    @CsvSource({"20, 0.1", "5000, 0.1", "100000, 0.2", "1000000, 0.6", "5000000, 2"})
    void noticesEveryMovedVertex(double radiusMeters, double movedMeters) {
        LonLat center = new LonLat(46, 40);
        List<LonLat> ring = Circles.ring(center, radiusMeters);
        for (int i = 0; i < Circles.VERTICES; i++) {
            LonLat vertex = ring.get(i);
            List<LonLat> changed = new ArrayList<>(ring);
            changed.set(i, new LonLat(vertex.lonDegrees(), vertex.latDegrees() + movedMeters / 111_000));

            assertThat(Circles.isRing(changed, center, radiusMeters))
                    .as("vertex %d moved", i)
                    .isFalse();
        }
    }

    @Test
    void aRingThatBeginsElsewhereOrHasAVertexMoreIsNone() {
        LonLat center = new LonLat(46, 40);
        List<LonLat> turned = new ArrayList<>(Circles.ring(center, 5000));
        turned.add(turned.removeFirst());
        List<LonLat> longer = new ArrayList<>(Circles.ring(center, 5000));
        longer.add(longer.getLast());

        assertThat(Circles.isRing(turned, center, 5000)).isFalse();
        assertThat(Circles.isRing(longer, center, 5000)).isFalse();
        assertThat(Circles.isRing(List.of(), center, 5000)).isFalse();
    }
}
