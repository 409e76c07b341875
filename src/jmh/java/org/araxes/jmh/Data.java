package org.araxes.jmh;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.araxes.bench.FinerGeometry;
import org.araxes.catalog.CatalogLoader;
import org.araxes.catalog.Claim;
import org.araxes.catalog.DataDirectory;
import org.araxes.catalog.Layer;
import org.araxes.geo.GeoJsonFeature;
import org.araxes.interchange.LayerFiles;

/** The bundled countries with many vertices. */
final class Data {

    private Data() {}

    static Layer countries(long vertices) throws IOException {
        List<GeoJsonFeature> features =
                CatalogLoader.load(DataDirectory.locate(null)).catalog().layer("countries").orElseThrow().claims().stream()
                        .map(Claim::geometry)
                        .map(g -> new GeoJsonFeature("", Map.of(), g, 0))
                        .toList();
        return LayerFiles.of(Path.of("countries"), FinerGeometry.of(features, vertices))
                .layer();
    }
}
