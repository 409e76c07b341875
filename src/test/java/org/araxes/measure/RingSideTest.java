package org.araxes.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.araxes.geo.LonLat;
import org.junit.jupiter.api.Test;

/** Rings of more than half of the Earth; zones by Snyder's closed form, the whole as GeographicLib gives it. */
class RingSideTest {

    private static final double EARTH_SQUARE_METERS = 510_065_621_724_088.0;

    private static double area(double... lonLat) {
        List<LonLat> ring = new ArrayList<>();
        for (int i = 0; i < lonLat.length; i += 2) {
            ring.add(new LonLat(lonLat[i], lonLat[i + 1]));
        }
        assertThat(Geodesics.ringAreaSquareMeters(ring.reversed()))
                .as("the other way round")
                .isEqualTo(Geodesics.ringAreaSquareMeters(ring));
        return Geodesics.ringAreaSquareMeters(ring);
    }

    @Test
    void theWholeEarthIsABoxOfLongitudesAndLatitudes() {
        assertThat(area(-180, -90, 180, -90, 180, 90, -180, 90)).isEqualTo(EARTH_SQUARE_METERS, within(1.0));
    }

    @Test
    void aHemisphereIsHalfOfIt() {
        assertThat(area(-180, 0, -90, 0, 0, 0, 90, 0, 180, 0, 180, 90, -180, 90))
                .isEqualTo(EARTH_SQUARE_METERS / 2, within(1.0));
    }

    @Test
    void allBeyondAParallelOfTheOtherHemisphereIsMoreThanHalf() {
        double[] ring = new double[2 * 3_603];
        IntStream.rangeClosed(0, 3_600).forEach(i -> {
            ring[2 * i] = -180 + i / 10.0;
            ring[2 * i + 1] = -10;
        });
        System.arraycopy(new double[] {180, 90, -180, 90}, 0, ring, 2 * 3_601, 4);

        double zone = EllipsoidZones.zoneSquareMeters(-10, 90);

        assertThat(area(ring)).isEqualTo(zone, within(1e-7 * zone)).isGreaterThan(EARTH_SQUARE_METERS / 2);
    }

    /** Planimeter gives −250,072,588,189,720 m² for it, which is this less the whole Earth. */
    @Test
    void aRingOverTwoHundredDegreesIsItsDrawnSide() {
        assertThat(area(-100, -60, 0, -60, 100, -60, 100, 60, 0, 60, -100, 60))
                .isEqualTo(EARTH_SQUARE_METERS - 250_072_588_189_720.0, within(10.0));
    }

    @Test
    void aThinRingAlongTheEquatorStaysThin() {
        assertThat(area(-100, 0, 0, 0.001, 100, 0, 0, -0.001)).isLessThan(1e10);
    }

    /** Planimeter: 2,507,270,031,170 m² and 48,357,252,007 m². */
    @Test
    void aRingAroundAPoleOrAcrossTheDateLineIsItsSmallerSide() {
        assertThat(area(0, 80, 90, 80, 180, 80, -90, 80)).isEqualTo(2_507_270_031_170.0, within(1.0));
        assertThat(area(179, 10, -179, 10, -179, 12, 179, 12)).isEqualTo(48_357_252_007.0, within(1.0));
    }
}
