package org.araxes.catalog;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.araxes.catalog.Origins.Kind;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;

/** Reads one data folder. One thread. */
final class FolderReader {

    private static final String LAYERS = "layers";
    private static final String YAML = ".yaml";

    /** What a folder beside the catalogue may hold, apart from layers. */
    private static final List<String> OWN_FILES =
            List.of("sources.yaml", "topics.yaml", "figures.yaml", "events.yaml", "views.yaml");

    private static final List<String> WHOLE_FILES = Stream.concat(
                    Stream.of("parties.yaml", "groups.yaml"), OWN_FILES.stream())
            .toList();

    private final LoadContext context;
    private final Function<String, @Nullable Geometry> known;
    private final GeometryFiles files;
    private final Map<String, String> bases = new HashMap<>();

    /** @param known geometry of claims of other folders by id; null where there is none */
    FolderReader(LoadContext context, Function<String, @Nullable Geometry> known) {
        this.context = context;
        this.known = known;
        this.files = new GeometryFiles(context.dataDir(), context.log());
    }

    /** What stands in it, in the order of the files. */
    CatalogParts read() {
        unread();
        HeadReader heads = new HeadReader(context);
        List<Source> sources = heads.sources();
        List<Party> parties = context.own() ? List.of() : heads.parties();
        List<LayerGroup> groups = context.own() ? List.of(ownGroup()) : heads.groups();
        List<Layer> layers = layers();
        List<Topic> topics = heads.topics();
        List<StatedFigure> figures = new FigureReader(context).read();
        List<Event> events = new EventReader(context).read();
        List<ReadyView> views = new ViewReader(context).read();
        if (context.own() && sources.isEmpty() && layers.isEmpty() && events.isEmpty() && figures.isEmpty()) {
            nothingThere();
        }
        return new CatalogParts(sources, parties, groups, layers, topics, figures, events, views, bases);
    }

    private LayerGroup ownGroup() {
        return new LayerGroup(OwnFolder.groupId(context.dataDir()), Names.english(OwnFolder.name(context.dataDir())));
    }

    private void nothingThere() {
        if (!Files.isDirectory(context.dataDir())) {
            context.log().error("missing-folder", new Where("", 0), "this folder is not there: " + context.dataDir());
        } else if (context.log().sorted().isEmpty()) {
            context.log()
                    .error(
                            "empty-folder",
                            new Where("", 0),
                            "there is nothing to show in this folder: a layer with claims is a file layers/NAME.yaml;"
                                    + " read are also " + String.join(", ", OWN_FILES));
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
        GeometryResolver resolver = new GeometryResolver(context, files, claims, known);
        List<Layer> layers = new ArrayList<>();
        for (LayerDraft draft : drafts) {
            layers.add(draft.with(resolved(draft, resolver)));
        }
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
        if (context.own() && !Files.exists(context.dataDir().resolve(LAYERS))) {
            return List.of();
        }
        try {
            return names(LAYERS).stream()
                    .filter(name -> name.endsWith(YAML))
                    .map(name -> LAYERS + "/" + name)
                    .toList();
        } catch (IOException missing) {
            context.log().error("missing-file", new Where(LAYERS, 0), "the folder of layers cannot be read");
            context.ids().incomplete(Kind.LAYER);
            context.ids().incomplete(Kind.CLAIM);
            return List.of();
        }
    }

    private List<String> names(String folder) throws IOException {
        try (Stream<Path> found = Files.list(context.dataDir().resolve(folder))) {
            return found.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    /** Tells YAML files that nothing reads, for they look as if something did. */
    private void unread() {
        List<String> read = context.own() ? OWN_FILES : WHOLE_FILES;
        unread("", name -> name.matches(".*\\.ya?ml") && !read.contains(name), read);
        unread(LAYERS, name -> name.endsWith(".yml"), List.of());
    }

    private void unread(String folder, Function<String, Boolean> strange, List<String> read) {
        try {
            for (String name : names(folder)) {
                if (strange.apply(name)) {
                    String file = folder.isEmpty() ? name : folder + "/" + name;
                    String why = name.endsWith(".yml")
                            ? "; the names of files end in .yaml"
                            : Words.suggestion(name, read) + "; layers stand in the folder layers";
                    context.log().warning("unread-file", new Where(file, 0), "this file is not read" + why);
                }
            }
        } catch (IOException missing) {
            return; // told where the folder is needed
        }
    }
}
