package org.araxes.measure;

import java.util.ArrayList;
import java.util.List;
import net.sf.geographiclib.Geodesic;
import net.sf.geographiclib.GeodesicData;
import net.sf.geographiclib.GeodesicLine;
import net.sf.geographiclib.GeodesicMask;
import org.araxes.geo.LonLat;
import org.araxes.geo.LonLatGeometry;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.util.GeometryEditor;

/**
 * Positions set along long geodesic edges, so near together that straight lines between longitudes and latitudes follow
 * the geodesics to 2 cm in the region and to 20 cm up to 84° of latitude. For questions of inside and outside, which
 * are asked on longitudes and latitudes. Thread-safe.
 */
final class DenseEdges {

    /** The length of the parts. */
    static final double STATION_METERS = 1_000;

    private DenseEdges() {}

    /** Areas ready for such questions: long edges with positions between, split at the date line and up to a pole. */
    static Geometry of(Geometry geometry) {
        if (geometry.getDimension() < 2) {
            return geometry;
        }
        List<List<LonLat>> lines = Lines.of(geometry);
        if (lines.stream().anyMatch(DenseEdges::acrossTheDateLine)) {
            Pieces pieces = new Pieces(lines.getFirst().getFirst());
            pieces.addAreas(geometry);
            return pieces.union();
        }
        return new GeometryEditor(LonLatGeometry.FACTORY).edit(geometry, (part, factory) -> {
            if (!(part instanceof LineString line) || part.isEmpty()) {
                return part;
            }
            List<LonLat> positions = LonLatGeometry.positions(line);
            List<LonLat> dense = line(positions);
            if (dense.size() == positions.size()) {
                return part;
            }
            return part instanceof LinearRing
                    ? ((Polygon) LonLatGeometry.polygon(List.of(dense))).getExteriorRing()
                    : LonLatGeometry.line(dense);
        });
    }

    /** A line with positions between its own, which all stay. */
    static List<LonLat> line(List<LonLat> line) {
        List<LonLat> out = new ArrayList<>(line.size());
        for (int i = 0; i < line.size(); i++) {
            if (i > 0) {
                between(line.get(i - 1), line.get(i), out);
            }
            out.add(line.get(i));
        }
        return out;
    }

    private static boolean acrossTheDateLine(List<LonLat> line) {
        for (int i = 1; i < line.size(); i++) {
            if (acrossTheDateLine(line.get(i - 1), line.get(i)) && !isCut(line.get(i - 1), line.get(i))) {
                return true;
            }
        }
        return false;
    }

    /** Whether the short way from one position to another leads over the date line or over a pole. */
    static boolean acrossTheDateLine(LonLat from, LonLat to) {
        return Math.abs(to.lonDegrees() - from.lonDegrees()) > 180;
    }

    /**
     * Whether an edge of an area is no outline but a cut along the date line or along a pole, as areas in longitude and
     * latitude have where they are split (RFC 7946, 3.1.9).
     */
    static boolean isCut(LonLat from, LonLat to) {
        boolean dateLine = Math.abs(from.lonDegrees()) == 180 && from.lonDegrees() == to.lonDegrees();
        return dateLine || Math.abs(from.latDegrees()) == 90 && from.latDegrees() == to.latDegrees();
    }

    private static void between(LonLat from, LonLat to, List<LonLat> out) {
        if (isCut(from, to)) {
            return;
        }
        // A chord through the Earth is at most the geodesic: most edges are told to be short by that alone.
        if (Chords.length(Chords.point(from), Chords.point(to)) < STATION_METERS / 2) {
            return;
        }
        GeodesicLine edge = Geodesic.WGS84.InverseLine(
                from.latDegrees(), from.lonDegrees(), to.latDegrees(), to.lonDegrees(), GeodesicMask.ALL);
        int parts = (int) Math.ceil(edge.Distance() / STATION_METERS);
        for (int i = 1; i < parts; i++) {
            GeodesicData at = edge.Position(edge.Distance() * i / parts);
            out.add(new LonLat(at.lon2, at.lat2));
        }
    }
}
