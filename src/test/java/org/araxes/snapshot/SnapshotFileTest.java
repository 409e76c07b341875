package org.araxes.snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.stream.Stream;
import org.araxes.catalog.Catalog;
import org.araxes.catalog.CatalogLoader;
import org.araxes.catalog.DataDirectory;
import org.araxes.catalog.Layer;
import org.araxes.catalog.Loaded;
import org.araxes.render.FrameRenderer;
import org.araxes.render.FrameRequest;
import org.araxes.render.SceneBuilder;
import org.araxes.render.Viewport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SnapshotFileTest {

    @TempDir
    private static Path made;

    @TempDir
    private Path folder;

    private Path data;
    private SnapshotFile snapshot;

    @BeforeAll
    static void makeOne() throws IOException {
        copy(DataDirectory.locate(null), made.resolve("data"));
        Files.writeString(made.resolve("program.jar"), "the program");
        fileIn(made).write();
    }

    @BeforeEach
    void takeACopy() throws IOException {
        copy(made, folder);
        data = folder.resolve("data");
        snapshot = fileIn(folder);
    }

    private static SnapshotFile fileIn(Path folder) {
        return new SnapshotFile(folder.resolve("file"), folder.resolve("program.jar"), folder.resolve("data"));
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target);
                }
            }
        }
    }

    @Test
    void itGivesTheCatalogueThatItWasMadeOf() {
        Snapshot whole = Snapshot.make(data);
        Loaded fresh = whole.loaded();
        Loaded read =
                Snapshot.read(new SnapshotInput(whole.toBytes(data), 0, data)).loaded();

        Catalog a = read.catalog();
        Catalog b = fresh.catalog();
        for (int i = 0; i < b.layers().size(); i++) {
            Layer layer = b.layers().get(i);
            // Said in few words: a layer's text would fill pages.
            assertThat(a.layers().get(i).equals(layer)).as(layer.id()).isTrue();
        }
        assertThat(a.layers()).hasSameSizeAs(b.layers());
        assertThat(a.sources()).isEqualTo(b.sources());
        assertThat(a.parties()).isEqualTo(b.parties());
        assertThat(a.groups()).isEqualTo(b.groups());
        assertThat(a.topics()).isEqualTo(b.topics());
        assertThat(a.figures()).isEqualTo(b.figures());
        assertThat(a.events()).isEqualTo(b.events());
        assertThat(a.views()).isEqualTo(b.views());
        assertThat(a.parts().bases()).isEqualTo(b.parts().bases());
        assertThat(read.origins()).isEqualTo(fresh.origins());
        assertThat(read.problems()).isEqualTo(fresh.problems());
    }

    @Test
    void whatStandsInOrderKeepsItsOrder() {
        var read = snapshot.read().orElseThrow().loaded().catalog();
        var fresh = CatalogLoader.load(data).catalog();

        for (var layer : fresh.layers()) {
            for (var claim : layer.claims()) {
                var same = read.claim(claim.id()).orElseThrow();
                assertThat(same.positions().keySet())
                        .containsExactlyElementsOf(claim.positions().keySet());
                assertThat(same.doubtfulNames()).containsExactlyElementsOf(claim.doubtfulNames());
            }
        }
    }

    @Test
    void theFirstMapIsTheSameToThePixel() {
        Snapshot read = snapshot.read().orElseThrow();
        FrameRenderer ready = new FrameRenderer();
        ready.begin(read.scene());

        assertThat(pixels(ready, read.loaded().catalog()))
                .isEqualTo(pixels(new FrameRenderer(), CatalogLoader.load(data).catalog()));
    }

    private static int[] pixels(FrameRenderer renderer, Catalog catalog) {
        Viewport view = Viewport.fitting(catalog.views().getFirst().extent(), 700, 500);
        FrameRequest request =
                new FrameRequest(view, 1, SceneBuilder.start(catalog).build());
        return renderer.render(request, () -> false).argbPremultiplied();
    }

    @Test
    void aCopyInAnotherFolderCounts() {
        assertThat(snapshot.read().orElseThrow().scene().reliefs())
                .isNotEmpty()
                .allSatisfy(relief -> assertThat(relief.raster().file()).startsWith(data));
    }

    @Test
    void withoutAFileThereIsNothing() throws IOException {
        Files.delete(snapshot.file());

        assertThat(snapshot.read()).isEmpty();
    }

    @Test
    void afterAChangeOfTheDataItNoLongerCounts() throws IOException {
        Files.writeString(data.resolve("views.yaml"), "# a remark\n", StandardOpenOption.APPEND);

        assertThat(snapshot.read()).isEmpty();
    }

    @Test
    void withAnotherFileAmongTheDataItNoLongerCounts() throws IOException {
        Files.writeString(data.resolve("layers/99-more.yaml"), "id: more\n");

        assertThat(snapshot.read()).isEmpty();
    }

    @Test
    void forAnotherProgramItDoesNotCount() throws IOException {
        Files.writeString(snapshot.program(), "The program");

        assertThat(snapshot.read()).isEmpty();
    }

    @Test
    void aFlippedBitAnywhereIsNoticed() throws IOException {
        byte[] bytes = Files.readAllBytes(snapshot.file());
        for (int part = 0; part < 20; part++) {
            byte[] damaged = bytes.clone();
            damaged[(int) ((bytes.length - 1L) * part / 19)] ^= 4;
            Files.write(snapshot.file(), damaged);

            assertThat(snapshot.read()).as("part %d", part).isEmpty();
        }
    }

    @Test
    void aTruncatedOrForeignFileIsPassedOver() throws IOException {
        byte[] bytes = Files.readAllBytes(snapshot.file());
        for (int length : new int[] {0, 5, 16, 17, 3000, bytes.length / 2, bytes.length - 1}) {
            Files.write(snapshot.file(), java.util.Arrays.copyOf(bytes, length));
            assertThat(snapshot.read()).as("%d bytes", length).isEmpty();
        }
        Files.writeString(snapshot.file(), "something else entirely, and longer than the first line");
        assertThat(snapshot.read()).isEmpty();
    }

    @Test
    void madeAnewItCountsAgain() throws IOException {
        Files.writeString(data.resolve("views.yaml"), "# a remark\n", StandardOpenOption.APPEND);

        snapshot.write();

        assertThat(snapshot.read()).isPresent();
    }

    @Test
    void dataThatCannotBeReadAreAnError() throws IOException {
        Files.delete(snapshot.program());

        assertThatThrownBy(snapshot::write).isInstanceOf(IOException.class);
    }
}
