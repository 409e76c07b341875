package org.araxes.bench;

import java.lang.management.ManagementFactory;
import java.util.concurrent.Callable;

/**
 * One timing.
 *
 * @param wallMillis milliseconds by the clock
 * @param cpuMillis milliseconds that processors worked for it; far less than {@code wallMillis} on a busy machine; NaN
 *     where it is not known
 */
public record Sample(double wallMillis, double cpuMillis) {

    private static final double NANOS = 1e6;

    /** Times something on this thread. What it gives back is kept alive until the clock has stopped. */
    public static <T> Sample of(Callable<T> work) throws Exception {
        var threads = ManagementFactory.getThreadMXBean();
        long cpu = threads.getCurrentThreadCpuTime();
        long start = System.nanoTime();
        T result = work.call();
        long end = System.nanoTime();
        double cpuMillis = cpu < 0 ? Double.NaN : (threads.getCurrentThreadCpuTime() - cpu) / NANOS;
        java.lang.ref.Reference.reachabilityFence(result);
        return new Sample((end - start) / NANOS, cpuMillis);
    }

    /** The same without a clock of the processor. */
    public static Sample ofWall(double millis) {
        return new Sample(millis, Double.NaN);
    }
}
