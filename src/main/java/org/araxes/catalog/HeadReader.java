package org.araxes.catalog;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.araxes.catalog.Origins.Kind;
import org.araxes.catalog.Party.ClaimColour;

/** Reads the short lists: sources, parties, groups of layers and topics of figures. */
final class HeadReader {

    static final List<String> SOURCE_KEYS = List.of(
            "id",
            "title",
            "author",
            "publisher",
            "date",
            "link",
            "perspective",
            "document",
            "licence",
            "credit",
            "note");
    static final List<String> PARTY_KEYS = List.of("id", "names", "claimant", "colour");
    static final List<String> GROUP_KEYS = List.of("id", "title");
    static final List<String> TOPIC_KEYS = List.of("id", "title", "note");

    private final LoadContext context;

    HeadReader(LoadContext context) {
        this.context = context;
    }

    List<Source> sources() {
        String file = "sources.yaml";
        List<Entry> entries = context.own()
                ? context.yaml().listIfThere(file, Kind.SOURCE)
                : context.yaml().list(file, Kind.SOURCE);
        return items(entries, this::source);
    }

    List<Party> parties() {
        return items(context.yaml().list("parties.yaml", Kind.PARTY), this::party);
    }

    List<LayerGroup> groups() {
        return items(context.yaml().list("groups.yaml", Kind.GROUP), this::group);
    }

    List<Topic> topics() {
        return items(context.yaml().listIfThere("topics.yaml", Kind.TOPIC), this::topic);
    }

    private static <T> List<T> items(List<Entry> entries, Function<Entry, Optional<T>> reader) {
        List<T> items = new ArrayList<>();
        for (Entry entry : entries) {
            reader.apply(entry).ifPresent(items::add);
        }
        return items;
    }

    private Optional<Source> source(Entry e) {
        e.allow(SOURCE_KEYS);
        Source source = new Source(
                context.ownId(e, Kind.SOURCE),
                e.text("title", "the title of the text or data set"),
                e.text("author"),
                e.text("publisher"),
                e.date("date"),
                e.text("link"),
                e.word("perspective", Perspective.class, null),
                e.flag("document", false),
                e.text("licence"),
                e.text("credit"),
                e.text("note"));
        return e.failed() ? Optional.empty() : Optional.of(source);
    }

    private Optional<Party> party(Entry e) {
        e.allow(PARTY_KEYS);
        Party party = new Party(
                context.ownId(e, Kind.PARTY),
                e.names("names", "{en: …, hy: …, az: …, ru: …}"),
                e.flag("claimant", false),
                e.word("colour", ClaimColour.class, ClaimColour.NONE));
        return e.failed() ? Optional.empty() : Optional.of(party);
    }

    private Optional<LayerGroup> group(Entry e) {
        e.allow(GROUP_KEYS);
        LayerGroup group = new LayerGroup(context.ownId(e, Kind.GROUP), e.names("title", "the heading"));
        return e.failed() ? Optional.empty() : Optional.of(group);
    }

    private Optional<Topic> topic(Entry e) {
        e.allow(TOPIC_KEYS);
        Topic topic = new Topic(context.ownId(e, Kind.TOPIC), e.names("title", "the question, short"), e.text("note"));
        return e.failed() ? Optional.empty() : Optional.of(topic);
    }
}
