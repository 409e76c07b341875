package org.araxes.bench;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.araxes.geo.GeoJsonFeature;
import org.araxes.geo.LonLatGeometry;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.impl.PackedCoordinateSequence;

/**
 * Gives lines and outlines many more vertices, as a finer survey would: every edge is halved again and again, each new
 * vertex put off to one side by a part of the edge that follows from its ends alone. So the same input always gives the
 * same vertices, and a border that two areas share stays shared. For measuring speed only; the shapes mean nothing.
 */
public final class FinerGeometry {

    private static final GeometryFactory FACTORY = LonLatGeometry.FACTORY;

    /** How far a new vertex lies off, as a part of the edge that it halves. */
    private static final double OFF = 0.18;

    private final int depth;
    /** Which part of the edges is halved once more. */
    private final double share;

    private double[] packed = new double[1 << 12];
    private int size;

    private FinerGeometry(int depth, double share) {
        this.depth = depth;
        this.share = share;
    }

    /** Features with about so many vertices in all; those that have as many already stay. */
    public static List<GeoJsonFeature> of(List<GeoJsonFeature> features, long vertices) {
        long now = features.stream()
                .map(GeoJsonFeature::geometry)
                .flatMap(g -> g == null ? Stream.empty() : LonLatGeometry.lines(g).stream())
                .mapToLong(line -> line.getNumPoints() - 1)
                .sum();
        if (now == 0 || now >= vertices) {
            return features;
        }
        double octaves = Math.log((double) vertices / now) / Math.log(2);
        int depth = (int) Math.floor(octaves);
        FinerGeometry finer = new FinerGeometry(depth, Math.pow(2, octaves - depth) - 1);
        return features.stream()
                .map(f -> new GeoJsonFeature(f.id(), f.properties(), finer.of(f.geometry()), f.line()))
                .toList();
    }

    private Geometry of(@Nullable Geometry geometry) {
        if (geometry == null) {
            return FACTORY.createPoint();
        }
        return switch (geometry) {
            case Polygon polygon -> {
                LinearRing[] holes = new LinearRing[polygon.getNumInteriorRing()];
                Arrays.setAll(holes, i -> FACTORY.createLinearRing(line(polygon.getInteriorRingN(i))));
                yield FACTORY.createPolygon(FACTORY.createLinearRing(line(polygon.getExteriorRing())), holes);
            }
            case LineString line -> FACTORY.createLineString(line(line));
            case Geometry several
            when several.getNumGeometries() > 1 || several.getDimension() > 0 -> {
                Geometry[] parts = new Geometry[several.getNumGeometries()];
                Arrays.setAll(parts, i -> of(several.getGeometryN(i)));
                yield FACTORY.buildGeometry(Arrays.asList(parts));
            }
            default -> geometry;
        };
    }

    private CoordinateSequence line(LineString line) {
        CoordinateSequence c = line.getCoordinateSequence();
        size = 0;
        put(c.getX(0), c.getY(0));
        for (int i = 1; i < c.size(); i++) {
            edge(c.getX(i - 1), c.getY(i - 1), c.getX(i), c.getY(i), depth);
        }
        return new PackedCoordinateSequence.Double(Arrays.copyOf(packed, size), 2, 0);
    }

    /** Adds what follows the first end of an edge. */
    private void edge(double x0, double y0, double x1, double y1, int halvings) {
        boolean turned = x0 > x1 || (x0 == x1 && y0 > y1);
        double chance = turned ? chance(x1, y1, x0, y0) : chance(x0, y0, x1, y1);
        if (halvings < 0 || (halvings == 0 && Math.abs(chance) >= share)) {
            put(x1, y1);
            return;
        }
        double off = OFF * chance * (turned ? -1 : 1);
        double x = (x0 + x1) / 2 - off * (y1 - y0);
        double y = (y0 + y1) / 2 + off * (x1 - x0);
        edge(x0, y0, x, y, halvings - 1);
        edge(x, y, x1, y1, halvings - 1);
    }

    /** A number between −1 and 1 that the ends decide (the mixing step of SplitMix64). */
    private static double chance(double x0, double y0, double x1, double y1) {
        long h = Double.doubleToLongBits(x0);
        h = 31 * h + Double.doubleToLongBits(y0);
        h = 31 * h + Double.doubleToLongBits(x1);
        h = 31 * h + Double.doubleToLongBits(y1);
        h = (h ^ (h >>> 30)) * 0xBF58476D1CE4E5B9L;
        h = (h ^ (h >>> 27)) * 0x94D049BB133111EBL;
        return ((h ^ (h >>> 31)) >> 11) * 0x1p-52;
    }

    private void put(double x, double y) {
        if (size + 2 > packed.length) {
            packed = Arrays.copyOf(packed, packed.length * 2);
        }
        packed[size++] = x;
        packed[size++] = y;
    }
}
