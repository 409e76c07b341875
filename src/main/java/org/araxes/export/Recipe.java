package org.araxes.export;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.araxes.annotation.Annotation;
import org.araxes.catalog.Catalog;
import org.araxes.geo.Extent;
import org.araxes.geo.GeoJsonReader;
import org.araxes.interchange.AnnotationReader;
import org.araxes.interchange.GeoJsonWriter;
import org.araxes.render.ClaimFilter;
import org.araxes.render.Scene;
import org.araxes.render.Viewport;
import org.araxes.view.SavedView;
import org.araxes.view.ViewJson;

/**
 * All that is needed to make a picture again, as texts inside its file: the view, size and parts, what the person drew
 * and a checksum of each file of data. Remarks on annotations, which no picture shows, stay out.
 *
 * @param request the picture
 * @param version of the program that made it
 * @param data what it was made from
 * @param missing what it names and is not there any more, in words
 */
public record Recipe(PictureRequest request, String version, DataStamp data, List<String> missing) {

    private static final String VIEW = "Araxes view";
    private static final String PICTURE = "Araxes picture";
    private static final String DRAWN = "Araxes annotations";
    private static final String DATA = "Araxes data";
    private static final String VERSION = "Araxes version";

    /** Names the view inside a picture; views of the workspace have ids of their own. */
    private static final UUID NO_ID = new UUID(0, 0);

    /** Takes a copy. */
    public Recipe {
        missing = List.copyOf(missing);
    }

    /** What differs now from when the picture was made, each in words. */
    public List<String> differences(DataStamp now) {
        List<String> all = new ArrayList<>(
                missing.stream().map(m -> m + " is not there any more").toList());
        if (!version.equals(ProgramVersion.current())) {
            all.add("it was made by Araxes " + version + ", this is " + ProgramVersion.current());
        }
        all.addAll(data.differencesTo(now));
        return all;
    }

    /**
     * The same picture with annotations as its file can keep them: without remarks, numbered, positions to a centimetre.
     * Only such a picture comes out of its own file to the byte.
     */
    static PictureRequest repeatable(PictureRequest request) throws IOException {
        Scene scene = request.scene().withoutSelection();
        List<Annotation> plain =
                scene.annotations().stream().map(a -> a.withNote("")).toList();
        List<Annotation> kept = plain.isEmpty() ? plain : drawn(GeoJsonWriter.annotationsText(plain));
        return request.withScene(scene.withAnnotations(kept));
    }

    /** The texts of a picture. */
    static Map<String, String> texts(PictureRequest request, Viewport shown, DataStamp data) {
        Map<String, String> texts = new LinkedHashMap<>();
        Viewport view = switch (request.area()) {
            case MapArea.OfView(Viewport of) -> of;
            case MapArea.AtScale(Viewport of, double scale) -> of;
            case MapArea.OfExtent extent -> shown;
            case MapArea.SideBySide row -> shown;
        };
        SavedView saved = ViewScene.saved(NO_ID, request.title(), "", request.scene(), view, request.comparison());
        texts.put(VERSION, ProgramVersion.current());
        texts.put(VIEW, ViewJson.write(saved).strip());
        texts.put(PICTURE, picture(request));
        List<Annotation> drawn = request.scene().annotations();
        if (!drawn.isEmpty()) {
            texts.put(DRAWN, GeoJsonWriter.annotationsText(drawn));
        }
        if (!data.sums().isEmpty()) {
            texts.put(DATA, data.text());
        }
        return texts;
    }

    /**
     * The recipe of a picture by its texts.
     *
     * @throws IOException with a sentence for the person when the file tells none, or a broken one
     */
    public static Recipe read(Map<String, String> texts, Catalog catalog) throws IOException {
        String view = texts.get(VIEW);
        String picture = texts.get(PICTURE);
        if (view == null || picture == null) {
            throw new IOException("the file does not say how it was made; only pictures of Araxes do, as long as no"
                    + " other program has written them anew");
        }
        List<Annotation> drawn = drawn(texts.getOrDefault(DRAWN, ""));
        SavedView saved = ViewJson.read(view);
        ViewScene shown = ViewScene.of(saved, catalog, drawn);
        return new Recipe(
                request(fields(picture), texts, shown),
                texts.getOrDefault(VERSION, "of unknown version"),
                dataOf(texts),
                shown.missing());
    }

    /** Which data a picture says that it was made from. */
    public static DataStamp dataOf(Map<String, String> texts) {
        return DataStamp.read(texts.getOrDefault(DATA, ""));
    }

    private static List<Annotation> drawn(String geoJson) throws IOException {
        if (geoJson.isEmpty()) {
            return List.of();
        }
        AtomicLong number = new AtomicLong();
        return AnnotationReader.read(
                        GeoJsonReader.read(geoJson.getBytes(StandardCharsets.UTF_8), "the picture"),
                        () -> new UUID(0, number.incrementAndGet()),
                        Instant.EPOCH,
                        1)
                .annotations();
    }

    private static String picture(PictureRequest request) {
        List<String> lines = new ArrayList<>();
        lines.add("width " + request.widthPixels());
        lines.add("height " + request.heightPixels());
        lines.add("dpi " + request.dpi());
        lines.add("furniture "
                + request.furniture().stream().sorted().map(FurnitureItem::code).collect(Collectors.joining(",")));
        if (request.area() instanceof MapArea.OfExtent(Extent e)) {
            lines.add("extent " + e.west() + "," + e.south() + "," + e.east() + "," + e.north());
        }
        if (request.area() instanceof MapArea.AtScale(Viewport view, double scale)) {
            lines.add("scale " + scale);
        }
        if (request.lists() != Lists.FIT) {
            lines.add("lists " + request.lists().code());
        }
        if (request.page() > 0) {
            lines.add("page " + request.page());
        }
        if (!request.places().equals(FurniturePlaces.USUAL)) {
            lines.add("places " + request.places().code());
        }
        if (!request.panels().isEmpty()) {
            Catalog catalog = request.scene().catalog();
            lines.add("panels "
                    + request.panels().stream().map(p -> p.code(catalog)).collect(Collectors.joining(",")));
        }
        return String.join("\n", lines);
    }

    private static List<ClaimFilter> panels(Map<String, String> fields, Catalog catalog) {
        return Stream.of(fields.getOrDefault("panels", "").split(",", -1))
                .flatMap(code -> ClaimFilter.ofCode(catalog, code).stream())
                .toList();
    }

    private static MapArea area(Map<String, String> fields, Viewport view) {
        String extent = fields.get("extent");
        if (extent != null) {
            return new MapArea.OfExtent(extent(extent));
        }
        String scale = fields.get("scale");
        return scale == null ? new MapArea.OfView(view) : new MapArea.AtScale(view, Double.parseDouble(scale));
    }

    private static Map<String, String> fields(String lines) {
        return lines.lines()
                .map(line -> line.split(" ", 2))
                .filter(parts -> parts.length == 2)
                .collect(Collectors.toMap(parts -> parts[0], parts -> parts[1], (first, second) -> second));
    }

    private static PictureRequest request(Map<String, String> fields, Map<String, String> texts, ViewScene shown)
            throws IOException {
        try {
            String parts = fields.getOrDefault("furniture", "");
            Set<FurnitureItem> furniture =
                    parts.isEmpty() ? EnumSet.noneOf(FurnitureItem.class) : FurnitureItem.parse(parts);
            return new PictureRequest(
                    area(fields, shown.viewport()),
                    Integer.parseInt(fields.getOrDefault("width", "")),
                    Integer.parseInt(fields.getOrDefault("height", "")),
                    Double.parseDouble(fields.getOrDefault("dpi", "")),
                    shown.scene(),
                    furniture,
                    texts.getOrDefault("Title", ""),
                    texts.getOrDefault("Description", ""),
                    shown.comparison(),
                    panels(fields, shown.scene().catalog()),
                    FurniturePlaces.parse(fields.getOrDefault("places", "")),
                    Lists.parse(fields.getOrDefault("lists", Lists.FIT.code())),
                    Integer.parseInt(fields.getOrDefault("page", "0")));
        } catch (IllegalArgumentException broken) {
            throw new IOException("what the picture says of its making is broken: " + broken.getMessage(), broken);
        }
    }

    private static Extent extent(String text) {
        double[] sides =
                Stream.of(text.split(",", -1)).mapToDouble(Double::parseDouble).toArray();
        if (sides.length != 4) {
            throw new IllegalArgumentException("an extent has four sides, not " + sides.length);
        }
        return new Extent(sides[0], sides[1], sides[2], sides[3]);
    }
}
