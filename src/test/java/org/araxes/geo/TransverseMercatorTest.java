package org.araxes.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.Stream;
import org.geotools.api.referencing.operation.MathTransform;
import org.geotools.referencing.CRS;
import org.geotools.referencing.crs.DefaultGeographicCRS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TransverseMercatorTest {

    private static final double MICROMETER = 1e-6;

    static Stream<Table> published() {
        return Table.read(TransverseMercatorTest.class, "transverse-mercator.csv").stream();
    }

    @ParameterizedTest
    @MethodSource("published")
    void agreesWithTheExactFormulasToAMicrometre(Table row) {
        LonLat p = row.position("lon", "lat");

        MapPoint utm = TransverseMercator.UTM_38N.toMap(p);
        assertThat(utm.xMeters()).isEqualTo(500_000 + row.number("utmX"), within(MICROMETER));
        assertThat(utm.yMeters()).isEqualTo(row.number("utmY"), within(MICROMETER));

        MapPoint gk = TransverseMercator.GAUSS_KRUGER_8.toMap(p);
        assertThat(gk.xMeters()).isEqualTo(8_500_000 + row.number("gkX"), within(MICROMETER));
        assertThat(gk.yMeters()).isEqualTo(row.number("gkY"), within(MICROMETER));
    }

    @ParameterizedTest
    @MethodSource("published")
    void scaleAndConvergenceAgreeWithTheExactFormulas(Table row) {
        LonLat p = row.position("lon", "lat");

        assertThat(TransverseMercator.UTM_38N.pointScale(p)).isEqualTo(row.number("utmScale"), within(1e-12));
        assertThat(TransverseMercator.UTM_38N.convergenceDegrees(p))
                .isEqualTo(row.number("utmConvergence"), within(1e-11));
        assertThat(TransverseMercator.GAUSS_KRUGER_8.pointScale(p)).isEqualTo(row.number("gkScale"), within(1e-12));
        assertThat(TransverseMercator.GAUSS_KRUGER_8.convergenceDegrees(p))
                .isEqualTo(row.number("gkConvergence"), within(1e-11));
    }

    @ParameterizedTest
    @MethodSource("published")
    void theWayBackEndsWhereItBegan(Table row) {
        LonLat p = row.position("lon", "lat");

        for (Projection projection : List.of(TransverseMercator.UTM_38N, TransverseMercator.GAUSS_KRUGER_8)) {
            LonLat back = projection.toLonLat(projection.toMap(p));
            assertThat(back.lonDegrees()).isEqualTo(p.lonDegrees(), within(1e-12));
            assertThat(back.latDegrees()).isEqualTo(p.latDegrees(), within(1e-12));
        }
    }

    @ParameterizedTest
    @MethodSource("published")
    void scaleAndConvergenceAgreeWithNumericalDifferentiation(Table row) {
        LonLat p = row.position("lon", "lat");
        double step = 1e-5;
        // A step along the meridian: its length on the ellipsoid from the meridian's radius of curvature.
        double e2 = 0.0066943799901413165;
        double sin = Math.sin(Math.toRadians(p.latDegrees()));
        double radius = 6378137 * (1 - e2) / Math.pow(1 - e2 * sin * sin, 1.5);
        MapPoint north = TransverseMercator.UTM_38N.toMap(new LonLat(p.lonDegrees(), p.latDegrees() + step));
        MapPoint south = TransverseMercator.UTM_38N.toMap(new LonLat(p.lonDegrees(), p.latDegrees() - step));
        double dx = north.xMeters() - south.xMeters();
        double dy = north.yMeters() - south.yMeters();

        assertThat(TransverseMercator.UTM_38N.pointScale(p))
                .isEqualTo(Math.hypot(dx, dy) / (radius * Math.toRadians(2 * step)), within(1e-8));
        // East of the central meridian true north lies left of grid north: the convergence is positive there.
        assertThat(TransverseMercator.UTM_38N.convergenceDegrees(p))
                .isEqualTo(-Math.toDegrees(Math.atan2(dx, dy)), within(1e-6));
    }

    @Test
    void agreesWithGeoToolsToATenthOfAMillimetreInTheRegion() throws Exception {
        MathTransform geotools = CRS.findMathTransform(DefaultGeographicCRS.WGS84, CRS.parseWKT("""
                PROJCS["UTM 38N",
                  GEOGCS["WGS 84", DATUM["WGS_1984", SPHEROID["WGS 84", 6378137.0, 298.257223563]],
                    PRIMEM["Greenwich", 0.0], UNIT["degree", 0.017453292519943295],
                    AXIS["Longitude", EAST], AXIS["Latitude", NORTH]],
                  PROJECTION["Transverse_Mercator"],
                  PARAMETER["central_meridian", 45.0], PARAMETER["latitude_of_origin", 0.0],
                  PARAMETER["scale_factor", 0.9996],
                  PARAMETER["false_easting", 500000.0], PARAMETER["false_northing", 0.0],
                  UNIT["m", 1.0], AXIS["Easting", EAST], AXIS["Northing", NORTH]]
                """), true);
        for (double lon = 42; lon <= 48; lon += 0.5) {
            for (double lat = 37; lat <= 43; lat += 0.5) {
                double[] xy = {lon, lat};
                geotools.transform(xy, 0, xy, 0, 1);
                MapPoint ours = TransverseMercator.UTM_38N.toMap(new LonLat(lon, lat));
                assertThat(ours.xMeters()).isEqualTo(xy[0], within(1e-4));
                assertThat(ours.yMeters()).isEqualTo(xy[1], within(1e-4));
            }
        }
    }

    @Test
    void projectsManyAsItProjectsOne() {
        double[] xy = {46.2317, 39.5981, 41, 38.75};
        TransverseMercator.UTM_38N.toMap(xy, xy, 2);

        MapPoint second = TransverseMercator.UTM_38N.toMap(new LonLat(41, 38.75));
        assertThat(xy[2]).isEqualTo(second.xMeters());
        assertThat(xy[3]).isEqualTo(second.yMeters());
    }
}
