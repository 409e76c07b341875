package org.araxes.ui.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.geometry.Dimension2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.image.Image;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.araxes.catalog.CatalogLoader;
import org.araxes.catalog.DataChoice;
import org.araxes.catalog.LoadedData;
import org.araxes.render.FrameRenderer;
import org.araxes.snapshot.Snapshot;
import org.araxes.snapshot.SnapshotFile;
import org.araxes.ui.OwnStyle;
import org.araxes.ui.Theme;
import org.araxes.ui.dialog.Dialogs;
import org.araxes.ui.dialog.FilePicker;
import org.araxes.ui.map.MapPane;
import org.araxes.ui.task.Background;
import org.araxes.ui.task.FrameBuffers;
import org.araxes.ui.task.FrameHelpers;
import org.araxes.ui.task.RenderWorker;
import org.araxes.ui.task.Tidying;
import org.araxes.ui.workspace.Keeper;
import org.araxes.workspace.Loaded;
import org.araxes.workspace.RecentWorkspaces;

/**
 * Opens the window. Catalogue and workspace are read while JavaFX starts; the window shows as soon as all are there.
 */
public final class AraxesApp {

    private static final Dimension2D USUAL = new Dimension2D(1280, 800);

    /** So many objects are drawn with the first map; more come after it. */
    private static final int FEW = 1000;

    private static final List<Integer> ICON_SIZES = List.of(16, 24, 32, 48, 64, 128, 256);

    private final Background work = new Background("work");
    private final Background disk = new Background("workspace");
    private final RecentWorkspaces.Choice workspace;
    private final Keeper keeper;

    private AraxesApp(RecentWorkspaces.Choice workspace, RecentWorkspaces recent) {
        this.workspace = workspace;
        this.keeper = new Keeper(workspace.file(), disk, Rehearsal.isOn() ? RecentWorkspaces.none() : recent);
    }

    /**
     * Opens the window and returns; the program ends when it is closed.
     *
     * @param data the folders of the catalogue
     * @param workspace the person's file, which may not exist yet
     * @param recent is told which file is used
     * @param files to show as layers
     */
    public static void open(
            DataChoice data, RecentWorkspaces.Choice workspace, RecentWorkspaces recent, List<Path> files) {
        new AraxesApp(workspace, recent).start(data, files);
    }

    private void start(DataChoice data, List<Path> files) {
        CompletableFuture<Loaded> kept = keeper.open()
                .thenApply(
                        loaded -> workspace.problem().map(loaded::withProblem).orElse(loaded));
        work.run(() -> begin(data, kept), begun -> show(begun, data.own(), files), this::failed);
        Platform.startup(AraxesApp::ready);
    }

    /** What the toolkit has to know before the first control, while the catalogue is still being read. FX thread. */
    private static void ready() {
        // First of all: without one, the first control would have the toolkit read its own, which is never used.
        Application.setUserAgentStylesheet(Theme.LIGHT.stylesheet());
        OwnStyle.loadFonts();
    }

    private record Begun(Startup start, WindowModels models) {}

    /**
     * What the window begins with, all of it made off the main thread, on which JavaFX starts meanwhile; the first map is
     * being drawn then.
     */
    private Begun begin(DataChoice data, CompletableFuture<Loaded> kept)
            throws ExecutionException, InterruptedException {
        FrameBuffers buffers = new FrameBuffers();
        FrameRenderer renderer = new FrameRenderer(buffers, new FrameHelpers());
        RenderWorker frames = new RenderWorker(renderer::render, buffers);
        LoadedData whole = catalogue(data.whole(), renderer);
        Map<String, String> settings = keeper.settings().get();
        DataChoice all = OwnFolders.with(data, settings);
        LoadedData beside = CatalogLoader.beside(whole, all.own());
        // With very many objects the map comes first.
        Startup start = kept.isDone() && kept.get().document().annotations().size() <= FEW
                ? Startup.of(beside, kept.get(), keeper, renderer, frames)
                : Startup.of(beside, Loaded.only(settings), keeper, renderer, frames)
                        .reading(kept);
        WindowModels models = WindowModels.of(start);
        frames.begin(MapPane.frame(
                models.map(), start.firstView(likelySize(settings)).ahead(), 1));
        return new Begun(start, models);
    }

    /** The catalogue from the snapshot, with what the renderer needs; or read anew where none counts. */
    private static LoadedData catalogue(Path folder, FrameRenderer renderer) {
        Optional<Snapshot> snapshot = SnapshotFile.installed(folder).flatMap(SnapshotFile::read);
        snapshot.ifPresent(s -> renderer.begin(s.scene()));
        return LoadedData.of(folder, snapshot.map(Snapshot::loaded).orElseGet(() -> CatalogLoader.load(folder)));
    }

    private void show(Begun begun, List<Path> named, List<Path> files) {
        Startup start = begun.start();
        Stage stage = new Stage();
        OpenWindow window = open(stage, start, begun.models(), work, FilePicker.ofPlatform());
        stage.setOnHidden(e -> {
            window.close();
            disk.close();
            work.close();
        });
        window.desk().map().onFirstFrame(() -> Background.later(() -> addIcons(stage)));
        Rehearsal.watch(window, stage);
        Tidying.watch(stage, start.frames(), window::isAwaited);
        if (Rehearsal.size().isEmpty()) {
            WindowPlace.put(stage, start.workspace().settings());
        }
        stage.show();
        window.desk().map().requestFocus();
        window.desk().saving().tell(start.workspace().problems());
        window.desk().ownData().tell(named);
        window.show(files);
    }

    /** The window's picture in the task bar; not needed for the first map. */
    private static void addIcons(Stage stage) {
        for (int size : ICON_SIZES) {
            var icon = AraxesApp.class.getResourceAsStream("/org/araxes/icons/araxes-" + size + ".png");
            if (icon != null) {
                stage.getIcons().add(new Image(icon));
            }
        }
    }

    /** Fills a stage, which is still to be shown; {@link Desk#close} belongs to its end. */
    static OpenWindow open(Stage stage, Startup start, WindowModels models, Background work, FilePicker picker) {
        Dimension2D size = Rehearsal.size()
                .orElseGet(() -> onScreen(likelySize(start.workspace().settings())));
        return new OpenWindow(stage, start, models, work, picker, size);
    }

    /** How large the window will be, as far as that is known before the toolkit has started. */
    private static Dimension2D likelySize(Map<String, String> settings) {
        return Rehearsal.size()
                .orElseGet(() -> WindowPlace.kept(settings)
                        .map(place -> new Dimension2D(
                                place.bounds().getWidth(), place.bounds().getHeight()))
                        .orElse(USUAL));
    }

    /** No larger than the screen. */
    private static Dimension2D onScreen(Dimension2D size) {
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        return new Dimension2D(
                Math.min(size.getWidth(), screen.getWidth()), Math.min(size.getHeight(), screen.getHeight()));
    }

    private void failed(Exception problem) {
        Dialogs.failed(null, "Araxes could not start", String.valueOf(problem.getMessage()));
        keeper.close();
        disk.close();
        work.close();
    }
}
