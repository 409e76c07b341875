package org.araxes.export;

import java.util.ArrayList;
import java.util.List;

/**
 * Breaks text into lines of a width, between words; inside a word only when it is wider than a line by itself. Nothing
 * is ever left out.
 *
 * @param measure width of text at scale 1
 * @param scale text scale
 */
record LineBreaker(TextMeasure measure, double scale) {

    /** The lines of a text; new lines in it are kept; none for an empty text. */
    List<String> wrap(String text, TextStyle style, double widthPixels) {
        List<String> lines = new ArrayList<>();
        if (!text.isBlank()) {
            for (String paragraph : text.strip().split("\n", -1)) {
                wrapParagraph(paragraph.strip(), style, widthPixels, lines);
            }
        }
        return lines;
    }

    /** Width of a line at this scale, logical pixels. */
    double width(String text, TextStyle style) {
        return measure.widthPixels(text, style) * scale;
    }

    private void wrapParagraph(String paragraph, TextStyle style, double limit, List<String> lines) {
        String line = "";
        for (String word : paragraph.split(" +")) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (width(longer, style) <= limit) {
                line = longer;
            } else {
                if (!line.isEmpty()) {
                    lines.add(line);
                }
                line = breakWord(word, style, limit, lines);
            }
        }
        lines.add(line);
    }

    /** Adds the full lines of a word that is too wide and gives the rest. */
    private String breakWord(String word, TextStyle style, double limit, List<String> lines) {
        String rest = word;
        while (width(rest, style) > limit && rest.codePointCount(0, rest.length()) > 1) {
            int end = rest.offsetByCodePoints(0, 1);
            while (width(rest.substring(0, rest.offsetByCodePoints(end, 1)), style) <= limit) {
                end = rest.offsetByCodePoints(end, 1);
            }
            int cut = cut(rest, end);
            lines.add(rest.substring(0, cut));
            rest = rest.substring(cut);
        }
        return rest;
    }

    /** Where to break a word of which so many characters fit: after a dash or slash if there is one. */
    private static int cut(String word, int fitting) {
        for (int i = fitting; i > 1; i--) {
            if ("–-/".indexOf(word.charAt(i - 1)) >= 0) {
                return i;
            }
        }
        return fitting;
    }
}
