package org.araxes.render;

import static org.araxes.render.Maps.claim;
import static org.araxes.render.Maps.layer;
import static org.araxes.render.Maps.scene;
import static org.araxes.render.Maps.style;
import static org.araxes.render.Maps.view;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.araxes.annotation.Annotation;
import org.araxes.annotation.AnnotationKind;
import org.araxes.catalog.Claim;
import org.araxes.catalog.ClaimKind;
import org.araxes.catalog.Layer;
import org.araxes.catalog.LayerStyle;
import org.araxes.catalog.LayerStyle.Colour;
import org.araxes.catalog.LayerStyle.Fill;
import org.araxes.catalog.LayerStyle.Line;
import org.araxes.catalog.LayerStyle.Marker;
import org.araxes.catalog.NameDisplay;
import org.araxes.catalog.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One picture for each kind of symbol. */
class GoldenSymbolsTest {

    private static final List<List<String>> CLAIMANTS =
            List.of(List.of("arm"), List.of("aze"), List.of("arm", "aze"), List.of());

    @ParameterizedTest
    @CsvSource({"light,1", "light,1.5", "dark,1"})
    void linesSayStatusAndClaimant(String palette, double ratio) throws IOException {
        List<Claim> claims = new ArrayList<>();
        for (Status status : Status.values()) {
            for (int c = 0; c < 4; c++) {
                double y = 96 - status.ordinal() * 14;
                double x = 3 + c * 25;
                String wkt = "LINESTRING(%s %s, %s %s, %s %s, %s %s)"
                        .formatted(x, y - 6, x + 6, y, x + 12, y - 5, x + 20, y - 4);
                claims.add(claim(status + "-" + c, ClaimKind.LINE, status, CLAIMANTS.get(c), wkt));
            }
        }
        Layer lines = layer("lines", style().build(), claims.toArray(new Claim[0]));
        Golden.check(
                "lines-by-status-" + palette + suffix(ratio),
                Maps.draw(scene(palette(palette), lines), view(100, 100, 480, 360), ratio));
    }

    @ParameterizedTest
    @CsvSource({"light,1", "dark,1.5"})
    void areasSayClaimantAndOverlap(String palette, double ratio) throws IOException {
        List<Layer> layers = new ArrayList<>();
        for (Fill fill : List.of(Fill.TINT, Fill.HATCH, Fill.SOLID)) {
            double y = 70 - (fill.ordinal() - 1) * 32;
            List<Claim> claims = new ArrayList<>();
            for (int c = 0; c < 4; c++) {
                double x = 2 + c * 16;
                claims.add(area(fill + "-" + c, CLAIMANTS.get(c), x, y, 14, 26));
            }
            claims.add(area(fill + "-first", List.of("arm"), 68, y, 18, 20));
            claims.add(area(fill + "-second", List.of("aze"), 78, y + 8, 18, 18));
            layers.add(layer(fill.name(), style().fill(fill).build(), claims.toArray(new Claim[0])));
        }
        Golden.check(
                "areas-" + palette + suffix(ratio),
                Maps.draw(scene(palette(palette), layers.toArray(new Layer[0])), view(100, 100, 480, 360), ratio));
    }

    @ParameterizedTest
    @CsvSource({"light,1", "light,1.5", "dark,2"})
    void markersAreCrisp(String palette, double ratio) throws IOException {
        List<Layer> layers = new ArrayList<>();
        for (Marker marker : Marker.values()) {
            List<Claim> claims = new ArrayList<>();
            for (int c = 0; c < 4; c++) {
                double x = 4 + marker.ordinal() * 7.5;
                String wkt = "POINT(%s %s)".formatted(x, 45 - c * 12);
                claims.add(claim(marker + "-" + c, ClaimKind.POINT, Status.NONE, CLAIMANTS.get(c), wkt));
            }
            layers.add(layer(marker.name(), style().marker(marker, 11).build(), claims.toArray(new Claim[0])));
        }
        Golden.check(
                "markers-" + palette + suffix(ratio),
                Maps.draw(scene(palette(palette), layers.toArray(new Layer[0])), view(100, 50, 420, 160), ratio));
    }

    @ParameterizedTest
    @CsvSource({"light,1", "dark,1"})
    void roadsAndRailways(String palette, double ratio) throws IOException {
        Layer water = layer(
                "water",
                style().line(Line.NONE, 0).fill(Fill.SOLID).colour(Colour.WATER).build(),
                claim("lake", ClaimKind.LAKE, Status.NONE, List.of(), "POLYGON((60 2, 95 8, 90 30, 65 25, 60 2))"));
        Layer river = layer(
                "river",
                style().line(Line.SOLID, 1.2).colour(Colour.WATER).build(),
                claim("river", ClaimKind.RIVER, Status.NONE, List.of(), "LINESTRING(5 5, 30 12, 50 8, 62 15)"));
        Layer roads = layer(
                "roads",
                style().line(Line.STATUS, 2.6).colour(Colour.ROAD).casing().build(),
                line("a", Status.NONE, "LINESTRING(3 90, 40 92, 60 80, 97 88)"),
                line("b", Status.NONE, "LINESTRING(40 92, 45 60, 97 64)"),
                line("c", Status.PROPOSED, "LINESTRING(3 60, 45 60)"));
        Layer rail = layer(
                "rail",
                style().line(Line.STATUS, 2).colour(Colour.RAIL).casing().rail().build(),
                line("d", Status.NONE, "LINESTRING(3 48, 30 50, 50 42, 97 46)"),
                line("e", Status.PROPOSED, "LINESTRING(3 36, 30 38, 50 30, 97 38)"),
                line("f", Status.HISTORIC, "LINESTRING(3 24, 50 22)"));
        Golden.check(
                "roads-and-railways-" + palette + suffix(ratio),
                Maps.draw(scene(palette(palette), water, river, roads, rail), view(100, 100, 400, 300), ratio));
    }

    @Test
    void selectionGlows() throws IOException {
        Layer all = layer(
                "all",
                style().fill(Fill.TINT).build(),
                area("area", List.of("arm"), 5, 5, 30, 40),
                line("line", Status.CLAIMED, "LINESTRING(40 10, 60 40, 70 20)"),
                claim("point", ClaimKind.POINT, Status.NONE, List.of(), "POINT(85 30)"));
        BufferedImage sheet = new BufferedImage(400, 480, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = sheet.createGraphics();
        int y = 0;
        for (String id : List.of("area", "line", "point")) {
            Scene scene = scene(Palette.LIGHT, NameDisplay.EN, List.of(), id, Set.of(), all);
            g.drawImage(Maps.draw(scene, view(100, 50, 400, 160), 1), 0, y, null);
            y += 160;
        }
        g.dispose();
        Golden.check("selection", sheet);
    }

    @ParameterizedTest
    @CsvSource({"light,1", "dark,1.5"})
    void annotations(String palette, double ratio) throws IOException {
        List<Annotation> all = List.of(
                Maps.annotation(1, AnnotationKind.MARKER, "Marker", Maps.at(10, 80)),
                Maps.annotation(2, AnnotationKind.TEXT, "Two lines\nof text", Maps.at(40, 88)),
                Maps.annotation(3, AnnotationKind.LINE, "Line", Maps.at(55, 90), Maps.at(75, 95), Maps.at(95, 80)),
                Maps.annotation(4, AnnotationKind.ARROW, "Arrow", Maps.at(10, 60), Maps.at(35, 68)),
                Maps.annotation(
                        5, AnnotationKind.POLYGON, "Polygon", Maps.at(50, 50), Maps.at(80, 55), Maps.at(70, 75)),
                Maps.annotation(6, AnnotationKind.DISTANCE, "Route", Maps.at(5, 15), Maps.at(30, 40), Maps.at(45, 12)),
                Maps.annotation(
                        7, AnnotationKind.AREA, "", Maps.at(55, 8), Maps.at(95, 8), Maps.at(95, 38), Maps.at(60, 40)));
        Set<java.util.UUID> selected = Set.of(all.get(0).id(), all.get(5).id());
        Scene scene = scene(palette(palette), NameDisplay.EN, all, null, selected);
        Golden.check("annotations-" + palette + suffix(ratio), Maps.draw(scene, view(100, 100, 480, 360), ratio));
    }

    @Test
    void legendSigns() throws IOException {
        List<Swatch> swatches = new ArrayList<>();
        Set<org.araxes.catalog.Party.ClaimColour> both =
                Set.of(org.araxes.catalog.Party.ClaimColour.CLAIM_1, org.araxes.catalog.Party.ClaimColour.CLAIM_2);
        LayerStyle plain = style().build();
        for (Status status : Status.values()) {
            swatches.add(new Swatch(plain, Swatch.Form.LINE, status, both, Palette.LIGHT));
        }
        LayerStyle road =
                style().line(Line.STATUS, 2.4).colour(Colour.ROAD).casing().build();
        swatches.add(new Swatch(road, Swatch.Form.LINE, Status.NONE, Set.of(), Palette.LIGHT));
        LayerStyle rail =
                style().line(Line.STATUS, 2).colour(Colour.RAIL).rail().build();
        swatches.add(new Swatch(rail, Swatch.Form.LINE, Status.NONE, Set.of(), Palette.LIGHT));
        for (Fill fill : Fill.values()) {
            LayerStyle area = style().fill(fill).build();
            swatches.add(new Swatch(
                    area,
                    Swatch.Form.AREA,
                    Status.CLAIMED,
                    Set.of(org.araxes.catalog.Party.ClaimColour.CLAIM_2),
                    Palette.LIGHT));
        }
        swatches.add(new Swatch(plain, Swatch.Form.PICTURE, Status.NONE, Set.of(), Palette.LIGHT));
        LayerStyle town = style().marker(Marker.TOWN, 8).build();
        swatches.add(new Swatch(town, Swatch.Form.POINT, Status.NONE, Set.of(), Palette.LIGHT));
        BufferedImage sheet = new BufferedImage(4 * 60, 4 * 30, BufferedImage.TYPE_INT_ARGB);
        Graphics2D g = sheet.createGraphics();
        for (int i = 0; i < swatches.size(); i++) {
            g.drawImage(Symbols.swatch(swatches.get(i), 28, 16, 1.5), i % 4 * 60 + 9, i / 4 * 30 + 3, null);
        }
        g.dispose();
        Golden.check("legend-signs", sheet);
    }

    private static Claim line(String id, Status status, String wkt) {
        return claim(id, ClaimKind.ROAD, status, List.of(), wkt);
    }

    private static Claim area(String id, List<String> claimants, double x, double y, double w, double h) {
        String wkt = "POLYGON((%s %s, %s %s, %s %s, %s %s, %s %s))"
                .formatted(x, y, x + w, y + 2, x + w - 2, y + h, x + 1, y + h - 2, x, y);
        return claim(id, ClaimKind.AREA, Status.CLAIMED, claimants, wkt);
    }

    private static Palette palette(String name) {
        return name.equals("dark") ? Palette.DARK : Palette.LIGHT;
    }

    private static String suffix(double ratio) {
        return ratio == 1 ? "" : "-" + (int) (ratio * 100);
    }
}
