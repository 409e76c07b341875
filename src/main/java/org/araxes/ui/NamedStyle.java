package org.araxes.ui;

import java.util.List;
import java.util.Optional;
import org.araxes.annotation.AnnotationStyle;
import org.araxes.annotation.ArrowHeads;
import org.araxes.annotation.Fill;
import org.araxes.annotation.LabelContent;
import org.araxes.annotation.LineType;
import org.araxes.annotation.MarkerSymbol;
import org.araxes.annotation.Stroke;
import org.araxes.annotation.TextStyle;

/**
 * A look with a name, to be given to objects.
 *
 * @param title what a person reads
 * @param style the look
 */
public record NamedStyle(String title, AnnotationStyle style) {

    /** Looks to begin with, the usual one first. None has the colour of a claimant. */
    public static final List<NamedStyle> BUILT_IN = List.of(
            new NamedStyle("Usual", AnnotationStyle.DEFAULT),
            of("Bold", 0xC2185B, 5, LineType.SOLID, 18, 0.3, MarkerSymbol.PIN),
            of("Fine", 0x37474F, 1.2, LineType.SOLID, 12, 0.08, MarkerSymbol.CIRCLE),
            of("Dashed", 0x37474F, 2.5, LineType.DASHED, 14, 0.1, MarkerSymbol.SQUARE),
            of("Dotted", 0x00695C, 3, LineType.DOTTED, 14, 0.1, MarkerSymbol.DIAMOND),
            of("Route", 0x00695C, 4, LineType.SOLID, 14, 0.15, MarkerSymbol.FLAG),
            of("Attention", 0xB71C1C, 4, LineType.DASH_DOT, 16, 0.25, MarkerSymbol.TRIANGLE));

    private static final int MAX_TITLE = 40;

    private static NamedStyle of(
            String title, int rgb, double width, LineType type, double text, double fill, MarkerSymbol symbol) {
        return new NamedStyle(
                title,
                new AnnotationStyle(
                        new Stroke(rgb, width, type, ArrowHeads.BY_KIND),
                        new Fill(null, fill),
                        new TextStyle(text, null, null, LabelContent.NAME_AND_VALUE),
                        symbol));
    }

    /** The look given to what has another one; what is written beside it stays. */
    public AnnotationStyle on(AnnotationStyle other) {
        return style.withText(new TextStyle(
                style.text().sizePixels(),
                style.text().colorRgb(),
                style.text().haloRgb(),
                other.text().content()));
    }

    /** Whether a look is this one, whatever is written. */
    public boolean is(AnnotationStyle other) {
        return on(other).equals(other);
    }

    /** The same look under another name. */
    public NamedStyle renamed(String newTitle) {
        return new NamedStyle(newTitle, style);
    }

    /**
     * A title as it is kept.
     *
     * @param others titles that are taken
     * @throws IllegalArgumentException with a sentence for the person when it is empty, too long or taken
     */
    public static String checkedTitle(String typed, List<String> others) {
        String title = typed.strip().replaceAll("\\s+", " ");
        if (title.isEmpty()) {
            throw new IllegalArgumentException("A style needs a name.");
        }
        if (title.codePointCount(0, title.length()) > MAX_TITLE) {
            throw new IllegalArgumentException("A name has no more than " + MAX_TITLE + " letters.");
        }
        Optional<String> taken =
                others.stream().filter(o -> o.equalsIgnoreCase(title)).findFirst();
        if (taken.isPresent()) {
            throw new IllegalArgumentException("There is a style \"" + taken.get() + "\" already.");
        }
        return title;
    }
}
