package org.araxes.ui.action;

import org.araxes.annotation.Annotation;
import org.araxes.annotation.AnnotationKind;
import org.araxes.geo.Extent;

/**
 * Where an annotation lies, to what copied GeoJSON keeps of a position: 1e-7 of a degree, about a centimetre. A copy has
 * the same place as its original, also where its ring was turned round.
 *
 * @param kind what is drawn
 * @param west first side of the box round the vertices, in 1e-7 of a degree as all others
 */
record Place(AnnotationKind kind, long west, long south, long east, long north) {

    private static final double UNIT = 1e7;

    static Place of(Annotation object) {
        Extent box = Extent.around(object.points());
        return new Place(object.kind(), units(box.west()), units(box.south()), units(box.east()), units(box.north()));
    }

    private static long units(double degrees) {
        return Math.round(degrees * UNIT);
    }
}
