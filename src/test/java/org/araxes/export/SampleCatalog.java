package org.araxes.export;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.araxes.catalog.Catalog;
import org.araxes.catalog.Claim;
import org.araxes.catalog.ClaimKind;
import org.araxes.catalog.Drawn;
import org.araxes.catalog.Language;
import org.araxes.catalog.Layer;
import org.araxes.catalog.LayerGroup;
import org.araxes.catalog.LayerStyle;
import org.araxes.catalog.MeasureRef;
import org.araxes.catalog.Names;
import org.araxes.catalog.PartialDate;
import org.araxes.catalog.Party;
import org.araxes.catalog.Perspective;
import org.araxes.catalog.Source;
import org.araxes.catalog.SourceRef;
import org.araxes.catalog.StatedFigure;
import org.araxes.catalog.Status;
import org.araxes.catalog.Topic;
import org.araxes.catalog.Validity;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;

/** A small made-up catalogue round 46 E 39.5 N, so that these tests do not hang on the real data. */
final class SampleCatalog {

    static final Validity ALWAYS = new Validity.Always();

    private static final LayerStyle.Colour BY_CLAIMANT = LayerStyle.Colour.CLAIMANT;

    private SampleCatalog() {}

    static Catalog catalog() {
        return new Catalog(
                sources(),
                List.of(
                        new Party("arm", names("Armenia", "Հայաստան", "Ermənistan"), true, Party.ClaimColour.CLAIM_1),
                        new Party(
                                "aze", names("Azerbaijan", "Ադրբեջան", "Azərbaycan"), true, Party.ClaimColour.CLAIM_2)),
                List.of(
                        new LayerGroup("claims", Names.english("Claims")),
                        new LayerGroup("base", Names.english("Base map"))),
                List.of(land(), borders(), readings(), enclaves(), history(), towns()),
                List.of(
                        new Topic("length", names("How long the line is", "Գծի երկարությունը", "Xəttin uzunluğu"), ""),
                        new Topic("area", Names.english("How large the enclaves are"), "")),
                figures(),
                List.of(),
                List.of());
    }

    /** Of one line two that contradict one another, of an area one, and one of what is not drawn. */
    private static List<StatedFigure> figures() {
        return List.of(
                figure("length-1", "length", "The line by the first reading is 88 km long.", 88, "report", "reading-1"),
                figure("length-2", "length", "The same line is 95 km long.", 95, "survey", "reading-1"),
                figure("area-1", "area", "The enclave covers 143 square kilometres.", 143, "report", "enclave"),
                figure("elsewhere", "length", "A line that is not shown.", 12, "survey", "far-away"));
    }

    private static StatedFigure figure(
            String id, String topic, String statement, double value, String source, String claim) {
        boolean area = topic.equals("area");
        return new StatedFigure(
                id,
                topic,
                statement,
                List.of(value),
                Math.round(value) + "",
                area ? StatedFigure.Unit.KM2 : StatedFigure.Unit.KM,
                StatedFigure.Qualifier.ABOUT,
                "the author of " + source,
                List.of(new SourceRef(source, "")),
                area ? new MeasureRef.AreaOf(claim) : new MeasureRef.LengthOf(claim),
                "",
                "");
    }

    private static List<Source> sources() {
        return List.of(
                source("report", "A report on the border", "A weekly", "2021-12", ""),
                source("survey", "Another report", "not named", "2022", ""),
                source("lines", "Lines, a data set", "Mappers", "2026", "© Mappers (open licence)"),
                source("points", "Points, a data set", "Gazetteers", "2025", "Gazetteers (CC BY)"));
    }

    private static Layer land() {
        LayerStyle style = style(LayerStyle.Line.NONE, LayerStyle.Fill.SOLID, LayerStyle.Colour.LAND, false);
        return layer(
                "land",
                "Land",
                "base",
                0,
                style,
                claim("all-land", "land", "lines")
                        .at("POLYGON ((45 39, 47 39, 47 40, 45 40, 45 39))")
                        .kind(ClaimKind.COUNTRY)
                        .build());
    }

    private static Layer borders() {
        LayerStyle style = style(LayerStyle.Line.STATUS, LayerStyle.Fill.NONE, LayerStyle.Colour.BORDER, true);
        return layer(
                "borders",
                "Borders",
                "base",
                10,
                style,
                claim("agreed", "borders", "lines")
                        .at("LINESTRING (45 39.2, 45.5 39.1, 46.3 39.25, 47 39.05)")
                        .status(Status.AGREED)
                        .build());
    }

    private static Layer readings() {
        LayerStyle style = style(LayerStyle.Line.STATUS, LayerStyle.Fill.NONE, BY_CLAIMANT, true);
        return layer(
                "readings",
                "The line by each reading",
                "claims",
                20,
                style,
                claim("reading-1", "readings", "report")
                        .at("LINESTRING (45.6 39.15, 45.8 39.5, 45.7 39.9)")
                        .by("arm")
                        .status(Status.CLAIMED)
                        .build(),
                claim("reading-2", "readings", "survey")
                        .at("LINESTRING (45.8 39.15, 46.0 39.5, 45.9 39.9)")
                        .by("aze")
                        .status(Status.CLAIMED)
                        .build(),
                claim("joint", "readings", "lines")
                        .at("LINESTRING (46.2 39.25, 46.3 39.6, 46.2 39.9)")
                        .by("arm", "aze")
                        .status(Status.DELIMITED)
                        .build());
    }

    private static Layer enclaves() {
        LayerStyle style = style(LayerStyle.Line.STATUS, LayerStyle.Fill.TINT, BY_CLAIMANT, false);
        return layer(
                "enclaves",
                "Enclaves",
                "claims",
                30,
                style,
                claim("enclave", "enclaves", "report")
                        .at("POLYGON ((46.45 39.5, 46.6 39.5, 46.6 39.6, 46.45 39.6, 46.45 39.5))")
                        .by("aze")
                        .status(Status.CLAIMED)
                        .drawn(Drawn.SCHEMATIC)
                        .build(),
                claim("counter-claim", "enclaves", "survey")
                        .at("POLYGON ((46.52 39.55, 46.68 39.55, 46.68 39.68, 46.52 39.68, 46.52 39.55))")
                        .by("arm")
                        .status(Status.CLAIMED)
                        .build());
    }

    private static Layer history() {
        LayerStyle style = style(LayerStyle.Line.STATUS, LayerStyle.Fill.NONE, LayerStyle.Colour.HISTORY, false);
        return layer(
                "history",
                "The line of 1994",
                "claims",
                40,
                style,
                claim("old", "history", "survey")
                        .at("LINESTRING (46.4 39.2, 46.8 39.4, 46.7 39.95)")
                        .status(Status.HISTORIC)
                        .validity(
                                new Validity.Between(PartialDate.parse("1994-05-12"), PartialDate.parse("2020-11-10")))
                        .build());
    }

    private static Layer towns() {
        LayerStyle style = new LayerStyle(
                LayerStyle.Line.NONE,
                1,
                LayerStyle.Fill.NONE,
                LayerStyle.Colour.NEUTRAL,
                false,
                false,
                LayerStyle.Marker.TOWN,
                7,
                LayerStyle.LabelPlace.NAME,
                12,
                50,
                5e6);
        return layer(
                "towns",
                "Towns",
                "base",
                50,
                style,
                new ClaimBuilder("town", "towns", "points")
                        .names(names("Kapan", "Կապան", "Qafan"))
                        .kind(ClaimKind.PLACE)
                        .at("POINT (46.05 39.75)")
                        .build());
    }

    private static Layer layer(String id, String title, String group, int order, LayerStyle style, Claim... claims) {
        return new Layer(id, Names.english(title), group, order, true, 1, 1e8, style, null, List.of(claims));
    }

    private static LayerStyle style(
            LayerStyle.Line line, LayerStyle.Fill fill, LayerStyle.Colour colour, boolean casing) {
        return new LayerStyle(
                line,
                1.8,
                fill,
                colour,
                casing,
                false,
                LayerStyle.Marker.NONE,
                7,
                LayerStyle.LabelPlace.NONE,
                12,
                50,
                5e6);
    }

    private static Source source(String id, String title, String publisher, String date, String credit) {
        return new Source(
                id,
                title,
                "not named",
                publisher,
                PartialDate.parse(date),
                "",
                Perspective.THIRD_PARTY,
                false,
                "",
                credit,
                "");
    }

    static Names names(String en, String hy, String az) {
        return new Names(new EnumMap<>(Map.of(Language.EN, en, Language.HY, hy, Language.AZ, az)));
    }

    static ClaimBuilder claim(String id, String layer, String source) {
        return new ClaimBuilder(id, layer, source);
    }

    /** Grows a claim. */
    static final class ClaimBuilder {
        private final String id;
        private final String layer;
        private final String source;
        private Names names;
        private ClaimKind kind = ClaimKind.BOUNDARY;
        private List<String> claimants = List.of();
        private Status status = Status.NONE;
        private Validity validity = ALWAYS;
        private Drawn drawn = Drawn.DIGITISED;
        private @Nullable Geometry geometry;

        private ClaimBuilder(String id, String layer, String source) {
            this.id = id;
            this.layer = layer;
            this.source = source;
            this.names = Names.english(id);
        }

        ClaimBuilder at(String wkt) {
            try {
                geometry = new WKTReader().read(wkt);
            } catch (ParseException wrong) {
                throw new IllegalArgumentException(wrong);
            }
            return this;
        }

        ClaimBuilder names(Names all) {
            names = all;
            return this;
        }

        ClaimBuilder kind(ClaimKind what) {
            kind = what;
            return this;
        }

        ClaimBuilder by(String... who) {
            claimants = List.of(who);
            return this;
        }

        ClaimBuilder status(Status firm) {
            status = firm;
            return this;
        }

        ClaimBuilder validity(Validity when) {
            validity = when;
            return this;
        }

        ClaimBuilder drawn(Drawn how) {
            drawn = how;
            return this;
        }

        Claim build() {
            return new Claim(
                    id,
                    layer,
                    names,
                    Set.of(),
                    kind,
                    claimants,
                    List.of(),
                    status,
                    validity,
                    PartialDate.parse("2026"),
                    List.of(new SourceRef(source, "")),
                    "",
                    Map.of(),
                    geometry,
                    drawn,
                    100,
                    "",
                    1,
                    null);
        }
    }
}
