package org.araxes.catalog.compare;

import static org.araxes.catalog.compare.Plan.ONE;
import static org.araxes.catalog.compare.Plan.TWO;
import static org.araxes.catalog.compare.Plan.box;
import static org.araxes.catalog.compare.Plan.claim;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.time.LocalDate;
import java.util.List;
import org.araxes.catalog.Catalog;
import org.araxes.catalog.Claim;
import org.araxes.catalog.ClaimKind;
import org.araxes.catalog.Status;
import org.araxes.catalog.Validity;
import org.junit.jupiter.api.Test;

class OverlapFinderTest {

    /** WGS 84: half axes and eccentricity. */
    private static final double A = 6_378_137;

    private static final double E = Math.sqrt(0.00669437999014);

    private final Claim one = claim("o", ClaimKind.AREA, List.of(ONE), 100, box(45, 40, 45.2, 40.2));
    private final Claim two = claim("t", ClaimKind.AREA, List.of(TWO), 300, box(45.1, 40.1, 45.4, 40.3));

    @Test
    void theSharedLandHasTheAreaOfItsZoneOfTheEllipsoid() {
        Overlap overlap = only(Plan.catalog(one, two));
        double expected = Math.toRadians(0.1) * (zone(40.2) - zone(40.1));
        assertThat(overlap.areaSquareMeters()).isCloseTo(expected, withinPercentage(1e-4));
    }

    /** Area of the ellipsoid between the equator and a parallel, a radian wide (Snyder 1987, equation 3-12, times a²/2). */
    private static double zone(double latDegrees) {
        double s = Math.sin(Math.toRadians(latDegrees));
        double q = s / (1 - E * E * s * s) - Math.log((1 - E * s) / (1 + E * s)) / (2 * E);
        return A * A / 2 * (1 - E * E) * q;
    }

    /** A degree at 40° N is 111 035 m along the meridian and 85 394 m along the parallel. */
    @Test
    void eachOutlineIsOffOnItsPartOfTheEdge() {
        Overlap overlap = only(Plan.catalog(one, two));
        double northAndEast = 8_520 + 11_104; // of the first claim
        double southAndWest = 8_527 + 11_104; // of the second
        double expected = Math.hypot(northAndEast * 100 / 2, southAndWest * 300 / 2);
        assertThat(overlap.sigmaSquareMeters()).isCloseTo(expected, withinPercentage(0.1));
    }

    @Test
    void thePartyThatTheCatalogueListsFirstStandsFirstWhateverTheOrderOfTheClaims() {
        assertThat(only(Plan.catalog(two, one)).first()).isEqualTo(one);
    }

    @Test
    void neighboursShareNoLand() {
        Claim beside = claim("b", ClaimKind.AREA, List.of(TWO), 300, box(45.2, 40, 45.4, 40.2));
        assertThat(OverlapFinder.find(Plan.catalog(one, beside), null)).isEmpty();
    }

    @Test
    void landOfOneSideTwiceOrOfBothTogetherIsNoOverlap() {
        Claim again = claim("a", ClaimKind.AREA, List.of(ONE), 300, box(45.1, 40.1, 45.4, 40.3));
        Claim joint = claim("j", ClaimKind.AREA, List.of(ONE, TWO), 300, box(45.1, 40.1, 45.4, 40.3));
        assertThat(OverlapFinder.find(Plan.catalog(one, again, joint), null)).isEmpty();
    }

    @Test
    void claimsOfThePastAreLeftOutUnlessTheDayIsAsked() {
        Claim ended = claim(
                "e",
                ClaimKind.AREA,
                Status.CLAIMED,
                Plan.until("2020-01-01"),
                List.of(TWO),
                300,
                box(45.1, 40.1, 45.4, 40.3));
        Claim historic = claim(
                "h",
                ClaimKind.AREA,
                Status.HISTORIC,
                new Validity.Unknown(),
                List.of(TWO),
                300,
                box(45.1, 40.1, 45.4, 40.3));
        Catalog catalog = Plan.catalog(one, ended, historic);
        assertThat(OverlapFinder.find(catalog, null)).isEmpty();
        assertThat(OverlapFinder.find(catalog, LocalDate.of(2019, 6, 1)))
                .extracting(o -> o.second().id())
                .containsExactly("e");
    }

    @Test
    void theLargestComesFirst() {
        Claim small = claim("s", ClaimKind.AREA, List.of(TWO), 300, box(45.05, 40.05, 45.08, 40.06));
        assertThat(OverlapFinder.find(Plan.catalog(one, small, two), null))
                .extracting(o -> o.second().id())
                .containsExactly("t", "s");
    }

    private static Overlap only(Catalog catalog) {
        List<Overlap> found = OverlapFinder.find(catalog, null);
        assertThat(found).hasSize(1);
        return found.getFirst();
    }
}
