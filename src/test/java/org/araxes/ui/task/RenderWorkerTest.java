package org.araxes.ui.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.araxes.catalog.Catalog;
import org.araxes.catalog.NameDisplay;
import org.araxes.geo.MapPoint;
import org.araxes.geo.TransverseMercator;
import org.araxes.render.Cancellation;
import org.araxes.render.Frame;
import org.araxes.render.FrameRequest;
import org.araxes.render.Palette;
import org.araxes.render.PixelSource;
import org.araxes.render.RenderCancelledException;
import org.araxes.render.Scene;
import org.araxes.render.Viewport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** Which frames are drawn, which are dropped, and who gets them. The painter of these tests waits for a word each time. */
class RenderWorkerTest {

    private static final int PATIENCE_SECONDS = 60;

    private static final Viewport VIEW =
            new Viewport(TransverseMercator.UTM_38N, new MapPoint(500_000, 4_430_000), 100, 80, 60);

    private final Scene scene = scene();
    private final BlockingQueue<Painting> paintings = new LinkedBlockingQueue<>();
    private final RenderWorker worker = new RenderWorker(this::paint, PixelSource.NEW);
    private final BlockingQueue<Frame> frames = new LinkedBlockingQueue<>();
    private final BlockingQueue<Throwable> problems = new LinkedBlockingQueue<>();

    /** A frame in the making, on the render thread. */
    private record Painting(FrameRequest request, Cancellation cancel, CompletableFuture<Boolean> word) {

        void finish() {
            word.complete(true);
        }

        void fail() {
            word.completeExceptionally(new IllegalStateException("no ink"));
        }
    }

    @BeforeAll
    static void startToolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    @AfterEach
    void close() throws Exception {
        onFx(worker::close);
        for (Painting painting : paintings) {
            painting.finish();
        }
    }

    @Test
    void aFrameThatWasBegunBeforeAnybodyListensGoesToWhoListensFirst() throws Exception {
        FrameRequest first = request(VIEW);
        worker.begin(first);
        next().finish();
        listen();

        assertThat(frame().request()).isSameAs(first);
        assertThat(frames).isEmpty();
    }

    @Test
    void aFrameThatIsStillBeingDrawnWhenSomebodyListensIsFinished() throws Exception {
        worker.begin(request(VIEW));
        Painting begun = next();
        listen();
        onFx(() -> worker.request(List.of(request(VIEW)), List.of()));
        assertThat(begun.cancel().cancelled()).isFalse();
        begun.finish();
        assertThat(frame().request()).isSameAs(begun.request());
        next().finish(); // what was asked for meanwhile: whoever shows the first one takes that back
        frame();
        assertThat(onFx(worker::idle)).isTrue();
    }

    @Test
    void aFrameThatWasBegunIsDroppedWhenAnotherMapIsWantedByThen() throws Exception {
        worker.begin(request(VIEW));
        Painting begun = next();
        listen();
        FrameRequest other = new FrameRequest(VIEW, 1, scene());
        onFx(() -> worker.request(List.of(other), List.of()));
        assertThat(begun.cancel().cancelled()).isTrue();
        begun.finish();
        next().finish();

        assertThat(frame().request()).isSameAs(other);
        assertThat(frames).as("the dropped one").isEmpty();
    }

    @Test
    void aBegunFrameThatFailsIsToldOnceAndTheNextIsDrawn() throws Exception {
        worker.begin(request(VIEW));
        next().fail();
        listen();
        assertThat(problems.poll(PATIENCE_SECONDS, TimeUnit.SECONDS)).hasMessage("no ink");
        onFx(() -> worker.request(List.of(request(VIEW)), List.of()));
        next().finish();

        assertThat(frame().request().viewport()).isEqualTo(VIEW);
        assertThat(problems).isEmpty();
    }

    @Test
    void onlyTheNewestRequestWaitsAndAZoomDropsTheFrameUnderWay() throws Exception {
        listen();
        onFx(() -> worker.request(List.of(request(VIEW)), List.of()));
        next().finish();
        frame();
        onFx(() -> worker.request(List.of(request(VIEW.draggedBy(10, 0))), List.of()));
        Painting first = next();
        FrameRequest moved = request(VIEW.draggedBy(30, 0));
        onFx(() -> worker.request(List.of(moved), List.of()));
        assertThat(first.cancel().cancelled()).as("the map has only moved").isFalse();
        FrameRequest nearer = request(VIEW.zoomedAt(0, 0, 1.19));
        onFx(() -> worker.request(List.of(nearer), List.of()));
        assertThat(first.cancel().cancelled()).as("another scale").isTrue();
        first.finish();
        next().finish();

        assertThat(frame().request()).isSameAs(nearer);
        assertThat(paintings).as("the one that waited in between").isEmpty();
    }

    @Test
    void whatMayComeLaterGivesWayToWhatIsWaitedFor() throws Exception {
        listen();
        onFx(() -> worker.request(List.of(), List.of(request(VIEW.draggedBy(500, 0)))));
        Painting ahead = next();
        FrameRequest wanted = request(VIEW);
        onFx(() -> worker.request(List.of(wanted), List.of()));
        assertThat(ahead.cancel().cancelled()).isTrue();
        ahead.finish();
        next().finish();

        assertThat(frame().request()).isSameAs(wanted);
    }

    @Test
    void oneChangeAfterTheOtherStillLetsEveryFourthFrameBeSeen() throws Exception {
        listen();
        FrameRequest wanted = new FrameRequest(VIEW, 1, scene());
        onFx(ask(wanted));
        for (int round = 0; round < 3; round++) {
            for (int i = 0; i < 4; i++) {
                Painting outdated = next();
                assertThat(outdated.request()).isSameAs(wanted);
                wanted = new FrameRequest(VIEW, 1, scene());
                onFx(ask(wanted));
                assertThat(outdated.cancel().cancelled())
                        .as("frame %d of round %d", i, round)
                        .isEqualTo(i < 3);
                outdated.finish();
            }
            assertThat(frame().request().scene()).isNotSameAs(wanted.scene());
        }
    }

    @Test
    void aFrameThatNobodyWouldSeeIsDroppedHoweverOften() throws Exception {
        listen();
        onFx(ask(new FrameRequest(VIEW, 1, scene())));
        for (int i = 1; i <= 6; i++) {
            Painting outdated = next();
            onFx(ask(new FrameRequest(VIEW, 1 + i % 2, scene())));
            assertThat(outdated.cancel().cancelled()).isTrue();
            outdated.finish();
        }
    }

    private Runnable ask(FrameRequest wanted) {
        return () -> worker.request(List.of(wanted), List.of());
    }

    private Frame paint(FrameRequest request, Cancellation cancel) {
        Painting painting = new Painting(request, cancel, new CompletableFuture<>());
        paintings.add(painting);
        try {
            painting.word.join();
        } catch (CompletionException failed) {
            throw (RuntimeException) failed.getCause();
        }
        if (cancel.cancelled()) {
            throw new RenderCancelledException();
        }
        return new Frame(1, 1, new int[1], request);
    }

    private FrameRequest request(Viewport view) {
        return new FrameRequest(view, 1, scene);
    }

    private void listen() throws Exception {
        onFx(() -> worker.listen(frames::add, problems::add));
    }

    private Painting next() throws InterruptedException {
        Painting painting = paintings.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
        assertThat(painting).as("a frame that is drawn").isNotNull();
        return painting;
    }

    private Frame frame() throws InterruptedException {
        Frame frame = frames.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
        assertThat(frame).as("a frame that is shown").isNotNull();
        return frame;
    }

    private static void onFx(Runnable action) throws Exception {
        onFx(() -> {
            action.run();
            return true;
        });
    }

    private static <T> T onFx(Callable<T> call) throws Exception {
        return WaitForAsyncUtils.asyncFx(call).get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    }

    private static Scene scene() {
        Catalog none =
                new Catalog(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
        return new Scene(none, List.of(), List.of(), NameDisplay.EN, null, Palette.LIGHT, null, Set.of());
    }
}
