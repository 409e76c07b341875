package org.araxes.export;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** On which pages the lists of a picture stand: legend, own drawings, stated values and sources. */
public enum Lists {
    /** On the map's page as long as they leave it room enough; those that do not, on further pages. */
    FIT,
    /** All on pages of their own. */
    APART,
    /** All on the one page that there is, however small; a picture too small for them is refused. */
    ONE_PAGE;

    /** The word used on the command line and in files. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The choice of a word, or nothing. */
    public static Optional<Lists> ofCode(String code) {
        return Arrays.stream(values()).filter(l -> l.code().equals(code)).findFirst();
    }

    /**
     * Reads a word.
     *
     * @throws IllegalArgumentException with a sentence for the person when it is something else
     */
    public static Lists parse(String code) {
        return ofCode(code)
                .orElseThrow(() -> new IllegalArgumentException("\"" + code + "\" is no choice for lists; allowed: "
                        + Arrays.stream(values()).map(Lists::code).collect(Collectors.joining(", "))));
    }
}
