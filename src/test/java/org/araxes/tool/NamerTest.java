package org.araxes.tool;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.araxes.annotation.Annotation;
import org.araxes.annotation.AnnotationKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamerTest {

    @ParameterizedTest
    @CsvSource({
        "Line 7, Line 8",
        "Line 007, Line 8",
        "Line 12345678901234567890, Line 1",
        "Line seven, Line 1",
        "Line 7b, Line 1",
        "Line, Line 1",
        "line 7, Line 1",
        "Line -7, Line 1",
        "Polygon 7, Line 1"
    })
    void countsOnlyFromNamesOfItsOwnForm(String existing, String next) {
        Annotation a = Desk.object(1, AnnotationKind.LINE, 0, 0, 10, 10).withName(existing);
        assertThat(Namer.numbered(() -> List.of(a)).name(AnnotationKind.LINE)).isEqualTo(next);
    }

    @Test
    void textIsNamedByItsWord() {
        assertThat(Namer.numbered(List::of).name(AnnotationKind.TEXT)).isEqualTo("Text");
    }

    @Test
    void copiesOfNumberedObjectsGetTheNextNumbersAndOthersKeepTheirNames() {
        Annotation seven = Desk.object(1, AnnotationKind.LINE, 0, 0, 10, 10).withName("Line 7");
        Annotation road = Desk.object(2, AnnotationKind.LINE, 0, 0, 10, 10).withName("Old road");
        Annotation text = Desk.object(3, AnnotationKind.TEXT, 0, 0).withName("Line 7");

        assertThat(Namer.ofCopies(List.of(seven, road, text), List.of(seven, road, text, seven)))
                .extracting(Annotation::name)
                .containsExactly("Line 8", "Old road", "Line 7", "Line 9");
    }
}
