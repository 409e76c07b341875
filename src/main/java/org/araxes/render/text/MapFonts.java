package org.araxes.render.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.araxes.render.ink.Face;

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
        return new MapFonts(read(Face.REGULAR), read(Face.BOLD), read(Face.ITALIC));
    }

    /** The file of a bundled font, TrueType. */
    public static byte[] file(Face face) {
        String file = switch (face) {
            case REGULAR -> "AraxesSans-Regular.ttf";
            case BOLD -> "AraxesSans-Bold.ttf";
            case ITALIC -> "AraxesSans-Italic.ttf";
        };
        try (InputStream in = MapFonts.class.getResourceAsStream(FOLDER + file)) {
            if (in == null) {
                throw new IllegalStateException("the program was packed without its font " + file);
            }
            return in.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the bundled font " + file + " cannot be read", unreadable);
        }
    }

    private static Typeface read(Face face) {
        return new Typeface(face, file(face));
    }
}
