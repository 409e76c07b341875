package org.araxes.render.ink;

/** Cuts lines into the dashes of a {@link LineStyle}. */
final class Dashes {

    private final ScreenPath lines;
    private final double[] pattern;
    private final double period;
    private final LineStyle style;
    private final ScreenPath out;

    private Dashes(ScreenPath lines, LineStyle style, ScreenPath out) {
        this.lines = lines;
        this.out = out;
        this.pattern = style.dashes().stream().mapToDouble(Double::doubleValue).toArray();
        this.period = style.period();
        this.style = style;
    }

    /**
     * Puts the dashes of all parts into a path, in place of what is in it: each where its distance from the start of its
     * original line puts it.
     */
    static ScreenPath cut(ScreenPath lines, LineStyle style, ScreenPath out) {
        out.clear();
        Dashes dashes = new Dashes(lines, style, out);
        if (dashes.period > 0) {
            for (int p = 0; p < lines.parts(); p++) {
                dashes.part(p);
            }
        }
        return out;
    }

    private void part(int part) {
        double phase = style.phase(lines.offset(part));
        int at = 0;
        while (phase > pattern[at] || (phase == pattern[at] && pattern[at] > 0)) {
            phase -= pattern[at];
            at = (at + 1) % pattern.length;
        }
        double left = pattern[at] - phase;
        int start = lines.start(part);
        int end = lines.end(part);
        int edges = lines.closed(part) ? end - start : end - start - 1;
        boolean pen = at % 2 == 0;
        if (pen) {
            out.moveTo(lines.x(start), lines.y(start));
        }
        for (int k = 0; k < edges; k++) {
            int i = start + k;
            int j = k == end - start - 1 ? start : i + 1;
            double x0 = lines.x(i);
            double y0 = lines.y(i);
            double dx = lines.x(j) - x0;
            double dy = lines.y(j) - y0;
            double length = Math.sqrt(dx * dx + dy * dy);
            double done = 0;
            while (length - done > left) {
                done += left;
                double x = x0 + dx * done / length;
                double y = y0 + dy * done / length;
                at = (at + 1) % pattern.length;
                left = pattern[at];
                if (pen) {
                    out.lineTo(x, y);
                } else {
                    out.moveTo(x, y);
                }
                pen = !pen;
            }
            left -= length - done;
            if (pen) {
                out.lineTo(lines.x(j), lines.y(j));
            }
        }
    }
}
