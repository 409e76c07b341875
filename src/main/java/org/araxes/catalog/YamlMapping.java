package org.araxes.catalog;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/**
 * A mapping of a YAML file by key, with what it lacks taken from a second one of defaults. What does not fit is told with
 * its line, and the mapping counts as failed, as does what it is part of. One thread.
 */
class YamlMapping {

    private final String file;
    private final String itemName;
    private final ProblemLog log;
    private final Where where;
    private final Map<String, NodeTuple> members = new LinkedHashMap<>();
    private final @Nullable YamlMapping parent;
    private @Nullable YamlMapping defaults;
    private boolean lenient;
    private boolean failed;

    /** @param itemName what it is, for messages: {@code claim} */
    YamlMapping(MappingNode node, String file, String itemName, ProblemLog log) {
        this(node, file, itemName, log, null, false);
    }

    /**
     * A mapping within another.
     *
     * @param lenient whether what does not fit in it is only a warning and fails nothing
     */
    YamlMapping(MappingNode node, String itemName, YamlMapping parent, boolean lenient) {
        this(node, parent.file, itemName, parent.log, parent, lenient);
    }

    private YamlMapping(
            MappingNode node,
            String file,
            String itemName,
            ProblemLog log,
            @Nullable YamlMapping parent,
            boolean lenient) {
        this.file = file;
        this.itemName = itemName;
        this.log = log;
        this.parent = parent;
        this.lenient = lenient;
        this.where = where(file, node);
        for (NodeTuple member : node.getValue()) {
            String key = member.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "";
            if (members.putIfAbsent(key, member) != null) {
                error("duplicate-key", where(file, member.getKeyNode()), "the key \"" + key + "\" is there twice");
            }
        }
    }

    static Where where(String file, Node node) {
        return new Where(file, node.getStartMark().map(m -> m.getLine() + 1).orElse(0));
    }

    /** Where it starts. */
    final Where where() {
        return where;
    }

    /** Where a key of it stands; where it starts when it lacks the key. */
    final Where where(String key) {
        NodeTuple member = owner(key).members.get(key);
        return member == null ? where : where(file, member.getKeyNode());
    }

    /** Takes values that this entry lacks from another. */
    final void useDefaults(YamlMapping defaults) {
        this.defaults = defaults;
    }

    /** Whether something in it did not fit. */
    final boolean failed() {
        return failed;
    }

    final void error(String code, Where place, String message) {
        if (lenient) {
            log.warning(code, place, name() + message);
        } else {
            log.error(code, place, name() + message);
            fail();
        }
    }

    /** Tells what is wrong with the value of a key, where it stands: once when that is in the defaults. */
    final void error(String code, String key, String message) {
        YamlMapping owner = owner(key);
        owner.error(code, owner.where(key), message);
        if (!lenient) {
            fail();
        }
    }

    final void warning(String code, String key, String message) {
        YamlMapping owner = owner(key);
        log.warning(code, owner.where(key), owner.name() + message);
    }

    private YamlMapping owner(String key) {
        return defaults == null || members.containsKey(key) || !defaults.has(key) ? this : defaults;
    }

    /** Marks it, and what it is part of, as failed for a problem that has been told. */
    final void fail() {
        for (YamlMapping e = this; e != null; e = e.parent) {
            e.failed = true;
        }
    }

    /** The name that messages give to a part of it. */
    final String nameOf(String key) {
        return owner(key).name() + key;
    }

    /** Where a part of it stands. */
    final Where where(Node part) {
        return where(file, part);
    }

    final boolean lenient() {
        return lenient;
    }

    private String name() {
        NodeTuple id = members.get("id");
        if (id != null && id.getValueNode() instanceof ScalarNode scalar) {
            return itemName + " \"" + scalar.getValue() + "\": ";
        }
        return itemName + ": ";
    }

    /** Like {@link #check}, but for a key that is not allowed the entry does not fail. */
    final void checkLeniently(List<String> keys) {
        boolean before = lenient;
        lenient = true;
        check(keys);
        lenient = before;
    }

    /** Tells keys that are not allowed. */
    final void check(List<String> keys) {
        for (Map.Entry<String, NodeTuple> member : members.entrySet()) {
            String key = member.getKey();
            if (!keys.contains(key)) {
                Where place = where(file, member.getValue().getKeyNode());
                error("unknown-key", place, "unknown key \"" + key + "\"" + Words.suggestion(key, keys));
            }
        }
    }

    final boolean has(String key) {
        return members.containsKey(key) || (defaults != null && defaults.has(key));
    }

    /** The keys that stand in the entry itself. */
    final Collection<String> keys() {
        return members.keySet();
    }

    final @Nullable Node node(String key) {
        NodeTuple member = members.get(key);
        if (member != null) {
            return member.getValueNode();
        }
        return defaults == null ? null : defaults.node(key);
    }

    /** Tells that a key is missing. */
    final void missing(String key, String what) {
        error("missing-key", where, "\"" + key + "\" is missing: " + what);
    }
}
