package org.araxes.measure;

import java.util.List;
import org.araxes.geo.LonLat;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.operation.valid.IsSimpleOp;

/** Questions about closed lines. Thread-safe. */
public final class Rings {

    private static final GeometryFactory FACTORY = new GeometryFactory();

    private Rings() {}

    /** Whether a ring (closed by itself, first position not repeated) crosses or touches itself. */
    public static boolean selfCrossing(List<LonLat> ring) {
        if (ring.size() < 4) {
            return false;
        }
        Coordinate[] c = new Coordinate[ring.size() + 1];
        for (int i = 0; i < ring.size(); i++) {
            c[i] = new Coordinate(ring.get(i).lonDegrees(), ring.get(i).latDegrees());
        }
        c[ring.size()] = c[0].copy();
        LinearRing line = FACTORY.createLinearRing(c);
        return !new IsSimpleOp(line).isSimple();
    }
}
