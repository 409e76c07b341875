package org.araxes.ui.objects;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.araxes.annotation.Annotation;
import org.araxes.annotation.AnnotationKind;
import org.araxes.annotation.AnnotationStyle;
import org.araxes.annotation.Period;
import org.araxes.geo.LonLat;
import org.araxes.measure.Units;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ObjectWordsTest {

    private final Annotation line = new Annotation(
            new UUID(0, 1),
            AnnotationKind.DISTANCE,
            "Meghri passage",
            "From the west",
            List.of(new LonLat(46, 39), new LonLat(47, 39)),
            AnnotationStyle.DEFAULT,
            1,
            Instant.EPOCH);

    @ParameterizedTest
    @CsvSource({"meghri,true", "MEGHRI west,true", "distance,true", "'',true", "locked,false", "meghri east,false"})
    void filterLooksForEveryWord(String filter, boolean matches) {
        assertThat(ObjectWords.filter(filter).test(line)).isEqualTo(matches);
    }

    @Test
    void rowSaysAllOfItselfToAScreenReader() {
        Annotation chosen = line.withDetails(line.details()
                .withLocked(true)
                .withPeriod(new Period(LocalDate.of(1993, 4, 2), null))
                .withUnits(Units.KILOMETERS));
        assertThat(ObjectWords.sentence(chosen, "86.6 km"))
                .isEqualTo("Meghri passage, Measured distance, 86.6 km, from 1993-04-02, locked");
    }

    @Test
    void objectWithoutNameIsCalledSo() {
        assertThat(ObjectWords.name(line.withName(" "))).isEqualTo("(no name)");
    }
}
