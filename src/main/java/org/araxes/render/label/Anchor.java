package org.araxes.render.label;

import java.util.List;
import org.araxes.render.ink.Box;

/**
 * What a name belongs to. Positions are world pixels: device pixels of the whole map at the frame's scale, so that a
 * name's place does not depend on where the frame's edge is.
 */
public sealed interface Anchor {

    /**
     * A symbol; the name stands beside it.
     *
     * @param x its middle
     * @param y its middle
     * @param clearance from its middle to where the name may begin
     */
    record AtPoint(double x, double y, double clearance) implements Anchor {}

    /**
     * An area; the name stands inside, or beside it when it is small.
     *
     * @param spots where there is room inside, the best first; one at least
     * @param box the area's box
     * @param otherwise where the name may stand when there is no room inside
     * @param others areas on which a name beside this one had better not stand, because it would seem to be theirs: that
     *     of a lake never does, that of a claim only where there is no other place
     */
    record InArea(List<Spot> spots, Box box, Otherwise otherwise, List<Box> others) implements Anchor {

        /** Takes a copy of the areas. */
        public InArea {
            others = List.copyOf(others);
        }

        /** With no other areas to keep clear of. */
        public InArea(List<Spot> spots, Box box, Otherwise otherwise) {
            this(spots, box, otherwise, List.of());
        }

        /** The same among other areas. */
        public InArea clearOf(List<Box> areas) {
            return new InArea(spots, box, otherwise, areas);
        }
    }

    /** Where the name of an area may stand that has no room for it. */
    enum Otherwise {
        /** Nowhere. */
        NOWHERE,
        /** Beside the area, whose outline matters. */
        BESIDE,
        /** In the middle and out over the edge, as names of lakes do; else beside it, unless it is large. */
        OVER_THE_EDGE
    }

    /**
     * A place inside an area.
     *
     * @param x its middle
     * @param y its middle
     * @param room how wide a name may be there
     * @param height how high it may be there
     */
    record Spot(double x, double y, double room, double height) {}

    /**
     * A line; the name stands level, at its middle.
     *
     * @param xy its vertices, x and y in turn
     */
    @SuppressWarnings("ArrayRecordComponent")
    record AtLine(double[] xy) implements Anchor {}

    /**
     * A line; the name runs along it, again and again on a long one.
     *
     * @param xy its vertices, x and y in turn
     * @param clearance from the line to the letters
     */
    @SuppressWarnings("ArrayRecordComponent")
    record AlongLine(double[] xy, double clearance) implements Anchor {}

    /**
     * A place that a person chose: the name stands there whatever else there is.
     *
     * @param x left side of the block
     * @param y top of the block
     */
    record Fixed(double x, double y) implements Anchor {}
}
