package org.araxes.tool;

import org.araxes.geo.LonLat;

/**
 * A place on an object that a person can take hold of.
 *
 * @param kind what taking it does
 * @param index which vertex; for an edge the vertex that it starts from
 * @param position where it is
 */
public record Handle(Kind kind, int index, LonLat position) {

    /** What taking hold of it does. */
    public enum Kind {
        /** Moves the vertex. */
        VERTEX,
        /** Inserts a vertex into the edge; lies at the middle of the geodesic. */
        MIDPOINT
    }

    /** Whether it is a vertex. */
    public boolean isVertex() {
        return kind == Kind.VERTEX;
    }
}
