package org.araxes.render.text;

import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.araxes.render.ink.Face;
import org.araxes.render.ink.ScreenPath;

/**
 * A TrueType font read by our own code ("OpenType specification 1.9": tables head, hhea, hmtx, maxp, loca, glyf, cmap
 * format 4): the platform's font machinery differs from machine to machine and needs installed fonts to start. Letters
 * are set one after the other without joining or kerning, which Latin, Armenian, Cyrillic and Georgian can do without.
 * Thread-safe.
 */
public final class Typeface {

    /** Height of capitals and of the small x, ems, in the bundled fonts. */
    private static final double CAP_HEIGHT = 0.714;

    private static final double X_HEIGHT = 0.536;

    private final Face face;
    private final ByteBuffer data;
    private final Map<String, Integer> tables = new HashMap<>();
    private final double unitsPerEm;
    private final boolean longOffsets;
    private final int longMetrics;
    private final int cmap;
    private final ConcurrentHashMap<Integer, Glyph> glyphs = new ConcurrentHashMap<>();

    /**
     * Reads a font.
     *
     * @param face which it is
     * @param ttf its file
     * @throws IllegalArgumentException when the bytes are no TrueType font with a Unicode character map
     */
    public Typeface(Face face, byte[] ttf) {
        this.face = face;
        data = ByteBuffer.wrap(ttf);
        try {
            int count = u16(4);
            for (int i = 0; i < count; i++) {
                int entry = 12 + 16 * i;
                String tag = new String(ttf, entry, 4, java.nio.charset.StandardCharsets.US_ASCII);
                tables.put(tag, data.getInt(entry + 8));
            }
            unitsPerEm = u16(table("head") + 18);
            longOffsets = u16(table("head") + 50) != 0;
            longMetrics = u16(table("hhea") + 34);
            cmap = unicodeMap();
        } catch (IndexOutOfBoundsException tooShort) {
            throw new IllegalArgumentException("the font's file is cut short", tooShort);
        }
    }

    /** Which of the bundled fonts it is. */
    public Face face() {
        return face;
    }

    /** Height of capitals, ems. */
    public double capHeight() {
        return CAP_HEIGHT;
    }

    /** Height of small letters, ems. */
    public double xHeight() {
        return X_HEIGHT;
    }

    /** Whether the font has a letter. */
    public boolean has(int codePoint) {
        return glyphIndex(codePoint) != 0;
    }

    /** Width of a text, ems. */
    public double width(String text) {
        return text.codePoints().mapToDouble(this::advance).sum();
    }

    /** Width of a letter, ems. */
    public double advance(int codePoint) {
        return glyph(codePoint).advance();
    }

    /**
     * Adds the outlines of a line of text.
     *
     * @param x left end of the baseline, pixels
     * @param y the baseline, pixels
     * @param size the em, pixels
     * @param tracking extra space after each letter, ems
     */
    public void append(ScreenPath out, String text, double x, double y, double size, double tracking) {
        double pen = x;
        for (int codePoint : text.codePoints().toArray()) {
            Glyph glyph = glyph(codePoint);
            glyph.append(out, Glyph.Place.of(pen, y, 0, size));
            pen += (glyph.advance() + tracking) * size;
        }
    }

    /** Adds the outline of one letter turned by an angle, radians clockwise on the screen. */
    public void append(ScreenPath out, int codePoint, double x, double y, double size, double angle) {
        glyph(codePoint).append(out, Glyph.Place.of(x, y, angle, size));
    }

    private Glyph glyph(int codePoint) {
        return glyphs.computeIfAbsent(codePoint, c -> read(glyphIndex(c)));
    }

    private Glyph read(int index) {
        GlyphReader reader = new GlyphReader(data, table("glyf"), unitsPerEm, this::glyphOffset);
        int metric = table("hmtx") + 4 * Math.min(index, longMetrics - 1);
        return new Glyph(u16(metric) / unitsPerEm, reader.contours(index));
    }

    /** Start and end of a glyph in the table glyf. */
    private int[] glyphOffset(int index) {
        int loca = table("loca");
        return longOffsets
                ? new int[] {data.getInt(loca + 4 * index), data.getInt(loca + 4 * index + 4)}
                : new int[] {2 * u16(loca + 2 * index), 2 * u16(loca + 2 * index + 2)};
    }

    private int unicodeMap() {
        int start = table("cmap");
        int count = u16(start + 2);
        for (int i = 0; i < count; i++) {
            int entry = start + 4 + 8 * i;
            int at = start + data.getInt(entry + 4);
            boolean unicode = u16(entry) == 0 || (u16(entry) == 3 && u16(entry + 2) == 1);
            if (unicode && u16(at) == 4) {
                return at;
            }
        }
        throw new IllegalArgumentException("the font has no Unicode character map of format 4");
    }

    private int glyphIndex(int codePoint) {
        if (codePoint > 0xFFFF) {
            return 0;
        }
        int segments = u16(cmap + 6) / 2;
        int ends = cmap + 14;
        int starts = ends + 2 * segments + 2;
        int deltas = starts + 2 * segments;
        int offsets = deltas + 2 * segments;
        for (int i = 0; i < segments; i++) {
            if (codePoint > u16(ends + 2 * i)) {
                continue;
            }
            int start = u16(starts + 2 * i);
            if (codePoint < start) {
                return 0;
            }
            int offset = u16(offsets + 2 * i);
            int index = offset == 0 ? codePoint : u16(offsets + 2 * i + offset + 2 * (codePoint - start));
            return index == 0 ? 0 : index + u16(deltas + 2 * i) & 0xFFFF;
        }
        return 0;
    }

    private int table(String tag) {
        Integer offset = tables.get(tag);
        if (offset == null) {
            throw new IllegalArgumentException("the font has no table \"" + tag + "\"");
        }
        return offset;
    }

    private int u16(int at) {
        return data.getShort(at) & 0xFFFF;
    }
}
