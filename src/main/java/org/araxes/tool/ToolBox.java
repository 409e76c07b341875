package org.araxes.tool;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.araxes.annotation.AnnotationKind;
import org.araxes.measure.Relation;

/**
 * The tools of a window and which of them is in hand. A tool laid aside keeps its sketch and goes on with it when it is
 * taken again. Not thread-safe: used on one thread.
 */
public final class ToolBox {

    /** Points at things and changes them; in hand at the start. */
    public static final String SELECT = "select";

    /** Measures a part of a line by following it. */
    public static final String ALONG = "along";

    /**
     * A tool in the box.
     *
     * @param id never changes; kept in files and looked up by tests
     * @param title what a person reads in menu and tool bar
     * @param key the letter that takes it into the hand, a capital
     * @param tool the tool
     */
    public record Entry(String id, String title, char key, Tool tool) {}

    private final List<Entry> entries;
    private Entry inHand;

    /**
     * A box of tools; the first is in hand.
     *
     * @throws IllegalArgumentException when it is empty, or an id or key stands twice
     */
    public ToolBox(List<Entry> entries) {
        if (entries.isEmpty()
                || entries.stream().map(Entry::id).distinct().count() < entries.size()
                || entries.stream().map(Entry::key).distinct().count() < entries.size()) {
            throw new IllegalArgumentException("a tool box needs tools with ids and keys of their own");
        }
        this.entries = List.copyOf(entries);
        this.inHand = this.entries.getFirst();
    }

    /** The tools that every window has, without lines to follow and things to measure. */
    public static ToolBox standard(SelectionModel selection, AnnotationMaker maker, Snapping snapping) {
        return standard(selection, maker, snapping, Tracing.NONE, Targets.NONE);
    }

    /** The tools that every window has. */
    public static ToolBox standard(
            SelectionModel selection, AnnotationMaker maker, Snapping snapping, Tracing tracing, Targets targets) {
        Stream<Entry> draw = Stream.of(
                draw("distance", "Measure distance", 'D', AnnotationKind.DISTANCE, maker, snapping, tracing),
                draw("area", "Measure area", 'A', AnnotationKind.AREA, maker, snapping, tracing),
                draw("marker", "Marker", 'M', AnnotationKind.MARKER, maker, snapping, tracing),
                draw("text", "Text", 'T', AnnotationKind.TEXT, maker, snapping, tracing),
                draw("callout", "Callout", 'B', AnnotationKind.CALLOUT, maker, snapping, tracing),
                draw("line", "Line", 'L', AnnotationKind.LINE, maker, snapping, tracing),
                draw("arrow", "Arrow", 'R', AnnotationKind.ARROW, maker, snapping, tracing),
                new Entry("freehand", "Freehand line", 'F', new FreehandTool(maker)),
                draw("polygon", "Polygon", 'P', AnnotationKind.POLYGON, maker, snapping, tracing),
                span("rectangle", "Rectangle", 'Q', AnnotationKind.RECTANGLE, maker, snapping),
                span("circle", "Circle", 'C', AnnotationKind.CIRCLE, maker, snapping));
        Stream<Entry> more = Stream.of(
                new Entry(
                        ALONG,
                        "Measure along a line",
                        'G',
                        new DrawTool(AnnotationKind.DISTANCE, maker, snapping, tracing, true)),
                new Entry("nearest", "Nearest distance", 'N', new RelateTool(Relation.NEAREST, targets)),
                new Entry("depth", "Depth beyond a line", 'E', new RelateTool(Relation.DEPTH, targets)),
                new Entry("width", "Width of a corridor", 'W', new RelateTool(Relation.WIDTH, targets)));
        Entry select = new Entry(SELECT, "Select", 'S', new SelectTool(selection, snapping));
        return new ToolBox(
                Stream.of(Stream.of(select), draw, more).flatMap(s -> s).toList());
    }

    private static Entry draw(
            String id,
            String title,
            char key,
            AnnotationKind kind,
            AnnotationMaker maker,
            Snapping snapping,
            Tracing tracing) {
        return new Entry(id, title, key, new DrawTool(kind, maker, snapping, tracing, false));
    }

    private static Entry span(
            String id, String title, char key, AnnotationKind kind, AnnotationMaker maker, Snapping snapping) {
        return new Entry(id, title, key, new SpanTool(kind, maker, snapping));
    }

    /** All tools, in the order of menu and tool bar. */
    public List<Entry> entries() {
        return entries;
    }

    /** The tool in hand. */
    public Entry inHand() {
        return inHand;
    }

    /**
     * Takes a tool into the hand; the one before is laid aside with its sketch.
     *
     * @throws IllegalArgumentException when there is no such tool
     */
    public void take(String id) {
        Entry wanted = find(id).orElseThrow(() -> new IllegalArgumentException("there is no tool \"" + id + "\""));
        if (wanted.id().equals(inHand.id())) {
            return;
        }
        inHand.tool().suspend();
        inHand = wanted;
        inHand.tool().resume();
    }

    /** The tool of an id. */
    public Optional<Entry> find(String id) {
        return entries.stream().filter(e -> e.id().equals(id)).findFirst();
    }

    /** The tool of a letter, small or capital. */
    public Optional<Entry> byKey(char letter) {
        return entries.stream()
                .filter(e -> e.key() == Character.toUpperCase(letter))
                .findFirst();
    }

    /** The unfinished drawings of all tools by tool id, without live ends: what a journal keeps. */
    public Map<String, Sketch> unfinished() {
        Map<String, Sketch> out = new LinkedHashMap<>();
        for (Entry e : entries) {
            if (e.tool() instanceof Drawing draw) {
                draw.kept().ifPresent(s -> out.put(e.id(), s));
            }
        }
        return out;
    }

    /**
     * Gives tools back what {@link #unfinished} gave. A tool that is gone, of another kind by now, or drawing already is
     * passed over.
     *
     * @return the ids of the tools that go on with a sketch
     */
    public List<String> restore(Map<String, Sketch> unfinished) {
        return unfinished.entrySet().stream()
                .filter(kept -> find(kept.getKey())
                        .filter(e -> e.tool() instanceof Drawing draw
                                && draw.kind() == kept.getValue().kind()
                                && draw.restore(kept.getValue()))
                        .isPresent())
                .map(Map.Entry::getKey)
                .toList();
    }
}
