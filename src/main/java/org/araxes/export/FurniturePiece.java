package org.araxes.export;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A piece of a picture's furniture that stands in a place of its own. */
public enum FurniturePiece {
    /** Title and subtitle. */
    TITLE("title and subtitle"),
    /** Which day is shown, and of when the data is. */
    DATE("as-of date"),
    /** What the signs mean. */
    LEGEND("legend"),
    /** Own drawings and the values of measurements; the last group of the legend as long as it has no other place. */
    MEASURES("own drawings and measured values"),
    /** Stated values beside the measured ones. */
    FIGURES("stated and measured values"),
    /** Scale bar. */
    SCALE("scale bar"),
    /** Arrow to true north. */
    NORTH("north arrow"),
    /** Small map of the region. */
    LOCATOR("locator map"),
    /** Numbered sources. */
    SOURCES("sources"),
    /** Words that the data's licences demand. */
    CREDITS("data credit"),
    /** The sentence that nothing drawn is an endorsement. */
    DISCLAIMER("disclaimer"),
    /** Which lists stand on further pages; always at the foot. */
    PAGES("what stands on further pages");

    private final String title;

    FurniturePiece(String title) {
        this.title = title;
    }

    /** What it is called. */
    public String title() {
        return title;
    }

    /** Whether a person can give it another place. */
    public boolean movable() {
        return this != PAGES;
    }

    /** Whether it may go on in a second column or on a second page. */
    boolean isList() {
        return this == LEGEND || this == MEASURES || this == FIGURES || this == SOURCES;
    }

    /** Whether it is made of lines that use the whole width of a strip. */
    boolean isParagraph() {
        return this == TITLE || this == DATE || this == CREDITS || this == DISCLAIMER || this == PAGES;
    }

    /** The word used on the command line and in files. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The movable piece of a word, or nothing. */
    public static Optional<FurniturePiece> ofCode(String code) {
        return Arrays.stream(values())
                .filter(piece -> piece.movable() && piece.code().equals(code))
                .findFirst();
    }
}
