package org.araxes.ui.map;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.scene.Scene;
import javafx.util.Duration;
import org.araxes.render.Frame;
import org.araxes.render.FrameRequest;
import org.araxes.ui.task.RenderWorker;

/**
 * Has the frames drawn that the map's faces lack, shows them as they come, and tells when all that is to be seen is sharp.
 * FX thread; the worker draws on its own.
 */
final class MapFrames {

    /** The hand rests when the view has not changed for this long; then the margin is drawn anew. */
    private static final Duration REST = Duration.millis(120);

    private final RenderWorker worker;
    private final MapFaces faces;
    private final Supplier<Scene> scene;
    private final PauseTransition rest = new PauseTransition(REST);
    private final List<Runnable> onSharp = new ArrayList<>();
    private boolean begun;
    private boolean shown;

    /**
     * @param worker draws; closed with this
     * @param scene in which the faces are painted
     * @param onProblem gets what went wrong in drawing
     */
    MapFrames(RenderWorker worker, MapFaces faces, Supplier<Scene> scene, Consumer<Throwable> onProblem) {
        this.worker = worker;
        this.faces = faces;
        this.scene = scene;
        worker.listen(this::show, onProblem);
        rest.setOnFinished(e -> request());
    }

    /** The map has a size and a view; from now on frames are drawn. */
    void begin() {
        begun = true;
    }

    boolean hasBegun() {
        return begun;
    }

    /** View or scene changed: asks for what the faces lack now, and for the margins when the hand rests. */
    void changed() {
        rest.playFromStart();
        request();
    }

    /** Asks for what the faces lack. */
    void request() {
        if (!begun) {
            return;
        }
        List<FrameRequest> now = new ArrayList<>();
        List<FrameRequest> later = new ArrayList<>();
        faces.addMissing(rest.getStatus() != Animation.Status.RUNNING, now, later);
        worker.request(now, later);
    }

    private void show(Frame frame) {
        faces.show(frame);
        request();
        runIfSharp();
    }

    /** Has something run once, when the first sharp frame is on the screen; at once when it was. */
    void onFirst(Runnable action) {
        if (shown) {
            action.run();
        } else {
            whenSharp(action); // the first one may be there and only be waiting for the painter
        }
    }

    /** Has something run once, when a sharp frame of all that is to be seen now is on the screen. */
    void whenSharp(Runnable action) {
        onSharp.add(action);
        runIfSharp();
    }

    /** Runs what waits for a sharp map, if it is. */
    void runIfSharp() {
        if (begun && faces.areSharp() && !onSharp.isEmpty()) {
            List<Runnable> waiting = List.copyOf(onSharp);
            onSharp.clear();
            AfterPaint.run(scene.get(), () -> {
                shown = true;
                waiting.forEach(Runnable::run);
            });
        }
    }

    /** Whether every frame asked for has been drawn. */
    boolean isSettled() {
        return worker.idle();
    }

    /** Stops drawing. */
    void close() {
        worker.close();
    }
}
