package org.araxes.ui.task;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TidyingTest {

    private static final long BEGIN_BYTES = 100L << 20;

    private long heapBytes = BEGIN_BYTES;
    private int tidied;
    private int begun;
    private boolean waiting;
    private boolean idle = true;
    private boolean awaited;

    private final Tidying tidying = new Tidying(
            new Tidying.Heap() {
                @Override
                public long bytes() {
                    return heapBytes;
                }

                @Override
                public void tidy() {
                    tidied++;
                    heapBytes = BEGIN_BYTES;
                }
            },
            new Tidying.Rest() {
                @Override
                public void begin() {
                    begun++;
                    waiting = true;
                }

                @Override
                public boolean isWaiting() {
                    return waiting;
                }
            },
            () -> idle,
            () -> awaited);

    private void rest() {
        waiting = false;
        tidying.rested();
    }

    @Test
    void atTheFirstRestWhatTheStartLeftIsTidied() {
        tidying.touched();
        assertThat(tidied).as("while the hand moves").isZero();
        rest();
        assertThat(tidied).isEqualTo(1);
    }

    @Test
    void afterwardsARestIsUsedOnlyWhenTheHeapHasGrown() {
        rest();
        heapBytes = BEGIN_BYTES + Tidying.GROWN_BYTES;
        rest();
        assertThat(tidied).as("not worth it").isEqualTo(1);
        heapBytes++;
        rest();
        assertThat(tidied).isEqualTo(2);
        rest();
        assertThat(tidied).as("grown since it was tidied last").isEqualTo(2);
    }

    @Test
    void whoWaitsForAFrameIsNotKeptWaitingUnlessTheHeapHasGrownMuch() {
        rest();
        idle = false;
        heapBytes = BEGIN_BYTES + Tidying.MUCH_BYTES - 1;
        rest();
        assertThat(tidied).isEqualTo(1);
        assertThat(begun).as("it waits for the next rest").isEqualTo(1);
        heapBytes = BEGIN_BYTES + Tidying.MUCH_BYTES;
        rest();
        assertThat(tidied).isEqualTo(2);
        assertThat(begun).isEqualTo(1);
    }

    @Test
    void whoWaitsForAFileIsNotKeptWaitingHoweverMuchTheHeapHasGrown() {
        awaited = true;
        heapBytes = BEGIN_BYTES + 10 * Tidying.MUCH_BYTES;
        rest();
        assertThat(tidied).isZero();
        assertThat(waiting).as("for the next rest").isTrue();
        awaited = false;
        rest();
        assertThat(tidied).isEqualTo(1);
    }

    @Test
    void framesThatFollowOneAnotherWithoutAHandBringARestWhenTheHeapHasGrownMuch() {
        rest();
        heapBytes = BEGIN_BYTES + Tidying.MUCH_BYTES;
        tidying.drawn();
        assertThat(waiting).isFalse();
        heapBytes++;
        tidying.drawn();
        assertThat(waiting).isTrue();
        tidying.drawn();
        assertThat(begun)
                .as("frames do not put off the rest that is waited for")
                .isEqualTo(1);
    }

    @Test
    void eachTouchBeginsTheRestAnew() {
        tidying.touched();
        tidying.touched();
        assertThat(begun).isEqualTo(2);
    }
}
