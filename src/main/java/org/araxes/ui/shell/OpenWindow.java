package org.araxes.ui.shell;

import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import javafx.geometry.Dimension2D;
import javafx.scene.Scene;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import javafx.util.Subscription;
import org.araxes.catalog.CatalogLoader;
import org.araxes.catalog.DataChoice;
import org.araxes.catalog.Layer;
import org.araxes.catalog.LoadedData;
import org.araxes.geo.Projection;
import org.araxes.ui.dialog.Dialogs;
import org.araxes.ui.dialog.FilePicker;
import org.araxes.ui.task.Background;
import org.araxes.ui.workspace.Keeper;
import org.araxes.workspace.Loaded;
import org.araxes.workspace.WorkspaceProblem;
import org.jspecify.annotations.Nullable;

/**
 * The window over a catalogue. All that it shows rests on one catalogue that never changes; when own folders come, go
 * or are read again, another desk with the same view, objects and choices takes the place of the one that is there. FX
 * thread.
 */
final class OpenWindow {

    private final Stage stage;
    private final Background work;
    private final FilePicker picker;
    private final AddedFiles files;
    private final Subscription activation;
    /** Without the person's files. */
    private LoadedData data;

    private final Arrival arrival;
    /** The workspace that the window was in before this one. */
    private @Nullable Path before;

    private Startup start;
    private Desk desk;
    private MainWindow content;

    /**
     * Fills a stage.
     *
     * @param models what is shown at first
     * @param size of what the window shows, pixels
     */
    OpenWindow(Stage stage, Startup start, WindowModels models, Background work, FilePicker picker, Dimension2D size) {
        this.stage = stage;
        this.work = work;
        this.picker = picker;
        this.start = start;
        this.data = start.data();
        this.files = new AddedFiles(start.renderer(), () -> desk().status());
        this.desk = new Desk(start, models, start.firstView(size), work, picker, this);
        this.arrival = new Arrival(() -> this.start, this::desk, work, this::notRead);
        arrival.await();
        this.content = new MainWindow(desk);
        desk.map().onFirstFrame(() -> Background.later(content::fillOpenTab));
        stage.setTitle(desk.saving().title());
        content.divide(size.getWidth());
        stage.setScene(content.scene(size.getWidth(), size.getHeight()));
        activation = stage.focusedProperty().subscribe(focused -> {
            if (focused && stage.isShowing()) {
                desk.saving().look();
            }
        });
        stage.setOnCloseRequest(e -> {
            if (desk.work().isEarly()) {
                e.consume();
                arrival.onAllThere(() -> stage.fireEvent(new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST)));
                return;
            }
            desk.leave();
            if (!desk.saving().mayClose()) {
                e.consume();
            }
        });
    }

    /** Nothing of what was drawn can be shown: back to the workspace before, where there is one. */
    private void notRead(Throwable bug) {
        Path back = before;
        before = null;
        Dialogs.failed(stage, "What you drew could not be read", String.valueOf(bug.getMessage()), () -> {
            if (back == null) {
                stage.close();
            } else {
                desk.model().comingProperty().set(false);
                openWorkspace(back);
            }
        });
    }

    /** What is still on its way onto the map. */
    Arrival arrival() {
        return arrival;
    }

    /** What the window shows now. */
    Desk desk() {
        return desk;
    }

    /** The data that are shown. */
    LoadedData data() {
        return start.data();
    }

    /** Shows one more folder of own claims, or reads it again, and goes there. */
    void add(List<Path> folders) {
        List<Path> own =
                folders.stream().map(f -> f.toAbsolutePath().normalize()).toList();
        var whole = own.stream().filter(DataChoice::isWhole).findFirst();
        if (whole.isPresent()) {
            Dialogs.failed(
                    stage,
                    "“" + whole.get().getFileName() + "” is a whole catalogue",
                    "It has parties or groups of its own, so it cannot be shown beside this one. To see it in place of"
                            + " this one, start: araxes --data " + whole.get());
            return;
        }
        DataChoice choice = start.data().choice();
        for (Path folder : own) {
            choice = choice.with(folder);
        }
        List<Path> all = choice.own();
        read(() -> CatalogLoader.beside(start.data(), all), next -> {
            next.ownData().goTo(own);
            next.ownData().tell(own);
        });
    }

    /** Reads files and shows each as a layer of its own, and goes there. */
    void show(List<Path> paths) {
        files.read(
                paths,
                file -> {
                    showFiles();
                    desk.visits().goToLayer(file.layer());
                    files.tell(file, stage);
                },
                problem -> Dialogs.failed(stage, "The file cannot be shown", problem));
    }

    /** Shows the table of what was drawn. */
    void openObjects() {
        content.openObjects();
    }

    /** Whether a file to be shown, or what was drawn before, is still being read. */
    boolean isReading() {
        return files.isReading() || arrival.isComing();
    }

    /** Whether a person waits for something, or a file is still looked over. */
    boolean isAwaited() {
        return files.isReading() || arrival.isAwaited();
    }

    /** Reads the person's files again. */
    void readFilesAgain() {
        show(files.paths());
    }

    /** Takes one of the person's files off the map; it stays as it is. */
    void removeFile(Layer layer) {
        files.remove(layer);
        showFiles();
    }

    /** Takes the person's files off the map; they stay as they are. */
    void removeFiles() {
        files.clear();
        showFiles();
    }

    /** Shows the files that are wanted now, and lets go of those that no longer are. */
    private void showFiles() {
        change(start.with(files.on(data)));
        files.letGo();
    }

    /** Stops all that was begun for this window. */
    void close() {
        activation.unsubscribe();
        files.close();
        desk.close();
    }

    /** Takes an own folder off the map; the folder itself stays as it is. */
    void remove(Path folder) {
        List<Path> rest = start.data().choice().without(folder).own();
        read(() -> CatalogLoader.beside(start.data(), rest), next -> {});
    }

    /** Reads all data again. */
    void readAgain() {
        DataChoice choice = start.data().choice();
        read(() -> CatalogLoader.load(choice), next -> next.ownData().tell(choice.own()));
    }

    private void read(Callable<LoadedData> reader, Consumer<Desk> then) {
        desk.status().busy(true);
        work.run(
                () -> {
                    LoadedData fresh = reader.call();
                    return Startup.of(fresh, start.workspace(), start.keeper(), start.renderer(), start.frames());
                },
                read -> {
                    data = read.data();
                    change(read.with(files.on(data)));
                    then.accept(desk);
                },
                problem -> {
                    desk.status().busy(false);
                    Dialogs.failed(stage, "The data could not be read", String.valueOf(problem.getMessage()));
                });
    }

    /** Goes on in another workspace, which has to be there; where it cannot be opened, all stays as it is. */
    void openWorkspace(Path file) {
        if (desk.work().isEarly()) {
            arrival.onAllThere(() -> openWorkspace(file));
            return;
        }
        desk.leave();
        if (!desk.saving().mayClose()) {
            return;
        }
        desk.status().busy(true);
        Keeper next = start.keeper().beside(file);
        arrival.begin(next);
        Projection projection = desk.model().viewportProperty().get().projection();
        work.run(
                () -> {
                    if (!Files.exists(file)) {
                        throw new NoSuchFileException(
                                file + " is not there: it was moved, or its drive is not connected.");
                    }
                    CompletableFuture<Loaded> all = Arrival.read(next, start.renderer(), projection);
                    Map<String, String> settings = next.settings().get();
                    DataChoice whole = new DataChoice(start.data().choice().whole(), List.of());
                    List<Path> own = OwnFolders.with(whole, settings).own();
                    LoadedData beside = CatalogLoader.beside(start.data(), own);
                    // What takes longer to read comes onto the map when it is there.
                    Optional<Loaded> atOnce = Arrival.atOnce(all);
                    return Startup.of(
                                    beside,
                                    atOnce.orElse(Loaded.only(settings)),
                                    next,
                                    start.renderer(),
                                    start.frames())
                            .reading(atOnce.isPresent() ? null : all);
                },
                this::goOnIn,
                problem -> refuse(next, String.valueOf(problem.getMessage())));
    }

    private void goOnIn(Startup other) {
        List<WorkspaceProblem> problems = other.workspace().problems();
        if (!other.workspace().opened()) {
            refuse(other.keeper(), problems.getFirst().message());
            return;
        }
        before = desk.workspaceFile();
        desk.handOver();
        start.keeper().close();
        data = other.data();
        show(other.with(files.on(data)), arrival::await);
        desk.saving().tell(problems);
    }

    private void refuse(Keeper next, String why) {
        next.close();
        arrival.refused();
        desk.status().busy(false);
        Dialogs.failed(stage, "The workspace cannot be opened", why);
    }

    private void change(Startup read) {
        Desk last = desk;
        boolean coming = arrival.isComing();
        show(read.with(last.handOver()), () -> {
            arrival.goOnLike(coming);
            desk.goOnLike(last);
        });
    }

    private void show(Startup read, Runnable prepare) {
        Scene old = stage.getScene();
        start = read;
        Dimension2D size = new Dimension2D(old.getWidth(), old.getHeight());
        desk = new Desk(start, WindowModels.of(start), start.firstView(size), work, picker, this);
        prepare.run();
        MainWindow next = new MainWindow(desk);
        next.goOnLike(content);
        content = next;
        stage.setTitle(desk.saving().title());
        stage.setScene(next.scene(size.getWidth(), size.getHeight()));
        desk.map().requestFocus();
        arrival.goOnWithMap();
    }
}
