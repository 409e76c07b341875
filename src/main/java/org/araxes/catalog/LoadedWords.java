package org.araxes.catalog;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds words that take a side in text of our own. Immutable; any thread. */
final class LoadedWords {

    /** What stands in quotation marks is somebody else's word. */
    private static final Pattern QUOTED = Pattern.compile("“[^”]*”|\"[^\"]*\"|«[^»]*»|„[^“”]*[“”]");

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    private final Pattern words;

    /** @param patterns words, {@code *} for any further letters; lines that start with {@code #} are passed over */
    LoadedWords(List<String> patterns) {
        List<String> expressions = patterns.stream()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .map(LoadedWords::expression)
                .toList();
        words = Pattern.compile("(?<![\\p{L}-])(" + String.join("|", expressions) + ")(?!\\p{L})", FLAGS);
    }

    /** The list that comes with Araxes. */
    static LoadedWords bundled() {
        try (InputStream in = LoadedWords.class.getResourceAsStream("loaded-words.txt")) {
            if (in == null) {
                throw new IllegalStateException("loaded-words.txt is missing from the program");
            }
            return new LoadedWords(new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String expression(String pattern) {
        StringBuilder expression = new StringBuilder();
        for (String word : pattern.split("\\s+", -1)) {
            expression.append(expression.isEmpty() ? "" : "\\s+");
            String stem = word.endsWith("*") ? word.substring(0, word.length() - 1) : word;
            expression.append(Pattern.quote(stem)).append(word.endsWith("*") ? "\\p{L}*" : "");
        }
        return expression.toString();
    }

    /** The words found outside quotation marks, as written. */
    List<String> in(String text) {
        List<String> found = new ArrayList<>();
        Matcher matcher = words.matcher(QUOTED.matcher(text).replaceAll("“”"));
        while (matcher.find()) {
            found.add(matcher.group());
        }
        return found;
    }
}
