package org.araxes.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the bundled data show on some days on which much changed. */
class BundledDatesTest {

    private static final List<String> ENCLAVES =
            List.of("yukhari-askipara", "barkhudarli-sofulu", "karki", "artsvashen");

    private final Catalog catalog;

    BundledDatesTest() throws IOException {
        catalog = CatalogLoader.load(DataDirectory.locate(null)).catalog();
    }

    @ParameterizedTest
    @CsvSource({"1985-06-01", "1989-06-01", "2000-01-01", "2026-01-01"})
    void showTheEnclavesWhoeverHoldsThem(LocalDate day) {
        assertThat(ENCLAVES).allMatch(id -> claim(id).validity().holdsOn(day));
    }

    @Test
    void showTheLineBetweenTheTwoInSovietTimeToo() {
        LocalDate day = LocalDate.parse("1985-06-01");

        assertThat(claim("line-2026-main").validity().holdsOn(day)).isTrue();
        assertThat(claim("line-2018-before-2024").validity().holdsOn(day)).isTrue();
        assertThat(claim("line-2024-delimited").validity().holdsOn(day)).isFalse();
    }

    @Test
    void sayWhoHeldTheEnclavesBeforeAndAfter() {
        for (String id : ENCLAVES) {
            Claim enclave = claim(id);
            assertThat(enclave.heldByOn(LocalDate.parse("1989-06-01"))).isEqualTo(enclave.claimants());
            assertThat(enclave.heldByOn(LocalDate.parse("2000-01-01")))
                    .isNotEqualTo(enclave.claimants())
                    .isEqualTo(enclave.controlledBy());
        }
    }

    @Test
    void giveBothDatesOfEveryDistrict() {
        List<Claim> districts = catalog.layer("districts").orElseThrow().claims();

        assertThat(districts).hasSize(7).allSatisfy(district -> {
            Validity.Between time = (Validity.Between) district.validity();
            assertThat(district.control())
                    .extracting(Control::by)
                    .containsExactly(List.of("aze"), List.of("arm"), List.of("aze"));
            assertThat(district.control().get(1)).isEqualTo(new Control(List.of("arm"), time.from(), time.to()));
        });
    }

    @ParameterizedTest
    @CsvSource({"2020-11-09,false,false", "2022-08-29,true,false", "2022-09-01,false,true", "2023-10-01,false,false"})
    void changeTheLachinCorridorOnItsDays(LocalDate day, boolean alongTheOldRoad, boolean alongTheNewRoad) {
        assertThat(claim("lachin-corridor-old").validity().holdsOn(day)).isEqualTo(alongTheOldRoad);
        assertThat(claim("lachin-corridor-new").validity().holdsOn(day)).isEqualTo(alongTheNewRoad);
    }

    private Claim claim(String id) {
        return catalog.claim(id).orElseThrow();
    }
}
