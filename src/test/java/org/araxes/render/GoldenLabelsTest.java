package org.araxes.render;

import static org.araxes.render.Maps.claim;
import static org.araxes.render.Maps.layer;
import static org.araxes.render.Maps.names;
import static org.araxes.render.Maps.scene;
import static org.araxes.render.Maps.style;
import static org.araxes.render.Maps.view;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.araxes.catalog.Claim;
import org.araxes.catalog.ClaimKind;
import org.araxes.catalog.Layer;
import org.araxes.catalog.LayerStyle.Colour;
import org.araxes.catalog.LayerStyle.Fill;
import org.araxes.catalog.LayerStyle.LabelPlace;
import org.araxes.catalog.LayerStyle.Line;
import org.araxes.catalog.LayerStyle.Marker;
import org.araxes.catalog.NameDisplay;
import org.araxes.catalog.Names;
import org.araxes.catalog.Status;
import org.araxes.catalog.Validity;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names in every script and in every place a name can have. */
class GoldenLabelsTest {

    @ParameterizedTest
    @CsvSource({"EN,light,1", "HY,light,1", "AZ,light,1", "RU,light,1", "BOTH,light,1", "BOTH,dark,1.5"})
    void namesInEveryScript(String display, String palette, double ratio) throws IOException {
        Layer land = layer(
                "land",
                style().line(Line.NONE, 0)
                        .fill(Fill.SOLID)
                        .colour(Colour.LAND)
                        .label(LabelPlace.NAME, 15, 40)
                        .build(),
                named(
                        "country",
                        ClaimKind.COUNTRY,
                        names("Armenia", "Հայաստան", "Ermənistan", "Армения"),
                        "POLYGON((2 40, 60 42, 58 98, 3 97, 2 40))"));
        Layer lake = layer(
                "lake",
                style().line(Line.NONE, 0)
                        .fill(Fill.SOLID)
                        .colour(Colour.WATER)
                        .label(LabelPlace.NAME, 12, 45)
                        .build(),
                named(
                        "sevan",
                        ClaimKind.LAKE,
                        names("Lake Sevan", "Սևանա լիճ", "Göyçə gölü", "Севан"),
                        "POLYGON((62 60, 96 55, 98 80, 80 92, 64 84, 62 60))"));
        Layer river = layer(
                "river",
                style().line(Line.SOLID, 1.2)
                        .colour(Colour.WATER)
                        .label(LabelPlace.ALONG, 11, 30)
                        .build(),
                named(
                        "araks",
                        ClaimKind.RIVER,
                        names("Araks / Aras", "Արաքս", "Araz", "Аракс"),
                        "LINESTRING(2 20, 20 26, 45 18, 70 30, 98 22)"));
        Layer claims = layer(
                "claims", style().fill(Fill.TINT).label(LabelPlace.NAME, 12, 70).build(), new Claim[] {
                    claim(
                            "enclave",
                            names("Karki", "Տիգրանաշեն", "Kərki", "Кярки"),
                            ClaimKind.ENCLAVE,
                            Status.CLAIMED,
                            List.of("aze"),
                            "POLYGON((70 36, 78 37, 77 45, 69 44, 70 36))",
                            0,
                            new Validity.Always())
                });
        Layer towns = layer(
                "towns",
                style().marker(Marker.TOWN, 6).label(LabelPlace.NAME, 12, 65).build(),
                town("yerevan", names("Yerevan", "Երևան", "İrəvan", "Ереван"), 9, 30, 62),
                town("gyumri", names("Gyumri", "Գյումրի", "Gümrü", "Гюмри"), 5, 12, 88),
                town("shusha", names("Shusha / Shushi", "Շուշի", "Şuşa", "Шуша"), 5, 40, 86),
                town("close", names("Close by", "Մոտիկ", "Yaxın", "Рядом"), 3, 43, 83),
                town("ijevan", names("Ijevan", "Իջևան", "İcevan", "Иджеван"), 2, 12, 48),
                town("agarak", names("Agarak", "Ագարակ", "Əyərək", "Агарак"), 1, 86, 10));
        Scene scene = scene(
                palette.equals("dark") ? Palette.DARK : Palette.LIGHT,
                NameDisplay.valueOf(display),
                List.of(),
                null,
                Set.of(),
                land,
                lake,
                river,
                claims,
                towns);
        String suffix = ratio == 1 ? "" : "-" + (int) (ratio * 100);
        Golden.check(
                "labels-" + NameDisplay.valueOf(display).code() + "-" + palette + suffix,
                Maps.draw(scene, view(100, 100, 520, 400), ratio));
    }

    private static Claim named(String id, ClaimKind kind, Names names, String wkt) {
        return claim(id, names, kind, Status.NONE, List.of(), wkt, 0, new Validity.Always());
    }

    private static Claim town(String id, Names names, int rank, double x, double y) {
        String wkt = "POINT(%s %s)".formatted(x, y);
        return claim(id, names, ClaimKind.PLACE, Status.NONE, List.of(), wkt, rank, new Validity.Always());
    }
}
