package org.araxes.tool;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.araxes.annotation.Annotation;
import org.araxes.annotation.AnnotationKind;
import org.araxes.annotation.Edit;
import org.araxes.annotation.Shape;
import org.araxes.annotation.VertexPath;
import org.araxes.geo.LonLat;
import org.araxes.render.ScreenPoint;
import org.jspecify.annotations.Nullable;

/**
 * Draws an object point by point: markers, text, lines, arrows, polygons and the two measurements. A click adds a
 * vertex; Enter, a double-click, a right click, or for a ring a click on its first vertex ends; Backspace drops the last
 * vertex; Esc cancels, and what was cancelled can be brought back by Backspace until something new is begun. Not
 * thread-safe: used on one thread.
 */
public final class DrawTool implements Tool {

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
    private final Aim aim;
    private final DoubleClick doubleClick = new DoubleClick();
    private State state = NOTHING;
    private @Nullable Vertex pointer;

    /**
     * A tool with nothing drawn.
     *
     * @param kind what it draws
     * @param maker makes the finished object
     * @param snapping finds what the pointer is near
     */
    public DrawTool(AnnotationKind kind, AnnotationMaker maker, Snapping snapping) {
        this.kind = kind;
        this.maker = maker;
        this.aim = new Aim(snapping);
    }

    /** What it draws. */
    public AnnotationKind kind() {
        return kind;
    }

    @Override
    public String help() {
        return DrawHelp.of(kind, state);
    }

    @Override
    public Optional<Sketch> sketch() {
        if (!(state instanceof State.Drawing(var vertices, var tooFew))) {
            return Optional.empty();
        }
        Stream<Vertex> all = Stream.concat(vertices.stream(), Stream.ofNullable(pointer));
        return Optional.of(new Sketch(kind, all.map(Vertex::position).toList(), pointer != null));
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
        doubleClick.forget();
    }

    /**
     * Goes on with a sketch that was kept elsewhere, for example over a restart. A sketch already in the tool stays
     * instead.
     *
     * @return whether the sketch was taken over
     * @throws IllegalArgumentException when it is of another kind
     */
    public boolean restore(Sketch sketch) {
        if (sketch.kind() != kind) {
            throw new IllegalArgumentException(
                    "a tool for " + kind + " cannot go on with a sketch of " + sketch.kind());
        }
        List<LonLat> points =
                VertexPath.of(sketch.vertices()).withoutRepeats(false).points();
        if (state instanceof State.Drawing || points.isEmpty() || kind.isPoint()) {
            return false;
        }
        state = new State.Drawing(points.stream().map(Vertex::known).toList(), false);
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
        aim.at(event, lastPosition()).ifPresent(v -> pointer = v);
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
        Optional<Vertex> aimed = aim.at(event, lastPosition());
        if (aimed.isEmpty()) {
            return ToolResult.TAKEN;
        }
        Vertex vertex = aimed.get();
        pointer = null; // the live end comes back with the next move
        List<Vertex> vertices =
                state instanceof State.Drawing(var set, var tooFew) ? new ArrayList<>(set) : new ArrayList<>();
        if (vertices.isEmpty() || !vertices.getLast().position().equals(vertex.position())) {
            vertices.add(vertex);
        }
        State.Drawing drawing = new State.Drawing(List.copyOf(vertices), false);
        state = drawing;
        return kind.isPoint() ? end(drawing) : ToolResult.TAKEN;
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
                state = new State.Idle(drawing.vertices());
                yield ToolResult.TAKEN;
            }
            default -> ToolResult.IGNORED;
        };
    }

    private ToolResult dropLast(State.Drawing drawing) {
        List<Vertex> rest = drawing.vertices().subList(0, drawing.vertices().size() - 1);
        state = rest.isEmpty() ? NOTHING : new State.Drawing(List.copyOf(rest), false);
        doubleClick.forget();
        return ToolResult.TAKEN;
    }

    private ToolResult end(State.Drawing drawing) {
        VertexPath path = Vertex.path(drawing.vertices()).withoutRepeats(kind.closed());
        if (path.size() < kind.minPoints()) {
            state = new State.Drawing(drawing.vertices(), true);
            return ToolResult.TAKEN;
        }
        Annotation made = maker.make(kind, Shape.of(path));
        state = new State.Finished(made, drawing.vertices().subList(0, path.size()));
        return new ToolResult.Edited(new Edit.Add("add " + KindWords.noun(kind), made), made.id());
    }

    private @Nullable LonLat lastPosition() {
        return state instanceof State.Drawing(var vertices, var tooFew)
                ? vertices.getLast().position()
                : null;
    }
}
