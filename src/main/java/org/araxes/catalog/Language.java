package org.araxes.catalog;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A language in which the catalogue keeps names. */
public enum Language {
    /** English. */
    EN("English"),
    /** Armenian. */
    HY("Հայերեն"),
    /** Azerbaijani. */
    AZ("Azərbaycanca"),
    /** Russian. */
    RU("Русский");

    private final String ownName;

    Language(String ownName) {
        this.ownName = ownName;
    }

    /** The language's name in itself. */
    public String ownName() {
        return ownName;
    }

    /** The two-letter code of ISO 639-1, lower case. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The language of a two-letter code, or nothing. */
    public static Optional<Language> ofCode(String code) {
        return Arrays.stream(values()).filter(l -> l.code().equals(code)).findFirst();
    }
}
