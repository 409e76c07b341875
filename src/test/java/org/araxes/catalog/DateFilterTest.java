package org.araxes.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.araxes.catalog.DateFilter.Standing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateFilterTest {

    private final Catalog catalog = CatalogLoader.load(DataFolders.WHOLE).catalog();
    private final Claim zone = catalog.claim("zone").orElseThrow();

    @ParameterizedTest
    @CsvSource({"2020-11-09, NOT", "2020-11-10, HOLDS", "2022-08-29, HOLDS", "2022-08-30, NOT"})
    void showsAClaimFromItsFirstDayUpToTheDayOnWhichItNoLongerHeld(LocalDate day, Standing standing) {
        assertThat(DateFilter.standing(zone, day)).isEqualTo(standing);
    }

    @Test
    void showsEverythingWithoutADay() {
        assertThat(DateFilter.standing(zone, null)).isEqualTo(Standing.HOLDS);
        assertThat(DateFilter.standing(catalog.claim("old-road").orElseThrow(), null))
                .isEqualTo(Standing.ALWAYS);
    }

    @Test
    void givesTheClaimsOfALayerOnADay() {
        Layer roads = catalog.layer("roads").orElseThrow();

        assertThat(DateFilter.shown(roads, LocalDate.of(2021, 1, 1)))
                .extracting(Claim::id)
                .containsExactly("old-road", "zone");
        assertThat(DateFilter.shown(roads, LocalDate.of(2023, 1, 1)))
                .extracting(Claim::id)
                .containsExactly("old-road");
    }

    @Test
    void listsTheDaysOnWhichSomethingChanges() {
        assertThat(DateFilter.days(catalog))
                .containsExactly(LocalDate.of(1987, 1, 1), LocalDate.of(2020, 11, 10), LocalDate.of(2022, 8, 30));
    }
}
