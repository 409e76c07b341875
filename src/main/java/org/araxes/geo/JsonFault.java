package org.araxes.geo;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What is wrong with a text that is no JSON, in words for whoever wrote the file. The parser's own speak to programmers:
 * of tokens, its settings and where a bracket opened. Thread-safe.
 */
final class JsonFault {

    private static final String VALUE = "a number, a text in double quotation marks, [ … ], { … }, true, false or null";

    /**
     * What the parser says and what a person reads for it.
     *
     * @param said how the parser's message begins; its first group, if any, is the character or word that it met
     * @param words the sentence; {@code $1} stands for that
     */
    private record Words(Pattern said, String words) {

        Words(String said, String words) {
            this(Pattern.compile(said + ".*", Pattern.DOTALL), words);
        }
    }

    private static final List<Words> WORDS = List.of(
            new Words(
                    "Unexpected character \\('(.)'.*was expecting double-quote to start",
                    "“$1” stands where the name of a member should, in double quotation marks"),
            new Words("Unexpected character \\('(.)'.*was expecting a colon", "“$1” stands where a colon should"),
            new Words(
                    "Unexpected character \\('(.)'.*was expecting comma",
                    "“$1” stands where a comma or a closing bracket should"),
            new Words("Unexpected character \\('/'.*comment", "JSON has no comments"),
            new Words("Unexpected character \\('.'.*Decimal point", "a decimal point has no digits after it"),
            new Words("Unexpected character \\('.'.*plus sign", "a number has no plus sign"),
            new Words(
                    "Unexpected character \\('(.)'.*expected a (?:valid )?value",
                    "“$1” stands where a value should: " + VALUE),
            new Words("Unexpected character \\('(.)'", "“$1” is not allowed here"),
            new Words("Unrecognized token '([^']{1,40})[^']*'", "“$1” is no value; allowed: " + VALUE),
            new Words("Non-standard token '(.*?)'", "“$1” is no number"),
            new Words("Unexpected close marker '(.)'", "“$1” closes a bracket that is not open here"),
            new Words("Invalid numeric value: Leading zero", "a number begins with a 0 that is too much"),
            new Words(
                    "Illegal unquoted character",
                    "a text goes on over the end of its line; its closing quotation mark is missing"),
            new Words("Illegal character", "there are signs in it that no text has"),
            new Words(
                    "Unrecognized character escape '(.)'", "“\\\\$1” means nothing; a backslash is written \\\\\\\\"));

    private JsonFault() {}

    /** The sentence, without file and line. */
    static String sentence(JsonProcessingException cause, JsonParser parser) {
        String said = cause.getOriginalMessage();
        if (cause instanceof StreamConstraintsException) {
            return "this is more than can be read: " + said.replaceFirst(", from `.*", ")");
        }
        if (said.startsWith("Invalid UTF-8")) {
            return "the text is not in UTF-8, the only encoding that GeoJSON has";
        }
        if (endsInTheMiddle(cause, parser)) {
            return "the file ends in the middle: it is not whole";
        }
        return "this is not JSON: " + words(said) + place(cause.getLocation());
    }

    private static boolean endsInTheMiddle(JsonProcessingException cause, JsonParser parser) {
        String said = cause.getOriginalMessage();
        if (cause instanceof JsonEOFException || said.startsWith("Unexpected end-of-input")) {
            return true;
        }
        // A word or number that is cut is told from a wrong one by there being nothing after it.
        boolean mayBeCut = said.matches("(?s)Unrecognized token '(t|tr|tru|f|fa|fal|fals|n|nu|nul|-)'.*")
                || said.matches("(?s)Unexpected character \\('[-+.eE]'.*in numeric value.*");
        return mayBeCut && nothingFollows(parser);
    }

    private static boolean nothingFollows(JsonParser parser) {
        try {
            return parser.releaseBuffered(OutputStream.nullOutputStream()) <= 0;
        } catch (IOException unknown) {
            return false;
        }
    }

    private static String words(String said) {
        for (Words each : WORDS) {
            Matcher m = each.said.matcher(said);
            if (m.matches()) {
                return m.replaceFirst(each.words);
            }
        }
        return "it cannot be read on";
    }

    private static String place(JsonLocation location) {
        return location == null || location.getColumnNr() < 1 ? "" : " (column " + location.getColumnNr() + ")";
    }
}
