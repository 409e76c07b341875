package org.araxes.render.label;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.araxes.render.ink.Box;
import org.araxes.render.ink.Ink;
import org.araxes.render.ink.InkText;
import org.araxes.render.ink.ScreenPath;

/** A name set in one or more lines, as a block. Immutable; any thread. */
public final class LabelText {

    /** From the block's top to the first baseline, and from the last baseline to its foot, ems. */
    private static final double ASCENT = 0.80;

    private static final double DESCENT = 0.22;
    private static final double LINE_HEIGHT = 1.16;

    private final List<String> lines;
    private final LabelStyle style;
    private final double[] widths;
    private final double width;

    /** @param text lines parted by line feeds */
    public LabelText(String text, LabelStyle style) {
        this.lines = text.lines().map(String::strip).filter(l -> !l.isEmpty()).toList();
        this.style = style;
        this.widths = lines.stream().mapToDouble(this::measure).toArray();
        double widest = 0;
        for (double w : widths) {
            widest = Math.max(widest, w);
        }
        this.width = widest;
    }

    private double measure(String line) {
        int letters = line.codePointCount(0, line.length());
        return (style.face().width(line) + style.tracking() * Math.max(0, letters - 1)) * style.size();
    }

    /** The same name on two lines, parted at a slash or else at the space nearest to the middle; itself when it has none. */
    LabelText wrapped() {
        if (lines.size() != 1) {
            return this;
        }
        String two = inTwo(lines.getFirst(), " / ");
        return two.equals(lines.getFirst()) ? this : new LabelText(two, style);
    }

    /**
     * One line as two, parted by a line feed after the first of some words that part names, else at the space nearest to
     * the middle; itself when it has none.
     *
     * @param parting with a space before and after
     */
    public static String inTwo(String line, String parting) {
        int cut = line.indexOf(parting);
        if (cut >= 0) {
            int end = cut + parting.length();
            return line.substring(0, end - 1) + "\n" + line.substring(end);
        }
        int best = -1;
        for (int i = line.indexOf(' '); i >= 0; i = line.indexOf(' ', i + 1)) {
            best = best < 0 || Math.abs(2 * i - line.length()) < Math.abs(2 * best - line.length()) ? i : best;
        }
        return best < 0 ? line : line.substring(0, best) + "\n" + line.substring(best + 1);
    }

    /**
     * A text on lines that are not too long, and not too many of them: what does not fit is left out and shown to be by
     * three dots.
     *
     * @param text lines parted by line feeds
     * @param letters most letters of a line
     * @param most how many lines
     */
    public static String folded(String text, int letters, int most) {
        List<String> lines = new ArrayList<>();
        // Tabs and the like have no letters in the font.
        text.lines().forEach(line -> fold(line.replaceAll("\\p{Cntrl}+", " ").strip(), letters, lines));
        if (lines.size() <= most) {
            return String.join("\n", lines);
        }
        return String.join("\n", lines.subList(0, most)) + " …";
    }

    /** Breaks at the last space that fits, or, in a word longer than a line, between letters. */
    private static void fold(String line, int letters, List<String> out) {
        String rest = line;
        while (rest.codePointCount(0, rest.length()) > letters) {
            int end = rest.offsetByCodePoints(0, letters);
            int space = rest.lastIndexOf(' ', end);
            int cut = space > 0 ? space : end;
            out.add(rest.substring(0, cut).strip());
            rest = rest.substring(cut).strip();
        }
        out.add(rest);
    }

    /** Its lines. */
    public List<String> lines() {
        return lines;
    }

    /** How its letters look. */
    public LabelStyle style() {
        return style;
    }

    /** Width of the widest line, device pixels. */
    public double width() {
        return width;
    }

    /** Height of the block, device pixels. */
    public double height() {
        return (ASCENT + DESCENT + LINE_HEIGHT * (lines.size() - 1)) * style.size();
    }

    /** From the block's top to the middle of its letters, device pixels: what stands level with a symbol beside it. */
    public double middle() {
        return (ASCENT - 0.35 + LINE_HEIGHT * (lines.size() - 1) / 2.0) * style.size();
    }

    /** The block with its halo when its upper left corner is at the origin. */
    Box box() {
        return new Box(0, 0, width, height()).grown(style.haloWidth());
    }

    /**
     * Draws the block, halo first.
     *
     * @param x left side
     * @param y top
     * @param align where short lines stand in the block: 0 left, 0.5 middle, 1 right
     */
    public void draw(Ink ink, double x, double y, double align) {
        ScreenPath letters = new ScreenPath();
        List<InkText.Piece> pieces = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            double left = x + align * (width - widths[i]);
            double baseline = y + (ASCENT + i * LINE_HEIGHT) * style.size();
            style.face().append(letters, lines.get(i), left, baseline, style.size(), style.tracking());
            pieces.add(new InkText.Piece(lines.get(i), left, baseline, 0));
        }
        paint(ink, pieces, letters);
    }

    /** Draws lines or letters in this style, halo first. */
    void paint(Ink ink, List<InkText.Piece> pieces, ScreenPath letters) {
        InkText text = new InkText(
                String.join("\n", lines), pieces, style.face().face(), style.size(), style.tracking(), letters);
        ink.text(text, style.halo(), style.haloWidth(), style.argb());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof LabelText t && t.lines.equals(lines) && t.style.equals(style);
    }

    @Override
    public int hashCode() {
        return Objects.hash(lines, style);
    }
}
