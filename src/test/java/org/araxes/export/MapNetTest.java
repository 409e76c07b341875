package org.araxes.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.araxes.catalog.NameDisplay;
import org.araxes.geo.Extent;
import org.araxes.geo.LonLat;
import org.araxes.geo.MapPoint;
import org.araxes.geo.Pulkovo1942;
import org.araxes.geo.SovietSheet;
import org.araxes.render.Cancellation;
import org.araxes.render.FrameRenderer;
import org.araxes.render.Viewport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MapNetTest {

    private static final FurnitureText WORDS = FurnitureText.of(NameDisplay.EN);

    private final Lettering lettering = Lettering.bundled();

    private List<MapNet> nets(Viewport view, Set<FurnitureItem> items, Box... taken) {
        return MapNet.of(items, view, lettering, WORDS, List.of(taken));
    }

    private MapNet grid(Viewport view, Box... taken) {
        return nets(view, Set.of(FurnitureItem.GRID), taken).getFirst();
    }

    @Test
    void aLineOfTheKilometreGridRunsWhereItsValueSays() {
        Viewport view = Viewport.fitting(Requests.EXTENT, 900, 700);
        MapNet grid = grid(view);

        NetLabel easting = grid.labels().stream()
                .filter(l -> l.text().startsWith("86"))
                .findFirst()
                .orElseThrow();
        NetLabel northing = grid.labels().stream()
                .filter(l -> l.text().startsWith("43"))
                .findFirst()
                .orElseThrow();

        MapPoint below = onGrid(view, easting.x() - MapNet.MARGIN, view.heightPixels());
        assertThat(below.xMeters()).isCloseTo(1000 * Double.parseDouble(easting.text()), within(2.0 * pixel(view)));
        MapPoint beside = onGrid(view, view.widthPixels(), northing.baseline() + MapNet.MARGIN);
        assertThat(beside.yMeters()).isCloseTo(1000 * Double.parseDouble(northing.text()), within(2.0 * pixel(view)));
    }

    private static double pixel(Viewport view) {
        return view.metersPerPixel();
    }

    private static MapPoint onGrid(Viewport view, double x, double y) {
        return Pulkovo1942.GAUSS_KRUGER_8.toMap(view.toLonLat(x, y));
    }

    @Test
    void everySheetThatIsSeenHasItsNameInsideIt() {
        Viewport view = Viewport.fitting(Requests.EXTENT, 1200, 900);

        List<NetLabel> names = grid(view).labels().stream()
                .filter(l -> l.text().matches("[JK]-\\d\\d-\\d+"))
                .toList();

        assertThat(names).hasSizeGreaterThan(8);
        for (NetLabel name : names) {
            LonLat middle = view.toLonLat(name.x() + name.width() / 2, name.baseline() - 4);
            assertThat(SovietSheet.at(middle, SovietSheet.Scale.HUNDRED_THOUSAND)
                            .map(SovietSheet::name))
                    .contains(name.text());
        }
    }

    @ParameterizedTest
    @CsvSource({"1000, 100 000", "2200, 200 000", "5000, 500 000", "9000, 1 000 000"})
    void sheetsTooSmallForTheirNamesGiveWayToThoseOfASmallerScale(double metersPerPixel, String scale) {
        Viewport view = Viewport.fitting(Requests.EXTENT, 900, 700).withMetersPerPixel(metersPerPixel / 2);

        assertThat(grid(view).labels()).extracting(NetLabel::text).anyMatch(text -> text.endsWith("1:" + scale));
    }

    @Test
    void noValueLiesOnAnotherOrOnFurniture() {
        Viewport view = Viewport.fitting(Requests.EXTENT, 700, 500);
        Box inset = new Box(0, 400, 200, 100);

        List<NetLabel> all = nets(view, EnumSet.of(FurnitureItem.GRATICULE, FurnitureItem.GRID), inset).stream()
                .flatMap(net -> net.labels().stream())
                .toList();

        assertThat(all).hasSizeGreaterThan(10);
        for (NetLabel label : all) {
            assertThat(label.box().overlaps(inset)).isFalse();
            assertThat(all.stream()
                            .filter(other -> other != label && other.box().overlaps(label.box())))
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "100, 75", "-70, -50"})
    void farFromTheRegionNothingBreaks(double lon, double lat) {
        Viewport view = Viewport.fitting(new Extent(lon - 0.05, lat - 0.05, lon + 0.05, lat + 0.05), 500, 400);

        assertThat(nets(view, EnumSet.of(FurnitureItem.GRATICULE, FurnitureItem.GRID)))
                .hasSize(2);
    }

    @Test
    void itsValuesAreObstaclesForNames() {
        PictureRequest request = Requests.of(
                Requests.scene().build(), 900, 620, 96, EnumSet.of(FurnitureItem.GRATICULE, FurnitureItem.GRID));
        PictureRenderer renderer = new PictureRenderer(new FrameRenderer());
        Plate plate = renderer.plate(request);

        PlateMap map = PlateMap.of(request, plate, lettering).getFirst();

        assertThat(map.frame().covered())
                .hasSize(plate.layout().overlays().size()
                        + map.nets().stream()
                                .mapToInt(net -> net.labels().size())
                                .sum())
                .hasSizeGreaterThan(10);
        assertThat(renderer.render(request, Cancellation.NEVER).image().getWidth())
                .isEqualTo(900);
    }
}
