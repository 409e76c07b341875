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
import org.araxes.render.ScreenPoint;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.simplify.DouglasPeuckerSimplifier;

/**
 * Draws a line with the button held, as with a pen; its release ends the line, Esc gives it up. The hand's tremble is
 * taken out: what stays is within a pixel of the way of the pointer. It snaps to nothing. A line that was broken off, by
 * another tool or the end of the program, waits to be kept by Enter or drawn on. Not thread-safe: used on one thread.
 */
public final class FreehandTool implements Drawing {

    /** Nearer positions say nothing about the line. */
    private static final double STEP_PIXELS = 1.5;

    private static final double TREMBLE_PIXELS = 0.8;

    /** What is kept of a line in the making grows by so many positions at once: some tenths of a second of a hand. */
    private static final int KEPT_AT_ONCE = 12;

    private static final GeometryFactory FACTORY = new GeometryFactory();

    private final AnnotationMaker maker;
    /** Drawn before the line was broken off. */
    private List<Vertex> before = List.of();

    private final List<Vertex> vertices = new ArrayList<>();
    private final List<ScreenPoint> pixels = new ArrayList<>();
    private boolean drawing;
    private @Nullable Sketch kept;

    /** @param maker makes the finished object */
    public FreehandTool(AnnotationMaker maker) {
        this.maker = maker;
    }

    @Override
    public AnnotationKind kind() {
        return AnnotationKind.FREEHAND;
    }

    @Override
    public String help() {
        if (drawing) {
            return "Let go to end the line. Esc cancels.";
        }
        return before.isEmpty()
                ? "Draw with the button held, as with a pen. Space and drag moves the map."
                : "This line was broken off. Enter keeps it, Esc gives it up; or draw on with the button held.";
    }

    @Override
    public Optional<Sketch> sketch() {
        return before.isEmpty() && vertices.isEmpty()
                ? Optional.empty()
                : Optional.of(Sketch.withoutVertices(
                        AnnotationKind.FREEHAND,
                        Stream.concat(before.stream(), vertices.stream())
                                .map(Vertex::position)
                                .toList()));
    }

    @Override
    public Optional<Sketch> kept() {
        return Optional.ofNullable(kept);
    }

    @Override
    public boolean restore(Sketch sketch) {
        if (sketch.kind() != AnnotationKind.FREEHAND) {
            throw new IllegalArgumentException("a freehand line cannot go on with a sketch of " + sketch.kind());
        }
        if (drawing || !before.isEmpty() || sketch.set().size() == 0) {
            return false;
        }
        before = Vertex.of(sketch.set());
        kept = sketch;
        return true;
    }

    @Override
    public void suspend() {
        before = all();
        stopDrawing();
        keep();
    }

    @Override
    public ToolResult handle(ToolEvent event) {
        return switch (event.type()) {
            case PRESS -> event.button() == ToolEvent.Button.PRIMARY ? begin(event) : ToolResult.IGNORED;
            case DRAG -> {
                if (drawing) {
                    add(event);
                }
                yield drawing ? ToolResult.TAKEN : ToolResult.IGNORED;
            }
            case RELEASE -> {
                if (drawing) {
                    add(event);
                }
                yield drawing ? end() : ToolResult.IGNORED;
            }
            case KEY -> key(event.key());
            case MOVE, CLICK -> ToolResult.TAKEN;
            case KEY_UP -> ToolResult.IGNORED;
        };
    }

    private ToolResult key(ToolEvent.Key key) {
        if (!drawing && before.isEmpty()) {
            return ToolResult.IGNORED;
        }
        return switch (key) {
            case ESCAPE -> clear();
            case ENTER -> drawing ? ToolResult.IGNORED : end();
            default -> ToolResult.IGNORED;
        };
    }

    private ToolResult begin(ToolEvent event) {
        stopDrawing();
        drawing = true;
        add(event);
        return ToolResult.TAKEN;
    }

    private void add(ToolEvent event) {
        ScreenPoint p = event.pixel();
        if (!pixels.isEmpty() && pixels.getLast().distanceTo(p) < STEP_PIXELS) {
            return;
        }
        event.ground().ifPresent(position -> {
            vertices.add(Aim.free(event, position));
            pixels.add(p);
            if (vertices.size() % KEPT_AT_ONCE == 0) {
                keep();
            }
        });
    }

    private void keep() {
        VertexPath path = Vertex.path(all()).withoutRepeats(false);
        kept = path.size() == 0 ? null : new Sketch(AnnotationKind.FREEHAND, path, false);
    }

    private ToolResult end() {
        Shape shape = Shape.of(Vertex.path(all()).withoutRepeats(false));
        clear();
        if (!shape.fits(AnnotationKind.FREEHAND)) {
            return ToolResult.TAKEN;
        }
        Annotation made = maker.make(AnnotationKind.FREEHAND, shape);
        return new ToolResult.Edited(new Edit.Add("add " + KindWords.noun(AnnotationKind.FREEHAND), made), made.id());
    }

    private List<Vertex> all() {
        return Stream.concat(before.stream(), steady().stream()).toList();
    }

    /** The vertices that the line in the making needs. */
    private List<Vertex> steady() {
        if (pixels.size() < 3) {
            return List.copyOf(vertices);
        }
        Coordinate[] way =
                pixels.stream().map(p -> new Coordinate(p.x(), p.y())).toArray(Coordinate[]::new);
        Coordinate[] needed = DouglasPeuckerSimplifier.simplify(FACTORY.createLineString(way), TREMBLE_PIXELS)
                .getCoordinates();
        List<Vertex> steady = new ArrayList<>(needed.length);
        int next = 0;
        for (int i = 0; i < way.length && next < needed.length; i++) {
            if (way[i].equals2D(needed[next])) {
                steady.add(vertices.get(i));
                next++;
            }
        }
        return steady;
    }

    private void stopDrawing() {
        drawing = false;
        vertices.clear();
        pixels.clear();
    }

    private ToolResult clear() {
        stopDrawing();
        before = List.of();
        kept = null;
        return ToolResult.TAKEN;
    }
}
