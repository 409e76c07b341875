package org.araxes.tool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import org.araxes.annotation.Annotation;
import org.araxes.annotation.AnnotationKind;
import org.araxes.annotation.Document;
import org.araxes.annotation.Edit;
import org.araxes.annotation.Figures;
import org.araxes.annotation.Shape;
import org.araxes.annotation.VertexPath;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LineEditsTest {

    private static final Namer COUNTED = kind -> KindWords.title(kind) + " 7";

    private final Annotation line = Desk.object(1, AnnotationKind.DISTANCE, 10, 10, 50, 50, 90, 10);
    private final Annotation square = Desk.object(2, AnnotationKind.AREA, 100, 100, 300, 100, 300, 300, 100, 300);
    private final Annotation inside = Desk.object(3, AnnotationKind.AREA, 150, 150, 200, 150, 200, 200);

    private static Annotation after(Optional<Edit> edit) {
        return ((Edit.Replace) edit.orElseThrow()).after();
    }

    @Test
    void reversingKeepsEveryVertexWithItsAccuracy() {
        Annotation exact = line.withShape(Shape.of(new VertexPath(line.points(), List.of(1.0, 2.0, 3.0))));

        Annotation reversed = after(LineEdits.reversed(exact));

        assertThat(reversed.points()).isEqualTo(line.points().reversed());
        assertThat(reversed.shape().path().accuracyMeters()).containsExactly(3.0, 2.0, 1.0);
        assertThat(after(LineEdits.reversed(reversed))).isEqualTo(exact);
        assertThat(LineEdits.reversed(Desk.object(9, AnnotationKind.MARKER, 1, 1)))
                .isEmpty();
    }

    @Test
    void aLineBecomesTheAreaBetweenItsEndsAndBack() {
        Annotation area = after(LineEdits.converted(line, COUNTED));
        assertThat(area.kind()).isEqualTo(AnnotationKind.AREA);
        assertThat(area.points()).isEqualTo(line.points());

        Annotation round = after(LineEdits.converted(area, COUNTED));
        assertThat(round.kind()).isEqualTo(AnnotationKind.DISTANCE);
        assertThat(round.points()).hasSize(4).endsWith(line.points().getFirst());
        assertThat(Figures.of(round).lengthMeters()).isEqualTo(Figures.of(area).lengthMeters(), within(1e-6));
        assertThat(after(LineEdits.converted(round, COUNTED)).points()).isEqualTo(line.points());
    }

    @Test
    void aCountedNameFollowsTheKindAndAnyOtherStays() {
        assertThat(after(LineEdits.converted(line.withName("Distance 3"), COUNTED))
                        .name())
                .isEqualTo("Area 7");
        assertThat(after(LineEdits.converted(line.withName("To the lake"), COUNTED))
                        .name())
                .isEqualTo("To the lake");
    }

    @Test
    void twoPointsAreNoAreaAndHolesNoLine() {
        assertThat(LineEdits.converted(Desk.object(5, AnnotationKind.DISTANCE, 1, 1, 50, 50), COUNTED))
                .isEmpty();
        Annotation withHole =
                square.withShape(square.shape().withHoles(List.of(inside.shape().path())));
        assertThat(LineEdits.converted(withHole, COUNTED)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void whatAKindBecomesIsOfTheOtherForm(AnnotationKind kind) {
        LineEdits.other(kind).ifPresent(other -> assertThat(other.closed()).isNotEqualTo(kind.closed()));
    }

    @Test
    void theSmallerAreaBecomesAHoleWhicheverIsNamedFirst() {
        for (Optional<Edit> edit : List.of(LineEdits.cutOut(square, inside), LineEdits.cutOut(inside, square))) {
            Document document = new Document(List.of(square, inside));
            document.apply(edit.orElseThrow());

            Annotation left = document.annotations().getFirst();
            assertThat(document.annotations()).hasSize(1);
            assertThat(Figures.of(left).areaSquareMeters())
                    .isEqualTo(
                            Figures.of(square).areaSquareMeters()
                                    - Figures.of(inside).areaSquareMeters(),
                            within(0.01));
            document.apply(edit.orElseThrow().inverse());
            assertThat(document.annotations()).containsExactly(square, inside);
        }
    }

    @Test
    void whatDoesNotLieInsideCannotBeCutOut() {
        Annotation across = Desk.object(4, AnnotationKind.AREA, 250, 250, 400, 250, 400, 400);
        assertThat(LineEdits.cutOut(square, across)).isEmpty();
        assertThat(LineEdits.cutOut(square, line)).isEmpty();
        Annotation crossed = Desk.object(6, AnnotationKind.AREA, 100, 100, 300, 300, 300, 100, 100, 300);
        assertThat(LineEdits.cutOut(crossed, inside)).isEmpty();
    }

    @Test
    void insertedVerticesLieHalfWay() {
        assertThat(after(LineEdits.inserted(line, 0)).points()).hasSize(4);
        assertThat(LineEdits.inserted(line, 2)).isEmpty();
        assertThat(after(LineEdits.inserted(square, 3)).points()).hasSize(5);
        assertThat(LineEdits.removed(inside, 0)).isEmpty();
        assertThat(after(LineEdits.placed(line, 1, Desk.at(60, 60))).points().get(1))
                .isEqualTo(Desk.at(60, 60));
    }
}
