package org.araxes.catalog;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.araxes.catalog.Origins.Kind;

/**
 * What the readers of one load share.
 *
 * @param dataDir the data folder
 * @param log takes problems
 * @param ids ids met so far
 * @param yaml reads files
 * @param own whether it is a folder of a person's own, read beside the catalogue: its layers make a group of their own
 */
record LoadContext(Path dataDir, ProblemLog log, Ids ids, YamlFile yaml, boolean own) {

    /** For a folder that stands for itself. */
    static LoadContext of(Path dataDir) {
        return of(dataDir, List.of(), false);
    }

    /** For a folder beside others, whose ids it may use and may not take. */
    static LoadContext beside(List<Ids.Elsewhere> others, Path dataDir) {
        return of(dataDir, others, true);
    }

    private static LoadContext of(Path dataDir, List<Ids.Elsewhere> others, boolean own) {
        ProblemLog log = new ProblemLog();
        Ids ids = new Ids(log, others);
        return new LoadContext(dataDir, log, ids, new YamlFile(dataDir, log, ids), own);
    }

    /** The entry's own id, noted as used. */
    String ownId(Entry entry, Kind kind) {
        String id = entry.text("id", "a short name, for example \"lachin-road\"");
        if (!id.isEmpty() && !ids.claim(kind, id, entry.where("id"))) {
            entry.fail();
        }
        return id;
    }

    /** A needed id of something else. */
    String otherId(Entry entry, String key, Kind kind) {
        String id = entry.text(key, "the id of a " + Words.of(kind));
        if (!id.isEmpty()) {
            require(entry, key, kind, id);
        }
        return id;
    }

    void require(Entry entry, String key, Kind kind, String id) {
        if (!ids.require(kind, id, entry.where(key))) {
            entry.fail();
        }
    }

    /** References to sources below a key. */
    List<SourceRef> sources(Entry entry, String key) {
        List<SourceRef> refs = new ArrayList<>();
        for (Entry ref : entry.parts(key, "source")) {
            ref.allow(List.of("id", "place"));
            refs.add(new SourceRef(otherId(ref, "id", Kind.SOURCE), ref.text("place")));
        }
        if (refs.isEmpty() && (!entry.has(key) || entry.isList(key))) {
            entry.missing(key, "who says so? [{id: s0, place: \"page 3\"}]");
        }
        return List.copyOf(refs);
    }
}
