package org.araxes.ui.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

class AfterPaintTest {

    private static final int PATIENCE_SECONDS = 60;

    /** Counts how often it is laid out, which a pulse does before it paints. */
    private static final class Counting extends Pane {
        private final AtomicInteger layouts = new AtomicInteger();

        @Override
        protected void layoutChildren() {
            layouts.incrementAndGet();
        }
    }

    @Test
    void theActionRunsOnceAfterThePulseThatPaintsWhatIsThere() throws Exception {
        Stage stage = FxToolkit.registerPrimaryStage();
        Counting pane = new Counting();
        AtomicInteger runs = new AtomicInteger();
        CompletableFuture<Integer> layoutsBefore = new CompletableFuture<>();
        CompletableFuture<Boolean> onFxThread = new CompletableFuture<>();
        WaitForAsyncUtils.asyncFx(() -> {
                    stage.setScene(new Scene(pane, 200, 100));
                    stage.show();
                    pane.requestLayout();
                    int laidOut = pane.layouts.get();
                    AfterPaint.run(pane.getScene(), () -> {
                        runs.incrementAndGet();
                        layoutsBefore.complete(pane.layouts.get() - laidOut);
                        onFxThread.complete(Platform.isFxApplicationThread());
                    });
                    assertThat(runs).as("not at once").hasValue(0);
                    return true;
                })
                .get(PATIENCE_SECONDS, TimeUnit.SECONDS);

        assertThat(layoutsBefore.get(PATIENCE_SECONDS, TimeUnit.SECONDS))
                .as("laid out by a pulse before")
                .isPositive();
        assertThat(onFxThread.get(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();

        // Later pulses do not run it again.
        CompletableFuture<Boolean> second = new CompletableFuture<>();
        WaitForAsyncUtils.asyncFx(() -> {
                    AfterPaint.run(pane.getScene(), () -> second.complete(true));
                    return true;
                })
                .get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        second.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        assertThat(runs).hasValue(1);
        WaitForAsyncUtils.asyncFx(stage::hide).get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    }
}
