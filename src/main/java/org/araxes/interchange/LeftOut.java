package org.araxes.interchange;

import java.util.List;
import java.util.Locale;

/**
 * What of a file could not be taken.
 *
 * @param empty how many features have no geometry
 * @param broken how many could not be read
 * @param first the first of those, each with its place and what is wrong with it
 */
public record LeftOut(int empty, int broken, List<String> first) {

    /** Nothing. */
    public static final LeftOut NOTHING = new LeftOut(0, 0, List.of());

    /** As many as a person can look through in one message. */
    static final int NAMED = 12;

    /** Takes a copy of the list. */
    public LeftOut {
        first = List.copyOf(first);
    }

    /** The first of some faults, one a line, and how many there are beyond. */
    public static String text(List<String> faults) {
        return new LeftOut(0, faults.size(), faults.subList(0, Math.min(NAMED, faults.size()))).text();
    }

    /** How much of a file is left out, and why, beside what is shown of it. */
    public String sentence(int shown) {
        String counted = broken == 1
                ? "One part of it cannot be read and is left out"
                : String.format(Locale.ROOT, "%,d parts of it cannot be read and are left out", broken);
        String rest = shown == 1 ? "one feature is shown" : String.format(Locale.ROOT, "%,d features are shown", shown);
        return counted + "; " + rest + ".\n\n" + text();
    }

    private String text() {
        String more =
                broken > first.size() ? String.format(Locale.ROOT, "%n… and %,d more", broken - first.size()) : "";
        return String.join("\n", first) + more;
    }
}
