package org.araxes.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
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

        WindowFixture.doOnFx(() -> {
            window.openWorkspace(other);
        });
        WindowFixture.until(() -> drawn().equals(there));
        window.settle();
        edit(new Edit.Remove("remove there", there.getFirst()));
        assertThat(WindowFixture.onFx(() -> window.desk().workspaceFile())).isEqualTo(other);

        WindowFixture.doOnFx(() -> {
            window.openWorkspace(folder.resolve("first.gpkg"));
        });
        WindowFixture.until(() -> drawn().equals(List.of(here)));
        window.settle();
        try (Workspace file = Workspace.openToRead(other)) {
            assertThat(file.load().document().annotations()).isEqualTo(there.subList(1, 3));
        }
        WindowFixture.doOnFx(() -> {
            window.desk().editing().undo();
        });
        assertThat(drawn()).as("its own history came along").isEmpty();
    }

    private void edit(Edit edit) throws Exception {
        WindowFixture.doOnFx(() -> {
            window.desk().editing().perform(edit);
        });
        window.settle();
    }

    private AnnotationList drawn() throws Exception {
        return WindowFixture.onFx(() -> window.desk().editing().document().annotations());
    }
}
