package org.araxes.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class EventLayerTest {

    private final Catalog catalog = CatalogLoader.load(DataFolders.WHOLE).catalog();
    private final Layer layer = catalog.layer(EventLayer.ID).orElseThrow();

    @Test
    void holdsEveryEventAndIsOffAtTheStart() {
        assertThat(layer.visible()).isFalse();
        assertThat(layer.claims()).extracting(Claim::id).containsExactly("event:movement", "event:statement");
    }

    @Test
    void leadsFromAClaimToItsEvent() {
        Event movement = catalog.event("movement").orElseThrow();

        assertThat(EventLayer.claimId(movement)).isEqualTo("event:movement");
        assertThat(EventLayer.event(catalog, "event:movement")).contains(movement);
        assertThat(EventLayer.event(catalog, "old-road")).isEmpty();
        assertThat(EventLayer.event(catalog, "event:gone")).isEmpty();
    }

    @Test
    void drawsEventsThatHaveAPointAndListsTheOthers() {
        Claim movement = catalog.claim("event:movement").orElseThrow();
        Claim statement = catalog.claim("event:statement").orElseThrow();

        assertThat(movement.geometry()).isNotNull();
        assertThat(movement.accuracyMeters()).isPositive();
        assertThat(statement.geometry()).isNull();
        assertThat(statement.accuracyMeters()).isNaN();
    }

    @Test
    void showsAnEventOnItsOwnDaysOnly() {
        Validity days = catalog.claim("event:movement").orElseThrow().validity();
        Validity day = catalog.claim("event:statement").orElseThrow().validity();

        assertThat(days.holdsOn(LocalDate.parse("1986-12-31"))).isFalse();
        assertThat(days.holdsOn(LocalDate.parse("1987-01-01"))).isTrue();
        assertThat(days.holdsOn(LocalDate.parse("1989-12-31"))).isTrue();
        assertThat(days.holdsOn(LocalDate.parse("1990-01-01"))).isFalse();
        assertThat(day.holdsOn(LocalDate.parse("2020-11-10"))).isTrue();
        assertThat(day.holdsOn(LocalDate.parse("2020-11-11"))).isFalse();
    }

    @Test
    void isNotMadeTwiceNorOutOfNothing() {
        assertThat(EventLayer.added(List.of(layer), catalog.events())).containsExactly(layer);
        assertThat(EventLayer.added(List.of(), List.of())).isEmpty();
    }
}
