package org.araxes.measure;

import net.sf.geographiclib.Geodesic;
import net.sf.geographiclib.Gnomonic;
import net.sf.geographiclib.GnomonicData;
import org.araxes.geo.LonLat;
import org.locationtech.jts.geom.Coordinate;

/**
 * A plane on which geodesics are all but straight: the ellipsoidal gnomonic projection (Karney 2013, section 8). Within
 * 1,000 km of the centre a geodesic leaves its chord by less than 2 m. It serves for questions of crossing and side,
 * never for lengths. Immutable; any thread.
 */
final class GnomonicPlane {

    private final Gnomonic gnomonic = new Gnomonic(Geodesic.WGS84);
    private final LonLat center;

    GnomonicPlane(LonLat center) {
        this.center = center;
    }

    /** Where a position lies on the plane; NaN when it is beyond the horizon of the centre. */
    Coordinate project(LonLat position) {
        GnomonicData g = gnomonic.Forward(
                center.latDegrees(), center.lonDegrees(), position.latDegrees(), position.lonDegrees());
        return new Coordinate(g.x, g.y);
    }

    /** Which position lies at a place on the plane. */
    LonLat unproject(Coordinate place) {
        GnomonicData g = gnomonic.Reverse(center.latDegrees(), center.lonDegrees(), place.x, place.y);
        return new LonLat(g.lon, g.lat);
    }
}
