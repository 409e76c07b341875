package org.araxes.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.araxes.geo.LonLat;
import org.araxes.geo.SovietSheet;
import org.araxes.measure.GeometryMeasure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

class SheetLayersTest {

    private static final Catalog BUNDLED = CatalogLoader.load(Path.of(System.getProperty("araxes.home", "."), "data"))
            .catalog();

    @ParameterizedTest
    @CsvSource({"J-38", "J-38-А", "J-38-XV", "J-38-21", "K-38-103"})
    void aSheetIsAClaimOfNobodyWithItsName(String name) {
        Claim sheet = BUNDLED.sheet(SovietSheet.parse(name)).orElseThrow();
        assertThat(sheet.names().english()).isEqualTo(name);
        assertThat(sheet.claimants()).isEmpty();
        assertThat(sheet.kind()).isEqualTo(ClaimKind.SHEET);
    }

    /** The nomenclature puts the 21st of 144 sheets in row 2 of 12 and column 9: 46°00′–46°30′ E, 39°20′–39°40′ N. */
    @Test
    void aCardGivesTheSidesAsTheyArePrintedOnTheSheet() {
        assertThat(BUNDLED.sheet(SovietSheet.parse("J-38-21")).orElseThrow().note())
                .contains("46°00′ to 46°30′ E", "39°20′ to 39°40′ N");
    }

    @Test
    void theSidesAreShiftedToWgs84() {
        Geometry outline = outline("J-38-21");
        double west = outline.getEnvelopeInternal().getMinX();
        double meters = (46 - west) * 111_320 * Math.cos(Math.toRadians(39.5));
        assertThat(meters).as("to the west of 46° E on WGS 84").isBetween(95.0, 110.0);
    }

    @Test
    void neighboursMeetWithoutAGap() {
        double both =
                GeometryMeasure.of(outline("J-38-21").union(outline("J-38-22"))).areaSquareMeters();
        double each = GeometryMeasure.of(outline("J-38-21")).areaSquareMeters()
                + GeometryMeasure.of(outline("J-38-22")).areaSquareMeters();
        assertThat(both).isCloseTo(each, within(1.0));
    }

    @Test
    void everyPlaceOfTheRegionLiesOnASheetOfEachScale() {
        LonLat sevLake = new LonLat(46.2317, 39.5981);
        for (SovietSheet.Scale scale : SovietSheet.Scale.values()) {
            SovietSheet sheet = SovietSheet.at(sevLake, scale).orElseThrow();
            assertThat(outline(sheet.name())
                            .contains(new GeometryFactory().createPoint(new Coordinate(46.2317, 39.5981))))
                    .as(sheet.name())
                    .isTrue();
        }
    }

    @Test
    void onlyOneGridIsDrawnAtAScale() {
        List<Layer> grids = BUNDLED.layers().stream()
                .filter(l -> l.groupId().equals("sheets"))
                .toList();
        assertThat(grids).hasSize(4).noneMatch(Layer::visible);
        for (double scale : new double[] {10_000, 150_000, 300_000, 600_000, 1_000_000, 2_000_000, 5_000_000}) {
            assertThat(grids.stream().filter(l -> l.drawnAt(scale)))
                    .as("1:" + scale)
                    .hasSize(1);
        }
    }

    private static Geometry outline(String name) {
        return Objects.requireNonNull(
                BUNDLED.sheet(SovietSheet.parse(name)).orElseThrow().geometry());
    }
}
