package org.araxes.catalog;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.araxes.catalog.Layer.Raster;
import org.araxes.catalog.Origins.Kind;
import org.araxes.geo.Extent;
import org.jspecify.annotations.Nullable;

/** Reads one file of {@code layers/}. */
final class LayerReader {

    static final List<String> KEYS = List.of(
            "id",
            "title",
            "group",
            "order",
            "visible",
            "scale",
            "style",
            "raster",
            "defaults",
            "features",
            "sheets",
            "claims");

    /** Above the layers of the catalogue, below the events. */
    private static final int OWN_ORDER = 800;

    private final LoadContext context;
    private final ClaimReader claims;
    private final FeaturesReader features;
    private final SheetsReader sheets;

    LayerReader(LoadContext context, GeometryFiles files) {
        this.context = context;
        this.claims = new ClaimReader(context);
        this.features = new FeaturesReader(context, files);
        this.sheets = new SheetsReader(context);
    }

    /** Reads a layer; nothing, with problems, when its head does not fit. Claims that do not fit are left out. */
    Optional<LayerDraft> read(String file) {
        Optional<Entry> found = context.yaml().single(file, Kind.LAYER);
        if (found.isEmpty()) {
            context.ids().incomplete(Kind.CLAIM);
            return Optional.empty();
        }
        Entry e = found.get().allowAlsoOthers(KEYS);
        Layer layer = head(e);
        boolean headFits = !e.failed();
        List<ClaimDraft> drafts = claims(e, layer.id());
        return headFits ? Optional.of(new LayerDraft(layer, drafts)) : Optional.empty();
    }

    private Layer head(Entry e) {
        String id = context.ownId(e, Kind.LAYER);
        Optional<Entry> scale = e.lenientPart("scale").map(s -> s.allow(List.of("min", "max")));
        double min = scale.map(s -> s.number("min", 1, 1, Layer.SMALLEST_SCALE)).orElse(1.0);
        double max = scale.map(s -> s.number("max", Layer.SMALLEST_SCALE, 1, Layer.SMALLEST_SCALE))
                .orElse(Layer.SMALLEST_SCALE);
        return new Layer(
                id,
                e.names("title", "what the layer shows"),
                group(e),
                e.whole("order", context.own() ? OWN_ORDER : 0),
                e.flag("visible", context.own() ? true : null),
                min,
                max,
                StyleReader.read(e),
                e.part("raster").map(r -> raster(r, layerSource(e))).orElse(null),
                List.of());
    }

    /** A folder beside the catalogue has one group, which is not written. */
    private String group(Entry e) {
        return context.own() ? OwnFolder.groupId(context.dataDir()) : context.otherId(e, "group", Kind.GROUP);
    }

    private @Nullable Raster raster(Entry e, String layerSource) {
        e.allow(List.of("file", "extent", "source"));
        String file = e.text("file", "raster/….tif");
        Path path = context.dataDir().resolve(file).normalize();
        if (!file.isEmpty() && !Files.isRegularFile(path)) {
            e.error("missing-file", "file", "there is no file \"" + file + "\" in the data folder");
        }
        Extent extent = extent(e, "extent");
        String source = e.has("source") ? context.otherId(e, "source", Kind.SOURCE) : layerSource;
        return extent == null ? null : new Raster(path.toAbsolutePath(), extent, source);
    }

    /** The first source of the layer's defaults; empty when there is none. */
    private String layerSource(Entry layer) {
        return layer.part("defaults")
                .filter(d -> d.has("sources"))
                .flatMap(d -> context.sources(d, "sources").stream().findFirst())
                .map(SourceRef::sourceId)
                .orElse("");
    }

    /** The extent {@code [west, south, east, north]} below a key; null, with a problem, when it does not fit. */
    static @Nullable Extent extent(Entry e, String key) {
        List<Double> n = GeometryRefReader.numbers(e.items(key));
        if (n.size() != 4 || e.items(key).size() != 4) {
            e.error("bad-extent", key, "\"" + key + "\" is [west, south, east, north] in decimal degrees");
            return null;
        }
        try {
            return new Extent(n.get(0), n.get(1), n.get(2), n.get(3));
        } catch (IllegalArgumentException outOfRange) {
            e.error("bad-extent", key, "\"" + key + "\": " + outOfRange.getMessage());
            return null;
        }
    }

    private List<ClaimDraft> claims(Entry e, String layerId) {
        Optional<Entry> defaults = e.part("defaults").map(d -> d.allow(ClaimReader.KEYS));
        List<ClaimDraft> drafts = new ArrayList<>();
        for (Entry claim : e.parts("claims", "claim")) {
            defaults.ifPresent(claim::useDefaults);
            claims.read(claim, layerId).ifPresent(drafts::add);
        }
        if (e.has("features")) {
            defaults.ifPresentOrElse(
                    d -> drafts.addAll(features.read(e, d, layerId)),
                    () -> e.missing("defaults", "what the claims made of \"features\" share"));
        }
        if (e.has("sheets")) {
            defaults.ifPresentOrElse(
                    d -> drafts.addAll(sheets.read(e, d, layerId)),
                    () -> e.missing("defaults", "what the claims made of \"sheets\" share"));
        }
        return drafts;
    }
}
