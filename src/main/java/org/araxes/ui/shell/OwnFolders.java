package org.araxes.ui.shell;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.araxes.catalog.Catalog;
import org.araxes.catalog.DataChoice;
import org.araxes.catalog.Layer;
import org.araxes.catalog.LayerGroup;
import org.araxes.catalog.OwnFolder;

/**
 * The folders of own claims as a setting of the workspace: what was once opened is there at the next start, until it is
 * taken away. One that is gone by then is told, and stays a setting.
 */
final class OwnFolders {

    private static final String FOLDERS = "data.own";

    private OwnFolders() {}

    /** Folders as a setting. */
    static Map<String, String> settings(List<Path> folders) {
        return Map.of(FOLDERS, folders.stream().map(Path::toString).collect(Collectors.joining("\n")));
    }

    /** A choice with the folders that were kept. */
    static DataChoice with(DataChoice named, Map<String, String> settings) {
        DataChoice all = named;
        for (Path folder : kept(settings)) {
            all = all.with(folder);
        }
        return all;
    }

    private static List<Path> kept(Map<String, String> settings) {
        List<Path> folders = new ArrayList<>();
        for (String line : settings.getOrDefault(FOLDERS, "").split("\n", -1)) {
            try {
                if (!line.isBlank()) {
                    folders.add(Path.of(line));
                }
            } catch (InvalidPathException broken) {
                continue; // the setting of another system
            }
        }
        return folders;
    }

    /** The layers of own folders. */
    static List<Layer> layers(Catalog catalog) {
        List<String> own = catalog.groups().stream()
                .filter(OwnFolder::isOwn)
                .map(LayerGroup::id)
                .toList();
        return catalog.layers().stream().filter(l -> own.contains(l.groupId())).toList();
    }
}
