package org.araxes.catalog;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.araxes.geo.GeoJsonException;
import org.araxes.geo.GeoJsonFeature;
import org.araxes.geo.GeoJsonReader;

/** The GeoJSON files of a data folder, each read once. One thread. */
final class GeometryFiles {

    private final Path dataDir;
    private final ProblemLog log;
    private final Map<String, Optional<Map<String, GeoJsonFeature>>> read = new HashMap<>();

    GeometryFiles(Path dataDir, ProblemLog log) {
        this.dataDir = dataDir;
        this.log = log;
    }

    /**
     * The features of a file by id, in its order; nothing, with a problem, when it cannot be read.
     *
     * @param asked where the file is asked for
     */
    Optional<Map<String, GeoJsonFeature>> features(String file, Where asked) {
        Path path = dataDir.resolve(file).normalize();
        if (!path.startsWith(dataDir.normalize())) {
            log.error("bad-path", asked, "the file \"" + file + "\" lies outside the data folder");
            return Optional.empty();
        }
        if (!read.containsKey(file)) {
            read.put(file, readFile(file, path, asked));
        }
        return read.get(file);
    }

    private Optional<Map<String, GeoJsonFeature>> readFile(String file, Path path, Where asked) {
        try {
            return Optional.of(byId(
                    file, GeoJsonReader.read(Files.readAllBytes(path), file).features()));
        } catch (GeoJsonException bad) {
            log.error("bad-geojson", new Where(file, bad.line()), bad.problem());
        } catch (NoSuchFileException missing) {
            String near = Words.suggestion(file, siblings(path));
            log.error("missing-file", asked, "there is no file \"" + file + "\" in the data folder" + near);
        } catch (IOException unreadable) {
            log.error("unreadable-file", new Where(file, 0), "the file cannot be read: " + unreadable.getMessage());
        }
        return Optional.empty();
    }

    private Map<String, GeoJsonFeature> byId(String file, List<GeoJsonFeature> features) {
        Map<String, GeoJsonFeature> byId = new LinkedHashMap<>();
        for (GeoJsonFeature feature : features) {
            String id = feature.id().isEmpty() ? feature.text("id") : feature.id();
            Where where = new Where(file, feature.line());
            if (id.isEmpty()) {
                log.warning("missing-id", where, "the feature has no \"id\": no claim can point to it");
            } else if (byId.putIfAbsent(id, feature) != null) {
                log.error("duplicate-id", where, "the feature id \"" + id + "\" is already used in this file");
            }
        }
        return byId;
    }

    private List<String> siblings(Path path) {
        Path folder = path.getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(f -> dataDir.relativize(f).toString().replace('\\', '/'))
                    .sorted(Comparator.naturalOrder())
                    .toList();
        } catch (IOException unreadable) {
            return List.of();
        }
    }
}
