package org.araxes.render.prepare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.araxes.catalog.Claim;
import org.araxes.catalog.Layer;
import org.araxes.geo.Projection;
import org.araxes.render.ink.Box;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryCollection;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;

/**
 * Makes layers ready for drawing: edges become geodesics, every different vertex is projected once, shared borders
 * become shared arcs, and each vertex gets the scale up to which it is needed. About a microsecond a vertex. Positions
 * that are not finite are left out. Thread-safe.
 */
public final class LayerPreparer {

    /** A triangle with its first vertex repeated. */
    private static final int RING_LEAST = 4;

    /** Some tenths of a millisecond of work. */
    private static final int PAUSE_VERTICES = 1 << 12;

    private LayerPreparer() {}

    /** Prepares a layer on its own. Claims without a geometry are left out. */
    public static PreparedLayer prepare(Layer layer, Projection projection) {
        return prepare(layer, projection, new BandStore(), () -> {});
    }

    /**
     * Prepares a layer. Claims without a geometry are left out.
     *
     * @param bands keeps its scale bands
     * @param pause called now and then; may throw to stop the work
     */
    static PreparedLayer prepare(Layer layer, Projection projection, BandStore bands, Runnable pause) {
        Work work = new Work(projection, bands, pause);
        for (Claim claim : layer.claims()) {
            if (claim.geometry() != null && !claim.geometry().isEmpty()) {
                work.read(claim, claim.geometry());
            }
        }
        return work.finish(layer);
    }

    /** A claim's lines, rings and points as vertex numbers. */
    private record Draft(Claim claim, List<int[]> rings, List<int[]> lines, List<Integer> points) {}

    /** What is known while a layer is prepared. */
    private static final class Work {

        private final Projection projection;
        private final BandStore bands;
        private final Runnable pause;
        private final GeodesicEdges edges;
        private final VertexTable table = new VertexTable();
        private final List<Draft> drafts = new ArrayList<>();
        private int[] buffer = new int[256];
        private int buffered;

        Work(Projection projection, BandStore bands, Runnable pause) {
            this.bands = bands;
            this.pause = pause;
            this.projection = projection;
            this.edges = new GeodesicEdges(projection);
        }

        void read(Claim claim, Geometry geometry) {
            Draft draft = new Draft(claim, new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
            read(geometry, draft);
            drafts.add(draft);
        }

        private void read(Geometry geometry, Draft draft) {
            switch (geometry) {
                case Polygon polygon -> {
                    addPath(polygon.getExteriorRing(), RING_LEAST, draft.rings);
                    for (int i = 0; i < polygon.getNumInteriorRing(); i++) {
                        addPath(polygon.getInteriorRingN(i), RING_LEAST, draft.rings);
                    }
                }
                case LineString line -> addPath(line, 2, draft.lines);
                case Point point -> addPoint(point.getCoordinate(), draft.points);
                default -> {
                    for (int i = 0; geometry instanceof GeometryCollection && i < geometry.getNumGeometries(); i++) {
                        read(geometry.getGeometryN(i), draft);
                    }
                }
            }
        }

        private void addPoint(@Nullable Coordinate c, List<Integer> points) {
            if (c != null && onEarth(c.x, c.y)) {
                points.add(table.id(c.x, c.y));
            }
        }

        private void addPath(LineString line, int least, List<int[]> paths) {
            CoordinateSequence c = line.getCoordinateSequence();
            buffered = 0;
            double lon = Double.NaN;
            double lat = Double.NaN;
            for (int i = 0; i < c.size(); i++) {
                if (i % PAUSE_VERTICES == 0) {
                    pause.run();
                }
                double nextLon = c.getX(i);
                double nextLat = c.getY(i);
                if (!onEarth(nextLon, nextLat)) {
                    continue;
                }
                if (buffered > 0) {
                    edges.between(lon, lat, nextLon, nextLat, this::add);
                }
                add(nextLon, nextLat);
                lon = nextLon;
                lat = nextLat;
            }
            if (least == RING_LEAST && buffered > 0 && buffer[0] != buffer[buffered - 1]) {
                add(table.lonLat()[2 * buffer[0]], table.lonLat()[2 * buffer[0] + 1]);
            }
            if (buffered >= least) {
                paths.add(Arrays.copyOf(buffer, buffered));
            }
        }

        private void add(double lon, double lat) {
            int id = table.id(lon, lat);
            if (buffered > 0 && buffer[buffered - 1] == id) {
                return;
            }
            if (buffered == buffer.length) {
                buffer = Arrays.copyOf(buffer, buffered * 2);
            }
            buffer[buffered++] = id;
        }

        private static boolean onEarth(double lon, double lat) {
            return lon >= -180 && lon <= 180 && lat >= -90 && lat <= 90;
        }

        PreparedLayer finish(Layer layer) {
            double[] xy = new double[2 * table.size()];
            pause.run();
            projection.toMap(table.lonLat(), xy, table.size());
            SharedArcs shared = new SharedArcs(table.size());
            for (Draft draft : drafts) {
                pause.run();
                draft.rings.forEach(r -> shared.note(r, true));
                draft.lines.forEach(l -> shared.note(l, l[0] == l[l.length - 1]));
            }
            List<int[]> arcsOf = new ArrayList<>();
            for (Draft draft : drafts) {
                draft.rings.replaceAll(shared::anchored);
                draft.lines.replaceAll(l -> l[0] == l[l.length - 1] ? shared.anchored(l) : l);
            }
            for (Draft draft : drafts) {
                pause.run();
                List<int[]> all = new ArrayList<>(draft.rings);
                all.addAll(draft.lines);
                arcsOf.add(all.stream()
                        .flatMapToInt(p -> Arrays.stream(shared.cut(p)))
                        .toArray());
            }
            VertexWeights weights = new VertexWeights(xy, table.size());
            for (int[] arc : shared.arcs()) {
                pause.run();
                weights.weigh(arc);
            }
            Packer packer = new Packer(xy, weights.weights(), Banded.firstBand(weights.weights()), bands);
            List<PreparedClaim> claims = new ArrayList<>();
            for (int i = 0; i < drafts.size(); i++) {
                pause.run();
                claims.add(packer.pack(drafts.get(i), arcsOf.get(i)));
            }
            List<Banded> arcs = shared.arcs().stream()
                    .map(a -> packer.banded(List.of(a), false))
                    .toList();
            return new PreparedLayer(layer, projection, claims, arcs);
        }
    }

    /** Copies vertex numbers out to coordinates. */
    @SuppressWarnings("ArrayRecordComponent")
    private record Packer(double[] xy, float[] weights, int firstBand, BandStore bands) {

        PreparedClaim pack(Draft draft, int[] arcs) {
            Banded areas = draft.rings.isEmpty() ? null : banded(draft.rings, true);
            Banded lines = draft.lines.isEmpty() ? null : banded(draft.lines, false);
            double[] points = new double[2 * draft.points.size()];
            Box box = Box.EMPTY;
            for (int i = 0; i < draft.points.size(); i++) {
                int id = draft.points.get(i);
                points[2 * i] = xy[2 * id];
                points[2 * i + 1] = xy[2 * id + 1];
                box = box.joined(new Box(xy[2 * id], xy[2 * id + 1], xy[2 * id], xy[2 * id + 1]));
            }
            box = areas == null ? box : box.joined(areas.box());
            box = lines == null ? box : box.joined(lines.box());
            return new PreparedClaim(draft.claim, areas, lines, points, arcs, box);
        }

        Banded banded(List<int[]> paths, boolean rings) {
            int n = paths.stream().mapToInt(p -> p.length).sum();
            Polylines.Builder full = new Polylines.Builder(n, paths.size());
            float[] kept = new float[n];
            int k = 0;
            for (int[] path : paths) {
                full.begin();
                for (int id : path) {
                    full.add(xy[2 * id], xy[2 * id + 1]);
                    kept[k++] = weights[id];
                }
            }
            return new Banded(full.build(rings), kept, firstBand, bands);
        }
    }
}
