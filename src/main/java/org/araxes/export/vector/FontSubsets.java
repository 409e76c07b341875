package org.araxes.export.vector;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.araxes.render.ink.Face;
import org.araxes.render.text.MapFonts;

/** The bundled fonts cut to the letters that a file uses. One thread. */
final class FontSubsets {

    /** What browsers want of a font. */
    private static final List<String> TABLES = List.of(
            "head", "hhea", "loca", "maxp", "cvt ", "prep", "glyf", "hmtx", "fpgm", "gasp", "name", "OS/2", "post",
            "cmap");

    private final Map<Face, Set<Integer>> used = new EnumMap<>(Face.class);

    /** Notes that a text is set in a font. */
    void use(Face face, String text) {
        Set<Integer> letters = used.computeIfAbsent(face, f -> new TreeSet<>());
        text.codePoints().filter(c -> c >= ' ').forEach(letters::add);
    }

    /** The fonts used. */
    Set<Face> faces() {
        return used.keySet();
    }

    /** A font with the letters noted, TrueType. */
    byte[] subset(Face face) throws IOException {
        try (TrueTypeFont whole = new TTFParser().parse(new RandomAccessReadBuffer(MapFonts.file(face)))) {
            TTFSubsetter subsetter = new TTFSubsetter(whole, TABLES);
            subsetter.addAll(used.getOrDefault(face, Set.of()));
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            subsetter.writeToStream(out);
            return out.toByteArray();
        }
    }
}
