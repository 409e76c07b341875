package org.araxes.tool;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.araxes.annotation.Annotation;
import org.araxes.annotation.AnnotationKind;

/** The words a person reads for the kinds of objects. */
public final class KindWords {

    /** Longer numbers in a name were typed by a person and are not counted on from. */
    private static final int MAX_DIGITS = 9;

    private KindWords() {}

    /** For the start of a name: {@code Line}. */
    static String title(AnnotationKind kind) {
        return switch (kind) {
            case MARKER -> "Marker";
            case TEXT -> "Text";
            case CALLOUT -> "Callout";
            case LINE -> "Line";
            case ARROW -> "Arrow";
            case FREEHAND -> "Freehand";
            case POLYGON -> "Polygon";
            case RECTANGLE -> "Rectangle";
            case CIRCLE -> "Circle";
            case DISTANCE -> "Distance";
            case AREA -> "Area";
        };
    }

    /** Within a sentence: {@code line}, with {@code measurement} where it is one. */
    static String noun(AnnotationKind kind) {
        return switch (kind) {
            case MARKER -> "marker";
            case TEXT -> "text";
            case CALLOUT -> "callout";
            case LINE -> "line";
            case ARROW -> "arrow";
            case FREEHAND -> "freehand line";
            case POLYGON -> "polygon";
            case RECTANGLE -> "rectangle";
            case CIRCLE -> "circle";
            case DISTANCE -> "distance measurement";
            case AREA -> "area measurement";
        };
    }

    /** Several objects in a title: {@code line}, or {@code 3 objects}. */
    public static String what(List<Annotation> objects) {
        return objects.size() == 1 ? noun(objects.getFirst().kind()) : objects.size() + " objects";
    }

    /** How many of each kind: {@code one line and 3 markers}; the kinds in the order of their first object. */
    public static String counted(Collection<Annotation> objects) {
        Map<AnnotationKind, Integer> counts = new LinkedHashMap<>();
        objects.forEach(a -> counts.merge(a.kind(), 1, Integer::sum));
        List<String> each = counts.entrySet().stream()
                .map(e -> e.getValue() == 1 ? "one " + noun(e.getKey()) : e.getValue() + " " + noun(e.getKey()) + "s")
                .toList();
        return each.size() < 2
                ? String.join("", each)
                : String.join(", ", each.subList(0, each.size() - 1)) + " and " + each.getLast();
    }

    /** For the start of a sentence: {@code An arrow}. */
    static String withArticle(AnnotationKind kind) {
        String noun = KindWords.noun(kind);
        return (noun.startsWith("a") ? "An " : "A ") + noun;
    }

    /** The number of a name that is the word, a space and a number; 0 for any other name. */
    static long number(String name, String word) {
        int from = word.length() + 1;
        boolean fits = name.length() > from && name.length() <= from + MAX_DIGITS;
        if (!fits || name.charAt(from - 1) != ' ' || !name.startsWith(word)) {
            return 0;
        }
        long number = 0;
        for (int i = from; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c < '0' || c > '9') {
                return 0;
            }
            number = 10 * number + c - '0';
        }
        return number;
    }
}
