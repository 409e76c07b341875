package org.araxes.render.label;

import java.util.ArrayList;
import java.util.List;
import org.araxes.render.ink.Box;
import org.jspecify.annotations.Nullable;

/**
 * Sets names along lines: at the middle of even stretches, moved a little to where the line is straightest, above the
 * line or else below, always reading from left to right. Letters follow the line as it runs on the whole and keep clear of
 * its small bends. One thread.
 */
final class AlongPlacer {

    /** A long line carries its name at least this far apart and less than twice as far, CSS pixels. */
    private static final double STRETCH_PIXELS = 380;

    /** A name takes at most this share of its line. */
    private static final double MOST_OF_LINE = 0.92;

    /** The line is sampled so often, ems, and smoothed over so many samples to both sides. */
    private static final double SAMPLE = 0.3;

    private static final int SMOOTHING = 6;

    /** A name stands this far from its line at the most, ems; a line that needs more is too crooked. */
    private static final double MAX_LIFT = 1.3;

    private static final double MAX_TURN_PER_LETTER = Math.toRadians(15);
    private static final double MAX_TURN = Math.toRadians(50);

    private static final double[] SHIFTS = {0, 0.08, -0.08, 0.16, -0.16, 0.24, -0.24, 0.32, -0.32, 0.4, -0.4};

    private final CollisionGrid taken;
    private final double pixelRatio;

    AlongPlacer(CollisionGrid taken, double pixelRatio) {
        this.taken = taken;
        this.pixelRatio = pixelRatio;
    }

    /** A line as it is, and as letters follow it, vertex by vertex. */
    private record Track(LinePositions line, LinePositions smooth) {}

    List<PlacedLabel.Run> place(LabelText text, double[] xy, double clearance) {
        List<PlacedLabel.Run> runs = new ArrayList<>();
        // One line only: both names together are set one after the other.
        LabelText flat = new LabelText(String.join("  ·  ", text.lines()), text.style());
        LinePositions line = new LinePositions(xy);
        if (flat.width() > MOST_OF_LINE * line.length()) {
            return runs;
        }
        line = line.resampled(SAMPLE * text.style().size());
        Track track = new Track(line, line.smoothed(SMOOTHING));
        double length = track.smooth.length();
        double least = Math.max(STRETCH_PIXELS * pixelRatio, 2.5 * flat.width());
        // Halved again and again, so that names keep their places until the scale is twice as large.
        int stretches = Integer.highestOneBit((int) Math.max(1, length / least));
        for (int i = 0; i < stretches; i++) {
            PlacedLabel.Run run = inStretch(flat, track, (i + 0.5) * length / stretches, length / stretches, clearance);
            if (run != null) {
                runs.add(run);
            }
        }
        return runs;
    }

    private PlacedLabel.@Nullable Run inStretch(
            LabelText text, Track track, double middle, double stretch, double clearance) {
        for (double shift : SHIFTS) {
            double start = middle + shift * stretch - text.width() / 2;
            if (start < 0 || start + text.width() > track.smooth.length()) {
                continue;
            }
            double[] p = track.smooth.at(start);
            double[] q = track.smooth.at(start + text.width());
            boolean turned = q[0] < p[0];
            double margin = text.style().size();
            LinePositions smooth = track.smooth.stretch(start - margin, start + text.width() + margin, turned);
            LinePositions line =
                    track.smooth.sameStretch(track.line, start - margin, start + text.width() + margin, turned);
            for (int side : new int[] {-1, 1}) {
                PlacedLabel.Run run = run(text, smooth, line, side, clearance);
                if (run != null) {
                    return run;
                }
            }
        }
        return null;
    }

    private PlacedLabel.@Nullable Run run(
            LabelText text, LinePositions smooth, LinePositions line, int side, double clearance) {
        LabelStyle style = text.style();
        double lift = clearance + smooth.farthestRight(line, side);
        if (lift - clearance > MAX_LIFT * style.size()) {
            return null;
        }
        // Below the line letters hang by their capitals, above it they stand on descenders.
        double room = side < 0 ? 0.12 * style.size() : style.face().capHeight() * style.size();
        LinePositions baseline = smooth.moved(side * (lift + room));
        double pen = (baseline.length() - text.width()) / 2;
        if (pen < 0) {
            return null;
        }
        return letters(text, baseline, pen);
    }

    private PlacedLabel.@Nullable Run letters(LabelText text, LinePositions baseline, double start) {
        LabelStyle style = text.style();
        List<PlacedLabel.Letter> letters = new ArrayList<>();
        List<Box> boxes = new ArrayList<>();
        double pen = start;
        double first = Double.NaN;
        double previous = Double.NaN;
        for (int codePoint : text.lines().getFirst().codePoints().toArray()) {
            double advance = (style.face().advance(codePoint) + style.tracking()) * style.size();
            double[] a = baseline.at(pen - style.size() * 0.2);
            double[] b = baseline.at(pen + advance + style.size() * 0.2);
            double angle = Math.atan2(b[1] - a[1], b[0] - a[0]);
            if (!Double.isNaN(first)
                    && (turn(angle, previous) > MAX_TURN_PER_LETTER || turn(angle, first) > MAX_TURN)) {
                return null;
            }
            first = Double.isNaN(first) ? angle : first;
            previous = angle;
            double[] at = baseline.at(pen);
            letters.add(new PlacedLabel.Letter(codePoint, at[0], at[1], angle));
            boxes.add(letterBox(at[0], at[1], angle, advance, style));
            pen += advance;
        }
        return boxes.stream().allMatch(taken::free) ? take(text, letters, boxes) : null;
    }

    private PlacedLabel.Run take(LabelText text, List<PlacedLabel.Letter> letters, List<Box> boxes) {
        Box all = Box.EMPTY;
        for (Box box : boxes) {
            taken.take(box);
            all = all.joined(box);
        }
        return new PlacedLabel.Run(
                text, List.copyOf(letters), all.grown(text.style().size() / 2));
    }

    private static Box letterBox(double x, double y, double angle, double advance, LabelStyle style) {
        double up = style.face().xHeight() * style.size() / 2;
        double cx = x + Math.cos(angle) * advance / 2 + Math.sin(angle) * up;
        double cy = y + Math.sin(angle) * advance / 2 - Math.cos(angle) * up;
        double r = Math.max(advance, style.size()) * 0.52;
        return new Box(cx - r, cy - r, cx + r, cy + r);
    }

    private static double turn(double a, double b) {
        double d = Math.abs(a - b) % (2 * Math.PI);
        return d > Math.PI ? 2 * Math.PI - d : d;
    }
}
