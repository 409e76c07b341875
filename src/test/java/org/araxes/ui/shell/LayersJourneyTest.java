package org.araxes.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TreeCell;
import org.araxes.catalog.Layer;
import org.araxes.render.Viewport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The list of layers, through the real window. */
class LayersJourneyTest {

    @TempDir
    Path folder;

    @Test
    void atAnotherScaleTheSameRowsSayWhichLayersAreNotDrawn() throws Exception {
        try (WindowFixture window = new WindowFixture(folder.resolve("workspace.gpkg"), folder.resolve("map.png"))) {
            Layer layer = shownFromCloseOnly(window);
            List<Node> before = rows(window);
            goTo(window, layer.maxScale() * 0.9);
            assertThat(remarks(window, layer)).doesNotContain("zoom in");
            goTo(window, layer.maxScale() * 1.1);
            assertThat(remarks(window, layer)).contains("zoom in");
            assertThat(rows(window)).containsExactlyElementsOf(before);
            goTo(window, layer.maxScale() * 0.9);
            assertThat(remarks(window, layer)).doesNotContain("zoom in");
        }
    }

    @Test
    void theMenuOfARowIsThatOfItsLayer() throws Exception {
        try (WindowFixture window = new WindowFixture(folder.resolve("workspace.gpkg"), folder.resolve("map.png"))) {
            window.robot().rightClickOn("#layer-enclaves-aze");
            window.settle();
            TreeCell<?> row = row(window, "enclaves-aze");
            assertThat(row.getContextMenu().isShowing()).isTrue();
            assertThat(row.getContextMenu().getItems())
                    .extracting(MenuItem::getText)
                    .contains("Zoom to layer", "Show only this in its group");
            Viewport before = window.desk().model().viewportProperty().get();
            window.robot().clickOn("Zoom to layer");
            window.settle();
            assertThat(window.desk().model().viewportProperty().get()).isNotEqualTo(before);
        }
    }

    /** A layer with a row in sight that is on, and not drawn from far. */
    private static Layer shownFromCloseOnly(WindowFixture window) {
        Set<String> seen = window.robot().lookup(".check-box").queryAll().stream()
                .map(Node::getId)
                .collect(Collectors.toSet());
        return window.desk().model().catalog().layers().stream()
                .filter(l -> l.maxScale() < Layer.SMALLEST_SCALE && seen.contains("layer-" + l.id()))
                .filter(l -> window.desk().model().layersProperty().get().isVisible(l.id()))
                .findFirst()
                .orElseThrow();
    }

    private static void goTo(WindowFixture window, double scaleDenominator) throws Exception {
        WindowFixture.doOnFx(() -> {
            var map = window.desk().map();
            double now = window.desk().model().viewportProperty().get().scaleDenominator();
            map.zoom(now / scaleDenominator);
        });
        window.settle();
        assertThat(window.desk().model().viewportProperty().get().scaleDenominator())
                .isCloseTo(scaleDenominator, org.assertj.core.data.Percentage.withPercentage(1));
    }

    private static List<Node> rows(WindowFixture window) {
        return List.copyOf(
                window.robot().lookup("#layer-tree").lookup(".tree-cell").queryAll());
    }

    private static TreeCell<?> row(WindowFixture window, String layerId) {
        Node node = window.node("layer-" + layerId, Node.class);
        while (!(node instanceof TreeCell<?> cell)) {
            node = node.getParent();
        }
        return cell;
    }

    private static List<String> remarks(WindowFixture window, Layer layer) {
        return row(window, layer.id()).lookupAll(".faint").stream()
                .map(node -> ((Labeled) node).getText())
                .toList();
    }
}
