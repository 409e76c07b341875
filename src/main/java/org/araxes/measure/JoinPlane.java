package org.araxes.measure;

import org.araxes.geo.LonLat;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;

/**
 * A plane on which shapes are joined and cut, never measured. East is to the right of north everywhere on it. Immutable;
 * any thread.
 */
sealed interface JoinPlane permits UnrolledPlane, PolarPlane {

    /** Where a position lies. */
    Coordinate toPlane(LonLat position);

    /** Polygons of the plane in longitude and latitude, split at the date line. */
    Geometry toLonLat(Geometry shape);
}
