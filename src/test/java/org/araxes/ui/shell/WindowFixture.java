package org.araxes.ui.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.geometry.Dimension2D;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.araxes.catalog.CatalogLoader;
import org.araxes.catalog.DataChoice;
import org.araxes.catalog.LoadedData;
import org.araxes.geo.LonLat;
import org.araxes.render.FrameRenderer;
import org.araxes.render.ScreenPoint;
import org.araxes.ui.map.MapPane;
import org.araxes.ui.task.Background;
import org.araxes.ui.task.FrameBuffers;
import org.araxes.ui.task.RenderWorker;
import org.araxes.ui.workspace.Keeper;
import org.araxes.workspace.Loaded;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** A real window on JavaFX's headless platform, over the bundled data and a workspace file of the test's own. */
final class WindowFixture implements AutoCloseable {

    private static final LoadedData BUNDLED =
            CatalogLoader.load(new DataChoice(Path.of(System.getProperty("araxes.home", "."), "data"), List.of()));

    /** Long enough for a loaded machine; a test that passes never waits so long. */
    private static final int PATIENCE_SECONDS = 60;

    /** The headless screen is 1000 × 1000. */
    private static final double SIZE = 980;

    private final Background work = new Background("test-work");
    private final Background disk = new Background("test-disk");
    private final FxRobot robot = new FxRobot();
    private final Stage stage;
    private final OpenWindow window;

    WindowFixture(Path workspace, Path imageToSave) throws Exception {
        this(workspace, imageToSave, CompletableFuture.completedFuture(null));
    }

    /** @param mayArrive when this is done, what was drawn before has been read; not before */
    WindowFixture(Path workspace, Path imageToSave, CompletableFuture<?> mayArrive) throws Exception {
        stage = FxToolkit.registerPrimaryStage();
        Keeper keeper = new Keeper(workspace, disk);
        FrameBuffers buffers = new FrameBuffers();
        FrameRenderer renderer = new FrameRenderer(buffers);
        var kept = keeper.open().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        LoadedData data = CatalogLoader.beside(
                BUNDLED, OwnFolders.with(BUNDLED.choice(), kept.settings()).own());
        RenderWorker frames = new RenderWorker(renderer::render, buffers);
        Startup start = mayArrive.isDone()
                ? Startup.of(data, kept, keeper, renderer, frames)
                : Startup.of(data, Loaded.only(kept.settings()), keeper, renderer, frames)
                        .reading(mayArrive.thenApply(now -> kept));
        WindowModels models = WindowModels.of(start);
        Dimension2D size = new Dimension2D(SIZE, SIZE);
        frames.begin(MapPane.frame(models.map(), start.firstView(size).ahead(), 1));
        window = onFx(() -> {
            OpenWindow made = AraxesApp.open(stage, start, models, work, (owner, name) -> Optional.of(imageToSave));
            stage.setX(0);
            stage.setY(0);
            stage.setWidth(SIZE);
            stage.setHeight(SIZE);
            stage.show();
            made.desk().map().requestFocus();
            return made;
        });
        settle();
        until(() -> onFx(() -> robot.lookup("#layer-tree").tryQuery().isPresent()));
        settle();
    }

    Desk desk() {
        return window.desk();
    }

    /** Goes on in another workspace. */
    void openWorkspace(Path file) {
        window.openWorkspace(file);
    }

    FxRobot robot() {
        return robot;
    }

    /** Waits until the window has nothing more to do: every frame drawn, every step saved. */
    void settle() throws TimeoutException {
        WaitForAsyncUtils.waitForFxEvents();
        until(() -> onFx(() -> desk().map().isSettled()));
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** Waits for something to become true. */
    static void until(Callable<Boolean> condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS, condition);
    }

    /** Does something on the FX thread and gives its result. */
    static <T> T onFx(Callable<T> action) throws ExecutionException, InterruptedException {
        return WaitForAsyncUtils.asyncFx(action).get();
    }

    /** Something to be done. */
    interface Action {
        void run() throws Exception;
    }

    /** Does something on the FX thread and waits until it is done. */
    static void doOnFx(Action action) throws ExecutionException, InterruptedException {
        onFx(() -> {
            action.run();
            return true;
        });
    }

    /** Where a position is on the screen, to the pixel. */
    Point2D screen(LonLat position) throws Exception {
        return onFx(() -> {
            ScreenPoint at = desk().model().viewportProperty().get().toScreen(position);
            Point2D screen = desk().map().localToScreen(at.x(), at.y());
            return new Point2D(Math.rint(screen.getX()), Math.rint(screen.getY()));
        });
    }

    void clickMap(LonLat position) throws Exception {
        robot.clickOn(screen(position));
    }

    void moveTo(LonLat position) throws Exception {
        robot.moveTo(screen(position));
    }

    void type(KeyCode... keys) {
        robot.type(keys);
    }

    void removeFiles() {
        window.removeFiles();
    }

    /** What a label says. */
    String text(String id) {
        return node(id, Label.class).getText();
    }

    /** Id of what has the focus; empty where nothing has, or it has none. */
    String focused() throws Exception {
        return onFx(() -> {
            Node owner = desk().map().getScene().getFocusOwner();
            return owner == null || owner.getId() == null ? "" : owner.getId();
        });
    }

    <T extends Node> T node(String id, Class<T> type) {
        return robot.lookup("#" + id).queryAs(type);
    }

    @Override
    public void close() throws Exception {
        doOnFx(() -> {
            desk().leave();
            stage.hide();
            window.close();
        });
        // The file is closed on its own thread; the test's folder can be deleted only after that.
        CountDownLatch closed = new CountDownLatch(1);
        disk.run(
                () -> {
                    closed.countDown();
                    return true;
                },
                done -> {},
                problem -> {});
        if (!closed.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            throw new TimeoutException("the workspace was not closed");
        }
        disk.close();
        work.close();
        FxToolkit.cleanupStages();
    }
}
