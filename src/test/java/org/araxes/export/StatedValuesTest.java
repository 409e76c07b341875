package org.araxes.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.araxes.catalog.Catalog;
import org.araxes.catalog.MeasureRef;
import org.araxes.catalog.Names;
import org.araxes.catalog.SourceRef;
import org.araxes.catalog.StatedFigure;
import org.araxes.catalog.Topic;
import org.araxes.render.SceneBuilder;
import org.junit.jupiter.api.Test;

class StatedValuesTest {

    private final SceneBuilder scene = SceneBuilder.start(catalog(
            figure("length", 65, new MeasureRef.LengthOf("reading-1"), "report"),
            figure("elsewhere", 9, new MeasureRef.LengthOf("far-away"), "survey"),
            figure("people", 2000, new MeasureRef.Unmeasured("People are not on the map."), "survey")));

    @Test
    void figuresOfWhatIsShownStandBesideTheMeasuredOnes() {
        List<StatedValue> rows = build(scene).stated();

        assertThat(rows).singleElement().satisfies(row -> {
            assertThat(row.topic()).isEqualTo("How long it is");
            assertThat(row.statement()).isEqualTo("It is long.");
            assertThat(row.stated()).isEqualTo("stated: about 65\u00a0km (the author of [1])");
            assertThat(row.measured())
                    .matches("measured: \\d+\\.\\d+\u00a0±\u00a00\\.\\d\u00a0km · .*%\\) · (fits|does not fit)");
            assertThat(row.sourceNumbers()).containsExactly(1);
        });
    }

    @Test
    void aFigureOfALayerThatIsOffIsLeftOut() {
        assertThat(build(scene.withLayer("readings", false)).stated()).isEmpty();
    }

    @Test
    void aSourceThatOnlyStatesAFigureIsAmongTheSourcesOnlyWhereFiguresAreListed() {
        SceneBuilder shown = SceneBuilder.start(
                        catalog(figure("length", 65, new MeasureRef.LengthOf("reading-1"), "points")))
                .withLayer("towns", false);

        assertThat(build(shown).sources()).extracting(s -> s.source().id()).contains("points");
        assertThat(build(shown, FurnitureItem.usual()).sources())
                .extracting(s -> s.source().id())
                .doesNotContain("points");
    }

    @Test
    void figuresAreListedOnlyWhereTheyAreAskedFor() {
        assertThat(FurnitureItem.usual()).doesNotContain(FurnitureItem.FIGURES);
        assertThat(FurnitureItem.parse("usual,figures"))
                .isEqualTo(EnumSet.complementOf(
                        EnumSet.of(FurnitureItem.LOCATOR, FurnitureItem.GRATICULE, FurnitureItem.GRID)));
        assertThat(build(scene, FurnitureItem.usual()).stated()).isEmpty();
    }

    @Test
    void manyFiguresAreSetInMoreColumnsAndNoneIsCut() {
        StatedFigure[] many = new StatedFigure[30];
        for (int i = 0; i < many.length; i++) {
            many[i] = figure("length-" + i, 60 + i, new MeasureRef.LengthOf("reading-1"), "report");
        }
        PictureRequest request = request(SceneBuilder.start(catalog(many)), FurnitureItem.all(), 1920, 1080);

        PageLayout page = new PlateMaker(new FurnitureLayout(Lettering.bundled()))
                .make(request)
                .layout();

        List<Box> rows = page.blocks().stream()
                .filter(placed -> placed.block() instanceof Block.StatedRow)
                .map(Placed::box)
                .toList();
        assertThat(rows).hasSize(30).allMatch(page.page()::holds);
        assertThat(rows.stream().map(Box::x).distinct()).hasSizeGreaterThan(1);
    }

    private static Furniture build(SceneBuilder scene) {
        return build(scene, FurnitureItem.all());
    }

    private static Furniture build(SceneBuilder scene, Set<FurnitureItem> items) {
        PictureRequest request = request(scene, items, 800, 600);
        return FurnitureBuilder.build(
                request,
                MapContent.of(request.scene(), request.area().fit(800, 600)),
                new StatedValues(request.scene()));
    }

    private static PictureRequest request(SceneBuilder scene, Set<FurnitureItem> items, int width, int height) {
        return new PictureRequest(
                new MapArea.OfExtent(Requests.EXTENT), width, height, 96, scene.build(), items, "Figures", "");
    }

    private static StatedFigure figure(String id, double value, MeasureRef measure, String source) {
        return new StatedFigure(
                id,
                "length",
                "It is long.",
                List.of(value),
                Math.round(value) + "",
                StatedFigure.Unit.KM,
                StatedFigure.Qualifier.ABOUT,
                "the author of " + source,
                List.of(new SourceRef(source, "")),
                measure,
                "",
                "");
    }

    private static Catalog catalog(StatedFigure... figures) {
        Catalog sample = SampleCatalog.catalog();
        return new Catalog(
                sample.sources(),
                sample.parties(),
                sample.groups(),
                sample.layers(),
                List.of(new Topic("length", Names.english("How long it is"), "")),
                List.of(figures),
                sample.events(),
                sample.views());
    }
}
