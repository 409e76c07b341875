package org.araxes.export;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.araxes.geo.LonLat;
import org.araxes.render.Viewport;

/** What a picture's file says of itself, so that it can be checked and made again. No clock goes in. */
final class Provenance {

    private Provenance() {}

    /** Texts by keyword; those of the PNG specification where it has one. */
    static Map<String, String> of(PictureRequest request, Plate plate, DataStamp data) {
        Map<String, String> texts = new LinkedHashMap<>();
        put(texts, "Title", request.title());
        put(texts, "Description", request.subtitle());
        put(texts, "Software", "Araxes " + ProgramVersion.current());
        put(texts, "Copyright", String.join("; ", plate.furniture().credits()));
        put(texts, "Disclaimer", plate.furniture().text().disclaimer());
        SourceNumbers sources = SourceNumbers.of(request, MapContent.of(MapPart.of(request, plate.viewport())));
        put(
                texts,
                "Source",
                sources.list().stream()
                        .map(s -> s.number() + ". "
                                + s.citation(plate.furniture().text().words()))
                        .collect(Collectors.joining("\n")));
        put(texts, "Araxes map", map(plate.viewport()));
        texts.putAll(Recipe.texts(request, plate.viewport(), data));
        return texts;
    }

    /** Projection, middle and scale of the map: all that places it on the earth. */
    private static String map(Viewport v) {
        LonLat middle = v.projection().toLonLat(v.center());
        return String.format(
                Locale.ROOT,
                "%s; middle %.7f,%.7f; scale 1:%.0f",
                v.projection().name(),
                middle.lonDegrees(),
                middle.latDegrees(),
                v.scaleDenominator());
    }

    private static void put(Map<String, String> texts, String keyword, String text) {
        if (!text.isEmpty()) {
            texts.put(keyword, text);
        }
    }
}
