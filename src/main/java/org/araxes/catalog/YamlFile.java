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

    YamlFile(Path dataDir, ProblemLog log) {
        this.dataDir = dataDir;
        this.log = log;
    }

    /** Like {@link #list}, for a file that need not be there. */
    List<Entry> listIfThere(String file, String itemName) {
        return Files.exists(dataDir.resolve(file)) ? list(file, itemName) : List.of();
    }

    /** The entries of a file that is a list of mappings; what is no mapping is told and left out. */
    List<Entry> list(String file, String itemName) {
        Optional<Node> root = root(file);
        if (root.isEmpty()) {
            return List.of();
        }
        if (!(root.get() instanceof SequenceNode sequence)) {
            log.error(
                    "wrong-type",
                    Entry.where(file, root.get()),
                    "this file is a list, each " + itemName + " starting with \"- id: …\"");
            return List.of();
        }
        List<Entry> entries = new ArrayList<>();
        for (Node item : sequence.getValue()) {
            entry(item, file, itemName).ifPresent(entries::add);
        }
        return entries;
    }

    /** The entry that a file is. */
    Optional<Entry> single(String file, String itemName) {
        return root(file).flatMap(node -> entry(node, file, itemName));
    }

    private Optional<Entry> entry(Node node, String file, String itemName) {
        if (node instanceof MappingNode mapping) {
            return Optional.of(new Entry(mapping, file, itemName, log));
        }
        log.error("wrong-type", Entry.where(file, node), "a " + itemName + " is written as \"key: value\" lines");
        return Optional.empty();
    }

    private Optional<Node> root(String file) {
        try {
            String text = Files.readString(dataDir.resolve(file), StandardCharsets.UTF_8);
            return new Compose(SETTINGS).composeString(text);
        } catch (MarkedYamlEngineException bad) {
            int line = bad.getProblemMark().map(m -> m.getLine() + 1).orElse(0);
            String context = bad.getContext() == null ? "" : bad.getContext() + ", ";
            log.error("bad-yaml", new Where(file, line), "this is not YAML: " + context + bad.getProblem());
        } catch (YamlEngineException bad) {
            log.error("bad-yaml", new Where(file, 0), "this is not YAML: " + bad.getMessage());
        } catch (NoSuchFileException missing) {
            log.error("missing-file", new Where(file, 0), "the file is missing");
        } catch (CharacterCodingException notUtf8) {
            log.error("bad-encoding", new Where(file, 0), "the file is not in UTF-8");
        } catch (IOException unreadable) {
            log.error("unreadable-file", new Where(file, 0), "the file cannot be read: " + unreadable.getMessage());
        }
        return Optional.empty();
    }
}
