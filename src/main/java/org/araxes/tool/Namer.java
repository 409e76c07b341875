package org.araxes.tool;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.araxes.annotation.Annotation;
import org.araxes.annotation.AnnotationKind;

/** Gives a new object its first name; the person may change it. */
@FunctionalInterface
public interface Namer {

    /** The name for a new object of a kind. */
    String name(AnnotationKind kind);

    /**
     * Counts up: {@code Distance 1}, {@code Distance 2}. A number is never given to two objects that exist at the same
     * time; text gets the word alone, since there the name is the text.
     *
     * @param existing the objects that exist when a name is asked for
     */
    static Namer numbered(Supplier<List<Annotation>> existing) {
        return kind -> {
            String word = KindWords.title(kind);
            if (kind == AnnotationKind.TEXT) {
                return word;
            }
            long highest = existing.get().stream()
                    .mapToLong(a -> KindWords.number(a.name(), word))
                    .max()
                    .orElse(0);
            return word + " " + (highest + 1);
        };
    }

    /** Copies of objects: those whose name is the first name of their kind get the next ones, all others keep theirs. */
    static List<Annotation> ofCopies(List<Annotation> existing, List<Annotation> copies) {
        List<Annotation> come = copies.stream()
                .map(a -> KindWords.number(a.name(), KindWords.title(a.kind())) > 0 ? a.withName("") : a)
                .toList();
        return named(existing, come);
    }

    /**
     * Objects that come from elsewhere, those without a name with the first name of their kind, counted on from what is
     * there.
     *
     * @param existing the objects that exist
     * @param come in the order in which they are counted
     */
    static List<Annotation> named(List<Annotation> existing, List<Annotation> come) {
        Namer namer = numbered(() -> existing);
        Map<AnnotationKind, Long> last = new EnumMap<>(AnnotationKind.class);
        return come.stream()
                .map(a -> {
                    if (!a.name().isBlank() || a.kind() == AnnotationKind.TEXT) {
                        return a;
                    }
                    String word = KindWords.title(a.kind());
                    long number = last.containsKey(a.kind())
                            ? last.get(a.kind()) + 1
                            : KindWords.number(namer.name(a.kind()), word);
                    last.put(a.kind(), number);
                    return a.withName(word + " " + number);
                })
                .toList();
    }
}
