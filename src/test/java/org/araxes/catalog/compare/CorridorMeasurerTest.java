package org.araxes.catalog.compare;

import static org.araxes.catalog.compare.Plan.ONE;
import static org.araxes.catalog.compare.Plan.TWO;
import static org.araxes.catalog.compare.Plan.box;
import static org.araxes.catalog.compare.Plan.claim;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.araxes.catalog.Catalog;
import org.araxes.catalog.Claim;
import org.araxes.catalog.ClaimKind;
import org.araxes.catalog.Status;
import org.araxes.catalog.Validity;
import org.junit.jupiter.api.Test;

/**
 * Roads along the meridian of 45°. From 40° to 41° N it is 111 044 m long: a degree of latitude is 111 132.95 − 559.85
 * cos 2φ + 1.17 cos 4φ metres at its middle φ (series for WGS 84).
 */
class CorridorMeasurerTest {

    private static final double DEGREE_AT_40_5 =
            111_132.95 - 559.85 * Math.cos(Math.toRadians(81)) + 1.17 * Math.cos(Math.toRadians(162));

    private final Claim road = claim("road", ClaimKind.ROAD, List.of(), 1000, "LINESTRING (45 40, 45 40.4, 45 41)");

    @Test
    void theLengthIsThatOfTheMeridianAndItsUncertaintyThatOfBothEnds() {
        Corridor measured = measure(Plan.catalog(road));
        assertThat(measured.lengthMeters()).isCloseTo(DEGREE_AT_40_5, within(1.0));
        assertThat(measured.sigmaMeters()).isCloseTo(1414.2, within(0.1));
    }

    @Test
    void bordersAreCountedByLine() {
        Claim zigzag = claim(
                "zigzag",
                ClaimKind.BOUNDARY,
                List.of(ONE, TWO),
                200,
                "LINESTRING (44.9 40.1, 45.1 40.15, 44.9 40.2, 45.1 40.25, 45.2 41)");
        Claim agreed = claim(
                "agreed",
                ClaimKind.BOUNDARY,
                Status.AGREED,
                new Validity.Always(),
                List.of(),
                100,
                "LINESTRING (44 40.5, 46 40.5)");
        Corridor measured = measure(Plan.catalog(road, zigzag, agreed));
        assertThat(measured.crossings())
                .extracting(c -> c.line().id() + " " + c.count())
                .containsExactly("zigzag 3", "agreed 1");
        assertThat(measured.crossingCount()).isEqualTo(4);
    }

    @Test
    void aRoadThatOnlyBeginsOnABorderDoesNotCrossIt() {
        Claim border = claim("border", ClaimKind.BOUNDARY, List.of(ONE, TWO), 200, "LINESTRING (44 40, 45 40, 46 40)");
        assertThat(measure(Plan.catalog(road, border)).crossings()).isEmpty();
        assertThat(nearest(measure(Plan.catalog(road, border))).meets()).isTrue();
    }

    @Test
    void aCrossingAtAVertexOfBothIsOne() {
        Claim border =
                claim("border", ClaimKind.BOUNDARY, List.of(ONE, TWO), 200, "LINESTRING (44 40.4, 45 40.4, 46 40.4)");
        assertThat(measure(Plan.catalog(road, border)).crossingCount()).isEqualTo(1);
    }

    @Test
    void aLineThatOneSideAloneClaimsIsNoBorder() {
        Claim reading = claim("reading", ClaimKind.BOUNDARY, List.of(ONE), 200, "LINESTRING (44 40.5, 46 40.5)");
        assertThat(measure(Plan.catalog(road, reading)).crossings()).isEmpty();
    }

    @Test
    void lengthInEachSidesClaimsCountsLandClaimedTwiceOnce() {
        Claim first = claim("first", ClaimKind.AREA, List.of(ONE), 300, box(44.9, 40.6, 45.1, 40.7));
        Claim second = claim("second", ClaimKind.AREA, List.of(ONE), 400, box(44.9, 40.65, 45.1, 40.75));
        Claim other = claim("other", ClaimKind.AREA, List.of(TWO), 500, box(44.9, 40.2, 45.1, 40.3));
        Corridor measured = measure(Plan.catalog(road, first, second, other));
        Corridor.Inside one = measured.inside().getFirst();
        Corridor.Inside two = measured.inside().getLast();
        assertThat(one.party()).isEqualTo(ONE);
        assertThat(one.lengthMeters()).isCloseTo(0.15 * DEGREE_AT_40_5, withinPercentage(0.02));
        assertThat(one.claims()).containsExactly(first, second);
        assertThat(one.sigmaMeters())
                .as("in by the first, out by the second, on a road off by 1000 m at either place")
                .isCloseTo(Math.sqrt(300 * 300 + 400 * 400 + 2 * 1000 * 1000), within(1e-6));
        assertThat(two.lengthMeters()).isCloseTo(0.1 * DEGREE_AT_40_5, withinPercentage(0.02));
        assertThat(two.sigmaMeters()).isCloseTo(Math.sqrt(2 * 500 * 500 + 2 * 1000 * 1000), within(1e-6));
    }

    @Test
    void anOutlineCountsOnlyWhereItIsCrossed() {
        Claim start = claim("start", ClaimKind.AREA, List.of(TWO), 500, box(44.9, 39.9, 45.1, 40.1));
        Corridor.Inside inside = measure(Plan.catalog(road, start)).inside().getLast();
        assertThat(inside.lengthMeters()).isCloseTo(0.1 * DEGREE_AT_40_5, withinPercentage(0.02));
        assertThat(inside.sigmaMeters()).isCloseTo(Math.sqrt(500 * 500 + 2 * 1000 * 1000), within(1e-6));
    }

    /** A degree of longitude at 40° N is 85 394 m. */
    @Test
    void theNearestClaimLineIsALineOrAnOutline() {
        Claim line = claim("line", ClaimKind.BOUNDARY, List.of(ONE, TWO), 300, "LINESTRING (45.2 39, 45.2 42)");
        Claim land = claim("land", ClaimKind.AREA, List.of(TWO), 400, box(45.1, 39.95, 45.15, 40.0001));
        Corridor.Near near = nearest(measure(Plan.catalog(road, line, land)));
        assertThat(near.claim()).isEqualTo(land);
        assertThat(near.distanceMeters()).isCloseTo(8_539.4, withinPercentage(0.01));
        assertThat(near.sigmaMeters()).isCloseTo(Math.hypot(1000, 400), within(1e-6));
        Corridor alone = measure(Plan.catalog(road, line));
        assertThat(nearest(alone).distanceMeters())
                .as("nearest in the north")
                .isCloseTo(2 * 8_412.0, withinPercentage(0.1));
    }

    @Test
    void aRoadInsideOneCountryIsAsUncertainThereAsItIsLong() {
        Claim country = claim("country", ClaimKind.COUNTRY, List.of(), 200, box(44, 39, 46, 42));
        Corridor measured = measure(Plan.catalog(road, country));
        assertThat(measured.countries()).hasSize(1);
        assertThat(measured.countries().getFirst().lengthMeters()).isCloseTo(measured.lengthMeters(), within(1e-3));
        assertThat(measured.countries().getFirst().sigmaMeters()).isCloseTo(measured.sigmaMeters(), within(1e-6));
    }

    @Test
    void withoutClaimsThereIsNoNearestLine() {
        assertThat(measure(Plan.catalog(road)).nearest()).isNull();
    }

    @Test
    void theBordersAreThoseOfTheDay() {
        Claim old = claim(
                "old",
                ClaimKind.BOUNDARY,
                Status.CLAIMED,
                Plan.until("2024-05-24"),
                List.of(ONE, TWO),
                200,
                "LINESTRING (44 40.5, 46 40.5)");
        assertThat(measure(Plan.catalog(road, old)).crossings()).isEmpty();
        assertThat(new CorridorMeasurer(Plan.catalog(road, old), LocalDate.of(2023, 1, 1))
                        .measureAll()
                        .getFirst()
                        .crossingCount())
                .isEqualTo(1);
    }

    @Test
    void onlyRoadsAndRailwaysDrawnAsLinesAreMeasured() {
        Claim zone = claim("zone", ClaimKind.CORRIDOR, List.of(), 200, box(45, 40, 45.1, 40.1));
        Claim rail = claim("rail", ClaimKind.RAILWAY, List.of(), 200, "LINESTRING (45 40, 45.1 40)");
        assertThat(new CorridorMeasurer(Plan.catalog(zone, rail, road), null).measureAll())
                .extracting(c -> c.claim().id())
                .containsExactly("rail", "road");
    }

    private static Corridor measure(Catalog catalog) {
        return new CorridorMeasurer(catalog, null).measureAll().getFirst();
    }

    private static Corridor.Near nearest(Corridor corridor) {
        return Objects.requireNonNull(corridor.nearest());
    }
}
