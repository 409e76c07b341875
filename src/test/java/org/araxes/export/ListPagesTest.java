package org.araxes.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.araxes.geo.Extent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ListPagesTest {

    private static final MapArea REGION = new MapArea.OfExtent(new Extent(43.4, 38.4, 48.6, 41.9));

    private final FurnitureLayout layout = new FurnitureLayout(SampleFurniture.MEASURE);

    @ParameterizedTest(name = "{0}x{1} with {2} entries, {3} sources and {4} stated values")
    @CsvSource({
        "340, 490, 40, 45, 60",
        "800, 600, 60, 60, 80",
        "1280, 720, 50, 58, 60",
        "1080, 1080, 80, 90, 90",
        "3178, 4494, 120, 300, 300"
    })
    void everyRowIsOnExactlyOnePageAndNothingOverlaps(int width, int height, int entries, int sources, int stated) {
        Pages pages = pages(SampleFurniture.of(entries, sources, stated), Lists.FIT, width, height);

        SoundLayout.assertSound(pages.first());
        assertThat(pages.first().mapShare()).isGreaterThan(0.25);
        pages.more().forEach(SoundLayout::assertSound);
        assertThat(rows(pages, Block.LegendRow.class)).isEqualTo(entries + 3);
        assertThat(rows(pages, Block.SourceRow.class)).isEqualTo(sources);
        assertThat(rows(pages, Block.StatedRow.class)).isEqualTo(stated);
    }

    @Test
    void theLegendIsTheLastThatLeavesTheMap() {
        Pages pages = pages(SampleFurniture.of(25, 60, 60), Lists.FIT, 1000, 700);

        assertThat(pieces(pages.first())).contains(FurniturePiece.LEGEND).doesNotContain(FurniturePiece.SOURCES);
        assertThat(pieces(pages.more().getLast())).contains(FurniturePiece.SOURCES);
    }

    @Test
    void theFirstPageSaysWhereItsListsAre() {
        Pages pages = pages(SampleFurniture.of(25, 60, 60), Lists.FIT, 1000, 700);

        assertThat(words(pages.first(), FurniturePiece.PAGES))
                .startsWith("Page 1 of " + (pages.more().size() + 1))
                .contains("Stated and measured: page 2", "Sources: page ");
    }

    @Test
    void eachPageHasItsNumberAndTheTitleAndAHeading() {
        List<PageLayout> more =
                pages(SampleFurniture.of(40, 200, 60), Lists.APART, 800, 600).more();

        assertThat(more).hasSizeGreaterThan(2);
        for (int i = 0; i < more.size(); i++) {
            PageLayout page = more.get(i);
            assertThat(words(page, FurniturePiece.PAGES)).isEqualTo("Page " + (i + 2) + " of " + (more.size() + 1));
            assertThat(words(page, FurniturePiece.TITLE)).contains("Corridors and enclaves");
            Block first = page.blocks().stream()
                    .filter(placed -> placed.piece().isList())
                    .findFirst()
                    .orElseThrow()
                    .block();
            assertThat(first).isInstanceOf(Block.Text.class).matches(Block::keepWithNext);
        }
        assertThat(words(more.getLast(), FurniturePiece.SOURCES)).contains("Sources (continued)");
    }

    @Test
    void noHeadingIsTheLastOfAColumn() {
        for (PageLayout page :
                pages(SampleFurniture.of(60, 60, 80), Lists.APART, 800, 600).more()) {
            List<Placed> lists =
                    page.blocks().stream().filter(p -> p.piece().isList()).toList();
            for (int i = 0; i < lists.size(); i++) {
                if (lists.get(i).block().keepWithNext()) {
                    assertThat(lists.get(i + 1).box().x())
                            .isEqualTo(lists.get(i).box().x());
                    assertThat(lists.get(i + 1).box().y())
                            .isGreaterThan(lists.get(i).box().y());
                }
            }
        }
    }

    @Test
    void shortListsStayWithTheMapUnlessTheyAreWantedApart() {
        Furniture furniture = SampleFurniture.of(12, 6, 4);

        assertThat(pages(furniture, Lists.FIT, 1280, 800).more()).isEmpty();
        Pages apart = pages(furniture, Lists.APART, 1280, 800);
        assertThat(apart.more()).hasSize(1);
        assertThat(apart.first().mapShare()).isGreaterThan(0.6);
    }

    @Test
    void onOnePageOnlyTooLongListsAreRefused() {
        assertThatThrownBy(() -> pages(SampleFurniture.of(40, 45), Lists.ONE_PAGE, 320, 240))
                .isInstanceOf(PictureTooSmallException.class);
    }

    private Pages pages(Furniture furniture, Lists lists, double width, double height) {
        return layout.pages(furniture, FurniturePlaces.USUAL, lists, REGION, new PageSize(width, height, 1));
    }

    private static Set<FurniturePiece> pieces(PageLayout page) {
        Set<FurniturePiece> pieces = EnumSet.noneOf(FurniturePiece.class);
        page.blocks().forEach(placed -> pieces.add(placed.piece()));
        return pieces;
    }

    private static long rows(Pages pages, Class<? extends Block> kind) {
        return Stream.concat(Stream.of(pages.first()), pages.more().stream())
                .flatMap(page -> page.blocks().stream())
                .filter(placed -> kind.isInstance(placed.block()))
                .count();
    }

    private static String words(PageLayout page, FurniturePiece piece) {
        return String.join(
                " ",
                page.blocks().stream()
                        .filter(placed -> placed.piece() == piece)
                        .flatMap(placed ->
                                placed.block() instanceof Block.Text text ? text.lines().stream() : Stream.of())
                        .toList());
    }
}
