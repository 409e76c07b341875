package org.araxes.catalog;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/**
 * The values of a mapping: texts, words, numbers, dates and parts. For what does not fit a stand-in is given, so that
 * one pass tells everything. One thread.
 */
final class Entry extends YamlMapping {

    Entry(MappingNode node, String file, String itemName, ProblemLog log) {
        super(node, file, itemName, log);
    }

    private Entry(MappingNode node, String itemName, Entry parent, boolean lenient) {
        super(node, itemName, parent, lenient);
    }

    /** Tells keys that are not allowed. */
    Entry allow(List<String> keys) {
        check(keys);
        return this;
    }

    /** Like {@link #allow}, but for a key that is not allowed the entry does not fail. */
    Entry allowAlsoOthers(List<String> keys) {
        checkLeniently(keys);
        return this;
    }

    // --- texts ---

    /** A needed text. */
    String text(String key, String what) {
        if (!has(key)) {
            missing(key, what);
            return "";
        }
        String text = text(key);
        if (text.isBlank()) {
            error("empty-text", key, "\"" + key + "\" is empty: " + what);
        }
        return text;
    }

    /** A text; empty when it is not there. Of a text in languages the English one. */
    String text(String key) {
        Node node = node(key);
        if (node instanceof MappingNode) {
            return names(key).english();
        }
        return node == null ? "" : scalar(key, node).orElse("");
    }

    private Optional<String> scalar(String key, Node node) {
        if (node instanceof ScalarNode scalar) {
            return Optional.of(
                    scalar.getTag().equals(Tag.NULL) ? "" : scalar.getValue().strip());
        }
        error("wrong-type", where(node), "\"" + key + "\" is a single text, not a list or mapping");
        return Optional.empty();
    }

    /** A needed text in one or several languages. */
    Names names(String key, String what) {
        if (!has(key)) {
            missing(key, what);
            return Names.english("");
        }
        Names names = names(key);
        if (names.english().isEmpty() && !lacksEnglish(key)) {
            error("empty-text", key, "\"" + key + "\" is empty: " + what);
        }
        return names;
    }

    /** Whether it is a text in languages without the English one, which has been told. */
    private boolean lacksEnglish(String key) {
        return node(key) instanceof MappingNode mapping
                && !child(mapping, nameOf(key)).has(Language.EN.code());
    }

    /** A text in one or several languages; empty when it is not there. */
    Names names(String key) {
        Node node = node(key);
        if (node instanceof MappingNode mapping) {
            Entry byLanguage = child(mapping, nameOf(key));
            byLanguage.allow(Languages.CODES);
            Map<Language, String> names = byLanguage.languages();
            if (!names.containsKey(Language.EN)) {
                error("missing-key", key, "\"" + key + "\" needs the English text: {en: …}");
                names.put(Language.EN, "");
            }
            return new Names(names);
        }
        return Names.english(node == null ? "" : scalar(key, node).orElse(""));
    }

    private Map<Language, String> languages() {
        Map<Language, String> texts = new LinkedHashMap<>();
        for (Language language : Language.values()) {
            String text = text(language.code());
            if (!text.isEmpty()) {
                texts.put(language, text);
            }
        }
        return texts;
    }

    // --- words, numbers, dates ---

    /** A word of an enum; a problem and the fallback when it is none of them. A null fallback means it is needed. */
    <E extends Enum<E>> E word(String key, Class<E> type, @Nullable E fallback) {
        E standIn = fallback == null ? type.getEnumConstants()[0] : fallback;
        if (!has(key)) {
            if (fallback == null) {
                missing(key, "one of " + String.join(", ", Words.all(type)));
            }
            return standIn;
        }
        String word = text(key);
        Optional<E> constant = Words.constant(type, word);
        if (constant.isEmpty()) {
            wrongWord(key, word, Words.all(type));
        }
        return constant.orElse(standIn);
    }

    void wrongWord(String key, String word, Collection<String> allowed) {
        error("unknown-word", key, "\"" + key + "\" cannot be \"" + word + "\"" + Words.suggestion(word, allowed));
    }

    /** Truth; the fallback when it is not there. A null fallback means it is needed. */
    boolean flag(String key, @Nullable Boolean fallback) {
        if (!has(key)) {
            if (fallback == null) {
                missing(key, "true or false");
            }
            return Boolean.TRUE.equals(fallback);
        }
        String word = text(key);
        if (!word.equals("true") && !word.equals("false")) {
            wrongWord(key, word, List.of("true", "false"));
        }
        return word.equals("true");
    }

    /** A number between two bounds; the fallback when it is not there. */
    double number(String key, double fallback, double least, double most) {
        if (!has(key)) {
            return fallback;
        }
        Optional<Double> number = Numbers.parse(text(key));
        if (number.isEmpty() || !(number.get() >= least && number.get() <= most)) {
            String range = Numbers.show(least) + " to " + Numbers.show(most);
            error("bad-number", key, "\"" + key + "\" is a number, " + range + "; got \"" + text(key) + "\"");
        }
        return number.orElse(fallback);
    }

    /** A whole number; the fallback when it is not there. */
    int whole(String key, int fallback) {
        double number = number(key, fallback, -1e9, 1e9);
        if (number != Math.rint(number)) {
            error("bad-number", key, "\"" + key + "\" is a whole number; got " + text(key));
        }
        return (int) number;
    }

    /** A date known to the year, month or day; null when it is not there or none. */
    @Nullable
    PartialDate date(String key) {
        if (!(node(key) instanceof ScalarNode scalar)) {
            if (has(key)) {
                error("bad-date", key, "\"" + key + "\" is a date such as \"1993\", \"1993-04\" or \"1993-04-02\"");
            }
            return null;
        }
        try {
            PartialDate date = PartialDate.parse(scalar.getValue());
            warnUnquoted(key, scalar);
            return date;
        } catch (IllegalArgumentException noDate) {
            error("bad-date", key, "\"" + key + "\": " + noDate.getMessage());
            return null;
        }
    }

    void warnUnquoted(String key) {
        if (node(key) instanceof ScalarNode scalar) {
            warnUnquoted(key, scalar);
        }
    }

    /** Other YAML programs take an unquoted year for a number and an unquoted day for a moment in time. */
    private void warnUnquoted(String key, ScalarNode scalar) {
        if (scalar.isPlain()) {
            warning(
                    "unquoted-date",
                    key,
                    "write the date in quotation marks: " + key + ": \"" + scalar.getValue() + "\"");
        }
    }

    // --- parts ---

    boolean isList(String key) {
        return node(key) instanceof SequenceNode;
    }

    boolean isMapping(String key) {
        return node(key) instanceof MappingNode;
    }

    /** A mapping below a key; nothing when it is not there or no mapping. */
    Optional<Entry> part(String key) {
        Node node = node(key);
        if (node instanceof MappingNode mapping) {
            return Optional.of(child(mapping, nameOf(key)));
        }
        if (node != null) {
            error("wrong-type", key, "\"" + key + "\" is a mapping: {key: value, …}");
        }
        return Optional.empty();
    }

    /** Like {@link #part}, but what does not fit in it is told as a warning and fails nothing. */
    Optional<Entry> lenientPart(String key) {
        if (node(key) instanceof MappingNode mapping) {
            return Optional.of(new Entry(mapping, nameOf(key), this, true));
        }
        if (has(key)) {
            warning("wrong-type", key, "\"" + key + "\" is a mapping: {key: value, …}");
        }
        return Optional.empty();
    }

    /** The mappings in the list below a key. */
    List<Entry> parts(String key, String partName) {
        List<Entry> parts = new ArrayList<>();
        for (Node node : items(key)) {
            if (node instanceof MappingNode mapping) {
                parts.add(child(mapping, partName));
            } else {
                error("wrong-type", where(node), "\"" + key + "\" is a list of mappings: [{…}, {…}]");
            }
        }
        return parts;
    }

    /** The words of the list below a key; a single word counts as a list of one. */
    List<String> words(String key) {
        if (node(key) instanceof ScalarNode) {
            String word = text(key);
            return word.isEmpty() ? List.of() : List.of(word);
        }
        List<String> words = new ArrayList<>();
        for (Node node : items(key)) {
            scalar(key, node).ifPresent(words::add);
        }
        return words;
    }

    /** The nodes of the list below a key. */
    List<Node> items(String key) {
        Node node = node(key);
        if (node instanceof SequenceNode sequence) {
            return sequence.getValue();
        }
        if (node != null) {
            error("wrong-type", key, "\"" + key + "\" is a list: [one, another], or lines that each start with a dash");
        }
        return List.of();
    }

    private Entry child(MappingNode mapping, String childName) {
        return new Entry(mapping, childName, this, lenient());
    }
}
