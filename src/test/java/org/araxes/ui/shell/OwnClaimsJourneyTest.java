package org.araxes.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.TextArea;
import org.araxes.catalog.Layer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A person's own folder of claims comes onto the map, is mended, is there again at the next start, and goes. */
class OwnClaimsJourneyTest {

    private static final String LAYER = """
            id: my-roads
            title: My roads
            style: {line: status}
            claims:
              - id: my-road
                names: {en: My road}
                kind: road
                claimant: %s
                status: claimed
                valid: unknown
                sources: [{id: s0, place: page 2}]
                geometry: {line: [[45.2, 39.6], [45.3, 39.7]]}
                drawn: schematic
                accuracy-m: 900
            """;

    @TempDir
    private Path folder;

    @Test
    void comesIsMendedIsRememberedAndGoes() throws Exception {
        Path own = Files.createDirectories(folder.resolve("my claims"));
        Path layers = Files.createDirectories(own.resolve("layers"));
        Path workspace = folder.resolve("w.gpkg");
        Files.writeString(layers.resolve("roads.yaml"), LAYER.formatted("armm"));
        try (WindowFixture window = new WindowFixture(workspace, folder.resolve("x.png"))) {
            int layersBefore = window.desk().model().catalog().layers().size();
            Drops drops = new Drops(window.desk().ownData()::openFolders, files -> {});
            WindowFixture.onFx(() -> drops.take(List.of(own.toFile())));

            WindowFixture.until(() -> WindowFixture.onFx(() -> shown(window).size() == 1));
            assertThat(WindowFixture.onFx(() -> shown(window).getFirst().claims()))
                    .isEmpty();
            assertThat(window.desk().model().catalog().layers()).hasSize(layersBefore + 1);
            WindowFixture.until(() -> WindowFixture.onFx(
                    () -> window.robot().lookup("#problems-text").tryQuery().isPresent()));
            TextArea told = window.node("problems-text", TextArea.class);
            assertThat(told.getText())
                    .contains("my claims/layers/roads.yaml:8: ")
                    .contains("did you mean \"arm\"?");
            WindowFixture.doOnFx(() -> told.getScene().getWindow().hide());

            Files.writeString(layers.resolve("roads.yaml"), LAYER.formatted("arm"));
            WindowFixture.doOnFx(() -> window.desk().ownData().readAgain());
            WindowFixture.until(() -> WindowFixture.onFx(() -> shown(window).size() == 1
                    && !shown(window).getFirst().claims().isEmpty()));
            assertThat(window.desk().model().layersProperty().get().isVisible("my-roads"))
                    .isTrue();
            window.settle();
        }
        try (WindowFixture again = new WindowFixture(workspace, folder.resolve("x.png"))) {
            assertThat(shown(again)).hasSize(1);
            WindowFixture.doOnFx(() -> again.desk().ownData().remove(own));
            WindowFixture.until(() -> WindowFixture.onFx(() -> shown(again).isEmpty()));
            again.settle();
        }
        try (WindowFixture gone = new WindowFixture(workspace, folder.resolve("x.png"))) {
            assertThat(shown(gone)).isEmpty();
        }
        assertThat(layers.resolve("roads.yaml")).exists();
    }

    private static List<Layer> shown(WindowFixture window) {
        return OwnFolders.layers(window.desk().model().catalog());
    }
}
