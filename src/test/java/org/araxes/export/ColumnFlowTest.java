package org.araxes.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ColumnFlowTest {

    @Test
    void oneColumnStacksItemsWithTheirGaps() {
        ColumnFlow.Columns columns = ColumnFlow.balance(List.of(item(10, 3), item(20, 3), item(5, 3)), 1);

        assertThat(columns.places()).extracting(ColumnFlow.Place::y).containsExactly(0.0, 13.0, 36.0);
        assertThat(columns.height()).isEqualTo(41);
    }

    @Test
    void severalColumnsAreAsLowAsTheyCanBe() {
        List<Block> items = Stream.generate(() -> item(10, 0)).limit(7).toList();

        ColumnFlow.Columns columns = ColumnFlow.balance(items, 3);

        assertThat(columns.height()).isCloseTo(30, within(0.01));
        assertThat(columns.places()).extracting(ColumnFlow.Place::column).containsExactly(0, 0, 0, 1, 1, 1, 2);
    }

    @Test
    void aHeadingIsNeverTheLastOfAColumn() {
        List<Block> items = List.of(item(10, 0), item(10, 0), heading(10), item(10, 0));

        ColumnFlow.Columns columns = ColumnFlow.balance(items, 2);

        assertThat(columns.places()).extracting(ColumnFlow.Place::column).containsExactly(0, 0, 1, 1);
    }

    @Test
    void aHeadingStaysWithAnItemAsHighAsAllOthers() {
        List<Block> items = List.of(item(20, 0), heading(10), item(30, 0), item(5, 0), item(5, 0));

        assertThat(ColumnFlow.balance(items, 4).places())
                .extracting(ColumnFlow.Place::column)
                .containsExactly(0, 1, 1, 2, 2);
    }

    @Test
    void headingsInARowStayWithTheItemBelowThem() {
        List<Block> items = List.of(item(30, 0), heading(10), heading(10), item(10, 0));

        assertThat(ColumnFlow.balance(items, 2).places())
                .extracting(ColumnFlow.Place::column)
                .containsExactly(0, 1, 1, 1);
    }

    @Test
    void anItemTallerThanAllOthersTogetherStandsAlone() {
        ColumnFlow.Columns columns = ColumnFlow.balance(List.of(item(100, 0), item(10, 0), item(10, 0)), 3);

        assertThat(columns.height()).isCloseTo(100, within(0.01));
    }

    @Test
    void nothingHasNoHeight() {
        assertThat(ColumnFlow.balance(List.of(), 3).height()).isZero();
    }

    private static Block item(double height, double gap) {
        return new Block.Key(true, true, 10, height, 1, gap);
    }

    private static Block heading(double height) {
        double scale = height / TextStyle.HEADING.linePixels();
        return new Block.Text(List.of("x"), TextStyle.HEADING, scale, 0, true);
    }
}
