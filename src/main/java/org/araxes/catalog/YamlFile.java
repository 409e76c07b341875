package org.araxes.catalog;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.araxes.catalog.Origins.Kind;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** Reads YAML files as nodes, which know their lines. */
final class YamlFile {

    private static final LoadSettings SETTINGS =
            LoadSettings.builder().setUseMarks(true).build();

    private final Path dataDir;
    private final ProblemLog log;
    private final Ids ids;

    YamlFile(Path dataDir, ProblemLog log, Ids ids) {
        this.dataDir = dataDir;
        this.log = log;
        this.ids = ids;
    }

    /** Like {@link #list}, for a file that need not be there. */
    List<Entry> listIfThere(String file, Kind kind) {
        return Files.exists(dataDir.resolve(file)) ? list(file, kind) : List.of();
    }

    /** The entries of a file that is a list of mappings; what is no mapping is told and left out. */
    List<Entry> list(String file, Kind kind) {
        Optional<Node> root = root(file, kind);
        if (root.isEmpty()) {
            return List.of();
        }
        if (!(root.get() instanceof SequenceNode sequence)) {
            String message = "this file is a list, each " + Words.of(kind) + " starting with \"- id: …\"";
            log.error("wrong-type", Entry.where(file, root.get()), message);
            ids.incomplete(kind);
            return List.of();
        }
        List<Entry> entries = new ArrayList<>();
        for (Node item : sequence.getValue()) {
            entry(item, file, kind).ifPresent(entries::add);
        }
        return entries;
    }

    /** The entry that a file is. */
    Optional<Entry> single(String file, Kind kind) {
        return root(file, kind).flatMap(node -> entry(node, file, kind));
    }

    private Optional<Entry> entry(Node node, String file, Kind kind) {
        if (node instanceof MappingNode mapping) {
            return Optional.of(new Entry(mapping, file, Words.of(kind), log));
        }
        String message = "a " + Words.of(kind) + " is written as \"key: value\" lines";
        log.error("wrong-type", Entry.where(file, node), message);
        ids.incomplete(kind);
        return Optional.empty();
    }

    private Optional<Node> root(String file, Kind kind) {
        Optional<Node> root = compose(file, kind);
        if (root.isEmpty()) {
            ids.incomplete(kind);
        }
        return root;
    }

    private Optional<Node> compose(String file, Kind kind) {
        try {
            String text = Files.readString(dataDir.resolve(file), StandardCharsets.UTF_8);
            Optional<Node> root = new Compose(SETTINGS).composeString(text);
            if (root.isEmpty()) {
                log.error("empty-file", new Where(file, 0), "there is nothing in this file");
            }
            return root;
        } catch (MarkedYamlEngineException bad) {
            log.error("bad-yaml", new Where(file, YamlMistake.line(bad)), YamlMistake.sentence(bad));
        } catch (YamlEngineException bad) {
            log.error("bad-yaml", new Where(file, 0), "this is not YAML: " + bad.getMessage());
        } catch (StackOverflowError tooDeep) {
            log.error("bad-yaml", new Where(file, 0), "lists or mappings nest too deeply");
        } catch (NoSuchFileException missing) {
            String hint = DataChoice.isWhole(dataDir) && (kind == Kind.PARTY || kind == Kind.GROUP)
                    ? "; a folder of your own claims, read beside the catalogue, has neither parties.yaml nor groups.yaml"
                    : "";
            log.error("missing-file", new Where(file, 0), "the file is missing" + hint);
        } catch (CharacterCodingException notUtf8) {
            log.error("bad-encoding", new Where(file, 0), "the file is not in UTF-8");
        } catch (IOException unreadable) {
            log.error("unreadable-file", new Where(file, 0), "the file cannot be read: " + unreadable.getMessage());
        }
        return Optional.empty();
    }
}
