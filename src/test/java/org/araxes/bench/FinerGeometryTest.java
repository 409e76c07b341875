package org.araxes.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.araxes.geo.GeoJsonFeature;
import org.araxes.geo.LonLat;
import org.araxes.geo.LonLatGeometry;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;

class FinerGeometryTest {

    private static final LonLat SOUTH = new LonLat(46, 39);
    private static final LonLat NORTH = new LonLat(46.1, 40);

    private final List<GeoJsonFeature> neighbours = List.of(
            feature(LonLatGeometry.polygon(List.of(List.of(new LonLat(45, 39.5), SOUTH, NORTH)))),
            feature(LonLatGeometry.polygon(List.of(List.of(new LonLat(47, 39.5), NORTH, SOUTH)))));

    @Test
    void givesAboutAsManyVerticesAsAsked() {
        long vertices = FinerGeometry.of(neighbours, 5000).stream()
                .mapToLong(f -> geometry(f).getNumPoints())
                .sum();

        assertThat(vertices).isCloseTo(5000, Percentage.withPercentage(10));
    }

    @Test
    void leavesASharedBorderShared() {
        List<GeoJsonFeature> finer = FinerGeometry.of(neighbours, 800);

        Set<Coordinate> shared = new HashSet<>(List.of(geometry(finer.get(0)).getCoordinates()));
        shared.retainAll(Set.of(distinct(geometry(finer.get(1)))));

        assertThat(shared).hasSizeGreaterThan(80);
    }

    @Test
    void givesTheSameVerticesEveryTime() {
        assertThat(FinerGeometry.of(neighbours, 700)).isEqualTo(FinerGeometry.of(neighbours, 700));
    }

    @Test
    void leavesWhatHasEnoughVerticesAlone() {
        assertThat(FinerGeometry.of(neighbours, 6)).isSameAs(neighbours);
    }

    private static Coordinate[] distinct(Geometry geometry) {
        return new HashSet<>(List.of(geometry.getCoordinates())).toArray(Coordinate[]::new);
    }

    private static GeoJsonFeature feature(Geometry geometry) {
        return new GeoJsonFeature("", Map.of(), geometry, 0);
    }

    private static Geometry geometry(GeoJsonFeature feature) {
        return Objects.requireNonNull(feature.geometry());
    }
}
