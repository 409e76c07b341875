package org.araxes.interchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.araxes.annotation.Annotation;
import org.araxes.annotation.AnnotationKind;
import org.araxes.annotation.AnnotationStyle;
import org.araxes.geo.LonLat;
import org.junit.jupiter.api.Test;

class TextFormsTest {

    private static final LonLat MEGHRI = new LonLat(46.2446, 38.9029);
    private static final LonLat KAPAN = new LonLat(46.40583333333, 39.20138888888);
    private static final LonLat GORIS = new LonLat(46.3378, 39.5111);

    @Test
    void measurementIsALineString() {
        assertThat(Wkt.of(annotation(AnnotationKind.DISTANCE, MEGHRI, KAPAN)))
                .isEqualTo("LINESTRING (46.2446 38.9029, 46.4058333 39.2013889)");
    }

    @Test
    void areaIsAClosedPolygon() {
        assertThat(Wkt.of(annotation(AnnotationKind.AREA, MEGHRI, KAPAN, GORIS)))
                .isEqualTo("POLYGON ((46.2446 38.9029, 46.4058333 39.2013889, 46.3378 39.5111, 46.2446 38.9029))");
    }

    @Test
    void textIsAPoint() {
        assertThat(Wkt.of(annotation(AnnotationKind.TEXT, MEGHRI))).isEqualTo("POINT (46.2446 38.9029)");
    }

    @Test
    void objectsAreATableThatASpreadsheetTakesApart() {
        Annotation road = annotation(AnnotationKind.DISTANCE, MEGHRI, KAPAN).withNote("two\nlines, and a\ttab");
        List<String> lines = ObjectTable.tabbed(List.of(road, annotation(AnnotationKind.TEXT, MEGHRI)))
                .lines()
                .toList();
        assertThat(lines)
                .hasSize(3)
                .allSatisfy(l -> assertThat(l.split("\t", -1)).hasSize(13));
        assertThat(lines.get(1)).contains("distance\t").endsWith("\ttwo lines, and a tab");
        assertThat(lines.get(2).split("\t", -1)[2]).as("a place has no length").isEmpty();
    }

    @Test
    void tableOfLegsSumsUpFromTheStart() {
        String table = LegTable.text(List.of(
                new LegTable.Leg(MEGHRI, KAPAN, 35_941.12345, 12.3456, 22.83456, 22.93712),
                new LegTable.Leg(KAPAN, GORIS, 34_888.5, Double.NaN, 350.34, 350.29666)));
        assertThat(table)
                .isEqualTo(
                        "leg,from_lon_deg,from_lat_deg,to_lon_deg,to_lat_deg,length_m,standard_uncertainty_m,length_from_start_m,"
                                + "start_azimuth_deg,end_azimuth_deg\r\n"
                                + "1,46.2446,38.9029,46.4058333,39.2013889,35941.123,12.346,35941.123,22.8346,22.9371\r\n"
                                + "2,46.4058333,39.2013889,46.3378,39.5111,34888.500,,70829.623,350.3400,350.2967\r\n");
    }

    @Test
    void tableWithoutLegsHasItsHead() {
        assertThat(LegTable.text(List.of()).lines()).hasSize(1);
    }

    @Test
    void numbersDoNotFollowTheLanguageOfTheSystem() {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag("az-AZ"));
        try {
            assertThat(Wkt.of(annotation(AnnotationKind.MARKER, MEGHRI))).isEqualTo("POINT (46.2446 38.9029)");
            assertThat(LegTable.text(List.of(new LegTable.Leg(MEGHRI, KAPAN, 1.5, 0.25, 0, 0))))
                    .contains(",1.500,0.250,1.500,0.0000,");
            assertThat(GeoJsonWriter.annotationsText(List.of(annotation(AnnotationKind.LINE, MEGHRI, KAPAN))))
                    .contains("\"kind\":\"line\"", "[46.2446,38.9029]");
        } finally {
            Locale.setDefault(before);
        }
    }

    private static Annotation annotation(AnnotationKind kind, LonLat... points) {
        return new Annotation(new UUID(0, 1), kind, "", "", List.of(points), AnnotationStyle.DEFAULT, 1, Instant.EPOCH);
    }
}
