package org.araxes.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.araxes.catalog.Catalog;
import org.araxes.catalog.Claim;
import org.araxes.catalog.ClaimKind;
import org.araxes.catalog.NameDisplay;
import org.araxes.catalog.Party;
import org.araxes.catalog.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClaimFilterTest {

    private final Catalog catalog = catalog(Maps.ARM, Maps.AZE);

    @ParameterizedTest
    @CsvSource({
        // whose, status, shown when: arm, aze, both, neither
        "'', NONE, true, true, true, true",
        "'', CLAIMED, true, true, true, true",
        "arm, CLAIMED, true, false, true, false",
        "arm, HISTORIC, true, false, true, false",
        "aze, CLAIMED, false, true, true, false",
        "aze, CONTROL, false, true, true, false",
        "arm+aze, CLAIMED, true, true, true, false",
        "arm+aze, PROPOSED, true, true, true, false",
        "arm+aze, AGREED, true, true, true, true",
        "arm+aze, DELIMITED, true, true, true, true",
        "arm+aze, HISTORIC, true, true, true, true",
    })
    void eachChoiceShowsItsOwnClaimsAndWhatNobodyDisputes(
            String whose, Status status, boolean arm, boolean aze, boolean both, boolean neither) {
        Claim claim = claim(whose.isEmpty() ? List.of() : List.of(whose.split("\\+")), status);
        assertThat(ClaimFilter.choices(catalog).stream().map(c -> c.shows(claim)))
                .containsExactly(arm, aze, both, neither);
    }

    @Test
    void eachChoiceIsFoundByItsCode() {
        List<ClaimFilter> choices = ClaimFilter.choices(catalog);
        assertThat(choices.stream().map(c -> c.code(catalog))).containsExactly("arm", "aze", "both", "neither");
        assertThat(choices)
                .allSatisfy(c ->
                        assertThat(ClaimFilter.ofCode(catalog, c.code(catalog))).contains(c));
        assertThat(ClaimFilter.ofCode(catalog, "armenia")).isEmpty();
    }

    @Test
    void theOrderIsThatOfTheCatalogue() {
        Catalog other = catalog(Maps.AZE, Maps.ARM);
        assertThat(ClaimFilter.choices(other).stream().map(c -> c.code(other)))
                .containsExactly("aze", "arm", "both", "neither");
    }

    @Test
    void theCounterpartOfOneSideIsTheOtherAndOfAllIsNothing() {
        assertThat(ClaimFilter.choices(catalog).stream()
                        .map(c -> c.counterpart(catalog).code(catalog)))
                .containsExactly("aze", "arm", "neither", "both");
    }

    @Test
    void titlesAreNamesInTheLanguageAsked() {
        assertThat(ClaimFilter.choices(catalog).stream().map(c -> c.title(catalog, NameDisplay.EN)))
                .containsExactly("Armenia", "Azerbaijan", "Both", "Neither");
    }

    @Test
    void theTwoScenesOfAComparisonDifferInWhoseClaimsTheyShowOnly() {
        Comparison swipe = new Comparison(
                Comparison.Layout.SWIPE, ClaimFilter.only(catalog, "arm"), ClaimFilter.only(catalog, "aze"), 0.25);
        List<Scene> scenes = SceneBuilder.start(catalog).build(swipe);
        assertThat(scenes).extracting(Scene::filter).containsExactly(swipe.first(), swipe.second());
        assertThat(scenes.get(0).withFilter(swipe.second())).isEqualTo(scenes.get(1));
    }

    @Test
    void aSingleMapHasOneScene() {
        assertThat(SceneBuilder.start(catalog).build(Comparison.none(catalog))).hasSize(1);
    }

    @Test
    void theDividerStaysOnTheMap() {
        Comparison none = Comparison.none(catalog);
        assertThat(none.withDivider(-3).divider()).isZero();
        assertThat(none.withDivider(7).divider()).isOne();
        assertThat(none.withDivider(Double.NaN).divider()).isEqualTo(0.5);
    }

    @Test
    void layoutsAreFoundByTheirCode() {
        assertThat(Comparison.Layout.values())
                .allSatisfy(l -> assertThat(Comparison.Layout.ofCode(l.code())).contains(l));
        assertThat(Comparison.Layout.ofCode("diagonal")).isEmpty();
    }

    private static Claim claim(List<String> claimants, Status status) {
        return Maps.claim("c", ClaimKind.AREA, status, new ArrayList<>(claimants), "POINT (1 1)");
    }

    private static Catalog catalog(Party... parties) {
        return new Catalog(
                List.of(), List.of(parties), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
    }
}
