package org.araxes.tool;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.araxes.annotation.Annotation;
import org.araxes.annotation.AnnotationKind;
import org.araxes.annotation.Edit;
import org.araxes.annotation.Shape;
import org.araxes.render.ScreenPoint;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.simplify.DouglasPeuckerSimplifier;

/**
 * Draws a line with the button held, as with a pen; its release ends the line, Esc gives it up. The hand's tremble is
 * taken out: what stays is within a pixel of the way of the pointer. It snaps to nothing. Not thread-safe: used on one
 * thread.
 */
public final class FreehandTool implements Tool {

    /** Nearer positions say nothing about the line. */
    private static final double STEP_PIXELS = 1.5;

    private static final double TREMBLE_PIXELS = 0.8;

    private static final GeometryFactory FACTORY = new GeometryFactory();

    private final AnnotationMaker maker;
    private final List<Vertex> vertices = new ArrayList<>();
    private final List<ScreenPoint> pixels = new ArrayList<>();
    private boolean drawing;

    /** @param maker makes the finished object */
    public FreehandTool(AnnotationMaker maker) {
        this.maker = maker;
    }

    @Override
    public String help() {
        return drawing
                ? "Let go to end the line. Esc cancels."
                : "Draw with the button held, as with a pen. Space and drag moves the map.";
    }

    @Override
    public Optional<Sketch> sketch() {
        return vertices.isEmpty()
                ? Optional.empty()
                : Optional.of(Sketch.withoutVertices(
                        AnnotationKind.FREEHAND,
                        vertices.stream().map(Vertex::position).toList()));
    }

    @Override
    public void suspend() {
        clear();
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
            case RELEASE -> drawing ? end(event) : ToolResult.IGNORED;
            case KEY -> drawing && event.key() == ToolEvent.Key.ESCAPE ? clear() : ToolResult.IGNORED;
            case MOVE, CLICK -> ToolResult.TAKEN;
            case KEY_UP -> ToolResult.IGNORED;
        };
    }

    private ToolResult begin(ToolEvent event) {
        clear();
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
        });
    }

    private ToolResult end(ToolEvent event) {
        add(event);
        List<Vertex> kept = kept();
        clear();
        Shape shape = Shape.of(Vertex.path(kept).withoutRepeats(false));
        if (!shape.fits(AnnotationKind.FREEHAND)) {
            return ToolResult.TAKEN;
        }
        Annotation made = maker.make(AnnotationKind.FREEHAND, shape);
        return new ToolResult.Edited(new Edit.Add("add " + KindWords.noun(AnnotationKind.FREEHAND), made), made.id());
    }

    /** The vertices that the line needs. */
    private List<Vertex> kept() {
        if (pixels.size() < 3) {
            return List.copyOf(vertices);
        }
        Coordinate[] way =
                pixels.stream().map(p -> new Coordinate(p.x(), p.y())).toArray(Coordinate[]::new);
        Coordinate[] needed = DouglasPeuckerSimplifier.simplify(FACTORY.createLineString(way), TREMBLE_PIXELS)
                .getCoordinates();
        List<Vertex> kept = new ArrayList<>(needed.length);
        int next = 0;
        for (int i = 0; i < way.length && next < needed.length; i++) {
            if (way[i].equals2D(needed[next])) {
                kept.add(vertices.get(i));
                next++;
            }
        }
        return kept;
    }

    private ToolResult clear() {
        drawing = false;
        vertices.clear();
        pixels.clear();
        return ToolResult.TAKEN;
    }
}
