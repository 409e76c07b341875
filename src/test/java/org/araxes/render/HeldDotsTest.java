package org.araxes.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import org.araxes.catalog.Catalog;
import org.araxes.catalog.CatalogLoader;
import org.araxes.catalog.Claim;
import org.araxes.catalog.DataDirectory;
import org.araxes.catalog.Layer;
import org.araxes.catalog.Party.ClaimColour;
import org.araxes.catalog.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who held an area on the day shown is seen by dots in the holder's colour. */
class HeldDotsTest {

    private static final Set<ClaimColour> ARM = EnumSet.of(ClaimColour.CLAIM_1);
    private static final Set<ClaimColour> AZE = EnumSet.of(ClaimColour.CLAIM_2);

    @Test
    void areInTheColourOfTheHolderAndNotOfTheClaimant() {
        assertThat(pixels(ARM, Palette.LIGHT.claim1())).isPositive();
        assertThat(pixels(Set.of(), Palette.LIGHT.claim1())).isZero();
    }

    @Test
    void areNotThereForBoth() {
        assertThat(pixels(EnumSet.of(ClaimColour.CLAIM_1, ClaimColour.CLAIM_2), Palette.LIGHT.claim1()))
                .isZero();
    }

    /** Pixels of a colour inside the sign of an area that Azerbaijan claims. */
    private static long pixels(Set<ClaimColour> holders, int colour) {
        var style = Maps.style().fill(org.araxes.catalog.LayerStyle.Fill.TINT).build();
        Swatch swatch = new Swatch(style, Swatch.Form.AREA, Status.CLAIMED, AZE, Palette.LIGHT, holders);
        int[] argb = Symbols.swatch(swatch, 60, 60, 2).getRGB(0, 0, 120, 120, null, 0, 120);
        return Arrays.stream(argb).filter(p -> p == colour).count();
    }

    @ParameterizedTest
    @CsvSource({
        "karki, 1989-06-01, CLAIM_2",
        "karki, 2021-05-12, CLAIM_1",
        "artsvashen, 1991-01-01, CLAIM_1",
        "artsvashen, 2021-05-12, CLAIM_2",
        "district-kalbajar, 2005-01-01, CLAIM_1"
    })
    void followTheDay(String claim, LocalDate day, ClaimColour holder) throws Exception {
        Catalog catalog = CatalogLoader.load(DataDirectory.locate(null)).catalog();
        Claim shown = catalog.claim(claim).orElseThrow();
        Layer layer = catalog.layer(shown.layerId()).orElseThrow();

        assertThat(Swatch.of(layer, shown, catalog, Palette.LIGHT, day).holders())
                .containsExactly(holder);
        assertThat(Swatch.of(layer, shown, catalog, Palette.LIGHT, null).holders())
                .isEmpty();
    }
}
