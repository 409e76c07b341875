package org.araxes.catalog.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.araxes.catalog.Catalog;
import org.araxes.catalog.CatalogLoader;
import org.araxes.catalog.DataFolders;
import org.araxes.catalog.MeasureRef;
import org.araxes.catalog.MeasureRef.AreaOf;
import org.araxes.catalog.MeasureRef.CountOf;
import org.araxes.catalog.MeasureRef.DateOf;
import org.araxes.catalog.MeasureRef.DepthOf;
import org.araxes.catalog.MeasureRef.Gap;
import org.araxes.catalog.MeasureRef.LengthInside;
import org.araxes.catalog.MeasureRef.LengthOf;
import org.araxes.catalog.MeasureRef.PerimeterOf;
import org.araxes.catalog.MeasureRef.ShareOf;
import org.araxes.catalog.MeasureRef.Unmeasured;
import org.araxes.catalog.MeasureRef.WidthOf;
import org.araxes.catalog.SourceRef;
import org.araxes.catalog.StatedFigure;
import org.araxes.catalog.StatedFigure.Qualifier;
import org.araxes.catalog.StatedFigure.Unit;
import org.araxes.catalog.figure.Comparison.Verdict;
import org.araxes.geo.LonLat;
import org.araxes.measure.Geodesics;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FigureMeasurerTest {

    private static final List<LonLat> SQUARE =
            List.of(new LonLat(46, 39), new LonLat(46.1, 39), new LonLat(46.1, 39.1), new LonLat(46, 39.1));

    @TempDir
    private static Path folder;

    @SuppressWarnings("NullAway.Init")
    private static Catalog catalog;

    @BeforeAll
    static void load() throws Exception {
        catalog = CatalogLoader.load(DataFolders.overlaid(DataFolders.RESOURCES.resolve("figures"), folder))
                .catalog();
    }

    private static FigureResult result(MeasureRef measure, Unit unit, Qualifier qualifier, double... stated) {
        List<Double> values = Arrays.stream(stated).boxed().toList();
        String text = String.join("; ", values.stream().map(String::valueOf).toList());
        return measure(new StatedFigure(
                "q", "t", "", values, text, unit, qualifier, "", List.of(new SourceRef("s0", "p")), measure, "", ""));
    }

    private static FigureResult dated(MeasureRef measure, String text) {
        return measure(new StatedFigure(
                "q",
                "t",
                "",
                List.of(),
                text,
                Unit.DATE,
                Qualifier.EXACTLY,
                "",
                List.of(new SourceRef("s0", "p")),
                measure,
                "",
                ""));
    }

    private static FigureResult measure(StatedFigure figure) {
        return new FigureMeasurer(catalog).measure(figure);
    }

    private static Measured.Value value(MeasureRef measure, Unit unit) {
        return (Measured.Value) result(measure, unit, Qualifier.EXACTLY, 1).measured();
    }

    @Test
    void measuresLengthsOfAllPartsOnTheEllipsoid() {
        double part = Geodesics.distanceMeters(new LonLat(46, 39), new LonLat(46, 39.1));

        Measured.Value km = value(new LengthOf("two-parts"), Unit.KM);

        assertThat(km.value()).isCloseTo(2 * part / 1000, within(1e-9));
        assertThat(km.sigma()).isCloseTo(0.2, within(1e-9));
        assertThat(km.method()).contains("way-points");
        assertThat(value(new LengthOf("two-parts"), Unit.MILE).value()).isCloseTo(2 * part / 1609.344, within(1e-9));
    }

    @Test
    void measuresAreasAndPerimeters() {
        Measured.Value area = value(new AreaOf("square"), Unit.KM2);
        Measured.Value perimeter = value(new PerimeterOf("square"), Unit.M);

        assertThat(area.value()).isCloseTo(Geodesics.ringAreaSquareMeters(SQUARE) / 1e6, within(1e-9));
        assertThat(area.independent()).isTrue();
        assertThat(perimeter.value()).isCloseTo(Geodesics.ringPerimeterMeters(SQUARE), within(1e-6));
        assertThat(perimeter.sigma()).isPositive();
    }

    @Test
    void measuresHowFarComputedShapesReachFromTheirLine() {
        Measured.Value width = value(new WidthOf("corridor"), Unit.M);
        Measured.Value depth = value(new DepthOf("band"), Unit.M);

        assertThat(width.value()).isCloseTo(5000, within(0.1));
        assertThat(depth.value()).isCloseTo(3500, within(0.1));
        assertThat(width.independent()).isFalse();
        assertThat(width.method()).contains("computed with a stated distance");
    }

    @Test
    void measuresSharesLengthsInsideAndGaps() {
        double share = 48_150_032.6 / 96_101_807.4; // Planimeter, corners by GeodSolve
        // The dividing edge of 26 km bulges 11 m beyond its parallel.
        assertThat(value(new ShareOf("square", "south"), Unit.SHARE).value()).isCloseTo(share, within(1e-6));
        assertThat(value(new ShareOf("square", "south"), Unit.PERCENT).value()).isCloseTo(100 * share, within(1e-4));
        assertThat(value(new LengthInside("axis", "square"), Unit.KM).value())
                .isCloseTo(
                        Geodesics.distanceMeters(new LonLat(46.05, 39), new LonLat(46.05, 39.1)) / 1000, within(1e-6));
        assertThat(value(new Gap("square", "sketch"), Unit.KM).value()).isBetween(32.0, 32.5);
    }

    @Test
    void countsClaimsOnTheMap() {
        FigureResult result =
                result(new CountOf(List.of("square", "south", "undrawn")), Unit.COUNT, Qualifier.EXACTLY, 3, 4);

        assertThat(result.comparisons())
                .extracting(Comparison::verdict)
                .containsExactly(Verdict.WITHIN, Verdict.OUTSIDE);
        assertThat(result.comparisons().get(1).difference()).isEqualTo(-1);
        assertThat(result.comparisons().get(1).percent()).isEqualTo(-25);
    }

    @ParameterizedTest
    @CsvSource({
        "false, 2020-11-10, 0, WITHIN", "false, 2020, 0, WITHIN", "false, 2020-11, 0, WITHIN",
        "false, 2020-11-09, 1, OUTSIDE", "true, 2022-08-30, 0, WITHIN", "true, 2022-09, -31, OUTSIDE"
    })
    void comparesDatesAsFarAsTheyAreKnown(boolean end, String stated, double days, Verdict verdict) {
        FigureResult result = dated(new DateOf("square", end), stated);

        assertThat(result.comparisons()).containsExactly(new Comparison(stated, days, Double.NaN, verdict));
    }

    @Test
    void comparesEachOfSeveralDates() {
        FigureResult result = dated(new DateOf("square", false), "2020-11-09; 2020-11-10");

        assertThat(result.comparisons())
                .extracting(Comparison::verdict)
                .containsExactly(Verdict.OUTSIDE, Verdict.WITHIN);
    }

    /** The line is 22.2 km long, known to 0.2 km; with the rounding of 0.5 km the limit is 0.7 km. */
    @ParameterizedTest
    @CsvSource({
        "EXACTLY, 22, WITHIN", "EXACTLY, 23, OUTSIDE", "ABOUT, 20, WITHIN", "ABOUT, 30, OUTSIDE", "UP_TO, 30, WITHIN",
        "UP_TO, 22, WITHIN", "UP_TO, 20, OUTSIDE", "AT_LEAST, 20, WITHIN", "AT_LEAST, 30, OUTSIDE",
                "MORE_THAN, 20, WITHIN",
        "MORE_THAN, 23, OUTSIDE"
    })
    void takesAStatementInTheSenseOfItsQualifier(Qualifier qualifier, double stated, Verdict verdict) {
        FigureResult result = result(new LengthOf("two-parts"), Unit.KM, qualifier, stated);

        assertThat(result.comparisons()).extracting(Comparison::verdict).containsExactly(verdict);
    }

    @Test
    void saysWhyNothingIsMeasured() {
        assertThat(reason(new Unmeasured("It is a number of people."), Unit.KM)).isEqualTo("It is a number of people.");
        assertThat(reason(new LengthOf("undrawn"), Unit.KM)).isEqualTo("\"undrawn\" is not drawn.");
        assertThat(reason(new LengthOf("gone"), Unit.KM)).isEqualTo("\"gone\" could not be read.");
        assertThat(reason(new LengthOf("square"), Unit.KM)).isEqualTo("\"square\" is drawn as no line.");
        assertThat(reason(new AreaOf("axis"), Unit.KM2)).isEqualTo("\"axis\" is drawn as no area.");
        assertThat(reason(new AreaOf("bow-tie"), Unit.KM2))
                .isEqualTo("The drawn outline crosses itself, so it has no area.");
        assertThat(reason(new WidthOf("square"), Unit.KM)).isEqualTo("\"square\" is not computed from a line.");
        assertThat(reason(new LengthOf("axis"), Unit.PERSONS)).isEqualTo("What is measured has another unit.");
        assertThat(reason(new DateOf("old-road", false), Unit.DATE)).isEqualTo("The map gives no such date.");
    }

    private static String reason(MeasureRef measure, Unit unit) {
        FigureResult result = result(measure, unit, Qualifier.EXACTLY, 1);
        assertThat(result.comparisons()).isEmpty();
        return ((Measured.Nothing) result.measured()).reason();
    }
}
