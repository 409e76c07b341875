package org.araxes.export;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.araxes.annotation.Annotation;

/** Tells of a person's objects whose names found no room on a picture: nobody should have to find out from the print. */
public final class NamelessObjects {

    /** So many are named, the others counted. */
    private static final int MOST_NAMED = 5;

    private NamelessObjects() {}

    /** A sentence for the person; nothing for none. */
    public static Optional<String> sentence(List<Annotation> objects) {
        if (objects.isEmpty()) {
            return Optional.empty();
        }
        int count = objects.size();
        int rest = count - MOST_NAMED;
        String names = objects.stream()
                .limit(MOST_NAMED)
                .map(a -> "“" + a.name().lines().findFirst().orElse("") + "”")
                .collect(Collectors.joining(", "));
        return Optional.of(
                (count == 1 ? "One name of yours has" : count + " names of yours have") + " no room: " + names
                        + (rest > 0 ? " and " + rest + " more" : "")
                        + ". A larger picture, a smaller part of the map or smaller letters make room.");
    }
}
