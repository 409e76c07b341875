package org.araxes.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.araxes.geo.Extent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PieceDragTest {

    private static final PageSize SHEET = new PageSize(1123, 794, 1);
    private static final MapArea REGION = new MapArea.OfExtent(new Extent(43.4, 38.4, 48.6, 41.9));

    private final FurnitureLayout layout = new FurnitureLayout(SampleFurniture.MEASURE);

    @ParameterizedTest(name = "{0}, {1} of the page is {2}")
    @CsvSource({"0.5, 0.005, above", "0.5, 0.99, below", "0.005, 0.5, left", "0.995, 0.5, right", "0.3, 0.4, on the map"
    })
    void theHandSaysWhichSideOfTheMapIsMeant(double across, double down, String place) {
        PieceDrag drag = drag("", FurniturePiece.LEGEND);
        double x = across * SHEET.width();
        double y = down * SHEET.height();

        PiecePlace there = drag.at(new Box(x - 40, y - 30, 80, 60), x, y)
                .places()
                .of(FurniturePiece.LEGEND)
                .orElseThrow();

        assertThat(there instanceof PiecePlace.OnMap ? "on the map" : there.code())
                .isEqualTo(place);
    }

    @Test
    void whereAPieceIsDroppedOnTheMapItStandsAfterwards() {
        FurniturePlaces places = FurniturePlaces.parse("scale=middle");
        PageLayout before = page(places);
        Box from = PieceDrag.boxes(before, FurniturePiece.SCALE).getFirst();
        Box to = new Box(from.x() - 91, from.y() + 57, from.width(), from.height());

        PieceDrag.Drop drop = new PieceDrag(before, places, FurniturePiece.SCALE).at(to, to.x() + 5, to.y() + 5);

        Box after = PieceDrag.boxes(page(drop.places()), FurniturePiece.SCALE).getFirst();
        assertThat(after.x()).isBetween(drop.outline().x() - 1.2, drop.outline().x() + 1.2);
        assertThat(after.y()).isBetween(drop.outline().y() - 1.2, drop.outline().y() + 1.2);
        assertThat(drop.outline()).isEqualTo(to);
    }

    @Test
    void nearACornerAPieceSnapsIntoIt() {
        PieceDrag drag = drag("north=middle", FurniturePiece.NORTH);
        Box map = drag.page().map();
        Box from = PieceDrag.boxes(drag.page(), FurniturePiece.NORTH).getFirst();

        Box near = new Box(map.x() + 14, map.y() + 3, from.width(), from.height());

        assertThat(drag.at(near, near.x() + 20, near.y() + 40).places().code()).isEqualTo("north=top-left");
    }

    @Test
    void aPieceSnapsInLineWithAnother() {
        PieceDrag drag = drag("scale=middle,north=middle-right", FurniturePiece.NORTH);
        Box scale = PieceDrag.boxes(drag.page(), FurniturePiece.SCALE).getFirst();
        Box from = PieceDrag.boxes(drag.page(), FurniturePiece.NORTH).getFirst();

        Box near = new Box(scale.right() + 60, scale.y() + 6, from.width(), from.height());

        assertThat(drag.at(near, near.x() + 5, near.y() + 5).outline().y()).isEqualTo(scale.y());
    }

    @Test
    void droppedOnAnotherPieceItMovesBesideIt() {
        PieceDrag drag = drag("legend=top-left,scale=bottom-right", FurniturePiece.SCALE);
        Box legend = PieceDrag.boxes(drag.page(), FurniturePiece.LEGEND).getFirst();
        Box from = PieceDrag.boxes(drag.page(), FurniturePiece.SCALE).getFirst();

        Box on = new Box(legend.x() + 30, legend.y() + 30, from.width(), from.height());
        PieceDrag.Drop drop = drag.at(on, on.x() + 9, on.y() + 9);

        assertThat(drop.outline().overlaps(legend)).isFalse();
        SoundLayout.assertSound(page(drop.places()));
    }

    @Test
    void inAColumnAPieceComesBeforeTheOneBelowTheHand() {
        PieceDrag drag = drag("scale=left,sources=left", FurniturePiece.NORTH);
        Box sources = PieceDrag.boxes(drag.page(), FurniturePiece.SOURCES).getFirst();

        PieceDrag.Drop between = drag.at(sources, sources.x() + 5, sources.y() + 1);
        PieceDrag.Drop below = drag.at(sources, sources.x() + 5, sources.bottom() + 1);

        assertThat(between.places().code()).isEqualTo("scale=left,north=left,sources=left");
        assertThat(below.places().code()).isEqualTo("scale=left,sources=left,north=left");
    }

    @Test
    void aLineAsWideAsThePageIsPutWhereTheHandIs() {
        PieceDrag drag = drag("", FurniturePiece.DISCLAIMER);
        Box from = PieceDrag.boxes(drag.page(), FurniturePiece.DISCLAIMER).getFirst();
        Box map = drag.page().map();

        PieceDrag.Drop drop = drag.at(
                new Box(from.x() + 80, map.y() + 40, from.width(), from.height()), map.right() - 30, map.bottom() - 40);

        assertThat(map.holds(drop.outline())).isTrue();
        assertThat(drop.places().code()).startsWith("disclaimer=bottom-right");
    }

    @Test
    void keysMoveAPieceOnTheMapAndPutOneBesideItOnAnotherSide() {
        assertThat(drag("scale=bottom-right+3+4", FurniturePiece.SCALE)
                        .nudged(1, -5)
                        .code())
                .isEqualTo("scale=bottom-right+2+9");
        assertThat(drag("scale=top-left", FurniturePiece.SCALE).nudged(1, 0).code())
                .isEqualTo("scale=top-left+1+0");
        assertThat(drag("", FurniturePiece.SCALE).nudged(-1, 0).code()).isEqualTo("scale=left");
        assertThat(drag("scale=left", FurniturePiece.SCALE).nudged(0, 1).code()).isEqualTo("scale=below");
    }

    @Test
    void aListInColumnsHasABoxForEach() {
        PageLayout page =
                layout.place(SampleFurniture.of(30, 25), FurniturePlaces.parse("sources=below"), REGION, SHEET);

        List<Box> boxes = PieceDrag.boxes(page, FurniturePiece.SOURCES);

        assertThat(boxes).hasSizeGreaterThan(1);
        SoundLayout.assertApart(boxes);
    }

    private PieceDrag drag(String places, FurniturePiece piece) {
        FurniturePlaces there = FurniturePlaces.parse(places);
        return new PieceDrag(page(there), there, piece);
    }

    private PageLayout page(FurniturePlaces places) {
        return layout.place(SampleFurniture.of(6, 4), places, REGION, SHEET);
    }
}
