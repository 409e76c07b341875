package org.araxes.tool;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.araxes.annotation.Annotation;
import org.araxes.annotation.AnnotationKind;
import org.araxes.annotation.Edit;
import org.araxes.annotation.Shape;
import org.araxes.annotation.VertexPath;
import org.araxes.render.ScreenPoint;
import org.jspecify.annotations.Nullable;

/**
 * Draws an object point by point: markers, text, callouts, lines, arrows, polygons and the two measurements. A click adds a
 * vertex; Enter, a double-click, a right click, or for a ring a click on its first vertex ends; Backspace drops the last
 * vertex; Esc cancels, and what was cancelled can be brought back by Backspace until something new is begun. Not
 * thread-safe: used on one thread.
 */
public final class DrawTool implements Drawing {

    /** What the tool is doing. */
    sealed interface State {

        /**
         * Nothing is drawn.
         *
         * @param discarded what was cancelled last and can be brought back
         */
        record Idle(List<Vertex> discarded) implements State {}

        /**
         * Vertices are being set.
         *
         * @param vertices those set so far, at least one
         * @param tooFew whether the person tried to end with too few
         */
        record Drawing(List<Vertex> vertices, boolean tooFew) implements State {}

        /**
         * An object was handed over.
         *
         * @param made that object
         * @param vertices its vertices with their accuracy
         */
        record Finished(Annotation made, List<Vertex> vertices) implements State {}
    }

    /** A click this near to the first vertex of a ring closes it. */
    private static final double CLOSING_PIXELS = 8;

    private static final State NOTHING = new State.Idle(List.of());

    private final AnnotationKind kind;
    private final AnnotationMaker maker;
    private final Tracer tracer;
    private final DoubleClick doubleClick = new DoubleClick();
    private State state = NOTHING;
    private @Nullable Vertex pointer;
    private List<Vertex> traced = List.of();
    private @Nullable Annotation continued;
    /** The sketch that was in hand before an object was continued; it comes back after that. */
    private List<Vertex> laidAside = List.of();

    private Predicate<Annotation> stands = a -> false;

    /**
     * A tool with nothing drawn that follows no lines.
     *
     * @param kind what it draws
     * @param maker makes the finished object
     * @param snapping finds what the pointer is near
     */
    public DrawTool(AnnotationKind kind, AnnotationMaker maker, Snapping snapping) {
        this(kind, maker, snapping, Tracing.NONE, false);
    }

    /**
     * A tool with nothing drawn.
     *
     * @param kind what it draws
     * @param maker makes the finished object
     * @param snapping finds what the pointer is near
     * @param tracing follows lines from click to click
     * @param traces whether it follows lines without Ctrl held
     */
    public DrawTool(AnnotationKind kind, AnnotationMaker maker, Snapping snapping, Tracing tracing, boolean traces) {
        this.kind = kind;
        this.maker = maker;
        this.tracer = new Tracer(new Aim(snapping), tracing, traces);
    }

    @Override
    public AnnotationKind kind() {
        return kind;
    }

    @Override
    public String help() {
        return DrawHelp.of(kind, state, tracer.always());
    }

    @Override
    public Optional<Sketch> sketch() {
        if (!(state instanceof State.Drawing(var vertices, var tooFew))) {
            return Optional.empty();
        }
        Stream<Vertex> ahead = pointer == null ? Stream.of() : Stream.concat(traced.stream(), Stream.of(pointer));
        Stream<Vertex> all = Stream.concat(vertices.stream(), ahead);
        return Optional.of(new Sketch(kind, Vertex.path(all.toList()), pointer != null));
    }

    @Override
    public Optional<Snap> snapped() {
        return Optional.ofNullable(pointer).flatMap(p -> Optional.ofNullable(p.snap()));
    }

    /** The vertices set so far, or those of the object just finished, with what is known of their accuracy. */
    public List<Vertex> vertices() {
        return switch (state) {
            case State.Idle idle -> List.of();
            case State.Drawing drawing -> drawing.vertices();
            case State.Finished finished -> finished.vertices();
        };
    }

    /** The object finished last, while nothing new is begun: its figures stay in sight. */
    public Optional<Annotation> finished() {
        return state instanceof State.Finished(var made, var vertices) ? Optional.of(made) : Optional.empty();
    }

    @Override
    public void suspend() {
        pointer = null;
        traced = List.of();
        doubleClick.forget();
    }

    @Override
    public boolean restore(Sketch sketch) {
        if (sketch.kind() != kind) {
            throw new IllegalArgumentException(
                    "a tool for " + kind + " cannot go on with a sketch of " + sketch.kind());
        }
        VertexPath path = sketch.set().withoutRepeats(false);
        if (state instanceof State.Drawing || path.size() == 0 || kind.isPoint()) {
            return false;
        }
        state = new State.Drawing(Vertex.of(path), false);
        return true;
    }

    /** Brings back what was cancelled last; says whether there was anything. */
    public boolean recall() {
        if (state instanceof State.Idle(var discarded) && !discarded.isEmpty()) {
            state = new State.Drawing(discarded, false);
            return true;
        }
        return false;
    }

    @Override
    public ToolResult handle(ToolEvent event) {
        return switch (event.type()) {
            case MOVE -> move(event);
            case CLICK -> click(event);
            case KEY -> key(event.key());
            case PRESS, DRAG, RELEASE, KEY_UP -> ToolResult.IGNORED;
        };
    }

    private ToolResult move(ToolEvent event) {
        // Off the projected world the live end stays where it was last on it.
        tracer.way(event, last()).ifPresent(way -> {
            pointer = way.end();
            traced = way.between();
        });
        return ToolResult.TAKEN;
    }

    private ToolResult click(ToolEvent event) {
        return switch (event.button()) {
            case PRIMARY -> doubleClick.repeats(event) ? repeatedClick() : add(event);
            case SECONDARY -> state instanceof State.Drawing drawing ? end(drawing) : ToolResult.IGNORED;
            case MIDDLE, NONE -> ToolResult.IGNORED;
        };
    }

    /** The second click of a double-click never adds: the first one did, or ended the object itself. */
    private ToolResult repeatedClick() {
        return state instanceof State.Drawing drawing ? end(drawing) : ToolResult.TAKEN;
    }

    private ToolResult add(ToolEvent event) {
        if (state instanceof State.Drawing drawing && closes(drawing, event)) {
            return end(drawing);
        }
        Optional<Tracer.Way> way = tracer.way(event, last());
        if (way.isEmpty()) {
            return ToolResult.TAKEN;
        }
        Vertex vertex = way.get().end();
        pointer = null; // the live end comes back with the next move
        List<Vertex> vertices =
                state instanceof State.Drawing(var set, var tooFew) ? new ArrayList<>(set) : new ArrayList<>();
        vertices.addAll(way.get().between());
        if (vertices.isEmpty() || !vertices.getLast().position().equals(vertex.position())) {
            vertices.add(vertex);
        }
        State.Drawing drawing = new State.Drawing(List.copyOf(vertices), false);
        state = drawing;
        return vertices.size() == kind.maxPoints() ? end(drawing) : ToolResult.TAKEN;
    }

    private boolean closes(State.Drawing drawing, ToolEvent event) {
        if (!kind.closed() || event.alt() || drawing.vertices().size() < kind.minPoints()) {
            return false;
        }
        ScreenPoint first =
                event.viewport().toScreen(drawing.vertices().getFirst().position());
        return first.distanceTo(event.pixel()) <= CLOSING_PIXELS;
    }

    private ToolResult key(ToolEvent.Key key) {
        if (!(state instanceof State.Drawing drawing)) {
            return key == ToolEvent.Key.BACKSPACE && recall() ? ToolResult.TAKEN : ToolResult.IGNORED;
        }
        return switch (key) {
            case ENTER -> end(drawing);
            case BACKSPACE, DELETE -> dropLast(drawing);
            case ESCAPE -> {
                // Of an object that was continued nothing is lost: it stands as it was.
                state = continued == null ? new State.Idle(drawing.vertices()) : afterContinuing(NOTHING);
                yield ToolResult.TAKEN;
            }
            default -> ToolResult.IGNORED;
        };
    }

    private ToolResult dropLast(State.Drawing drawing) {
        int size = drawing.vertices().size() - 1;
        // What was traced to the last click goes with it.
        while (size > 0 && drawing.vertices().get(size - 1).traced()) {
            size--;
        }
        List<Vertex> rest = drawing.vertices().subList(0, size);
        state = rest.isEmpty() ? afterContinuing(NOTHING) : new State.Drawing(List.copyOf(rest), false);
        doubleClick.forget();
        return ToolResult.TAKEN;
    }

    private ToolResult end(State.Drawing drawing) {
        VertexPath path = path(drawing);
        if (path.size() < kind.minPoints()) {
            state = new State.Drawing(drawing.vertices(), true);
            return ToolResult.TAKEN;
        }
        Annotation before = continued;
        List<Vertex> vertices = drawing.vertices().subList(0, path.size());
        if (before != null && stands.test(before)) {
            Annotation after = before.withShape(before.shape().withPath(path));
            state = afterContinuing(new State.Finished(after, vertices));
            return after.equals(before)
                    ? ToolResult.TAKEN
                    : new ToolResult.Edited(new Edit.Replace("continue " + before.name(), before, after), after.id());
        }
        Annotation made = maker.make(kind, Shape.of(path));
        state = afterContinuing(new State.Finished(made, vertices));
        return new ToolResult.Edited(new Edit.Add("add " + KindWords.noun(kind), made), made.id());
    }

    private VertexPath path(State.Drawing drawing) {
        return Vertex.path(drawing.vertices()).withoutRepeats(kind.closed());
    }

    /** No object is continued any more; the sketch that was laid aside for it is in hand again. */
    private State afterContinuing(State otherwise) {
        continued = null;
        List<Vertex> back = laidAside;
        laidAside = List.of();
        return back.isEmpty() ? otherwise : new State.Drawing(back, false);
    }

    /**
     * Goes on with a finished object of this tool's kind: the next clicks add to its end, and ending changes the object.
     * What was being drawn is laid aside and comes back after that; an object that was being continued ends where it has
     * come to.
     *
     * @param object the object as it is
     * @param stillThere whether an object stands in the document as given; one that was changed or removed meanwhile is
     *     left alone, and what was drawn becomes a new one
     * @return the change of the object that was being continued, if it got longer; to be carried out
     * @throws IllegalArgumentException when it is of another kind
     */
    public Optional<ToolResult.Edited> goOn(Annotation object, Predicate<Annotation> stillThere) {
        if (object.kind() != kind) {
            throw new IllegalArgumentException("a tool for " + kind + " cannot go on with " + object.kind());
        }
        Optional<ToolResult.Edited> ended = endContinued();
        Annotation now = ended.map(e -> e.edit() instanceof Edit.Replace(var title, var was, var is) ? is : object)
                .filter(is -> is.id().equals(object.id()))
                .orElse(object);
        if (state instanceof State.Drawing(var vertices, var tooFew)) {
            laidAside = vertices;
        }
        continued = now;
        stands = stillThere;
        pointer = null;
        traced = List.of();
        state = new State.Drawing(Vertex.of(now.shape().path()), false);
        return ended;
    }

    private Optional<ToolResult.Edited> endContinued() {
        if (continued == null || !(state instanceof State.Drawing drawing)) {
            return Optional.empty();
        }
        boolean enough = path(drawing).size() >= kind.minPoints();
        ToolResult result = enough ? end(drawing) : ToolResult.TAKEN;
        if (!enough) {
            state = afterContinuing(NOTHING);
        }
        return result instanceof ToolResult.Edited edited ? Optional.of(edited) : Optional.empty();
    }

    @Override
    public Set<UUID> inHand() {
        return continued != null && state instanceof State.Drawing ? Set.of(continued.id()) : Set.of();
    }

    private @Nullable Vertex last() {
        return state instanceof State.Drawing(var vertices, var tooFew) ? vertices.getLast() : null;
    }
}
