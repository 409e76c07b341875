package org.araxes.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.araxes.geo.Extent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MovedFurnitureTest {

    private static final MapArea REGION = new MapArea.OfExtent(new Extent(43.4, 38.4, 48.6, 41.9));
    private static final int TRIES = 25;

    private final FurnitureLayout layout = new FurnitureLayout(SampleFurniture.MEASURE);

    static List<Preset> presets() {
        return Preset.all();
    }

    @ParameterizedTest
    @MethodSource("presets")
    void whereverPiecesArePutNothingOverlapsIsCutOrMissing(Preset preset) {
        Furniture furniture = SampleFurniture.of(14, 9, 4);
        for (int seed = 0; seed < TRIES; seed++) {
            FurniturePlaces places = random(new Random(seed));

            List<PageLayout> pages = pages(preset, furniture, places);

            String which = "seed " + seed + ": " + places.code();
            assertThat(pages).as(which).allSatisfy(SoundLayout::assertSound);
            assertThat(pieces(pages)).as(which).containsAll(present(furniture));
            assertThat(rows(pages)).as(which).isEqualTo(14 + 3 + 9 + 4);
        }
    }

    @Test
    void aPieceStandsWhereItWasPut() {
        PageLayout page = place(
                a4(),
                SampleFurniture.of(6, 4),
                FurniturePlaces.parse("north=top-right,scale=bottom-left+10+5,legend=left,sources=below,date=above"));
        Box map = page.map();
        double inset = Overlays.INSET;

        assertThat(ground(page, FurniturePiece.NORTH).right())
                .isBetween(map.right() - inset - 1, map.right() - inset + 1);
        assertThat(ground(page, FurniturePiece.NORTH).y()).isBetween(map.y() + inset - 1, map.y() + inset + 1);
        assertThat(ground(page, FurniturePiece.SCALE).x() - map.x())
                .isBetween(
                        inset + 10 * Overlays.PIXELS_A_MILLIMETER - 1, inset + 10 * Overlays.PIXELS_A_MILLIMETER + 1);
        assertThat(boxes(page, FurniturePiece.LEGEND)).allMatch(box -> box.right() < map.x());
        assertThat(boxes(page, FurniturePiece.SOURCES)).allMatch(box -> box.y() > map.bottom());
        assertThat(boxes(page, FurniturePiece.DATE)).allMatch(box -> box.bottom() < map.y());
    }

    @Test
    void aPieceThatWouldLieOnAnotherMovesToTheNearestFreePlace() {
        PageLayout page =
                place(a4(), SampleFurniture.of(6, 4), FurniturePlaces.parse("legend=top-left,scale=top-left"));
        Box legend = ground(page, FurniturePiece.LEGEND);
        Box scale = ground(page, FurniturePiece.SCALE);

        assertThat(legend.x())
                .isBetween(page.map().x() + Overlays.INSET - 1, page.map().x() + Overlays.INSET + 1);
        boolean right = scale.x() >= legend.right() + Overlays.GAP - 1 && scale.y() < legend.bottom();
        boolean below = scale.y() >= legend.bottom() + Overlays.GAP - 1 && scale.x() < legend.right();
        assertThat(right || below).isTrue();
    }

    @Test
    void aPlaceOutsideTheMapIsBroughtBackOntoIt() {
        PageLayout page = place(a4(), SampleFurniture.of(6, 4), FurniturePlaces.parse("north=top-left-900+900"));

        assertThat(page.map().holds(ground(page, FurniturePiece.NORTH))).isTrue();
    }

    @Test
    void withAllPiecesOnItTheMapFillsThePage() {
        String all = Arrays.stream(FurniturePiece.values())
                .filter(piece -> piece.movable() && piece != FurniturePiece.CREDITS)
                .map(piece -> piece.code() + "=top-left")
                .collect(Collectors.joining(","));

        PageLayout page = place(a4(), SampleFurniture.of(6, 4), FurniturePlaces.parse(all));

        assertThat(page.map()).isEqualTo(page.page());
        SoundLayout.assertSound(page);
        assertThat(boxes(page, FurniturePiece.CREDITS)).isNotEmpty();
    }

    @Test
    void creditsStayThoughAllElseIsLeftOut() {
        Furniture nothing = SampleFurniture.of(6, 4).only(Set.of());

        PageLayout page = place(a4(), nothing, FurniturePlaces.parse("credits=top-left"));

        assertThat(ground(page, FurniturePiece.CREDITS).x()).isLessThan(Overlays.INSET + 1);
        assertThat(page.map()).isEqualTo(page.page());
    }

    @Test
    void ownDrawingsGoAlongWithALegendThatWasPutElsewhere() {
        PageLayout along = place(a4(), SampleFurniture.of(6, 4, 1), FurniturePlaces.parse("legend=left"));
        PageLayout apart =
                place(a4(), SampleFurniture.of(6, 4, 1), FurniturePlaces.parse("legend=left,measures=right"));

        assertThat(boxes(along, FurniturePiece.MEASURES))
                .allMatch(box -> box.right() < along.map().x());
        assertThat(boxes(apart, FurniturePiece.MEASURES))
                .allMatch(box -> box.x() > apart.map().right());
    }

    private static Preset a4() {
        return Preset.all().stream()
                .filter(p -> p.name().equals("A4 landscape"))
                .findFirst()
                .orElseThrow();
    }

    private List<PageLayout> pages(Preset preset, Furniture furniture, FurniturePlaces places) {
        Pages pages = layout.pages(furniture, places, Lists.FIT, REGION, size(preset));
        List<PageLayout> all = new ArrayList<>(List.of(pages.first()));
        all.addAll(pages.more());
        return all;
    }

    private static PageSize size(Preset preset) {
        double ratio = preset.dpi() / 96.0;
        return new PageSize(preset.widthPixels() / ratio, preset.heightPixels() / ratio, ratio);
    }

    private PageLayout place(Preset preset, Furniture furniture, FurniturePlaces places) {
        return layout.place(furniture, places, REGION, size(preset));
    }

    private static FurniturePlaces random(Random random) {
        List<PiecePlace> all = PiecePlace.all();
        FurniturePlaces places = FurniturePlaces.USUAL;
        for (FurniturePiece piece : FurniturePiece.values()) {
            if (piece.movable() && random.nextInt(3) > 0) {
                PiecePlace place = all.get(random.nextInt(all.size()));
                places = places.with(
                        piece,
                        place instanceof PiecePlace.OnMap(var anchor, double x, double y)
                                ? new PiecePlace.OnMap(anchor, random.nextInt(-10, 40), random.nextInt(-10, 40))
                                : place);
            }
        }
        return places;
    }

    private static Set<FurniturePiece> present(Furniture furniture) {
        return Arrays.stream(FurniturePiece.values()).filter(furniture::has).collect(Collectors.toSet());
    }

    private static Set<FurniturePiece> pieces(List<PageLayout> pages) {
        Set<FurniturePiece> pieces = EnumSet.noneOf(FurniturePiece.class);
        pages.forEach(page -> page.blocks().forEach(placed -> pieces.add(placed.piece())));
        return pieces;
    }

    private static long rows(List<PageLayout> pages) {
        return pages.stream()
                .flatMap(page -> page.blocks().stream())
                .map(Placed::block)
                .filter(b ->
                        b instanceof Block.LegendRow || b instanceof Block.SourceRow || b instanceof Block.StatedRow)
                .count();
    }

    private static Box ground(PageLayout page, FurniturePiece piece) {
        return page.overlays().stream()
                .filter(overlay -> overlay.piece() == piece)
                .map(Overlay::box)
                .findFirst()
                .orElseThrow();
    }

    private static List<Box> boxes(PageLayout page, FurniturePiece piece) {
        List<Box> boxes = new ArrayList<>();
        page.blocks().stream().filter(p -> p.piece() == piece).map(Placed::box).forEach(boxes::add);
        return boxes;
    }
}
