package org.araxes.render.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * The bundled fonts. They hold Latin, Armenian, Cyrillic and Georgian.
 *
 * @param regular for most names
 * @param bold for what weighs more
 * @param italic for waters
 */
public record MapFonts(Typeface regular, Typeface bold, Typeface italic) {

    private static final String FOLDER = "/org/araxes/fonts/";

    /** Reads the fonts that come with the program; about 5 ms. */
    public static MapFonts bundled() {
        return new MapFonts(read("AraxesSans-Regular.ttf"), read("AraxesSans-Bold.ttf"), read("AraxesSans-Italic.ttf"));
    }

    private static Typeface read(String file) {
        try (InputStream in = MapFonts.class.getResourceAsStream(FOLDER + file)) {
            if (in == null) {
                throw new IllegalStateException("the program was packed without its font " + file);
            }
            return new Typeface(in.readAllBytes());
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the bundled font " + file + " cannot be read", unreadable);
        }
    }
}
