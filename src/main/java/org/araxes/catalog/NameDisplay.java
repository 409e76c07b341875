package org.araxes.catalog;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Which names the map, the search and the cards show. */
public enum NameDisplay {
    /** English names. */
    EN,
    /** Armenian names. */
    HY,
    /** Azerbaijani names. */
    AZ,
    /** Russian names. */
    RU,
    /** Armenian and Azerbaijani names together, in alphabetical order of their Latin transliteration. */
    BOTH;

    /** The word used on the command line and in files. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The choice of a word, or nothing. */
    public static Optional<NameDisplay> ofCode(String code) {
        return Arrays.stream(values()).filter(d -> d.code().equals(code)).findFirst();
    }
}
