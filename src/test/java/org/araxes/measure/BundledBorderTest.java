package org.araxes.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import org.araxes.geo.GeoJsonFeature;
import org.araxes.geo.GeoJsonReader;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Geometry;

/** What the bundled data measures, as GeographicLib's own tools say. */
class BundledBorderTest {

    @Test
    void theLineBetweenArmeniaAndIranIsAsLongAsGeographicLibsToolsSay() throws IOException {
        GeometryMeasure border = GeometryMeasure.of(feature("borders-2026.geojson", "arm-irn"));

        // Planimeter -l, and the sum of GeodSolve -i over its 250 edges: 45929.2409 m.
        assertThat(border.lengthMeters()).isEqualTo(45_929.2409, within(0.001));
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
