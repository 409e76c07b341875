package org.araxes.catalog;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Reads data folders as {@code data/README.md} describes them. What is broken is left out and told; the rest goes on.
 * Nothing is kept between calls: any thread.
 */
public final class CatalogLoader {

    private CatalogLoader() {}

    /** Reads a whole data folder. Never throws for what stands in it. */
    public static Loaded load(Path dataDir) {
        LoadContext context = LoadContext.of(dataDir);
        return loaded(context, new FolderReader(context, id -> null).read());
    }

    /** Reads a whole data folder and own folders beside it. Never throws for what stands in them. */
    public static LoadedData load(DataChoice choice) {
        return beside(LoadedData.of(choice.whole(), load(choice.whole())), choice.own());
    }

    /** What was read of the whole folder, with these own folders beside it, which are read now. */
    public static LoadedData beside(LoadedData read, List<Path> own) {
        LoadedData data = LoadedData.of(read.folder(), read.whole());
        for (Path folder : own) {
            data = with(data, folder);
        }
        return data;
    }

    private static LoadedData with(LoadedData data, Path folder) {
        LoadContext context = LoadContext.beside(elsewhere(data), folder);
        Catalog known = data.catalog();
        CatalogParts parts = new FolderReader(
                        context, id -> known.claim(id).map(Claim::geometry).orElse(null))
                .read();
        List<OwnFolder> own = new ArrayList<>(data.own());
        Loaded alone = loaded(context, withKnown(known, parts));
        own.add(new OwnFolder(folder, alone, Checks.all(alone)));
        Catalog all = CatalogAssembly.catalog(CatalogAssembly.joined(CatalogAssembly.read(known), parts));
        return new LoadedData(data.folder(), all, data.whole(), own);
    }

    private static Loaded loaded(LoadContext context, CatalogParts parts) {
        return new Loaded(
                CatalogAssembly.catalog(parts),
                context.log().sorted(),
                context.ids().origins());
    }

    private static List<Ids.Elsewhere> elsewhere(LoadedData data) {
        List<Ids.Elsewhere> taken = new ArrayList<>();
        taken.add(
                new Ids.Elsewhere("the data that come with Araxes", data.whole().origins()));
        data.own()
                .forEach(o -> taken.add(new Ids.Elsewhere(
                        "the folder \"" + o.name() + "\"", o.loaded().origins())));
        return taken;
    }

    /** What an own folder holds, with the sources and parties to which it may refer. */
    private static CatalogParts withKnown(Catalog known, CatalogParts own) {
        CatalogParts referredTo = new CatalogParts(
                known.sources(),
                known.parties(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Map.of());
        return CatalogAssembly.joined(referredTo, own);
    }
}
