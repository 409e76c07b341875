package org.araxes.ui.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class BackgroundTest {

    private static final Duration SOON = Duration.ofMillis(1);

    @Test
    void aTaskIsRunAgainAndAgainUntilItIsStopped() throws Exception {
        CountDownLatch thrice = new CountDownLatch(3);
        AtomicInteger after = new AtomicInteger();
        try (Background background = new Background("test")) {
            Runnable stop = background.every(SOON, () -> {
                if (thrice.getCount() == 0) {
                    after.incrementAndGet();
                }
                thrice.countDown();
            });
            assertThat(thrice.await(10, TimeUnit.SECONDS)).isTrue();
            stop.run();
            settle(background);
            int stopped = after.get();
            settle(background);
            assertThat(after).hasValue(stopped);
        }
    }

    @Test
    void whatWasBegunIsFinishedAndWhatIsRepeatedEnds() throws Exception {
        CountDownLatch done = new CountDownLatch(5);
        try (Background background = new Background("test")) {
            var unused = background.every(SOON, () -> {});
            for (int i = 0; i < 5; i++) {
                background.run(done::countDown);
            }
        }
        assertThat(done.await(10, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void whatComesAfterTheEndIsNotDone() {
        AtomicInteger late = new AtomicInteger();
        Background background = new Background("test");
        background.close();
        background.run(late::incrementAndGet);
        var unused = background.every(SOON, late::incrementAndGet);
        assertThat(late).hasValue(0);
    }

    /** All that was to be run by now has been. */
    private static void settle(Background background) throws InterruptedException {
        CountDownLatch here = new CountDownLatch(1);
        background.run(here::countDown);
        assertThat(here.await(10, TimeUnit.SECONDS)).isTrue();
    }
}
