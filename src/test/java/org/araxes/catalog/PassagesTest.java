package org.araxes.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.araxes.geo.LonLat;
import org.araxes.measure.Geodesics;
import org.araxes.measure.Stretch;
import org.araxes.measure.Subject;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Geometry;

class PassagesTest {

    private final Catalog catalog;

    /** From Armenia over Karki to Nakhchivan. */
    private static final List<LonLat> ROAD = List.of(new LonLat(44.90, 39.86), new LonLat(45.00, 39.74));

    PassagesTest() throws IOException {
        catalog = CatalogLoader.load(DataDirectory.locate(null)).catalog();
    }

    private List<Passage> along(List<LonLat> route, String day) {
        return Passages.of(route, catalog.layers(), day.isEmpty() ? null : LocalDate.parse(day));
    }

    @Test
    void aRoadOverTheBorderIsInBothCountriesForItsWholeLength() {
        List<Passage> countries = along(ROAD, "").stream()
                .filter(p -> p.claim().kind() == ClaimKind.COUNTRY)
                .toList();

        assertThat(countries).extracting(p -> p.claim().id()).containsExactly("country-arm", "country-aze");
        assertThat(countries.stream().mapToDouble(Passage::lengthMeters).sum())
                .isEqualTo(Geodesics.lengthMeters(ROAD), within(1.0));
        assertThat(countries).allSatisfy(p -> {
            assertThat(p.ends()).isOdd();
            assertThat(p.sigmaMeters())
                    .isEqualTo(Math.sqrt(p.ends()) * p.claim().accuracyMeters());
        });
    }

    @Test
    void whereAllOfARouteLiesInsideItIsAsUncertainAsTheRoute() {
        List<LonLat> inside = List.of(new LonLat(44.9, 40.0), new LonLat(45.0, 40.1));

        assertThat(along(inside, "")).anySatisfy(p -> {
            assertThat(p.claim().id()).isEqualTo("country-arm");
            assertThat(p.ends()).isZero();
            assertThat(p.sigmaMeters(123)).isEqualTo(123);
        });
        assertThat(along(ROAD, "")).filteredOn(p -> p.ends() > 0).isNotEmpty().allSatisfy(p -> {
            double ownEnds = 2.0 * p.stretches().size() - p.ends();
            assertThat(p.sigmaMeters(123))
                    .isEqualTo(Math.hypot(p.sigmaMeters(), 123 * Math.sqrt(ownEnds / 2)), within(1e-9));
            assertThat(p.sigmaMeters(Double.NaN)).isEqualTo(p.sigmaMeters());
        });
    }

    @Test
    void aRouteAlongABorderIsOnNeitherSideOfIt() {
        List<LonLat> border =
                new Subject("border", claim("line-2026-main"), 200).lines().getFirst();

        List<Passage> countries = along(border, "").stream()
                .filter(p -> p.claim().kind() == ClaimKind.COUNTRY)
                .toList();

        assertThat(countries).extracting(p -> p.claim().id()).containsExactlyInAnyOrder("country-arm", "country-aze");
        assertThat(countries).allSatisfy(p -> {
            assertThat(p.stretches()).isEmpty();
            assertThat(p.lengthMeters()).isZero();
            assertThat(p.alongMeters()).isEqualTo(Geodesics.lengthMeters(border), within(1.0));
            assertThat(p.ends()).isZero();
        });
    }

    @Test
    void aRouteThatJoinsABorderAndLeavesItIsToldInBothParts() {
        List<LonLat> border =
                new Subject("border", claim("line-2026-main"), 200).lines().getLast();
        LonLat yerevan = new LonLat(44.51, 40.18);
        List<LonLat> route = new ArrayList<>(border.subList(100, 200));
        route.addFirst(yerevan);

        Passage armenia = along(route, "").stream()
                .filter(p -> p.claim().id().equals("country-arm"))
                .findFirst()
                .orElseThrow();

        assertThat(armenia.firstMeters()).isZero();
        assertThat(armenia.stretches()).isNotEmpty();
        assertThat(armenia.alongMeters()).isEqualTo(Geodesics.lengthMeters(border.subList(100, 200)), within(500.0));
        assertThat(Stretch.without(armenia.stretches(), armenia.along())).isEqualTo(armenia.stretches());
    }

    private Geometry claim(String id) {
        return Objects.requireNonNull(catalog.claim(id).orElseThrow().geometry());
    }

    @Test
    void anEnclaveOnTheWayIsAmongThem() {
        assertThat(along(ROAD, "")).anySatisfy(p -> {
            assertThat(p.claim().id()).isEqualTo("karki");
            assertThat(p.lengthMeters()).isBetween(500.0, 6_000.0);
            assertThat(p.ends()).isEqualTo(2);
        });
    }

    @Test
    void whatIsNotShownOnTheDayIsLeftOut() {
        List<LonLat> sevLake = List.of(new LonLat(46.20, 39.61), new LonLat(46.26, 39.58));

        assertThat(along(sevLake, "2022-01-01")).extracting(p -> p.claim().id()).contains("held-sev-lake");
        assertThat(along(sevLake, "2020-01-01")).extracting(p -> p.claim().id()).doesNotContain("held-sev-lake");
    }

    @Test
    void aPlaceIsNoRoute() {
        assertThat(along(List.of(new LonLat(44.9, 39.86)), "")).isEmpty();
        assertThat(along(List.of(new LonLat(0, 0), new LonLat(1, 0)), "")).isEmpty();
    }
}
