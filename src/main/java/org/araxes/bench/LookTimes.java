package org.araxes.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import org.araxes.render.Cancellation;

/**
 * A frame that is never cancelled, but notes how long it would have gone on: the longest that its thread worked between two
 * looks at whether the frame is still wanted. In processor time, which other work on the machine does not lengthen. One
 * thread.
 */
final class LookTimes implements Cancellation {

    private static final double NANOS = 1e6;

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private long last = threads.getCurrentThreadCpuTime();
    private long longest;

    @Override
    public boolean cancelled() {
        long now = threads.getCurrentThreadCpuTime();
        longest = Math.max(longest, now - last);
        last = now;
        return false;
    }

    /** The longest, the time from the last look until now included. */
    Sample longest() {
        cancelled();
        return new Sample(longest / NANOS, longest / NANOS);
    }
}
