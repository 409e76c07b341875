package org.araxes.catalog;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Words of the files: enum constants in kebab-case, and the nearest word to a misspelt one. */
final class Words {

    /** Lists longer than this are not printed in a message. */
    private static final int LISTED = 24;

    private Words() {}

    /** {@code HELD_AREA} as {@code held-area}. */
    static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** All words of an enum, in its order. */
    static <E extends Enum<E>> List<String> all(Class<E> type) {
        return Arrays.stream(type.getEnumConstants()).map(Words::of).toList();
    }

    /** The constant of a word. */
    static <E extends Enum<E>> Optional<E> constant(Class<E> type, String word) {
        for (E constant : type.getEnumConstants()) {
            if (of(constant).equals(word)) {
                return Optional.of(constant);
            }
        }
        return Optional.empty();
    }

    /** {@code ; did you mean "x"? Allowed: x, y, z}, as far as there is something to say. */
    static String suggestion(String word, Collection<String> allowed) {
        String near =
                nearest(word, allowed).map(n -> "; did you mean \"" + n + "\"?").orElse("");
        if (allowed.isEmpty() || allowed.size() > LISTED) {
            return near;
        }
        return (near.isEmpty() ? "; allowed: " : near + " Allowed: ") + String.join(", ", allowed);
    }

    /** The nearest word, if one is near enough to be meant. */
    static Optional<String> nearest(String word, Collection<String> allowed) {
        int limit = Math.max(1, Math.min(4, (word.length() + 1) / 3));
        String best = null;
        int least = limit + 1;
        for (String candidate : allowed) {
            int edits = edits(word.toLowerCase(Locale.ROOT), candidate);
            if (edits < least) {
                least = edits;
                best = candidate;
            }
        }
        return Optional.ofNullable(best);
    }

    /** Letters to add, drop, change or swap with their neighbour (optimal string alignment distance). */
    private static int edits(String a, String b) {
        int[][] d = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                d[i][j] = i == 0 || j == 0 ? i + j : step(d, a, b, i, j);
            }
        }
        return d[a.length()][b.length()];
    }

    private static int step(int[][] d, String a, String b, int i, int j) {
        boolean same = a.charAt(i - 1) == b.charAt(j - 1);
        int least = Math.min(Math.min(d[i - 1][j], d[i][j - 1]) + 1, d[i - 1][j - 1] + (same ? 0 : 1));
        boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(least, d[i - 2][j - 2] + 1) : least;
    }
}
