package org.araxes.measure;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.algorithm.locate.IndexedPointInAreaLocator;
import org.locationtech.jts.geom.Geometry;

/**
 * A geometry in longitude and latitude that many things are measured against: what such questions need is made when it
 * is first asked for, and kept. One thread.
 */
public final class ShapeIndex {

    private final Geometry geometry;
    private @Nullable Geometry dense;
    private @Nullable IndexedPointInAreaLocator locator;
    private @Nullable EdgeIndex edges;
    private @Nullable List<Nearest> lines;
    private @Nullable List<Nearest> outlines;

    /** Nothing is made yet. */
    public ShapeIndex(Geometry geometry) {
        this.geometry = geometry;
    }

    /** The geometry itself. */
    public Geometry geometry() {
        return geometry;
    }

    /** For questions of inside and outside. */
    Geometry dense() {
        Geometry made = dense;
        if (made == null) {
            made = DenseEdges.of(geometry);
            dense = made;
        }
        return made;
    }

    /** Tells what is inside. */
    IndexedPointInAreaLocator locator() {
        IndexedPointInAreaLocator made = locator;
        if (made == null) {
            made = new IndexedPointInAreaLocator(dense());
            locator = made;
        }
        return made;
    }

    /** Tells what crosses its edges. */
    EdgeIndex edges() {
        EdgeIndex made = edges;
        if (made == null) {
            made = new EdgeIndex(geometry);
            edges = made;
        }
        return made;
    }

    /** Tells what is near its lines and outlines. */
    List<Nearest> lines() {
        List<Nearest> made = lines;
        if (made == null) {
            made = Lines.of(geometry).stream().map(Nearest::new).toList();
            lines = made;
        }
        return made;
    }

    /** Tells what is near to what bounds it, cuts left out; of areas only. */
    List<Nearest> outlines() {
        List<Nearest> made = outlines;
        if (made == null) {
            made = geometry.getDimension() < 2
                    ? List.of()
                    : Lines.outlines(geometry).stream().map(Nearest::new).toList();
            outlines = made;
        }
        return made;
    }
}
