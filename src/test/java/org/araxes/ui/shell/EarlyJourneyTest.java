package org.araxes.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonType;
import javafx.scene.control.DialogPane;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.stage.WindowEvent;
import org.araxes.annotation.Annotation;
import org.araxes.annotation.AnnotationKind;
import org.araxes.annotation.AnnotationList;
import org.araxes.annotation.Document;
import org.araxes.annotation.Edit;
import org.araxes.annotation.History;
import org.araxes.annotation.Shape;
import org.araxes.bench.ManyAnnotations;
import org.araxes.geo.Extent;
import org.araxes.workspace.UnfinishedSketch;
import org.araxes.workspace.Workspace;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The map is there before what was drawn has been read: what a person does meanwhile is lost as little as all else. */
class EarlyJourneyTest {

    private static final Extent MEGHRI = new Extent(46, 38.8, 46.5, 39.1);
    private static final List<Annotation> ALL = ManyAnnotations.of(5, MEGHRI);
    private static final List<Annotation> BEFORE = ALL.subList(0, 3);
    private static final Annotation EARLY = ALL.get(4).withOrder(1);

    @TempDir
    Path folder;

    private final CompletableFuture<Boolean> mayArrive = new CompletableFuture<>();
    private Path file;
    private WindowFixture window;

    @BeforeEach
    void open() throws Exception {
        file = folder.resolve("w.gpkg");
        Workspace.saveAs(file, new Document(BEFORE), new History());
        try (Workspace workspace = Workspace.open(file)) {
            workspace.journal(Map.of(
                    "distance",
                    new UnfinishedSketch(
                            AnnotationKind.DISTANCE,
                            Shape.of(ALL.getFirst().points().subList(0, 1)))));
        }
        window = new WindowFixture(file, folder.resolve("i.png"), mayArrive);
    }

    @AfterEach
    void close() throws Exception {
        window.close();
    }

    @Test
    void whatIsDrawnMeanwhileGoesOnTopOfWhatIsReadAndIsKept() throws Exception {
        assertThat(drawn()).isEmpty();
        assertThat(saveState()).isEqualTo("Reading…");
        perform(new Edit.Add("draw early", EARLY));
        assertThat(drawn()).containsExactly(EARLY);
        assertThat(saveState()).as("it is in no file yet").isEqualTo("Reading…");

        arrive();

        List<Annotation> expected = Stream.concat(
                        BEFORE.stream(),
                        Stream.of(EARLY.withOrder(BEFORE.getLast().order() + 1)))
                .toList();
        assertThat(drawn()).isEqualTo(expected);
        WindowFixture.until(() -> saveState().equals("Saved"));
        assertThat(kept()).isEqualTo(expected);
        WindowFixture.doOnFx(() -> {
            assertThat(window.desk().editing().stateProperty().get().undo()).isEqualTo("draw early");
            window.desk().editing().undo();
        });
        assertThat(drawn()).isEqualTo(BEFORE);
    }

    @Test
    void anUnfinishedSketchOfTheLastTimeIsInHandAsSoonAsItIsRead() throws Exception {
        assertThat(WindowFixture.onFx(() -> window.desk().tools().inHand())).isNotEqualTo("distance");

        arrive();

        assertThat(WindowFixture.onFx(() -> window.desk().tools().inHand())).isEqualTo("distance");
    }

    @Test
    void aWindowThatIsClosedMeanwhileWaitsForWhatWasDrawn() throws Exception {
        perform(new Edit.Add("draw early", EARLY));

        WindowFixture.doOnFx(() -> {
            Window shown = window.desk().map().getScene().getWindow();
            shown.fireEvent(new WindowEvent(shown, WindowEvent.WINDOW_CLOSE_REQUEST));
        });

        assertThat(isOpen()).isTrue();
        mayArrive.complete(true);
        WindowFixture.until(() -> !isOpen());
        WindowFixture.until(() -> kept().size() == BEFORE.size() + 1);
    }

    @Test
    void aWindowOfWhoseFileNothingCanBeReadSaysWhyAndCloses() throws Exception {
        mayArrive.completeExceptionally(new IllegalStateException("out of order"));

        WindowFixture.until(() -> WindowFixture.onFx(() -> Window.getWindows().size() > 1));
        Stage told = WindowFixture.onFx(() -> (Stage) Window.getWindows().getLast());
        DialogPane pane = (DialogPane) told.getScene().getRoot();
        assertThat(pane.getHeaderText()).isEqualTo("What you drew could not be read");
        assertThat(pane.getContentText()).contains("out of order");
        assertThat(isOpen()).as("until it was read").isTrue();
        WindowFixture.doOnFx(() -> ((Button) pane.lookupButton(ButtonType.OK)).fire());
        WindowFixture.until(() -> !isOpen());
        assertThat(kept()).as("the file is as it was").isEqualTo(BEFORE);
    }

    @Test
    void nothingIsSavedAsAnotherFileBeforeAllIsRead() throws Exception {
        WindowFixture.doOnFx(() -> window.desk().saveWorkspaceAs());

        assertThat(WindowFixture.onFx(() -> window.desk().status().getText())).contains("still being read");
    }

    private boolean isOpen() throws Exception {
        return WindowFixture.onFx(
                () -> window.desk().map().getScene().getWindow().isShowing());
    }

    private void arrive() throws Exception {
        mayArrive.complete(true);
        WindowFixture.until(() ->
                !WindowFixture.onFx(() -> window.desk().model().comingProperty().get()));
        window.settle();
    }

    private void perform(Edit edit) throws Exception {
        WindowFixture.doOnFx(() -> window.desk().editing().perform(edit));
    }

    private AnnotationList drawn() throws Exception {
        return WindowFixture.onFx(() -> window.desk().editing().document().annotations());
    }

    private String saveState() throws Exception {
        return WindowFixture.onFx(() -> window.node("save-state", Button.class).getText());
    }

    private List<Annotation> kept() throws Exception {
        try (Workspace workspace = Workspace.openToRead(file)) {
            return workspace.load().document().annotations();
        }
    }
}
