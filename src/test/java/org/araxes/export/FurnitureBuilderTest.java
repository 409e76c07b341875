package org.araxes.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.araxes.catalog.Catalog;
import org.araxes.catalog.NameDisplay;
import org.araxes.catalog.Party;
import org.araxes.catalog.Vocabulary;
import org.araxes.geo.Extent;
import org.araxes.render.SceneBuilder;
import org.junit.jupiter.api.Test;

class FurnitureBuilderTest {

    private final SceneBuilder scene = Requests.scene();

    @Test
    void theLegendIsGroupedByGroupThenLayerThenMeaning() {
        assertThat(legend(scene))
                .containsExactly(
                        "# Claims",
                        "The line of 1994 | historic [2]",
                        "Enclaves",
                        "claimed by Armenia [2]",
                        "claimed by Azerbaijan, schematic [1]",
                        "The line by each reading",
                        "claimed by Armenia [1]",
                        "claimed by Azerbaijan [2]",
                        "delimited by both sides [3]",
                        "Land that each side claims",
                        "# Base map",
                        "Towns [4]",
                        "Borders | agreed [3]",
                        "Land [3]",
                        "# Own drawings and measurements",
                        "Own way: 46.19\u00a0km");
    }

    @Test
    void namesInTheLegendFollowTheChoiceOfNames() {
        assertThat(legend(scene.withNames(NameDisplay.HY))).contains("հավակնող՝ Հայաստան [1]");
        assertThat(legend(scene.withNames(NameDisplay.BOTH)))
                .contains("claimed by " + both("arm") + " [1]", "claimed by " + both("aze") + " [2]");
    }

    @Test
    void swappingThePartiesSwapsTheirNamesAndNothingElse() {
        Catalog swapped = new Catalog(
                scene.catalog().sources(),
                List.of(named("arm", "aze"), named("aze", "arm")),
                scene.catalog().groups(),
                scene.catalog().layers(),
                List.of(),
                List.of(),
                List.of(),
                List.of());

        assertThat(legend(SceneBuilder.start(swapped).withAnnotations(List.of(Requests.measured()))))
                .containsExactlyInAnyOrderElementsOf(legend(scene).stream()
                        .map(line -> line.contains("Armenia")
                                ? line.replace("Armenia", "Azerbaijan")
                                : line.replace("Azerbaijan", "Armenia"))
                        .toList());
    }

    @Test
    void sourcesAreThoseOfWhatIsShownInTheOrderOfTheCatalogue() {
        assertThat(build(scene).sources())
                .extracting(source -> source.citation(Vocabulary.of(NameDisplay.EN)))
                .containsExactly(
                        "A report on the border, A weekly, December 2021",
                        "Another report, 2022",
                        "Lines, a data set, Mappers, 2026",
                        "Points, a data set, Gazetteers, 2025");
        assertThat(build(scene.withLayer("towns", false)).sources()).hasSize(3);
    }

    @Test
    void creditsComeEvenWithoutFurnitureAsLongAsTheirDataIsShown() {
        Set<FurnitureItem> none = Set.of();

        assertThat(build(scene, none).credits()).containsExactly("© Mappers (open licence)", "Gazetteers (CC BY)");
        assertThat(build(scene, none).onlyCredits()).isTrue();
        assertThat(build(scene.withLayer("towns", false), none).credits()).containsExactly("© Mappers (open licence)");
    }

    @Test
    void theDateLineSaysWhichDayIsShownAndOfWhenTheDataIs() {
        assertThat(build(scene).date()).isEqualTo("All dates together · data as of 2026");
        assertThat(build(scene.withDate(LocalDate.of(2021, 5, 12))).date())
                .isEqualTo("State on 12 May 2021 · data as of 2026");
    }

    @Test
    void nothingShownNeedsNoLegendAndNoCredits() {
        PictureRequest elsewhere = new PictureRequest(
                new MapArea.OfExtent(new Extent(50, 41, 51, 42)),
                640,
                480,
                96,
                scene.build(),
                FurnitureItem.usual(),
                "Elsewhere",
                "");
        MapContent content = MapContent.of(elsewhere.scene(), elsewhere.area().fit(640, 480));

        Furniture furniture = FurnitureBuilder.build(elsewhere, content, new StatedValues(elsewhere.scene()));

        assertThat(furniture.legend()).isEmpty();
        assertThat(furniture.credits()).isEmpty();
        assertThat(furniture.disclaimer()).isNotEmpty();
    }

    private String both(String party) {
        return scene.catalog()
                .party(party)
                .orElseThrow()
                .names()
                .shown(NameDisplay.BOTH)
                .replace("\n", " / ");
    }

    private Party named(String id, String asId) {
        Party as = scene.catalog().party(asId).orElseThrow();
        return new Party(id, as.names(), true, as.colour());
    }

    private static Furniture build(SceneBuilder scene) {
        return build(scene, FurnitureItem.all());
    }

    private static Furniture build(SceneBuilder scene, Set<FurnitureItem> items) {
        PictureRequest all = Requests.of(scene.build(), 800, 600, 96);
        PictureRequest request =
                new PictureRequest(all.area(), 800, 600, 96, all.scene(), items, all.title(), all.subtitle());
        return FurnitureBuilder.build(
                request, MapContent.of(scene.build(), request.area().fit(800, 600)), new StatedValues(request.scene()));
    }

    private static List<String> legend(SceneBuilder scene) {
        return Stream.concat(build(scene).legend().stream(), build(scene).own().stream())
                .flatMap(group -> Stream.concat(
                        Stream.of("# " + group.title()),
                        group.entries().stream().map(FurnitureBuilderTest::line)))
                .toList();
    }

    private static String line(LegendEntry entry) {
        String detail = entry.detail().isEmpty() ? "" : " | " + entry.detail();
        return (entry.title() + detail + " " + FurnitureText.numbers(entry.sourceNumbers())).strip();
    }
}
