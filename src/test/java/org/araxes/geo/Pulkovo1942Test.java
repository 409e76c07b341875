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

class Pulkovo1942Test {

    private static final LonLat SEV_LAKE = new LonLat(46.2317, 39.5981);

    static Stream<Table> places() {
        return Table.read(Pulkovo1942Test.class, "pulkovo-1942.csv").stream();
    }

    @ParameterizedTest
    @MethodSource("places")
    void shiftsAsTheCitedOperationDoesInProj(Table row) {
        LonLat pulkovo = Pulkovo1942.fromWgs84(row.position("lon", "lat"));

        assertThat(metersApart(pulkovo, row.position("lon5044", "lat5044"))).isLessThan(0.001);
    }

    @ParameterizedTest
    @MethodSource("places")
    void gridCoordinatesAgreeWithProj(Table row) {
        MapPoint grid = Pulkovo1942.GAUSS_KRUGER_8.toMap(row.position("lon", "lat"));

        assertThat(grid.xMeters()).isEqualTo(row.number("east"), within(0.001));
        assertThat(grid.yMeters()).isEqualTo(row.number("north"), within(0.001));
    }

    @ParameterizedTest
    @MethodSource("places")
    void operationsDerivedFromOtherStationsAgreeWithinTheStatedAccuracy(Table row) {
        LonLat pulkovo = Pulkovo1942.fromWgs84(row.position("lon", "lat"));

        for (String operation : List.of("10835", "1807", "1809")) {
            LonLat other = row.position("lon" + operation, "lat" + operation);
            assertThat(metersApart(pulkovo, other)).as("EPSG " + operation).isLessThan(Pulkovo1942.ACCURACY_METERS);
        }
    }

    @ParameterizedTest
    @MethodSource("places")
    void theWayBackEndsWhereItBegan(Table row) {
        LonLat p = row.position("lon", "lat");

        assertThat(metersApart(Pulkovo1942.toWgs84(Pulkovo1942.fromWgs84(p)), p))
                .isLessThan(1e-6);
        assertThat(metersApart(Pulkovo1942.GAUSS_KRUGER_8.toLonLat(Pulkovo1942.GAUSS_KRUGER_8.toMap(p)), p))
                .isLessThan(1e-6);
    }

    @Test
    void agreesWithGeoToolsToACentimetre() throws Exception {
        MathTransform geotools = CRS.findMathTransform(CRS.parseWKT("""
                GEOGCS["Pulkovo 1942",
                  DATUM["Pulkovo 1942", SPHEROID["Krassowsky 1940", 6378245.0, 298.3],
                    TOWGS84[23.57, -140.95, -79.8, 0.0, 0.35, 0.79, -0.22]],
                  PRIMEM["Greenwich", 0.0], UNIT["degree", 0.017453292519943295],
                  AXIS["Longitude", EAST], AXIS["Latitude", NORTH]]
                """), DefaultGeographicCRS.WGS84);
        for (double lon = 43; lon <= 51; lon += 0.5) {
            for (double lat = 38; lat <= 43; lat += 0.5) {
                double[] xy = {lon, lat};
                geotools.transform(xy, 0, xy, 0, 1);
                assertThat(metersApart(Pulkovo1942.toWgs84(new LonLat(lon, lat)), new LonLat(xy[0], xy[1])))
                        .isLessThan(0.01);
            }
        }
    }

    @Test
    void holdsEverywhereOnTheGlobe() {
        for (LonLat p : List.of(
                new LonLat(180, 65),
                new LonLat(-180, -65),
                new LonLat(20, 89.9),
                new LonLat(0, -89),
                new LonLat(0, 0))) {
            LonLat back = Pulkovo1942.toWgs84(Pulkovo1942.fromWgs84(p));
            assertThat(Math.abs(back.latDegrees() - p.latDegrees())).isLessThan(1e-9);
        }
    }

    @Test
    void aSheetReadAsWgs84LiesAHundredMetresTooFarEast() {
        LonLat truth = Pulkovo1942.toWgs84(SEV_LAKE);

        double west = (SEV_LAKE.lonDegrees() - truth.lonDegrees())
                * 111_320
                * Math.cos(Math.toRadians(SEV_LAKE.latDegrees()));
        assertThat(west).isBetween(99.0, 106.0);
    }

    @Test
    void scaleOfTheGridIsTrueOnItsMeridianAndGrowsBesideIt() {
        assertThat(Pulkovo1942.GAUSS_KRUGER_8.pointScale(new LonLat(45, 40))).isEqualTo(1, within(1e-9));
        assertThat(Pulkovo1942.GAUSS_KRUGER_8.pointScale(SEV_LAKE)).isGreaterThan(1.0001);
        assertThat(Pulkovo1942.GAUSS_KRUGER_8.convergenceDegrees(SEV_LAKE)).isEqualTo(0.786, within(0.001));
        assertThat(Pulkovo1942.GAUSS_KRUGER_8.name()).contains("Pulkovo 1942", "zone 8");
    }

    private static double metersApart(LonLat a, LonLat b) {
        double north = (a.latDegrees() - b.latDegrees()) * 111_030;
        double east = (a.lonDegrees() - b.lonDegrees()) * 111_320 * Math.cos(Math.toRadians(a.latDegrees()));
        return Math.hypot(north, east);
    }
}
