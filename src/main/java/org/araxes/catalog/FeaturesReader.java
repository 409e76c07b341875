package org.araxes.catalog;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.araxes.catalog.Origins.Kind;
import org.araxes.geo.GeoJsonFeature;
import org.locationtech.jts.geom.Geometry;

/** Reads the {@code features} of a layer: each feature of a file becomes a claim with the layer's defaults. */
final class FeaturesReader {

    static final List<String> KEYS = List.of("file", "id", "names", "rank", "where");

    /**
     * Which features, and which of their properties mean what.
     *
     * @param id property of the id; empty for the feature's own
     * @param names properties of the names
     * @param rank property of the rank; empty for the default
     * @param where values that properties have to have
     */
    private record Selection(
            Entry entry,
            String file,
            String id,
            Map<Language, String> names,
            String rank,
            Map<String, List<String>> where) {

        boolean chooses(GeoJsonFeature feature) {
            return where.entrySet().stream().allMatch(w -> w.getValue().contains(feature.text(w.getKey())));
        }
    }

    private final LoadContext context;
    private final GeometryFiles files;

    FeaturesReader(LoadContext context, GeometryFiles files) {
        this.context = context;
        this.files = files;
    }

    /** The claims of a layer's features; what has problems is left out. */
    List<ClaimDraft> read(Entry layer, Entry defaults, String layerId) {
        List<ClaimDraft> drafts = new ArrayList<>();
        layer.part("features").map(e -> selection(e.allow(KEYS))).ifPresent(selection -> {
            Claim template = new ClaimReader(context)
                    .claim(defaults, "", layerId, Names.english(""), false, defaults.whole("rank", 0));
            if (!selection.entry.failed() && !defaults.failed()) {
                read(selection, template, drafts);
            }
        });
        return drafts;
    }

    private static Selection selection(Entry e) {
        String file = e.text("file", "geometry/….geojson");
        Map<Language, String> names = new EnumMap<>(Language.class);
        Optional<Entry> properties = e.part("names").map(n -> n.allow(Languages.CODES));
        for (Language language : Language.values()) {
            properties
                    .map(p -> p.text(language.code()))
                    .filter(p -> !p.isEmpty())
                    .ifPresent(p -> names.put(language, p));
        }
        if (names.isEmpty()) {
            e.missing("names", "the properties that hold the names: {en: name}");
        }
        Map<String, List<String>> where = new HashMap<>();
        e.part("where").ifPresent(w -> w.keys().forEach(property -> where.put(property, w.words(property))));
        return new Selection(e, file, e.text("id"), names, e.text("rank"), where);
    }

    private void read(Selection selection, Claim template, List<ClaimDraft> drafts) {
        Where asked = selection.entry.where("file");
        Optional<Map<String, GeoJsonFeature>> features = files.features(selection.file, asked);
        if (features.isEmpty()) {
            context.ids().incomplete(Kind.CLAIM);
        }
        features.orElse(Map.of()).forEach((id, feature) -> {
            if (selection.chooses(feature)) {
                draft(selection, template, id, feature).ifPresent(drafts::add);
            }
        });
    }

    private Optional<ClaimDraft> draft(Selection selection, Claim template, String id, GeoJsonFeature feature) {
        Where where = new Where(selection.file, feature.line());
        Map<Language, String> names = new EnumMap<>(Language.class);
        selection.names.forEach((language, property) -> {
            if (!feature.text(property).isEmpty()) {
                names.put(language, feature.text(property));
            }
        });
        Geometry geometry = feature.geometry();
        if (!names.containsKey(Language.EN)) {
            context.log().error("missing-name", where, "the feature \"" + id + "\" has no English name");
        } else if (geometry == null) {
            context.log().error("empty-feature", where, "the feature \"" + id + "\" has no geometry");
        } else {
            String own = feature.text(selection.id);
            String claimId = own.isEmpty() ? id : own;
            int rank = Numbers.parse(feature.text(selection.rank))
                    .map(Double::intValue)
                    .orElse(template.rank());
            Claim claim = ClaimDraft.copy(template, claimId, new Names(names), rank, geometry);
            return context.ids().claim(Kind.CLAIM, claimId, where)
                    ? Optional.of(new ClaimDraft(claim, new GeometryRef.Given(geometry), selection.entry))
                    : Optional.empty();
        }
        return Optional.empty();
    }
}
