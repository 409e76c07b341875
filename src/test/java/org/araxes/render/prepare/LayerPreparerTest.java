package org.araxes.render.prepare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import org.araxes.catalog.Claim;
import org.araxes.catalog.ClaimKind;
import org.araxes.catalog.Drawn;
import org.araxes.catalog.Layer;
import org.araxes.catalog.LayerStyle;
import org.araxes.catalog.Names;
import org.araxes.catalog.SourceRef;
import org.araxes.catalog.Status;
import org.araxes.catalog.Validity;
import org.araxes.geo.LonLat;
import org.araxes.geo.MapPoint;
import org.araxes.geo.TransverseMercator;
import org.araxes.measure.Geodesics;
import org.araxes.render.ink.Box;
import org.araxes.render.ink.MapToDevice;
import org.araxes.render.ink.ScreenPath;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;

class LayerPreparerTest {

    @Test
    void sharedBorderIsOneArc() {
        PreparedLayer layer = prepare(
                "POLYGON((45 40, 45.01 40, 45.01 40.01, 45 40.01, 45 40))",
                "POLYGON((45.01 40, 45.02 40, 45.02 40.01, 45.01 40.01, 45.01 40))");
        assertThat(layer.arcs()).hasSize(3);
        assertThat(layer.claims().get(0).arcs()).hasSize(2);
        Set<Integer> common = ints(layer.claims().get(0).arcs());
        common.retainAll(ints(layer.claims().get(1).arcs()));
        assertThat(common).hasSize(1);
    }

    @Test
    void enclaveInItsHoleIsOneArc() {
        PreparedLayer layer = prepare(
                "POLYGON((45 40, 45.1 40, 45.1 40.1, 45 40.1, 45 40), (45.04 40.04, 45.04 40.06, 45.06 40.06, 45.06 40.04, 45.04 40.04))",
                "POLYGON((45.06 40.06, 45.06 40.04, 45.04 40.04, 45.04 40.06, 45.06 40.06))");
        assertThat(layer.arcs()).hasSize(2);
    }

    @Test
    void sharedBorderStaysSharedAtEveryScale() {
        List<double[]> border = wiggle(45.5, 40, 45.5, 40.5, 400, 1);
        PreparedLayer layer = prepare(polygon(border, 45.0), polygon(border.reversed(), 46.0));
        for (double metersPerPixel : new double[] {1, 10, 50, 200, 1000}) {
            Set<String> left = inner(areas(layer, 0).at(metersPerPixel));
            Set<String> right = inner(areas(layer, 1).at(metersPerPixel));
            assertThat(left).as("at %s m", metersPerPixel).isEqualTo(right);
        }
    }

    @Test
    void generalisedLineStaysWithinHalfAPixelAndGetsThinner() {
        List<double[]> line = wiggle(45, 40, 45.5, 40.2, 3000, 2);
        Banded banded = lines(prepare(linestring(line)), 0);
        int before = Integer.MAX_VALUE;
        for (double metersPerPixel : new double[] {1, 5, 25, 100, 400}) {
            Polylines thin = banded.at(metersPerPixel);
            assertThat(thin.vertices()).isLessThanOrEqualTo(before);
            before = thin.vertices();
            for (int i = 0; i < banded.full().vertices(); i++) {
                Finder.Nearest near =
                        new Finder(banded.full().x(i), banded.full().y(i)).onEdges(thin, 10 * metersPerPixel);
                assertThat(near.distanceMeters()).isLessThanOrEqualTo(Banded.TOLERANCE_PIXELS * metersPerPixel + 1e-6);
            }
        }
        assertThat(before).isLessThan(400);
    }

    @Test
    void junctionsAreKeptAtEveryScale() {
        PreparedLayer layer =
                prepare("LINESTRING(45 40, 45.1 40.0001, 45.2 40)", "LINESTRING(45.1 40.0001, 45.1 40.2)");
        assertThat(layer.arcs()).hasSize(3);
        for (Banded arc : layer.arcs()) {
            assertThat(arc.at(5000).vertices()).isEqualTo(2);
        }
    }

    @Test
    void longEdgesFollowTheGeodesic() {
        PreparedLayer layer = prepare("LINESTRING(43 41.9, 49 41.9)");
        Polylines line = lines(layer, 0).full();
        assertThat(line.vertices()).isGreaterThan(10);
        LonLat a = new LonLat(43, 41.9);
        LonLat middle = Geodesics.direct(
                a,
                Geodesics.inverse(a, new LonLat(49, 41.9)).startAzimuthDegrees(),
                Geodesics.distanceMeters(a, new LonLat(49, 41.9)) / 2);
        MapPoint m = TransverseMercator.UTM_38N.toMap(middle);
        assertThat(new Finder(m.xMeters(), m.yMeters()).onEdges(line, 1e4).distanceMeters())
                .isLessThan(0.3);
    }

    @Test
    void bothDirectionsOfALongBorderGiveTheSameVertices() {
        PreparedLayer layer = prepare("LINESTRING(43 41, 44 42)", "LINESTRING(44 42, 43 41)");
        assertThat(layer.arcs()).hasSize(1);
    }

    @Test
    void emptyMixedAndBrokenGeometriesAreTaken() {
        PreparedLayer layer = prepare(
                "GEOMETRYCOLLECTION(POINT(45 40), LINESTRING(45 40, 45.1 40.1), POLYGON((45 40, 45.1 40, 45.1 40.1, 45 40)))",
                "POLYGON EMPTY",
                "MULTIPOINT((45 40), (46 41))",
                "LINESTRING(45 40, 45 40)",
                "LINESTRING(45 40, 45.1 40, 45 40)");
        assertThat(layer.claims()).hasSize(4);
        assertThat(layer.claims().get(0).points()).hasSize(2);
        assertThat(layer.claims().get(0).areas()).isNotNull();
        assertThat(layer.claims().get(1).points()).hasSize(4);
        assertThat(layer.claims().get(2).lines()).isNull();
    }

    @Test
    void frameCutterKeepsWhatIsSeenAndDropsTheRest() {
        Banded line = lines(prepare(linestring(wiggle(44, 40, 48, 40, 20_000, 3))), 0);
        MapPoint centre = TransverseMercator.UTM_38N.toMap(new LonLat(45.5, 40));
        MapToDevice near = new MapToDevice(centre.xMeters() - 100, centre.yMeters() + 3000, 0.5);
        Box clip = new Box(0, 0, 100, 3000);
        ScreenPath out = new ScreenPath();
        new FrameCutter(near, clip).lines(line.full(), out);
        assertThat(out.isEmpty()).isFalse();
        int points = out.end(out.parts() - 1);
        assertThat(points).isBetween(2, 60);
        for (int i = 0; i < points; i++) {
            assertThat(clip.grown(1e-6).contains(out.x(i), out.y(i))).isTrue();
        }
        assertThat(out.offset(0) / 0.5).isCloseTo(lengthTo(line.full(), centre.xMeters() - 100), within(200.0));
    }

    @Test
    void areaLargerThanTheFrameFillsTheFrame() {
        Banded area = areas(prepare("POLYGON((43 38, 49 38, 49 42, 43 42, 43 38))"), 0);
        MapPoint centre = TransverseMercator.UTM_38N.toMap(new LonLat(45.5, 40));
        ScreenPath out = new ScreenPath();
        Box clip = new Box(0, 0, 640, 480);
        new FrameCutter(new MapToDevice(centre.xMeters(), centre.yMeters(), 20), clip).areas(area.full(), out);
        assertThat(out.parts()).isEqualTo(1);
        assertThat(out.end(0)).isLessThan(12);
        assertThat(Math.abs(signedArea(out))).isCloseTo(640.0 * 480, within(1.0));
    }

    private static Banded areas(PreparedLayer layer, int claim) {
        return Objects.requireNonNull(layer.claims().get(claim).areas());
    }

    private static Banded lines(PreparedLayer layer, int claim) {
        return Objects.requireNonNull(layer.claims().get(claim).lines());
    }

    private static double signedArea(ScreenPath p) {
        double sum = 0;
        for (int i = 0; i < p.end(0); i++) {
            int j = (i + 1) % p.end(0);
            sum += p.x(i) * p.y(j) - p.x(j) * p.y(i);
        }
        return sum / 2;
    }

    private static double lengthTo(Polylines line, double x) {
        double sum = 0;
        for (int i = 1; i < line.vertices() && line.x(i) < x; i++) {
            sum += Math.hypot(line.x(i) - line.x(i - 1), line.y(i) - line.y(i - 1));
        }
        return sum;
    }

    /** The vertices that two neighbours share: those of the wiggly side. */
    private static Set<String> inner(Polylines ring) {
        MapPoint from = TransverseMercator.UTM_38N.toMap(new LonLat(45.3, 40.2));
        MapPoint to = TransverseMercator.UTM_38N.toMap(new LonLat(45.7, 40.2));
        Set<String> found = new HashSet<>();
        for (int i = 0; i < ring.vertices(); i++) {
            if (ring.x(i) > from.xMeters() && ring.x(i) < to.xMeters()) {
                found.add(ring.x(i) + " " + ring.y(i));
            }
        }
        return found;
    }

    private static List<double[]> wiggle(double x0, double y0, double x1, double y1, int n, long seed) {
        Random random = new Random(seed);
        List<double[]> points = new ArrayList<>();
        double off = 0;
        for (int i = 0; i <= n; i++) {
            double t = (double) i / n;
            off = i == 0 || i == n ? 0 : 0.97 * off + 0.0008 * random.nextGaussian();
            points.add(new double[] {x0 + t * (x1 - x0) + off, y0 + t * (y1 - y0) + 0.4 * off});
        }
        return points;
    }

    private static String polygon(List<double[]> border, double farX) {
        List<double[]> ring = new ArrayList<>(border);
        ring.add(new double[] {farX, border.getLast()[1]});
        ring.add(new double[] {farX, border.getFirst()[1]});
        ring.add(border.getFirst());
        return "POLYGON((" + coordinates(ring) + "))";
    }

    private static String linestring(List<double[]> line) {
        return "LINESTRING(" + coordinates(line) + ")";
    }

    private static String coordinates(List<double[]> points) {
        return String.join(", ", points.stream().map(p -> p[0] + " " + p[1]).toList());
    }

    private static Set<Integer> ints(int[] values) {
        Set<Integer> set = new HashSet<>();
        for (int v : values) {
            set.add(v);
        }
        return set;
    }

    private static PreparedLayer prepare(String... wkts) {
        List<Claim> claims = new ArrayList<>();
        for (String wkt : wkts) {
            claims.add(claim("c" + claims.size(), wkt));
        }
        Layer layer = new Layer("l", Names.english("l"), "g", 0, true, 1, 1e9, LayerStyle.DEFAULT, null, claims);
        return LayerPreparer.prepare(layer, TransverseMercator.UTM_38N);
    }

    private static Claim claim(String id, String wkt) {
        Geometry geometry;
        try {
            geometry = new WKTReader().read(wkt);
        } catch (ParseException e) {
            throw new IllegalArgumentException(wkt, e);
        }
        return new Claim(
                id,
                "l",
                Names.english(id),
                Set.of(),
                ClaimKind.AREA,
                List.of(),
                List.of(),
                Status.NONE,
                new Validity.Always(),
                null,
                List.of(new SourceRef("s", "")),
                "",
                Map.of(),
                geometry,
                Drawn.DIGITISED,
                100,
                "",
                0,
                null);
    }
}
