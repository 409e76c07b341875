package org.araxes.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.araxes.catalog.Origins.Kind;
import org.araxes.catalog.StatedFigure.Qualifier;
import org.araxes.catalog.StatedFigure.Unit;
import org.araxes.geo.Extent;
import org.araxes.geo.LonLat;
import org.araxes.measure.GeometryMeasure;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Geometry;

class CatalogLoaderTest {

    private final Loaded loaded = CatalogLoader.load(DataFolders.WHOLE);
    private final Catalog catalog = loaded.catalog();

    private Claim claim(String id) {
        return catalog.claim(id).orElseThrow();
    }

    private static GeometryMeasure measured(Claim claim) {
        return GeometryMeasure.of(Objects.requireNonNull(claim.geometry()));
    }

    @Test
    void findsNothingWrongInAWholeFolder() {
        assertThat(loaded.problems()).isEmpty();
        assertThat(Checks.run(loaded)).isEmpty();
    }

    @Test
    void readsSourcesPartiesAndGroups() {
        assertThat(catalog.sources()).extracting(Source::id).containsExactly("s0", "osm");
        assertThat(catalog.source("s0").orElseThrow().document()).isTrue();
        assertThat(catalog.source("osm").orElseThrow().perspective()).isEqualTo(Perspective.THIRD_PARTY);
        assertThat(catalog.parties()).extracting(Party::claimant).containsExactly(true, true, false);
        assertThat(catalog.groups()).extracting(LayerGroup::id).containsExactly("corridors", "base", "events");
    }

    @Test
    void sortsLayersByDrawingOrder() {
        assertThat(catalog.layers()).extracting(Layer::id).containsExactly("lakes", "roads", "villages", "events");
        Layer roads = catalog.layer("roads").orElseThrow();
        assertThat(roads.title().in(Language.RU)).contains("Дороги");
        assertThat(roads.style().colour()).isEqualTo(LayerStyle.Colour.ROAD);
        assertThat(roads.style().labelSizePixels()).isEqualTo(LayerStyle.DEFAULT.labelSizePixels());
        assertThat(roads.drawnAt(6e6)).isFalse();
    }

    @Test
    void givesAClaimTheDefaultsOfItsLayer() {
        Claim road = claim("old-road");

        assertThat(road.layerId()).isEqualTo("roads");
        assertThat(road.names().in(Language.AZ)).contains("Köhnə yol");
        assertThat(road.doubtfulNames()).isEqualTo(Set.of(Language.AZ));
        assertThat(road.claimants()).isEmpty();
        assertThat(road.controlledBy()).containsExactly("aze", "rus");
        assertThat(road.validity()).isEqualTo(new Validity.Always());
        assertThat(road.sources()).containsExactly(new SourceRef("s0", "page 3"));
        assertThat(road.drawn()).isEqualTo(Drawn.WAY_POINTS);
        assertThat(road.accuracyMeters()).isEqualTo(1000);
        assertThat(road.label()).isNull();
    }

    @Test
    void letsAClaimOverrideItsDefaults() {
        Claim zone = claim("zone");

        assertThat(zone.claimants()).containsExactly("arm", "aze");
        assertThat(zone.status()).isEqualTo(Status.AGREED);
        assertThat(zone.validity().holdsOn(LocalDate.of(2022, 8, 29))).isTrue();
        assertThat(zone.validity().holdsOn(LocalDate.of(2022, 8, 30))).isFalse();
        assertThat(zone.asOf()).hasToString("2020-11");
        assertThat(zone.positions()).containsOnlyKeys("arm", "aze");
        assertThat(zone.rank()).isEqualTo(3);
        assertThat(zone.label()).isEqualTo(Names.english("Zone"));
    }

    @Test
    void buffersALineOnTheEllipsoid() {
        double length = measured(claim("old-road")).lengthMeters();

        // Two straight pieces of 5 km width; the outer corner adds, the inner one takes away a little.
        assertThat(measured(claim("zone")).areaSquareMeters() / (length * 5000)).isBetween(0.98, 1.02);
    }

    @Test
    void drawsCirclesAndBandsAtGeodesicDistances() {
        assertThat(measured(claim("ring")).areaSquareMeters() / (Math.PI * 2000 * 2000))
                .isBetween(0.999, 1.001);
        double shore = measured(claim("shore-line")).lengthMeters();
        assertThat(measured(claim("shore")).areaSquareMeters() / (shore * 300)).isBetween(0.999, 1.001);
        Geometry band = Objects.requireNonNull(claim("shore").geometry());
        assertThat(band.getEnvelopeInternal().getMinY()).isGreaterThan(39.5999);
    }

    @Test
    void joinsFeaturesOfAFile() {
        assertThat(Objects.requireNonNull(claim("both-lakes").geometry()).toText())
                .isEqualTo("MULTIPOLYGON (((46.1 39.1, 46.2 39.1, 46.2 39.2, 46.1 39.1)),"
                        + " ((46.3 39.1, 46.4 39.1, 46.4 39.2, 46.3 39.1)))");
    }

    @Test
    void keepsAClaimThatIsNotDrawn() {
        Claim undrawn = claim("no-place");

        assertThat((Object) undrawn.geometry()).isNull();
        assertThat(undrawn.accuracyMeters()).isNaN();
        assertThat(undrawn.controlledBy()).isNull();
    }

    @Test
    void makesAClaimOfEachChosenFeature() {
        assertThat(catalog.layer("villages").orElseThrow().claims())
                .extracting(Claim::id)
                .containsExactly("v1", "v2");
        assertThat(claim("v1").rank()).isEqualTo(12);
        assertThat(claim("v2").names().in(Language.AZ)).contains("Zabux");
        assertThat(claim("v2").kind()).isEqualTo(ClaimKind.PLACE);
    }

    @Test
    void readsFiguresWithWhatMeasuresThem() {
        List<StatedFigure> figures = catalog.figures();

        assertThat(figures.get(0).values()).containsExactly(20.0);
        assertThat(figures.get(0).unit()).isEqualTo(Unit.KM);
        assertThat(figures.get(0).qualifier()).isEqualTo(Qualifier.ABOUT);
        assertThat(figures.get(0).measure()).isEqualTo(new MeasureRef.LengthOf("old-road"));
        assertThat(figures.get(1).text()).isEqualTo("2020-11-10");
        assertThat(figures.get(1).measure()).isEqualTo(new MeasureRef.DateOf("zone", false));
        assertThat(figures.get(2).text()).isEqualTo("1960; 2000");
        assertThat(figures.get(2).measure()).isEqualTo(new MeasureRef.Unmeasured("People are not on the map."));
    }

    @Test
    void readsEventsEarliestFirst() {
        assertThat(catalog.events()).extracting(Event::id).containsExactly("movement", "statement");
        Event movement = catalog.events().getFirst();
        assertThat(movement.point()).isEqualTo(new LonLat(44.5, 40.18));
        assertThat(movement.to().last()).isEqualTo(LocalDate.of(1989, 12, 31));
        assertThat(catalog.events().get(1).from())
                .isEqualTo(catalog.events().get(1).to());
    }

    @Test
    void readsReadyViews() {
        ReadyView view = catalog.view("road").orElseThrow();

        assertThat(view.extent()).isEqualTo(new Extent(46.1, 39.4, 46.9, 39.9));
        assertThat(view.show()).containsExactly("lakes");
        assertThat(view.hide()).containsExactly("villages");
        assertThat(view.names()).isEqualTo(NameDisplay.BOTH);
    }

    @Test
    void knowsWhereEachThingIsWritten() {
        assertThat(loaded.origins().of(Kind.CLAIM, "zone")).contains(new Where("layers/20-roads.yaml", 23));
        assertThat(loaded.origins().of(Kind.CLAIM, "v2")).contains(new Where("geometry/villages.geojson", 3));
        assertThat(loaded.origins().places()).doesNotContainKey(new Origins.Key(Kind.VIEW, "zone"));
        assertThat(Map.copyOf(loaded.origins().places())).hasSizeGreaterThan(15);
    }
}
