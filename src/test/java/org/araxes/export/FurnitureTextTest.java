package org.araxes.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.araxes.annotation.AnnotationKind;
import org.araxes.catalog.ClaimKind;
import org.araxes.catalog.NameDisplay;
import org.araxes.catalog.PartialDate;
import org.araxes.catalog.StatedFigure;
import org.araxes.catalog.Status;
import org.araxes.catalog.figure.FigureWords;
import org.araxes.geo.Extent;
import org.araxes.render.Viewport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FurnitureTextTest {

    private final FurnitureText english = FurnitureText.of(NameDisplay.EN);

    @Test
    void threeNumbersInARowAreDrawnTogether() {
        assertThat(FurnitureText.numbers(List.of())).isEmpty();
        assertThat(FurnitureText.numbers(List.of(4))).isEqualTo("[4]");
        assertThat(FurnitureText.numbers(List.of(1, 2))).isEqualTo("[1, 2]");
        assertThat(FurnitureText.numbers(List.of(1, 2, 3, 5, 7, 8, 10, 11, 12))).isEqualTo("[1–3, 5, 7, 8, 10–12]");
    }

    @Test
    void datesSayNoMoreThanIsKnown() {
        assertThat(english.words().date(PartialDate.parse("1993"))).isEqualTo("1993");
        assertThat(english.words().date(PartialDate.parse("1993-04"))).isEqualTo("April 1993");
        assertThat(english.words().date(PartialDate.parse("1993-04-02"))).isEqualTo("2 April 1993");
    }

    @Test
    void theScaleIsRoundedToThreeDigits() {
        Viewport view = Viewport.fitting(new Extent(45, 39, 46, 40), 800, 600);

        assertThat(english.scale(view.withMetersPerPixel(1_234_567 * Viewport.PIXEL_METERS)))
                .isEqualTo("1:1,230,000");
        assertThat(english.scale(view.withMetersPerPixel(20_000 * Viewport.PIXEL_METERS)))
                .isEqualTo("1:20,000");
    }

    @ParameterizedTest
    @EnumSource(NameDisplay.class)
    void everythingThatAPictureCanSayHasItsWords(NameDisplay names) {
        FurnitureText text = FurnitureText.of(names);
        List<String> said = new ArrayList<>(List.of(
                text.legend(),
                text.statedAndMeasured(),
                text.sources(),
                text.own(),
                text.sharedLand(),
                text.schematic(),
                text.disclaimer(),
                text.north(),
                text.heldThatDay(List.of("A", "B")),
                text.authorOf("[1]")));
        for (Status status : Status.values()) {
            said.add(text.meaning(List.of("A"), status, List.of()));
            said.add(text.meaning(List.of("A", "B"), status, List.of("A", "B")));
        }
        for (ClaimKind kind : ClaimKind.values()) {
            said.add(text.kinds(List.of(kind)));
        }
        for (AnnotationKind kind : AnnotationKind.values()) {
            said.add(text.kind(kind));
        }
        for (StatedFigure.Unit unit : StatedFigure.Unit.values()) {
            assertThat(new FigureWords(text.words()).unit(unit)).isNotNull();
        }
        for (StatedFigure.Qualifier qualifier : StatedFigure.Qualifier.values()) {
            said.add(text.words().say("hedge", qualifier, 5));
        }

        assertThat(said).allSatisfy(words -> assertThat(words).isNotBlank().doesNotContain("{"));
    }

    @Test
    void claimsOfBothSidesAreSaidAlike() {
        for (NameDisplay names : NameDisplay.values()) {
            FurnitureText text = FurnitureText.of(names);

            assertThat(text.meaning(List.of("X"), Status.CLAIMED, List.of()).replace("X", "Y"))
                    .isEqualTo(text.meaning(List.of("Y"), Status.CLAIMED, List.of()));
        }
        assertThat(english.meaning(List.of("X"), Status.HISTORIC, List.of())).isEqualTo("claimed by X, historic");
        assertThat(english.meaning(List.of("X", "Y"), Status.CLAIMED, List.of()))
                .isEqualTo("claimed by both sides");
        assertThat(english.meaning(List.of("X", "Y"), Status.AGREED, List.of())).isEqualTo("agreed by both sides");
        assertThat(english.meaning(List.of(), Status.CONTROL, List.of("X", "Y")))
                .isEqualTo("held by X and Y");
    }
}
