package org.araxes.tool;

import java.util.List;
import java.util.Optional;
import org.araxes.geo.LonLat;

/** Follows lines of the map from one place on them to another. Asked at every mouse move while a person traces. */
@FunctionalInterface
public interface Tracing {

    /** Knows no lines. */
    Tracing NONE = (from, to, otherWay) -> Optional.empty();

    /**
     * The way along what the second place was snapped to.
     *
     * @param from where it begins
     * @param to where it ends
     * @param otherWay round a ring the longer way
     * @return the vertices strictly between the two; nothing when no visible line leads from one to the other
     */
    Optional<List<LonLat>> between(Vertex from, Vertex to, boolean otherWay);
}
