package org.araxes.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.araxes.export.PiecePlace.Anchor;
import org.araxes.export.PiecePlace.Beside;
import org.araxes.export.PiecePlace.OnMap;
import org.araxes.export.PiecePlace.Side;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FurniturePlacesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "legend=left",
                "legend=top-left,scale=bottom-right+4+2.5,title=above,north=middle-3.1+0",
                "sources=below,credits=middle-right-1.5+20"
            })
    void readsBackWhatItWrote(String code) {
        assertThat(FurniturePlaces.parse(code).code()).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "legnd=left | names no piece of furniture; write for example legend=top-left, with one of title, date",
                "pages=left | names no piece of furniture",
                "left | names no piece of furniture",
                "legend | names no place; allowed: usual, left, right, above, below, top-left",
                "legend=upper | names no place",
                "legend=left+2+2 | names no place",
                "legend=top-left+2 | names no place",
                "legend=top-left+99999+2 | larger than any sheet",
                "legend=top,,scale=left | names no piece"
            })
    void wrongWordsAreToldWithWhatIsAllowed(String text, String told) {
        assertThatThrownBy(() -> FurniturePlaces.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(told);
    }

    @Test
    void offsetsAreKeptToATenthOfAMillimetre() {
        assertThat(new OnMap(Anchor.TOP, 1.26, -0.04)).isEqualTo(new OnMap(Anchor.TOP, 1.3, 0));
    }

    @Test
    void aPieceHasOnePlaceAndTheLastCounts() {
        FurniturePlaces places = FurniturePlaces.parse("legend=left,scale=top,legend=right");

        assertThat(places.code()).isEqualTo("scale=top,legend=right");
        assertThat(places.changed("legend=usual").of(FurniturePiece.LEGEND)).isEmpty();
    }

    @Test
    void aPieceCanComeBeforeAnother() {
        FurniturePlaces places = FurniturePlaces.parse("legend=left,sources=left")
                .with(FurniturePiece.SCALE, new Beside(Side.LEFT), Optional.of(FurniturePiece.SOURCES));

        assertThat(places.beside(Side.LEFT))
                .containsExactly(FurniturePiece.LEGEND, FurniturePiece.SCALE, FurniturePiece.SOURCES);
    }
}
