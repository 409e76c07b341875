package org.araxes.interchange;

import java.nio.file.Path;
import java.util.Optional;
import org.araxes.catalog.Layer;
import org.araxes.catalog.LayerGroup;
import org.araxes.catalog.Names;
import org.araxes.catalog.Source;

/**
 * A person's file, ready to be shown beside the catalogue. Immutable; any thread.
 *
 * @param file where it lies
 * @param layer its features as a layer of its own
 * @param source the file itself as the source of what is shown
 * @param vertices how many positions it has
 * @param leftOut what of it cannot be shown
 */
public record AddedFile(Path file, Layer layer, Source source, long vertices, LeftOut leftOut) {

    /** The heading under which added files stand. */
    public static final LayerGroup GROUP = new LayerGroup("added", Names.english("Your files"));

    /** Begins the short name of each such layer; the file's absolute path follows. */
    static final String ID = "file-";

    /** The file that a layer shows; nothing for layers of the catalogue. */
    public static Optional<Path> pathOf(Layer layer) {
        return layer.groupId().equals(GROUP.id()) && layer.id().startsWith(ID)
                ? Optional.of(Path.of(layer.id().substring(ID.length())))
                : Optional.empty();
    }
}
