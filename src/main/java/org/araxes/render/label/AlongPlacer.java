package org.araxes.render.label;

import java.util.ArrayList;
import java.util.List;
import org.araxes.render.ink.Box;
import org.jspecify.annotations.Nullable;

/**
 * Sets names along lines: at the middle of even stretches, moved a little to where the line is straightest, above the
 * line or else below, always reading from left to right. One thread.
 */
final class AlongPlacer {

    /** A long line carries its name about this often, CSS pixels. */
    private static final double STRETCH_PIXELS = 520;

    /** A name takes at most this share of its line. */
    private static final double MOST_OF_LINE = 0.92;

    /** Bends of the line within this many ems to both sides are smoothed away under the letters. */
    private static final double SMOOTHING = 1.6;

    private static final double MAX_TURN_PER_LETTER = Math.toRadians(17);
    private static final double MAX_TURN = Math.toRadians(48);

    private static final double[] SHIFTS = {0, 0.08, -0.08, 0.16, -0.16, 0.24, -0.24, 0.32, -0.32};

    private final CollisionGrid taken;
    private final double pixelRatio;

    AlongPlacer(CollisionGrid taken, double pixelRatio) {
        this.taken = taken;
        this.pixelRatio = pixelRatio;
    }

    List<PlacedLabel.Run> place(LabelText text, double[] xy, double clearance) {
        List<PlacedLabel.Run> runs = new ArrayList<>();
        LinePositions line =
                new LinePositions(xy).smoothed(SMOOTHING * text.style().size());
        // One line only: both names together are set one after the other.
        LabelText flat = new LabelText(String.join("  ·  ", text.lines()), text.style());
        if (flat.width() > MOST_OF_LINE * line.length()) {
            return runs;
        }
        double least = Math.max(STRETCH_PIXELS * pixelRatio, 2.5 * flat.width());
        int stretches = (int) Math.max(1, Math.floor(line.length() / least));
        double stretch = line.length() / stretches;
        for (int i = 0; i < stretches; i++) {
            PlacedLabel.Run run = inStretch(flat, line, (i + 0.5) * stretch, stretch, clearance);
            if (run != null) {
                runs.add(run);
            }
        }
        return runs;
    }

    private PlacedLabel.@Nullable Run inStretch(
            LabelText text, LinePositions line, double middle, double stretch, double clearance) {
        for (double shift : SHIFTS) {
            double start = middle + shift * stretch - text.width() / 2;
            if (start < 0 || start + text.width() > line.length()) {
                continue;
            }
            for (boolean above : new boolean[] {true, false}) {
                PlacedLabel.Run run = run(text, line, start, above, clearance);
                if (run != null) {
                    return run;
                }
            }
        }
        return null;
    }

    private PlacedLabel.@Nullable Run run(
            LabelText text, LinePositions line, double start, boolean above, double clearance) {
        double[] p = line.at(start);
        double[] q = line.at(start + text.width());
        boolean leftwards = q[0] < p[0];
        LinePositions way = leftwards ? line.reversed() : line;
        double pen = leftwards ? line.length() - start - text.width() : start;
        LabelStyle style = text.style();
        double lift = above
                ? -clearance - 0.10 * style.size()
                : clearance + style.face().capHeight() * style.size();
        List<PlacedLabel.Letter> letters = new ArrayList<>();
        List<Box> boxes = new ArrayList<>();
        double first = Double.NaN;
        double previous = Double.NaN;
        for (int codePoint : text.lines().getFirst().codePoints().toArray()) {
            double advance = (style.face().advance(codePoint) + style.tracking()) * style.size();
            // The chord under three letters, so that letters do not dance on every kink.
            double[] a = way.at(pen - style.size() * 0.6);
            double[] b = way.at(pen + advance + style.size() * 0.6);
            double angle = Math.atan2(b[1] - a[1], b[0] - a[0]);
            if (!Double.isNaN(first)
                    && (turn(angle, previous) > MAX_TURN_PER_LETTER || turn(angle, first) > MAX_TURN)) {
                return null;
            }
            first = Double.isNaN(first) ? angle : first;
            previous = angle;
            double[] at = way.at(pen);
            double x = at[0] - Math.sin(angle) * lift;
            double y = at[1] + Math.cos(angle) * lift;
            letters.add(new PlacedLabel.Letter(codePoint, x, y, angle));
            boxes.add(letterBox(x, y, angle, advance, style));
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
