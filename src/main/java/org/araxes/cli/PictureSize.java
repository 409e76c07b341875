package org.araxes.cli;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A picture's size.
 *
 * @param widthPixels width
 * @param heightPixels height
 */
record PictureSize(int widthPixels, int heightPixels) {

    private static final Pattern FORM = Pattern.compile("(\\d{1,5})[xX×](\\d{1,5})");

    /**
     * Reads {@code 1920x1080}.
     *
     * @throws IllegalArgumentException with a sentence for the person when the text is something else
     */
    static PictureSize parse(String text) {
        Matcher matcher = FORM.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException(
                    "\"" + text + "\" is not a size; write width x height in pixels, for example 1920x1080");
        }
        return new PictureSize(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)));
    }
}
