package org.araxes.measure;

import java.util.ArrayList;
import java.util.List;
import org.araxes.geo.LonLat;
import org.araxes.geo.LonLatGeometry;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.util.AffineTransformation;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;

/**
 * Longitudes and latitudes in degrees, the longitudes unrolled around a first one, so that the date line cuts nothing
 * until a result is split there. For shapes that hold no pole.
 *
 * @param originDegrees longitude in the middle
 */
record UnrolledPlane(double originDegrees) implements JoinPlane {

    @Override
    public Coordinate toPlane(LonLat p) {
        double lon = originDegrees + Math.IEEEremainder(p.lonDegrees() - originDegrees, 360);
        return new Coordinate(lon, p.latDegrees());
    }

    @Override
    public Geometry toLonLat(Geometry shape) {
        Envelope box = shape.getEnvelopeInternal();
        if (box.getMinX() >= -180 && box.getMaxX() <= 180) {
            return shape;
        }
        List<Geometry> parts = new ArrayList<>();
        for (int turn = -1; turn <= 1; turn++) {
            Geometry world =
                    LonLatGeometry.FACTORY.toGeometry(new Envelope(360.0 * turn - 180, 360.0 * turn + 180, -90, 90));
            Geometry part = OverlayNGRobust.overlay(shape, world, OverlayNG.INTERSECTION);
            if (!part.isEmpty()) {
                parts.add(AffineTransformation.translationInstance(-360.0 * turn, 0)
                        .transform(part));
            }
        }
        return LonLatGeometry.join(parts);
    }
}
