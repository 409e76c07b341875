package org.araxes.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.Stream;
import org.araxes.geo.SovietSheet.Scale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SovietSheetTest {

    static Stream<Table> places() {
        return Table.read(SovietSheetTest.class, "soviet-sheets.csv").stream();
    }

    @ParameterizedTest
    @MethodSource("places")
    void namesTheSheetOfAPlaceAtEveryScale(Table row) {
        LonLat p = row.position("lon", "lat");

        assertThat(SovietSheet.at(p, Scale.MILLION).orElseThrow().name()).isEqualTo(row.text("million"));
        assertThat(SovietSheet.at(p, Scale.HALF_MILLION).orElseThrow().name()).isEqualTo(row.text("halfMillion"));
        assertThat(SovietSheet.at(p, Scale.TWO_HUNDRED_THOUSAND).orElseThrow().name())
                .isEqualTo(row.text("twoHundredThousand"));
        assertThat(SovietSheet.at(p, Scale.HUNDRED_THOUSAND).orElseThrow().name())
                .isEqualTo(row.text("hundredThousand"));
    }

    @ParameterizedTest
    @MethodSource("places")
    void knowsTheSidesOfASheet(Table row) {
        Extent sides = SovietSheet.parse(row.text("hundredThousand")).pulkovoBounds();

        assertThat(sides.west()).isEqualTo(row.number("west"), within(1e-6));
        assertThat(sides.south()).isEqualTo(row.number("south"), within(1e-6));
        assertThat(sides.east() - sides.west()).isEqualTo(0.5, within(1e-9));
        assertThat(sides.north() - sides.south()).isEqualTo(1.0 / 3, within(1e-9));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"J-38", "J-38-А", "J-38-Г", "J-38-I", "J-38-XXXVI", "J-38-1", "J-38-144", "A-1", "O-60-144"})
    void readsBackTheNamesItGives(String name) {
        assertThat(SovietSheet.parse(name).name()).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource({
        "j-38-21, J-38-21",
        "' J-38-021 ', J-38-21",
        "J–38–21, J-38-21",
        "J38-21, J-38-21",
        "К-38-103, K-38-103",
        "K-38-б, K-38-Б",
        "J-38-xxi, J-38-XXI",
        "J-38-ХХІ, J-38-XXI"
    })
    void readsTheWaysInWhichPeopleWriteNames(String written, String name) {
        assertThat(SovietSheet.parse(written).name()).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource({
        "J-38-145, 144 parts",
        "J-38-0, 144 parts",
        "J-61, 1 to 60",
        "J-0, 1 to 60",
        "Z-38, A to O",
        "J-38-XXXVII, XXXVI",
        "J-38-B, Cyrillic",
        "J-38-, examples",
        "sheet, examples",
        "'', examples"
    })
    void saysWhatIsWrongWithAName(String written, String saysAlso) {
        assertThatThrownBy(() -> SovietSheet.parse(written))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(saysAlso);
    }

    @Test
    void numbersRunFromWestToEastAndFromNorthToSouth() {
        assertThat(SovietSheet.parse("J-38-1").pulkovoBounds().north()).isEqualTo(40, within(1e-9));
        assertThat(SovietSheet.parse("J-38-1").pulkovoBounds().west()).isEqualTo(42);
        assertThat(SovietSheet.parse("J-38-144").pulkovoBounds().south()).isEqualTo(36, within(1e-9));
        assertThat(SovietSheet.parse("J-38-144").pulkovoBounds().east()).isEqualTo(48);
    }

    @Test
    void findsNeighboursAcrossTheSidesOfTheMillionSheet() {
        SovietSheet kirants = SovietSheet.parse("K-38-133");

        assertThat(kirants.neighbour(0, -1).orElseThrow().name()).isEqualTo("J-38-1");
        assertThat(kirants.neighbour(-1, 0).orElseThrow().name()).isEqualTo("K-37-144");
        assertThat(kirants.neighbours())
                .extracting(SovietSheet::name)
                .containsExactly(
                        "K-37-132", "K-38-121", "K-38-122", "K-37-144", "K-38-134", "J-37-12", "J-38-1", "J-38-2");
        assertThat(SovietSheet.parse("A-60-144").neighbour(1, 0).orElseThrow().name())
                .isEqualTo("A-1-133");
        assertThat(SovietSheet.parse("A-60-144").neighbour(0, -1)).isEmpty();
    }

    @Test
    void aSheetsMiddleLiesOnIt() {
        for (Scale scale : Scale.values()) {
            SovietSheet sheet =
                    SovietSheet.at(new LonLat(46.2317, 39.5981), scale).orElseThrow();
            assertThat(SovietSheet.at(sheet.extent().center(), scale)).contains(sheet);
        }
    }

    @Test
    void theOutlineLiesAHundredMetresWestOfTheSameNumbersOnWgs84() {
        SovietSheet sheet = SovietSheet.parse("J-38-21");
        Extent box = sheet.extent();

        assertThat(46 - box.west()).isEqualTo(0.00118, within(0.00005));
        assertThat(sheet.outline()).hasSize(32).doesNotHaveDuplicates();
    }

    @Test
    void onACommonSideTheEasternAndTheSouthernSheetHoldsThePlace() {
        assertThat(SovietSheet.atPulkovo(new LonLat(46, 40), Scale.MILLION)
                        .orElseThrow()
                        .name())
                .isEqualTo("J-38");
        assertThat(SovietSheet.atPulkovo(new LonLat(48, 39), Scale.MILLION)
                        .orElseThrow()
                        .name())
                .isEqualTo("J-39");
    }

    @Test
    void thereAreNoSheetsSouthOfTheEquatorAndFarNorth() {
        assertThat(SovietSheet.at(new LonLat(45, -1), Scale.MILLION)).isEmpty();
        assertThat(SovietSheet.at(new LonLat(45, 61), Scale.HUNDRED_THOUSAND)).isEmpty();
    }

    @Test
    void listsTheSheetsOfAnExtentRowByRow() {
        assertThat(SovietSheet.in(new Extent(46.1, 39.4, 46.6, 39.8), Scale.HUNDRED_THOUSAND))
                .extracting(SovietSheet::name)
                .containsExactly("J-38-9", "J-38-10", "J-38-21", "J-38-22");
    }
}
