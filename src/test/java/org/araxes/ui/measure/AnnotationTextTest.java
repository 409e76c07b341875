package org.araxes.ui.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.araxes.annotation.Annotation;
import org.araxes.annotation.AnnotationKind;
import org.araxes.annotation.AnnotationStyle;
import org.araxes.annotation.Details;
import org.araxes.geo.LonLat;
import org.araxes.measure.Units;
import org.junit.jupiter.api.Test;

class AnnotationTextTest {

    private static final Annotation LINE = new Annotation(
            new UUID(0, 1),
            AnnotationKind.DISTANCE,
            "Road",
            "",
            List.of(new LonLat(46, 39), new LonLat(46.5, 39)),
            AnnotationStyle.DEFAULT,
            1,
            Instant.EPOCH);

    @Test
    void figuresAreInUnitsOfItsOwnElseInThoseOfTheWindow() {
        assertThat(AnnotationText.of(LINE, Units.METRIC)).contains("Length\t43.31\u00a0km");
        assertThat(AnnotationText.of(LINE, Units.MILES)).contains("Length\t26.91\u00a0mi");
        Annotation own = LINE.withDetails(Details.NONE.withUnits(Units.MILES));
        assertThat(AnnotationText.of(own, Units.METRIC)).isEqualTo(AnnotationText.of(LINE, Units.MILES));
    }
}
