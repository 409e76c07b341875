package org.araxes.ui.inspector;

import java.util.stream.Collectors;
import org.araxes.render.text.MapFonts;
import org.araxes.render.text.Typeface;
import org.jspecify.annotations.Nullable;

/** Says which letters of a text the map cannot write. The font is read when it is first asked for. FX thread. */
final class MapLetters {

    /** Every font has these. */
    private static final int LAST_OF_LATIN = 0x7E;

    private static final int MOST = 8;

    private @Nullable Typeface face;

    /** Letters that the map's font does not have, with spaces between them; empty when it has all. */
    String missing(String text) {
        return text.codePoints()
                .filter(c -> c > LAST_OF_LATIN && !Character.isWhitespace(c) && !has(c))
                .distinct()
                .limit(MOST)
                .mapToObj(Character::toString)
                .collect(Collectors.joining(" "));
    }

    private boolean has(int codePoint) {
        Typeface known = face;
        if (known == null) {
            known = MapFonts.bundled().bold();
            face = known;
        }
        return known.has(codePoint);
    }
}
