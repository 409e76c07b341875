package org.araxes.catalog;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.araxes.catalog.Origins.Kind;
import org.locationtech.jts.geom.Geometry;

/**
 * Reads a data folder as {@code data/README.md} describes it. What is broken is left out and told; the rest goes on.
 * Nothing is kept between calls: any thread.
 */
public final class CatalogLoader {

    private final LoadContext context;
    private final GeometryFiles files;
    private final Map<String, String> bases = new HashMap<>();

    private CatalogLoader(Path dataDir) {
        this.context = LoadContext.of(dataDir);
        this.files = new GeometryFiles(dataDir, context.log());
    }

    /** Reads a data folder. Never throws for what stands in it. */
    public static Loaded load(Path dataDir) {
        return new CatalogLoader(dataDir).load();
    }

    private Loaded load() {
        HeadReader heads = new HeadReader(context);
        List<Source> sources = heads.sources();
        List<Party> parties = heads.parties();
        List<LayerGroup> groups = heads.groups();
        List<Layer> layers = layers();
        List<Topic> topics = heads.topics();
        List<StatedFigure> figures = new FigureReader(context).read();
        List<Event> events = new EventReader(context).read();
        List<ReadyView> views = new ViewReader(context).read();
        List<Layer> all = EventLayer.added(layers, events);
        addMissing(groups, all);
        Catalog catalog = new Catalog(sources, parties, groups, all, topics, figures, events, views, bases);
        return new Loaded(catalog, context.log().sorted(), context.ids().origins());
    }

    /** Where the groups could not be read, layers stand under a heading of their group's id. */
    private static void addMissing(List<LayerGroup> groups, List<Layer> layers) {
        for (Layer layer : layers) {
            if (groups.stream().noneMatch(g -> g.id().equals(layer.groupId()))) {
                Names title = layer.id().equals(EventLayer.ID) ? layer.title() : Names.english(layer.groupId());
                groups.add(new LayerGroup(layer.groupId(), title));
            }
        }
    }

    private List<Layer> layers() {
        LayerReader reader = new LayerReader(context, files);
        List<LayerDraft> drafts = layerFiles().stream()
                .map(reader::read)
                .flatMap(Optional::stream)
                .toList();
        List<ClaimDraft> claims =
                drafts.stream().flatMap(d -> d.claims().stream()).toList();
        GeometryResolver resolver = new GeometryResolver(context, files, claims);
        List<Layer> layers = new ArrayList<>();
        for (LayerDraft draft : drafts) {
            layers.add(draft.with(resolved(draft, resolver)));
        }
        layers.sort(Comparator.comparingInt(Layer::order));
        return layers;
    }

    private List<Claim> resolved(LayerDraft layer, GeometryResolver resolver) {
        List<Claim> claims = new ArrayList<>();
        for (ClaimDraft draft : layer.claims()) {
            Optional<Geometry> geometry = resolver.resolve(draft);
            if (geometry.isPresent() || draft.geometry() instanceof GeometryRef.None) {
                claims.add(draft.with(geometry.orElse(null)));
                draft.geometry().base().ifPresent(base -> bases.put(draft.id(), base));
            }
        }
        return claims;
    }

    /** The files of {@code layers/} by name. */
    private List<String> layerFiles() {
        Path folder = context.dataDir().resolve("layers");
        try (Stream<Path> found = Files.list(folder)) {
            return found.map(file -> "layers/" + file.getFileName())
                    .filter(name -> name.endsWith(".yaml"))
                    .sorted()
                    .toList();
        } catch (IOException missing) {
            context.log().error("missing-file", new Where("layers", 0), "the folder of layers cannot be read");
            context.ids().incomplete(Kind.LAYER);
            context.ids().incomplete(Kind.CLAIM);
            return List.of();
        }
    }
}
