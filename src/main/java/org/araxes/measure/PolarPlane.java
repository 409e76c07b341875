package org.araxes.measure;

import java.util.ArrayList;
import java.util.List;
import org.araxes.geo.LonLat;
import org.araxes.geo.LonLatGeometry;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;

/**
 * A plane around a pole: as far from the middle as degrees of latitude from the pole, in the direction of the longitude.
 * For shapes that hold that pole. In longitude and latitude such a shape is cut along the date line up to the pole, as
 * RFC 7946 (3.1.9) asks for, and runs along the pole from −180° to 180°.
 *
 * @param north whether it is the North Pole
 */
record PolarPlane(boolean north) implements JoinPlane {

    private static final double FAR_DEGREES = 200;
    /** Nearer to the middle than this is the pole: a hundredth of a millimetre. */
    private static final double POLE_DEGREES = 1e-10;

    @Override
    public Coordinate toPlane(LonLat p) {
        double lon = Math.toRadians(p.lonDegrees());
        double fromPole = north ? 90 - p.latDegrees() : 90 + p.latDegrees();
        double y = fromPole * Math.cos(lon);
        // Exactly on the middle line where the date line is, which the sine of 180° is not.
        double x = Math.abs(p.lonDegrees()) == 180 ? 0 : fromPole * Math.sin(lon);
        return new Coordinate(x, north ? -y : y);
    }

    @Override
    public Geometry toLonLat(Geometry shape) {
        Geometry east = half(shape, new Envelope(0, FAR_DEGREES, -FAR_DEGREES, FAR_DEGREES), 1);
        Geometry west = half(shape, new Envelope(-FAR_DEGREES, 0, -FAR_DEGREES, FAR_DEGREES), -1);
        return OverlayNGRobust.overlay(east, west, OverlayNG.UNION);
    }

    private Geometry half(Geometry shape, Envelope box, int sign) {
        Geometry part = OverlayNGRobust.overlay(shape, LonLatGeometry.FACTORY.toGeometry(box), OverlayNG.INTERSECTION);
        List<Geometry> out = new ArrayList<>();
        for (int i = 0; i < part.getNumGeometries(); i++) {
            if (part.getGeometryN(i) instanceof Polygon polygon) {
                List<List<LonLat>> rings = new ArrayList<>();
                rings.add(ring(polygon.getExteriorRing(), sign));
                for (int k = 0; k < polygon.getNumInteriorRing(); k++) {
                    rings.add(ring(polygon.getInteriorRingN(k), sign));
                }
                out.add(LonLatGeometry.polygon(rings));
            }
        }
        return LonLatGeometry.FACTORY.buildGeometry(out);
    }

    private List<LonLat> ring(LinearRing ring, int sign) {
        List<Coordinate> c = throughThePole(ring.getCoordinates());
        int n = c.size();
        List<LonLat> out = new ArrayList<>(n + 1);
        for (int i = 0; i < n; i++) {
            Coordinate at = c.get(i);
            if (fromPole(at) > POLE_DEGREES) {
                out.add(position(at, lonDegrees(at, sign)));
            } else {
                // The pole has every longitude: that of the way in, then that of the way out.
                out.add(position(at, lonDegrees(c.get((i + n - 1) % n), sign)));
                out.add(position(at, lonDegrees(c.get((i + 1) % n), sign)));
            }
        }
        return out;
    }

    /** An open ring with the pole as a vertex where an edge along the middle line runs through it. */
    private static List<Coordinate> throughThePole(Coordinate[] closed) {
        List<Coordinate> out = new ArrayList<>();
        for (int i = 1; i < closed.length; i++) {
            out.add(closed[i - 1]);
            if (closed[i - 1].x == 0 && closed[i].x == 0 && closed[i - 1].y * closed[i].y < 0) {
                out.add(new Coordinate(0, 0));
            }
        }
        return out;
    }

    private static double fromPole(Coordinate c) {
        return Math.hypot(c.x, c.y);
    }

    private LonLat position(Coordinate c, double lonDegrees) {
        double lat = 90 - Math.min(fromPole(c), 180);
        return new LonLat(lonDegrees, north ? lat : -lat);
    }

    private double lonDegrees(Coordinate c, int sign) {
        double toDateLine = north ? c.y : -c.y;
        if (c.x == 0) {
            return toDateLine > 0 ? sign * 180.0 : 0;
        }
        return Math.toDegrees(Math.atan2(c.x, -toDateLine));
    }
}
