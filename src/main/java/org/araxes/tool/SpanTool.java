package org.araxes.tool;

import java.util.List;
import java.util.Optional;
import org.araxes.annotation.Annotation;
import org.araxes.annotation.AnnotationKind;
import org.araxes.annotation.Edit;
import org.araxes.annotation.Shape;
import org.araxes.annotation.VertexPath;
import org.araxes.geo.LonLat;
import org.araxes.render.ScreenPoint;
import org.jspecify.annotations.Nullable;

/**
 * Draws what two positions span: a rectangle by opposite corners, a circle by its centre and a position on it. Two clicks,
 * or one drag; Enter ends at the pointer, Backspace and Esc give up. Shift makes the rectangle a square on the map. Not
 * thread-safe: used on one thread.
 */
public final class SpanTool implements Drawing {

    /** What the tool is doing. */
    private sealed interface State {

        /** Nothing is drawn. */
        record Idle() implements State {}

        /**
         * The button is held where the first position may go.
         *
         * @param first that position
         * @param pressed where on the screen
         */
        record Armed(Vertex first, ScreenPoint pressed) implements State {}

        /**
         * The first position is set, the second follows the pointer.
         *
         * @param first the first
         * @param held whether the button is held, so that its release ends
         */
        record Drawing(Vertex first, boolean held) implements State {}
    }

    /** A hand trembles this far in a click. */
    private static final double DRAG_PIXELS = 4;

    private static final State IDLE = new State.Idle();

    private final AnnotationKind kind;
    private final AnnotationMaker maker;
    private final Aim aim;
    private State state = IDLE;
    private @Nullable Vertex pointer;
    private Optional<Shape> shape = Optional.empty();

    /**
     * A tool with nothing drawn.
     *
     * @param kind what it draws: a rectangle or a circle
     * @param maker makes the finished object
     * @param snapping finds what the pointer is near
     */
    public SpanTool(AnnotationKind kind, AnnotationMaker maker, Snapping snapping) {
        this.kind = kind;
        this.maker = maker;
        this.aim = new Aim(snapping);
    }

    @Override
    public AnnotationKind kind() {
        return kind;
    }

    @Override
    public String help() {
        boolean circle = kind == AnnotationKind.CIRCLE;
        if (!(state instanceof State.Drawing)) {
            return (circle ? "Click the centre of the circle" : "Click a corner of the rectangle")
                    + ", or drag. Alt: no snapping.";
        }
        return circle
                ? "Click where the circle passes. Esc cancels. Alt: no snapping."
                : "Click the opposite corner. Shift: a square, Esc cancels. Alt: no snapping.";
    }

    @Override
    public Optional<Sketch> sketch() {
        if (!(state instanceof State.Drawing(var first, var held))) {
            return Optional.empty();
        }
        Vertex to = pointer;
        if (to == null) {
            return Optional.of(new Sketch(kind, Vertex.path(List.of(first)), false));
        }
        VertexPath path = Vertex.path(List.of(first, to));
        VertexPath outline = shape.map(s -> Sketch.outline(kind, s)).orElse(path);
        return Optional.of(new Sketch(kind, path, true, outline, List.of()));
    }

    @Override
    public Optional<Snap> snapped() {
        return Optional.ofNullable(pointer).flatMap(p -> Optional.ofNullable(p.snap()));
    }

    @Override
    public void suspend() {
        pointer = null;
        shape = Optional.empty();
        if (state instanceof State.Armed) {
            state = IDLE;
        }
    }

    @Override
    public boolean restore(Sketch sketch) {
        if (sketch.kind() != kind) {
            throw new IllegalArgumentException(
                    "a tool for " + kind + " cannot go on with a sketch of " + sketch.kind());
        }
        if (!(state instanceof State.Idle) || sketch.set().size() == 0) {
            return false;
        }
        state = new State.Drawing(Vertex.of(sketch.set()).getFirst(), false);
        return true;
    }

    @Override
    public ToolResult handle(ToolEvent event) {
        return switch (event.type()) {
            case PRESS -> event.button() == ToolEvent.Button.PRIMARY ? press(event) : ToolResult.IGNORED;
            case DRAG -> drag(event);
            case RELEASE -> release(event);
            case MOVE -> {
                follow(event);
                yield ToolResult.TAKEN;
            }
            case CLICK -> click(event);
            case KEY -> key(event);
            case KEY_UP -> ToolResult.IGNORED;
        };
    }

    private ToolResult press(ToolEvent event) {
        if (state instanceof State.Drawing) {
            return ToolResult.IGNORED; // the map may be moved between the two clicks
        }
        Optional<Vertex> first = aim.at(event, (LonLat) null);
        first.ifPresent(v -> state = new State.Armed(v, event.pixel()));
        return ToolResult.TAKEN;
    }

    private ToolResult drag(ToolEvent event) {
        if (state instanceof State.Armed(var first, var pressed) && pressed.distanceTo(event.pixel()) >= DRAG_PIXELS) {
            state = new State.Drawing(first, true);
        }
        if (state instanceof State.Drawing(var first, var held) && held) {
            follow(event);
            return ToolResult.TAKEN;
        }
        return state instanceof State.Armed ? ToolResult.TAKEN : ToolResult.IGNORED;
    }

    private ToolResult release(ToolEvent event) {
        if (state instanceof State.Drawing(var first, var held) && held) {
            follow(event);
            return end(first);
        }
        return state instanceof State.Armed ? ToolResult.TAKEN : ToolResult.IGNORED;
    }

    private ToolResult click(ToolEvent event) {
        if (event.button() != ToolEvent.Button.PRIMARY) {
            return ToolResult.IGNORED;
        }
        if (state instanceof State.Drawing(var first, var held)) {
            follow(event);
            return end(first);
        }
        aim.at(event, (LonLat) null).ifPresent(v -> state = new State.Drawing(v, false));
        pointer = null;
        shape = Optional.empty();
        return ToolResult.TAKEN;
    }

    private ToolResult key(ToolEvent event) {
        if (!(state instanceof State.Drawing(var first, var held))) {
            return ToolResult.IGNORED;
        }
        return switch (event.key()) {
            case ENTER -> end(first);
            case BACKSPACE, DELETE, ESCAPE -> {
                state = IDLE;
                yield ToolResult.TAKEN;
            }
            default -> ToolResult.IGNORED;
        };
    }

    /** The second position follows the pointer; off the projected world it stays where it was last on it. */
    private void follow(ToolEvent event) {
        if (!(state instanceof State.Drawing(var first, var held))) {
            aim.at(event, (LonLat) null).ifPresent(v -> pointer = v);
            return;
        }
        second(event, first).ifPresent(v -> {
            pointer = v;
            shape = Spans.of(kind, first, v, event.viewport().projection());
        });
    }

    private Optional<Vertex> second(ToolEvent event, Vertex first) {
        Optional<Vertex> aimed = aim.at(event, (LonLat) null);
        if (!event.shift() || kind == AnnotationKind.CIRCLE) {
            return aimed;
        }
        return aimed.flatMap(v -> Spans.squareCorner(
                        first.position(), v.position(), event.viewport().projection())
                .map(corner -> new Vertex(corner, v.accuracyMeters(), null)));
    }

    /** Without an extent it goes on: the person has only clicked the same place twice. */
    private ToolResult end(Vertex first) {
        if (shape.isEmpty()) {
            state = new State.Drawing(first, false);
            return ToolResult.TAKEN;
        }
        Annotation made = maker.make(kind, shape.get());
        state = IDLE;
        shape = Optional.empty();
        return new ToolResult.Edited(new Edit.Add("add " + KindWords.noun(kind), made), made.id());
    }
}
