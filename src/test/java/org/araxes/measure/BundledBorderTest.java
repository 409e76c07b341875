package org.araxes.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.araxes.geo.GeoJsonFeature;
import org.araxes.geo.GeoJsonReader;
import org.araxes.geo.LonLat;
import org.araxes.geo.LonLatGeometry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;

/** What the bundled data measures, as GeographicLib's own tools say. */
class BundledBorderTest {

    @Test
    void theLineBetweenArmeniaAndIranIsAsLongAsGeographicLibsToolsSay() throws IOException {
        GeometryMeasure border = GeometryMeasure.of(feature("borders-2026.geojson", "arm-irn"));

        // Planimeter -l, and the sum of GeodSolve -i over its 250 edges: 45929.2409 m.
        assertThat(border.lengthMeters()).isEqualTo(45_929.2409, within(0.001));
    }

    @Test
    void bothSidesOfABorderTogetherAreTheCorridorAlongIt() throws IOException {
        List<LonLat> border = LonLatGeometry.positions((LineString) feature("borders-2026.geojson", "arm-irn"));

        double both = area(GeodesicBuffer.alongLine(border, 3_500));

        assertThat(area(GeodesicBuffer.band(border, 3_500, Side.LEFT))
                        + area(GeodesicBuffer.band(border, 3_500, Side.RIGHT)))
                .isEqualTo(both, within(both * 1e-8));
    }

    /** A gap of a rounding between a strip and a corner made an outline cross itself: of every third outline. */
    @ParameterizedTest
    @ValueSource(doubles = {150, 2_000})
    void aBufferIsOnePieceThatDoesNotCrossItself(double meters) throws IOException {
        Geometry corridor = GeodesicBuffer.alongLine(
                LonLatGeometry.positions((LineString) feature("borders-2026.geojson", "arm-irn")), 2_500);
        for (Geometry shape : List.of(corridor, feature("own-shapes.geojson", "karki"))) {
            Geometry around = GeodesicBuffer.around(shape, meters);

            assertThat(around.isValid()).isTrue();
            assertThat(around.getNumGeometries()).isEqualTo(1);
            assertThat(area(around)).isGreaterThan(area(shape));
        }
    }

    private static double area(Geometry shape) {
        return GeometryMeasure.of(shape).areaSquareMeters();
    }

    private static Geometry feature(String file, String id) throws IOException {
        Path home = Path.of(System.getProperty("araxes.home", ""));
        return GeoJsonReader.read(home.resolve("data/geometry").resolve(file)).features().stream()
                .filter(f -> f.id().equals(id))
                .map(GeoJsonFeature::geometry)
                .findFirst()
                .orElseThrow();
    }
}
