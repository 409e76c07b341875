package org.araxes.cli;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Words that a person may choose from: finds what was meant, and says what is allowed. */
final class Choices {

    private Choices() {}

    /** "there is no view "x"; did you mean "y"? Views: …". */
    static String unknown(String what, String word, Collection<String> allowed) {
        String hint = nearest(word, allowed)
                .map(near -> "; did you mean \"" + near + "\"?")
                .orElse(".");
        String list = allowed.isEmpty() ? "none" : String.join(", ", allowed);
        return "there is no " + what + " \"" + word + "\"" + hint + " There is: " + list;
    }

    /** The allowed word that differs least, if it is near enough to have been meant. */
    static Optional<String> nearest(String word, Collection<String> allowed) {
        int most = Math.max(1, word.length() / 3);
        return allowed.stream()
                .filter(candidate -> changes(word, candidate) <= most)
                .min(Comparator.comparingInt((String candidate) -> changes(word, candidate))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /** How many letters have to be put in, left out or changed (Levenshtein distance). */
    private static int changes(String from, String to) {
        int[] row = new int[to.length() + 1];
        for (int j = 0; j <= to.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= from.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= to.length(); j++) {
                int substituted = diagonal + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(substituted, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[to.length()];
    }
}
