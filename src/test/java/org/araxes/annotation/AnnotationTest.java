package org.araxes.annotation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.araxes.geo.LonLat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class AnnotationTest {

    private static final LonLat HERE = new LonLat(46, 39);

    @ParameterizedTest
    @EnumSource(AnnotationKind.class)
    void tooFewPointsAreRefused(AnnotationKind kind) {
        List<LonLat> tooFew = new ArrayList<>();
        for (int i = 1; i < kind.minPoints(); i++) {
            tooFew.add(HERE);
        }
        assertThatThrownBy(() -> annotation(kind, tooFew, Instant.EPOCH))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(kind.toString());
    }

    @Test
    void secondPointOfAMarkerIsRefused() {
        assertThatThrownBy(() -> annotation(AnnotationKind.MARKER, List.of(HERE, HERE), Instant.EPOCH))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void timeIsKeptToTheMillisecond() {
        Instant now = Instant.parse("2026-02-03T04:05:06.789123456Z");
        assertThat(annotation(AnnotationKind.MARKER, List.of(HERE), now).created())
                .isEqualTo(Instant.parse("2026-02-03T04:05:06.789Z"));
    }

    @Test
    void pointsAreACopy() {
        List<LonLat> points = new ArrayList<>(List.of(HERE));
        Annotation marker = annotation(AnnotationKind.MARKER, points, Instant.EPOCH);
        points.clear();
        assertThat(marker.points()).containsExactly(HERE);
    }

    @ParameterizedTest
    @CsvSource({"0.4,14,0.5", "20.1,14,0.5", "2,5.9,0.5", "2,97,0.5", "2,14,-0.1", "2,14,1.1", "NaN,14,0.5"})
    void styleOutOfRangeIsRefused(double widthPixels, double textSizePixels, double fillOpacity) {
        assertThatThrownBy(() -> new AnnotationStyle(0, widthPixels, textSizePixels, fillOpacity))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("is not between");
    }

    @Test
    void colourOfMoreThan24BitsIsRefused() {
        assertThatThrownBy(() -> AnnotationStyle.DEFAULT.withColorRgb(0xFF112233))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void replacementKeepsTheId() {
        Annotation one = annotation(AnnotationKind.MARKER, List.of(HERE), Instant.EPOCH);
        Annotation other = new Annotation(
                new UUID(0, 2), one.kind(), "", "", one.points(), one.style(), one.order(), one.created());
        assertThatThrownBy(() -> new Edit.Replace("swap", one, other)).isInstanceOf(IllegalArgumentException.class);
    }

    private static Annotation annotation(AnnotationKind kind, List<LonLat> points, Instant created) {
        return new Annotation(new UUID(0, 1), kind, "", "", points, AnnotationStyle.DEFAULT, 1, created);
    }
}
