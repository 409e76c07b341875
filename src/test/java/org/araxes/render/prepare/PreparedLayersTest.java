package org.araxes.render.prepare;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.araxes.catalog.Layer;
import org.araxes.geo.GeoJsonFeature;
import org.araxes.geo.LonLatGeometry;
import org.araxes.geo.TransverseMercator;
import org.araxes.interchange.LayerFileException;
import org.araxes.interchange.LayerFiles;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;

/** Which layers stay ready. */
class PreparedLayersTest {

    private static final int POSITIONS = 100;

    /** A line is kept as arc and as claim. */
    private static final long EACH = 2 * POSITIONS;

    @Test
    void aLayerStaysReadyWhenOthersAreMadeAsLongAsThereIsRoom() throws LayerFileException {
        PreparedLayers layers = new PreparedLayers(3 * EACH);
        Layer big = line("big");
        PreparedLayer made = layers.get(big, TransverseMercator.UTM_38N);
        layers.get(line("b"), TransverseMercator.UTM_38N);
        layers.get(line("c"), TransverseMercator.UTM_38N);

        assertThat(made.vertices()).isEqualTo(EACH);
        assertThat(layers.get(big, TransverseMercator.UTM_38N)).isSameAs(made);
    }

    @Test
    void theOneUsedLeastOfLateGoesFirstWhenThereIsNoMoreRoom() throws LayerFileException {
        PreparedLayers layers = new PreparedLayers(2 * EACH);
        Layer first = line("a");
        Layer second = line("b");
        layers.get(first, TransverseMercator.UTM_38N);
        layers.get(second, TransverseMercator.UTM_38N);
        layers.get(first, TransverseMercator.UTM_38N);
        layers.get(line("c"), TransverseMercator.UTM_38N);

        assertThat(layers.ifReady(first, TransverseMercator.UTM_38N)).isPresent();
        assertThat(layers.ifReady(second, TransverseMercator.UTM_38N)).isEmpty();
    }

    @Test
    void aLayerThatIsNoLongerShownIsLetGo() throws LayerFileException {
        PreparedLayers layers = new PreparedLayers();
        Layer layer = line("a");
        Layer other = line("b");
        layers.get(layer, TransverseMercator.UTM_38N);
        layers.get(other, TransverseMercator.UTM_38N);

        layers.forget(layer);

        assertThat(layers.ifReady(layer, TransverseMercator.UTM_38N)).isEmpty();
        assertThat(layers.ifReady(other, TransverseMercator.UTM_38N)).isPresent();
    }

    private static Layer line(String name) throws LayerFileException {
        Coordinate[] xy = IntStream.range(0, POSITIONS)
                .mapToObj(i -> new Coordinate(45 + 0.01 * i, 40 + 0.01 * (i % 7)))
                .toArray(Coordinate[]::new);
        return LayerFiles.of(
                        Path.of(name),
                        List.of(new GeoJsonFeature("", Map.of(), LonLatGeometry.FACTORY.createLineString(xy), 1)))
                .layer();
    }
}
