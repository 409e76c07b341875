package org.araxes.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Labeled;
import org.araxes.catalog.Layer;
import org.araxes.interchange.AddedFile;
import org.araxes.ui.Selection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AddedFilesJourneyTest {

    private static final String TRIANGLE = """
            {"type": "Feature", "properties": {"name": "Field"}, "geometry": {"type": "Polygon", "coordinates":
            [[[46, 39.5], [46.4, 39.5], [46.2, 39.8], [46, 39.5]]]}}
            """;

    @TempDir
    private Path folder;

    @Test
    void aDroppedFileIsShownAskedAndTakenAway() throws Exception {
        Path file = Files.writeString(folder.resolve("field.geojson"), TRIANGLE);
        try (WindowFixture window = new WindowFixture(folder.resolve("w.gpkg"), folder.resolve("x.png"))) {
            drop(window, file);
            AtomicLong blank = new AtomicLong(-1);
            WindowFixture.until(() -> WindowFixture.onFx(() -> {
                boolean shown = added(window).size() == 1;
                if (shown) {
                    blank.set(window.desk().map().blankPixels());
                }
                return shown;
            }));
            assertThat(blank).as("blank pixels when the file comes").hasValue(0);
            window.settle();

            Layer layer = WindowFixture.onFx(() -> added(window).getFirst());
            assertThat(window.desk().model().layersProperty().get().isVisible(layer.id()))
                    .isTrue();
            String field = layer.claims().getFirst().id();
            WindowFixture.doOnFx(
                    () -> window.desk().model().selectionProperty().set(Selection.ofClaims(List.of(field))));
            window.settle();
            assertThat(window.robot().lookup(".label").queryAllAs(Labeled.class))
                    .extracting(Labeled::getText)
                    .contains("Field", "not known", "not stated");

            WindowFixture.doOnFx(() -> {
                window.desk().tools().take("area");
                window.desk().layerTree().getRoot().getChildren().getFirst().setExpanded(false);
            });
            drop(window, file);
            WindowFixture.until(() -> WindowFixture.onFx(
                    () -> added(window).size() == 1 && added(window).getFirst() != layer));
            assertThat(WindowFixture.onFx(() -> window.desk().tools().inHand())).isEqualTo("area");
            assertThat(WindowFixture.onFx(() -> window.desk()
                            .layerTree()
                            .getRoot()
                            .getChildren()
                            .getFirst()
                            .isExpanded()))
                    .isFalse();
            Path other = Files.writeString(folder.resolve("other.geojson"), TRIANGLE.replace("Field", "Wood"));
            drop(window, other);
            WindowFixture.until(() -> WindowFixture.onFx(() -> added(window).size() == 2));
            WindowFixture.doOnFx(() -> {
                Layer first = added(window).stream()
                        .filter(l -> l.title().english().equals("field.geojson"))
                        .findFirst()
                        .orElseThrow();
                window.desk().ownData().removal(first).orElseThrow().run();
            });
            assertThat(added(window)).extracting(l -> l.title().english()).containsExactly("other.geojson");
            assertThat(window.desk()
                            .ownData()
                            .removal(window.desk()
                                    .model()
                                    .catalog()
                                    .layer("countries")
                                    .orElseThrow()))
                    .as("a layer of the bundled data")
                    .isEmpty();
            WindowFixture.doOnFx(() -> window.removeFiles());
            assertThat(added(window)).isEmpty();
            window.settle();
        }
        assertThat(file).hasContent(TRIANGLE);
    }

    @Test
    void aFileThatCannotBeShownIsToldInADialog() throws Exception {
        Path file = Files.writeString(folder.resolve("broken.geojson"), TRIANGLE.replace("39.8]", "139.8]"));
        try (WindowFixture window = new WindowFixture(folder.resolve("w.gpkg"), folder.resolve("x.png"))) {
            drop(window, file);
            WindowFixture.until(() -> WindowFixture.onFx(
                    () -> window.robot().lookup(".dialog-pane").tryQuery().isPresent()));

            DialogPane told = window.robot().lookup(".dialog-pane").queryAs(DialogPane.class);
            assertThat(told.getContentText()).contains("broken.geojson:2").contains("139.8");
            WindowFixture.doOnFx(() -> told.getScene().getWindow().hide());
            assertThat(added(window)).isEmpty();
        }
    }

    @Test
    void ofAFileWithOneBadFeatureTheOthersAreShownAndThatOneIsNamed() throws Exception {
        String bad = "{\"type\": \"Feature\", \"geometry\": {\"type\": \"Point\", \"coordinates\": [460, 39]}}";
        Path file = Files.writeString(
                folder.resolve("two.geojson"),
                "{\"type\": \"FeatureCollection\", \"features\": [\n" + TRIANGLE.strip() + ",\n" + bad + "]}");
        try (WindowFixture window = new WindowFixture(folder.resolve("w.gpkg"), folder.resolve("x.png"))) {
            drop(window, file);
            WindowFixture.until(() -> WindowFixture.onFx(
                    () -> window.robot().lookup(".dialog-pane").tryQuery().isPresent()));

            DialogPane told = window.robot().lookup(".dialog-pane").queryAs(DialogPane.class);
            assertThat(told.getHeaderText()).isEqualTo("Not all of “two.geojson” can be shown");
            assertThat(told.getContentText())
                    .startsWith("One part of it cannot be read and is left out; one feature is shown.")
                    .contains("feature 2, line 4: longitude 460.0");
            WindowFixture.doOnFx(() -> told.getScene().getWindow().hide());
            assertThat(added(window)).hasSize(1);
        }
    }

    private static void drop(WindowFixture window, Path file) throws Exception {
        Drops drops = new Drops(folders -> {}, window.desk().ownData()::drop);
        WindowFixture.onFx(() -> drops.take(List.of(file.toFile())));
    }

    private static List<Layer> added(WindowFixture window) {
        return window.desk().model().catalog().layers().stream()
                .filter(l -> l.groupId().equals(AddedFile.GROUP.id()))
                .toList();
    }
}
