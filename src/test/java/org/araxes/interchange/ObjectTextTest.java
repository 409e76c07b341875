package org.araxes.interchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.araxes.annotation.Annotation;
import org.araxes.annotation.AnnotationKind;
import org.araxes.geo.LonLat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ObjectTextTest {

    private static List<Annotation> read(String text) throws IOException {
        return ObjectText.read(text, "clipboard", UUID::randomUUID, Instant.EPOCH, 7)
                .annotations();
    }

    private static Stream<AnnotationKind> kinds(String text) throws IOException {
        return read(text).stream().map(Annotation::kind);
    }

    @Test
    void aLineOfWellKnownTextIsALine() throws IOException {
        Annotation line = read("LINESTRING (46.2 39.6, 46.4 39.7)").getFirst();
        assertThat(line.kind()).isEqualTo(AnnotationKind.LINE);
        assertThat(line.points()).containsExactly(new LonLat(46.2, 39.6), new LonLat(46.4, 39.7));
        assertThat(line.order()).isEqualTo(7);
    }

    @Test
    void aPolygonKeepsItsHoles() throws IOException {
        Annotation area = read("polygon((46 39, 47 39, 47 40, 46 39), (46.5 39.2, 46.6 39.2, 46.6 39.3, 46.5 39.2))")
                .getFirst();
        assertThat(area.kind()).isEqualTo(AnnotationKind.POLYGON);
        assertThat(area.points()).hasSize(3);
        assertThat(area.shape().holes()).hasSize(1);
    }

    @Test
    void heightsMeasuresAndTheUsualSridAreAccepted() throws IOException {
        assertThat(kinds("SRID=4326;POINT Z (46.2 39.6 1500)\nLINESTRING ZM (46 39 1 2, 47 40 1 2);POINT M (46 39 5)"))
                .containsExactly(AnnotationKind.MARKER, AnnotationKind.LINE, AnnotationKind.MARKER);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1, 39.6, 46.2\n2, 39.7, 46.4",
                "0\t39.6\t46.2\n1\t39.7\t46.4",
                "id;lat;lon\n1;39.6;46.2\n2;39.7;46.4",
                "no, lon, lat\n1, 46.2, 39.6\n2, 46.4, 39.7",
                "1. 39.6 46.2\n2. 39.7 46.4",
                "1) 39°36'00\"N 46°12'00\"E\n2) 39°42'00\"N 46°24'00\"E",
                "# log\n1 39.6N 46.2E\n2 39.7N 46.4E"
            })
    void theNumbersOfLinesArePassedOver(String text) throws IOException {
        Annotation line = read(text).getFirst();

        assertThat(line.kind()).isEqualTo(AnnotationKind.LINE);
        assertThat(line.points())
                .hasSize(2)
                .allSatisfy(p -> assertThat(p.latDegrees()).isBetween(39.59, 39.71));
        assertThat(line.points().getLast().lonDegrees()).isEqualTo(46.4, within(1e-9));
    }

    @Test
    void numberedLinesKeepTheirNamesAndBeginAnewAfterAnEmptyLine() throws IOException {
        assertThat(read("1, Yeraskh, 39.74, 44.83\n2, Karki, 39.78, 44.95"))
                .extracting(Annotation::name)
                .containsExactly("Yeraskh", "Karki");
        assertThat(kinds("1 39.6 46.2\n2 39.7 46.4\n\n1 39.6 46.3\n2 39.7 46.5"))
                .containsExactly(AnnotationKind.LINE, AnnotationKind.LINE);
    }

    @Test
    void whatIsAPositionAsItStandsHasNoNumber() throws IOException {
        assertThat(read("0 30 N 46 15 E\n1 45 N 46 30 E").getFirst().points())
                .extracting(LonLat::latDegrees)
                .containsExactly(0.5, 1.75);
        assertThat(read("1 2\n2 3").getFirst().points()).containsExactly(new LonLat(2, 1), new LonLat(3, 2));
        assertThatThrownBy(() -> read("1, 39.6, 46.2\n3, 39.7, 46.4")).hasMessageContaining("line 1");
        assertThatThrownBy(() -> read("1, 39.6, 46.2\n2, 39.7, x")).hasMessageContaining("line 2");
    }

    @Test
    void partsOfOneGeometryAreObjectsOfTheirOwn() throws IOException {
        assertThat(kinds("GEOMETRYCOLLECTION (MULTIPOINT ((46 39), (47 40)), LINESTRING (46 39, 47 40))"))
                .containsExactly(AnnotationKind.MARKER, AnnotationKind.MARKER, AnnotationKind.LINE);
    }

    @Test
    void whatIsCopiedAsWellKnownTextComesBackTheSame() throws IOException {
        String wkt = "POLYGON ((46.2446 38.9029, 46.4058333 39.2013889, 46.3378 39.5111, 46.2446 38.9029))";
        assertThat(Wkt.of(read(wkt).getFirst())).isEqualTo(wkt);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "LINESTRING (46.2 39.6, 46.4 39.7 | line 1: a closing parenthesis is missing",
                "POINT (605753 4383876) | longitude 605753.0 is not between -180 and 180; positions are longitude",
                "POLYGON ((46 39, 47 39, 47 40, 46 40)) | has to end at the position at which it begins",
                "LINESTRING (46 39) | a line needs two positions at least",
                "SRID=32638;POINT (605753 4383876) | SRID 32638 is not known here",
                "CIRCULARSTRING (46 39, 46.5 39.5, 47 39) | curves and surfaces cannot be read",
                "POINT (46.2, 39.6) | in \"POINT (46.2, 39.6)\"",
            })
    void wrongWellKnownTextIsExplained(String text, String why) {
        assertThatThrownBy(() -> read(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(why);
    }

    private static AnnotationReader.Result result(String text) throws IOException {
        return ObjectText.read(text, "clipboard", UUID::randomUUID, Instant.EPOCH, 7);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "POINT (46 39)@@POINT (46 39@ | 1 | line 3: a closing parenthesis is missing",
                "POINT (1 2) CIRCLE (3 4) | 1 | line 1: \"CIRCLE (3 4)\" is no geometry; there is POINT",
                "POINT (1 2)@CIRCLE (3 4)@POINT (5 6) | 2 | line 2: \"CIRCLE (3 4)\" is no geometry",
                "SRID=32638;POINT (605753 4383876);POINT (46 39) | 1 | line 1: SRID 32638 is not known here",
                "Goris, 39.5 46.3@Meghri, far away@Kapan, 39.2 46.4 | 2 | line 2: \"Meghri, far away\" is neither",
                "39.5 46.3@@38.9 46.2@the bridge@39.2 46.4@@39 46 | 2 | line 4: \"the bridge\" is neither",
            })
    void whatIsGoodIsTakenAndWhatIsNotIsNamedWithItsLine(String text, int taken, String why) throws IOException {
        AnnotationReader.Result result = result(text.replace('@', '\n'));

        assertThat(result.annotations()).hasSize(taken);
        assertThat(result.problems().getFirst()).startsWith(why);
    }

    @Test
    void aLineOnTheMapWithoutOneOfItsPositionsWouldBeAnotherAndIsLeftOut() throws IOException {
        AnnotationReader.Result result = result("39.5 46.2\n\n38.9 46.2\nthe bridge\n39.2 46.4\n39.3 46.4");

        assertThat(result.annotations()).extracting(Annotation::kind).containsExactly(AnnotationKind.MARKER);
        assertThat(result.problems())
                .hasSize(2)
                .last()
                .asString()
                .isEqualTo("so the line or area that begins in line 3 is left out");
    }

    @Test
    void ofGeoJsonTooTheGoodFeaturesAreTaken() throws IOException {
        AnnotationReader.Result result = result("""
                {"type": "FeatureCollection", "features": [
                  {"type": "Feature", "properties": {}, "geometry": {"type": "Point", "coordinates": [46, 39]}},
                  {"type": "Feature", "properties": {}, "geometry": {"type": "Point", "coordinates": [460, 39]}},
                  {"type": "Feature", "properties": {}, "geometry": {"type": "Point", "coordinates": [47, 39]}}]}
                """);

        assertThat(result.annotations()).hasSize(2);
        assertThat(result.problems()).containsExactly("line 3: longitude 460.0 is not between -180 and 180");
    }

    @Test
    void positionsOneALineAreALineInEveryFormOfCoordinates() throws IOException {
        Annotation line = read("39.5981, 46.2317\n39°35′53″N 46°13′54″E\n38N 605753 4383876\n38S PJ 05752 83876\n"
                        + "x 4385721 y 8605897")
                .getFirst();
        assertThat(line.kind()).isEqualTo(AnnotationKind.LINE);
        assertThat(line.points()).hasSize(5).allSatisfy(p -> {
            assertThat(p.lonDegrees()).isCloseTo(46.2317, within(0.001));
            assertThat(p.latDegrees()).isCloseTo(39.5981, within(0.001));
        });
    }

    @Test
    void oneLineIsAMarkerAndAReturnToTheStartAnArea() throws IOException {
        assertThat(kinds("39.5 46.2\n\n39.5 46.2\n39.6 46.2\n39.6 46.3\n39.5 46.2\n"))
                .containsExactly(AnnotationKind.MARKER, AnnotationKind.POLYGON);
    }

    @Test
    void namedPositionsAreMarkersWithTheirNames() throws IOException {
        List<Annotation> markers = read("Goris, 39.5111 46.3378\n38.9029\t46.2446\tMeghri\n\"Kapan\";39.2;46.4");
        assertThat(markers).extracting(Annotation::kind).containsOnly(AnnotationKind.MARKER);
        assertThat(markers).extracting(Annotation::name).containsExactly("Goris", "Meghri", "Kapan");
        assertThat(markers.get(2).points()).containsExactly(new LonLat(46.4, 39.2));
    }

    @Test
    void aNameMayBeOneLetterEvenOneThatIsAHemisphere() throws Exception {
        assertThat(read("A, 39.60 45.60\nE; 39.75, 45.90\nN39.5, E46.2\nP1\tN 39.5\tE 46.3"))
                .extracting(Annotation::name)
                .containsExactly("A", "E", "", "P1");
    }

    @Test
    void titlesOfColumnsTellTheOrder() throws IOException {
        assertThat(read("lon\tlat\n10.5\t60.25\n11.5\t60.5").getFirst().points())
                .containsExactly(new LonLat(10.5, 60.25), new LonLat(11.5, 60.5));
        assertThat(read("Latitude,Longitude\n60.25,10.5").getFirst().points()).containsExactly(new LonLat(10.5, 60.25));
    }

    @Test
    void aPositionThatRepeatsTheOneBeforeIsPassedOver() throws IOException {
        assertThat(read("# from a log\n39.5 46.2\n39.5 46.2\n39.6 46.3")
                        .getFirst()
                        .points())
                .hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  \n \n", "\ufeff"})
    void nothingIsNothing(String text) {
        assertThatThrownBy(() -> read(text)).hasMessage("there is nothing in it");
    }

    @Test
    void aLineThatIsNoPositionIsNamedAndNothingIsTaken() {
        assertThatThrownBy(() -> read("39.5 46.2\nthe bridge\n39.6 46.3"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("line 2: \"the bridge\" is neither a position nor a map sheet; examples");
        assertThatThrownBy(() -> read("J-38-21")).hasMessage("line 1: \"J-38-21\" is a map sheet, not a position");
    }

    @Test
    void geoJsonIsKnownByItsBrace() throws IOException {
        assertThat(kinds("\ufeff {\"type\":\"Point\",\"coordinates\":[46.2,39.6]}"))
                .containsExactly(AnnotationKind.MARKER);
        assertThatThrownBy(() -> read("{\"type\":\"Pint\"}")).isInstanceOf(IOException.class);
    }
}
