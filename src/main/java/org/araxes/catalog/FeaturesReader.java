package org.araxes.catalog;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.araxes.catalog.Origins.Kind;
import org.araxes.geo.GeoJsonFeature;

/** Reads the {@code features} of a layer: each feature of a file becomes a claim with the layer's defaults. */
final class FeaturesReader {

    private static final List<String> KEYS = List.of("file", "id", "names", "rank", "where");

    private final LoadContext context;
    private final GeometryFiles files;

    FeaturesReader(LoadContext context, GeometryFiles files) {
        this.context = context;
        this.files = files;
    }

    /** The claims of a layer's features; what has problems is left out. */
    List<ClaimDraft> read(Entry layer, Entry defaults, String layerId) {
        List<ClaimDraft> drafts = new ArrayList<>();
        layer.part("features").ifPresent(e -> read(e.allow(KEYS), defaults, layerId, drafts));
        return drafts;
    }

    private void read(Entry e, Entry defaults, String layerId, List<ClaimDraft> drafts) {
        String file = e.text("file", "geometry/….geojson");
        Optional<Entry> names = e.part("names");
        if (names.isEmpty()) {
            e.missing("names", "the properties that hold the names: {en: name}");
        }
        Claim template = new ClaimReader(context)
                .claim(defaults, "", layerId, Names.english(""), false, defaults.whole("rank", 0));
        if (e.failed() || defaults.failed() || names.isEmpty()) {
            return;
        }
        names.get().allow(Languages.CODES);
        Optional<Map<String, GeoJsonFeature>> features = files.features(file, e.where("file"));
        if (features.isEmpty()) {
            context.ids().incomplete(Kind.CLAIM);
        }
        for (Map.Entry<String, GeoJsonFeature> item : features.orElse(Map.of()).entrySet()) {
            GeoJsonFeature feature = item.getValue();
            if (chosen(e, feature)) {
                claim(e, names.get(), template, item.getKey(), feature)
                        .filter(c -> context.ids().claim(Kind.CLAIM, c.id(), new Where(file, feature.line())))
                        .ifPresent(c -> drafts.add(draft(c, feature, e)));
            }
        }
    }

    private static boolean chosen(Entry e, GeoJsonFeature feature) {
        return e.part("where")
                .map(where -> where.keys().stream()
                        .allMatch(property -> where.words(property).contains(feature.text(property))))
                .orElse(true);
    }

    private Optional<Claim> claim(Entry e, Entry properties, Claim template, String id, GeoJsonFeature feature) {
        Where where = new Where(e.text("file"), feature.line());
        Map<Language, String> names = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            String name = feature.text(properties.text(language.code()));
            if (!name.isEmpty()) {
                names.put(language, name);
            }
        }
        if (!names.containsKey(Language.EN)) {
            context.log().error("missing-name", where, "the feature \"" + id + "\" has no English name");
            return Optional.empty();
        }
        if (feature.geometry() == null) {
            context.log().error("empty-feature", where, "the feature \"" + id + "\" has no geometry");
            return Optional.empty();
        }
        String ownId = e.has("id") && !feature.text(e.text("id")).isEmpty() ? feature.text(e.text("id")) : id;
        int rank = Numbers.parse(feature.text(e.text("rank")))
                .map(Double::intValue)
                .orElse(template.rank());
        return Optional.of(ClaimDraft.copy(template, ownId, new Names(names), rank, feature.geometry()));
    }

    private static ClaimDraft draft(Claim claim, GeoJsonFeature feature, Entry e) {
        return feature.geometry() == null
                ? new ClaimDraft(claim, new GeometryRef.None(), e)
                : new ClaimDraft(claim, new GeometryRef.Given(feature.geometry()), e);
    }
}
