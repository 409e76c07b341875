package org.araxes.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.araxes.geo.LonLat;
import org.araxes.geo.LonLatGeometry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.locationtech.jts.geom.Geometry;

class RelationTest {

    private static final LonLat WEST = new LonLat(46.1439, 38.8427);
    private static final LonLat EAST = new LonLat(46.5336, 38.8675);
    private static final Subject BORDER = new Subject("border", LonLatGeometry.line(List.of(WEST, EAST)), 30);

    private static Subject circle(double azimuth, double meters, double radius) {
        LonLat middle = Geodesics.between(WEST, EAST, 0.5);
        LonLat center = meters == 0 ? middle : Geodesics.direct(middle, azimuth, meters);
        return new Subject("area", GeodesicBuffer.circle(center, radius, 360), 40);
    }

    @Test
    void theNearestDistanceIsUncertainByBoth() {
        Finding finding = Relation.NEAREST.find(BORDER, circle(0, 5_000, 1_000));

        assertThat(finding.items()).singleElement().satisfies(item -> {
            assertThat(item.meters()).isEqualTo(4_000, within(20.0));
            assertThat(item.sigmaMeters()).isEqualTo(50);
            assertThat(item.accuracyMeters()).containsExactly(30.0, 40.0);
            assertThat(Geodesics.lengthMeters(item.line())).isEqualTo(item.meters(), within(1e-6));
        });
    }

    @Test
    void whatOverlapsHasNoDistance() {
        Finding finding = Relation.NEAREST.find(BORDER, circle(0, 0, 1_000));

        assertThat(finding.items()).isEmpty();
        assertThat(finding.explanation()).contains("overlap");
    }

    @Test
    void depthIsToldByTheDirectionInWhichItLies() {
        Finding finding = Relation.DEPTH.find(BORDER, circle(0, 1_000, 3_000));

        assertThat(finding.items())
                .extracting(Finding.Item::label)
                .containsExactly("Depth to the north", "Depth to the south");
        assertThat(finding.items().getFirst().meters()).isEqualTo(4_000, within(20.0));
    }

    @Test
    void beyondAnOutlineIsInsideOrOutside() {
        Subject area = circle(0, 0, 3_000);
        LonLat middle = Geodesics.between(WEST, EAST, 0.5);
        Subject place = new Subject("place", LonLatGeometry.point(middle), 1);

        assertThat(Relation.DEPTH.find(area, place).items())
                .extracting(Finding.Item::label)
                .containsExactly("Depth inside it");
        assertThat(Relation.DEPTH.find(area, circle(0, 5_000, 500)).items())
                .extracting(Finding.Item::label)
                .containsExactly("Depth outside it");
        assertThat(Relation.DEPTH.find(place, area).explanation()).contains("is a place");
        assertThat(Relation.DEPTH.find(BORDER, BORDER).explanation()).contains("lies on it");
    }

    @Test
    void ofALineInPartsTheNearestPartCounts() {
        LonLat far = new LonLat(48, 40);
        Subject parts = new Subject(
                "parts",
                LonLatGeometry.join(List.of(
                        LonLatGeometry.line(List.of(far, new LonLat(48.1, 40))),
                        LonLatGeometry.line(List.of(WEST, Geodesics.between(WEST, EAST, 0.3))),
                        LonLatGeometry.line(List.of(Geodesics.between(WEST, EAST, 0.3), EAST)))),
                30);

        assertThat(parts.lines()).hasSize(2);
        assertThat(Relation.DEPTH.find(parts, circle(0, 1_000, 3_000)).items())
                .first()
                .satisfies(item -> assertThat(item.meters()).isEqualTo(4_000, within(20.0)));
    }

    @Test
    void widthHasThreeFiguresAndNeedsAnAreaAndALineThroughIt() {
        Subject corridor = new Subject("corridor", GeodesicBuffer.alongLine(List.of(WEST, EAST), 2_500), 10);

        assertThat(Relation.WIDTH.find(corridor, BORDER).items())
                .hasSize(3)
                .allSatisfy(item -> assertThat(item.meters()).isEqualTo(5_000, within(1.0)));
        assertThat(Relation.WIDTH.find(BORDER, BORDER).explanation()).contains("no area");
        assertThat(Relation.WIDTH.find(circle(0, 9_000, 500), BORDER).explanation())
                .contains("does not run through");
    }

    @ParameterizedTest
    @CsvSource({"0, north", "359, north", "44, north-east", "90, east", "200, south", "-90, west", "725, north"})
    void directionsHaveWords(double azimuth, String words) {
        assertThat(Compass.of(azimuth).words()).isEqualTo(words);
    }

    @ParameterizedTest
    @EnumSource(Relation.class)
    void againstAnAreaThatCrossesItselfNothingIsMeasured(Relation relation) {
        Geometry bowTie = LonLatGeometry.polygon(List.of(
                List.of(new LonLat(46, 39), new LonLat(46.1, 39), new LonLat(46, 39.1), new LonLat(46.1, 39.1))));
        Subject crossing = new Subject("bow tie", bowTie, 10);

        for (Finding finding : List.of(relation.find(crossing, BORDER), relation.find(BORDER, crossing))) {
            assertThat(finding.items()).isEmpty();
            assertThat(finding.title()).isEqualTo("bow tie");
            assertThat(finding.explanation()).contains("crosses or touches itself");
        }
        for (double meters : new double[] {100, -100}) {
            assertThatThrownBy(() -> GeodesicBuffer.of(bowTie, meters))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("crosses or touches itself");
        }
    }

    @Test
    void nothingCannotBeMeasured() {
        assertThatThrownBy(() -> new Subject("nothing", LonLatGeometry.FACTORY.createPoint(), 1))
                .hasMessageContaining("nothing has no position");
    }
}
