package org.araxes.ui.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.araxes.render.RenderCancelledException;
import org.junit.jupiter.api.Test;

/** Threads that help to draw a frame. */
class FrameHelpersTest {

    @Test
    void theJobRunsOnThisThreadAndOnOthersAtOnce() {
        Set<Thread> seen = ConcurrentHashMap.newKeySet();
        CyclicBarrier all = new CyclicBarrier(3);
        new FrameHelpers(2).together(() -> {
            seen.add(Thread.currentThread());
            await(all);
        });
        assertThat(seen).hasSize(3).contains(Thread.currentThread());
    }

    @Test
    void withoutOtherCoresItRunsHereAlone() {
        AtomicInteger runs = new AtomicInteger();
        new FrameHelpers(0).together(runs::incrementAndGet);
        assertThat(runs).hasValue(1);
    }

    @Test
    void itEndsAfterAllThatBegan() {
        AtomicInteger next = new AtomicInteger();
        AtomicInteger done = new AtomicInteger();
        new FrameHelpers(2).together(() -> {
            while (next.getAndIncrement() < 10_000) {
                done.incrementAndGet();
            }
        });
        assertThat(done).hasValue(10_000);
    }

    @Test
    void whatIsThrownOnAnotherThreadIsThrownHere() {
        Thread here = Thread.currentThread();
        CyclicBarrier both = new CyclicBarrier(2);
        assertThatThrownBy(() -> new FrameHelpers(1).together(() -> {
                    await(both);
                    if (Thread.currentThread() != here) {
                        throw new RenderCancelledException();
                    }
                }))
                .isInstanceOf(RenderCancelledException.class);
    }

    /** What they draw on is used again for the next frame. */
    @Test
    void whatIsThrownIsThrownOnlyWhenAllHaveEnded() {
        FrameHelpers helpers = new FrameHelpers(2);
        Thread here = Thread.currentThread();
        for (int round = 0; round < 100; round++) {
            CyclicBarrier all = new CyclicBarrier(3);
            AtomicBoolean failed = new AtomicBoolean();
            AtomicBoolean thrown = new AtomicBoolean();
            AtomicInteger ended = new AtomicInteger();
            assertThatThrownBy(() -> helpers.together(() -> {
                        await(all);
                        if (Thread.currentThread() == here) {
                            return;
                        }
                        if (failed.compareAndSet(false, true)) {
                            throw new RenderCancelledException();
                        }
                        // Until this is waited for, or is not.
                        while (here.getState() != Thread.State.WAITING && !thrown.get()) {
                            Thread.onSpinWait();
                        }
                        ended.incrementAndGet();
                    }))
                    .isInstanceOf(RenderCancelledException.class);
            int before = ended.get();
            thrown.set(true);
            assertThat(before).as("round %d", round).isOne();
        }
    }

    private static void await(CyclicBarrier barrier) {
        try {
            barrier.await();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
