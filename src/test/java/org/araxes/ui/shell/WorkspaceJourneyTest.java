package org.araxes.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import javafx.application.Platform;
import javafx.scene.control.ButtonType;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Labeled;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.araxes.annotation.Annotation;
import org.araxes.annotation.AnnotationList;
import org.araxes.annotation.Document;
import org.araxes.annotation.Edit;
import org.araxes.annotation.History;
import org.araxes.bench.ManyAnnotations;
import org.araxes.geo.Extent;
import org.araxes.workspace.Workspace;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Another workspace is opened in the window that is there. */
class WorkspaceJourneyTest {

    private static final Extent MEGHRI = new Extent(46, 38.8, 46.5, 39.1);

    @TempDir
    Path folder;

    private WindowFixture window;

    @BeforeEach
    void open() throws Exception {
        window = new WindowFixture(folder.resolve("first.gpkg"), folder.resolve("i.png"));
    }

    @AfterEach
    void close() throws Exception {
        window.close();
    }

    @Test
    void theWindowGoesOnInAnotherWorkspaceAndBothKeepWhatIsTheirs() throws Exception {
        List<Annotation> there = ManyAnnotations.of(3, MEGHRI);
        Path other = folder.resolve("other.gpkg");
        Workspace.saveAs(other, new Document(there), new History());
        Annotation here = ManyAnnotations.of(4, MEGHRI).getLast();
        edit(new Edit.Add("add here", here));

        WindowFixture.doOnFx(() -> window.openWorkspace(other));
        WindowFixture.until(() -> drawn().equals(there));
        window.settle();
        edit(new Edit.Remove("remove there", there.getFirst()));
        assertThat(WindowFixture.onFx(() -> window.desk().workspaceFile())).isEqualTo(other);

        WindowFixture.doOnFx(() -> window.openWorkspace(folder.resolve("first.gpkg")));
        WindowFixture.until(() -> drawn().equals(List.of(here)));
        window.settle();
        try (Workspace file = Workspace.openToRead(other)) {
            assertThat(file.load().document().annotations()).isEqualTo(there.subList(1, 3));
        }
        WindowFixture.doOnFx(() -> window.desk().editing().undo());
        assertThat(drawn()).as("its own history came along").isEmpty();
    }

    /** What cannot be read at all, in several ways; the window stays where it is, and what is drawn is still kept there. */
    @Test
    void theWindowStaysInItsWorkspaceWhereAnotherCannotBeOpened() throws Exception {
        Annotation here = ManyAnnotations.of(1, MEGHRI).getFirst();
        Files.createDirectory(folder.resolve("folder.gpkg"));
        Files.writeString(folder.resolve("text.gpkg"), "These are my notes, not a database.");
        Files.writeString(folder.resolve("cut.gpkg"), "SQLite format 3\0");
        String[] names = {"folder.gpkg", "text.gpkg", "cut.gpkg", "none.gpkg"};
        String[] said = {"is a folder", "is no workspace", "is damaged", "is not there"};
        for (int i = 0; i < names.length; i++) {
            Path bad = folder.resolve(names[i]);
            WindowFixture.doOnFx(() -> window.openWorkspace(bad));
            WindowFixture.until(
                    () -> WindowFixture.onFx(() -> Window.getWindows().size() > 1));
            Stage told = WindowFixture.onFx(() -> (Stage) Window.getWindows().getLast());
            DialogPane pane = (DialogPane) told.getScene().getRoot();
            assertThat(pane.getHeaderText()).isEqualTo("The workspace cannot be opened");
            assertThat(pane.getContentText()).contains(bad.toString()).contains(said[i]);
            WindowFixture.doOnFx(told::hide);
        }
        edit(new Edit.Add("add here", here));
        assertThat(WindowFixture.onFx(() -> window.desk().workspaceFile())).isEqualTo(folder.resolve("first.gpkg"));
        assertThat(window.node("save-state", Labeled.class).getText()).isEqualTo("Saved");
        try (Workspace file = Workspace.openToRead(folder.resolve("first.gpkg"))) {
            assertThat(file.load().document().annotations()).containsExactly(here);
        }
    }

    @Test
    void aWorkspaceThatIsDroppedOnTheWindowIsGoneOnIn() throws Exception {
        List<Annotation> there = ManyAnnotations.of(3, MEGHRI);
        Path other = folder.resolve("other.gpkg");
        Workspace.saveAs(other, new Document(there), new History());

        WindowFixture.doOnFx(() -> window.desk().ownData().drop(List.of(other)));

        WindowFixture.until(() -> drawn().equals(there));
        window.settle();
        assertThat(WindowFixture.onFx(() -> window.desk().workspaceFile())).isEqualTo(other);
    }

    /** What takes long to read comes after the map; drawn meanwhile or not, all of it is there in the end. */
    @Test
    void aLargeWorkspaceIsOpenedBesideAnotherAndEdited() throws Exception {
        List<Annotation> there = ManyAnnotations.of(3000, MEGHRI);
        Path other = folder.resolve("large.gpkg");
        Workspace.saveAs(other, new Document(there), new History());

        WindowFixture.doOnFx(() -> window.openWorkspace(other));
        WindowFixture.until(
                () -> WindowFixture.onFx(() -> window.desk().workspaceFile()).equals(other));
        edit(new Edit.Add("draw at once", ManyAnnotations.of(3001, MEGHRI).getLast()));
        WindowFixture.until(() -> drawn().size() == 3001);
        window.settle();
        WindowFixture.doOnFx(() -> window.desk().editing().undo());

        assertThat(drawn()).isEqualTo(there);
        WindowFixture.until(() -> WindowFixture.onFx(
                        () -> window.node("save-state", Labeled.class).getText())
                .equals("Saved"));
        try (Workspace file = Workspace.openToRead(other)) {
            assertThat(file.load().document().annotations()).isEqualTo(there);
        }
    }

    @Test
    @DisabledOnOs(OS.WINDOWS) // there an open file can be neither deleted nor moved
    void aFileThatIsDeletedWhileItIsOpenIsToldWhenThePersonComesBackToTheWindow() throws Exception {
        Path file = folder.resolve("first.gpkg");
        edit(new Edit.Add("add here", ManyAnnotations.of(1, MEGHRI).getFirst()));
        for (String suffix : List.of("", "-wal", "-shm")) {
            Files.deleteIfExists(Path.of(file + suffix));
        }

        WindowFixture.onFx(() -> {
            window.desk().saving().look();
            return true;
        });
        WindowFixture.until(() -> WindowFixture.onFx(() -> Window.getWindows().size() > 1));

        Stage told = WindowFixture.onFx(() -> (Stage) Window.getWindows().getLast());
        DialogPane pane = (DialogPane) told.getScene().getRoot();
        assertThat(pane.getHeaderText()).isEqualTo("The workspace file is gone");
        assertThat(pane.getButtonTypes())
                .extracting(ButtonType::getText)
                .contains("Save as…", "Try again", "Open another…");
        WindowFixture.onFx(() -> {
            told.hide();
            window.desk().saving().look();
            return true;
        });
        window.settle();
        assertThat(window.node("save-state", Labeled.class).getText()).isEqualTo("Not saving");
        assertThat(Window.getWindows()).as("it is told once").hasSize(1);
    }

    /** One step is as dear as many. */
    @Test
    @DisabledOnOs(OS.WINDOWS) // there an open file can be neither deleted nor moved
    void theWindowDoesNotCloseOverAStepThatCouldNotBeSavedUnlessThePersonSaysSo() throws Exception {
        for (String suffix : List.of("", "-wal", "-shm")) {
            Files.deleteIfExists(Path.of(folder.resolve("first.gpkg") + suffix));
        }
        edit(new Edit.Add("add here", ManyAnnotations.of(1, MEGHRI).getFirst()));
        WindowFixture.until(() -> WindowFixture.onFx(() -> Window.getWindows().size() > 1));
        WindowFixture.doOnFx(() -> Window.getWindows().getLast().hide());
        AtomicReference<Boolean> may = new AtomicReference<>();

        Platform.runLater(() -> may.set(window.desk().saving().mayClose()));
        WindowFixture.until(() -> WindowFixture.onFx(() -> Window.getWindows().size() > 1));
        DialogPane asked = WindowFixture.onFx(
                () -> (DialogPane) Window.getWindows().getLast().getScene().getRoot());
        assertThat(asked.getHeaderText()).isEqualTo("Close and lose 1 step?");
        assertThat(asked.getButtonTypes())
                .extracting(ButtonType::getText)
                .containsExactly("Cancel", "Close without saving", "Save as…");
        WindowFixture.doOnFx(() -> Window.getWindows().getLast().hide());
        WindowFixture.until(() -> may.get() != null);
        assertThat(may).hasValue(false);
    }

    private void edit(Edit edit) throws Exception {
        WindowFixture.doOnFx(() -> window.desk().editing().perform(edit));
        window.settle();
    }

    private AnnotationList drawn() throws Exception {
        return WindowFixture.onFx(() -> window.desk().editing().document().annotations());
    }
}
