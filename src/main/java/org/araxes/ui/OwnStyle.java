package org.araxes.ui;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.text.Font;
import org.araxes.io.ProgramJar;

/**
 * The window's own style sheet and fonts. The installed program has both as files beside it, the style sheet in the form
 * that the toolkit keeps in memory: out of the jar it would be parsed at each start, and each font first be copied into a
 * temporary file. Where a file is missing, the jar's is taken.
 */
public final class OwnStyle {

    private static final List<String> FONTS = List.of("AraxesSans-Regular.ttf", "AraxesSans-Bold.ttf");

    /** The toolkit wants a size with a font, which is that of the object it returns only. */
    private static final double ANY_SIZE = 13;

    private OwnStyle() {}

    /** Address of the style sheet that lies over the theme's. Any thread. */
    public static String stylesheet() {
        return stylesheet(ProgramJar.path());
    }

    /** The same for a program's jar; nothing when it runs from loose classes. */
    static String stylesheet(Optional<Path> program) {
        return beside(program, "araxes.bss")
                .map(OwnStyle::address)
                .orElseGet(() -> Objects.requireNonNull(OwnStyle.class.getResource("araxes.css"))
                        .toExternalForm());
    }

    /** Makes the fonts that the style sheet names known to the toolkit. FX thread. */
    public static void loadFonts() {
        for (String name : FONTS) {
            Optional<Path> file = beside(ProgramJar.path(), name);
            if (file.isEmpty() || Font.loadFont(address(file.get()), ANY_SIZE) == null) {
                loadFromJar(name);
            }
        }
    }

    private static void loadFromJar(String name) {
        try (InputStream in = Objects.requireNonNull(OwnStyle.class.getResourceAsStream("/org/araxes/fonts/" + name))) {
            Font.loadFont(in, ANY_SIZE);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Optional<Path> beside(Optional<Path> program, String name) {
        return program.map(jar -> jar.resolveSibling("style").resolve(name)).filter(Files::isRegularFile);
    }

    private static String address(Path file) {
        return file.toUri().toString();
    }
}
