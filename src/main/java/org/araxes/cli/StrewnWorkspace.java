package org.araxes.cli;

import java.io.IOException;
import java.nio.file.Path;
import org.araxes.annotation.Document;
import org.araxes.annotation.History;
import org.araxes.bench.ManyAnnotations;
import org.araxes.catalog.CatalogLoader;
import org.araxes.geo.Extent;
import org.araxes.workspace.Workspace;
import org.araxes.workspace.WorkspaceException;

/** A workspace of many objects of mixed kinds, strewn over the region: for benchmarks. */
final class StrewnWorkspace {

    private StrewnWorkspace() {}

    /**
     * Writes one; a file that is there is replaced.
     *
     * @param data the folder of the catalogue whose first ready view says where they lie
     * @throws IOException when the data cannot be read or the file cannot be written
     */
    static void write(Path file, int annotations, Path data) throws IOException {
        Extent region = CatalogLoader.load(data).catalog().views().getFirst().extent();
        try {
            Workspace.saveAs(file, new Document(ManyAnnotations.of(annotations, region)), new History());
        } catch (WorkspaceException failed) {
            throw new IOException(failed.problem().message(), failed);
        }
    }
}
