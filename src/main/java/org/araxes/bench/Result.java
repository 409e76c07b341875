package org.araxes.bench;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * What was measured of one thing, with its percentiles (nearest rank).
 *
 * @param name what was measured
 * @param unit unit of the values, {@code ms} mostly
 * @param samples each value, at least one
 * @param atMost what the median has to keep below, in the same unit; NaN where nothing is agreed
 */
public record Result(String name, String unit, List<Sample> samples, double atMost) {

    /** Takes a copy. */
    public Result {
        samples = List.copyOf(samples);
    }

    /** Milliseconds of which nothing is agreed. */
    public static Result millis(String name, List<Sample> samples) {
        return new Result(name, "ms", samples, Double.NaN);
    }

    /** A single value that is no time. */
    public static Result value(String name, String unit, double value, double atMost) {
        return new Result(name, unit, List.of(Sample.ofWall(value)), atMost);
    }

    /** The same with what its median has to keep below. */
    public Result atMost(double limit) {
        return new Result(name, unit, samples, limit);
    }

    /** The value that so many of a hundred do not exceed. */
    public double wall(double percent) {
        return percentile(Sample::wallMillis, percent);
    }

    /** Median of the time that processors worked; NaN where it is not known. */
    public double cpuMedian() {
        return percentile(Sample::cpuMillis, 50);
    }

    private double percentile(ToDoubleFunction<Sample> value, double percent) {
        double[] sorted = samples.stream().mapToDouble(value).sorted().toArray();
        if (percent == 50 && sorted.length % 2 == 0) {
            return (sorted[sorted.length / 2 - 1] + sorted[sorted.length / 2]) / 2;
        }
        int rank = (int) Math.ceil(percent / 100 * sorted.length);
        return sorted[Math.clamp(rank - 1, 0, sorted.length - 1)];
    }

    /** How many of the values exceed a limit. */
    public long above(double limit) {
        return Arrays.stream(samples.stream().mapToDouble(Sample::wallMillis).toArray())
                .filter(v -> v > limit)
                .count();
    }
}
