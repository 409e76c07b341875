package org.araxes.ui.map;

import java.util.List;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.shape.FillRule;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import org.araxes.annotation.AnnotationStyle;
import org.araxes.geo.LonLat;
import org.araxes.measure.Densifier;
import org.araxes.measure.Rings;
import org.araxes.render.ScreenPoint;
import org.araxes.render.Viewport;
import org.araxes.tool.Handle;
import org.araxes.tool.Sketch;
import org.araxes.tool.Snap;
import org.jspecify.annotations.Nullable;

/**
 * The sketch in hand, drawn in screen space on the FX thread: rubber band, vertices, handles of the selected object and
 * the place the pointer is snapped to. Everything else is drawn by the renderer. FX thread.
 */
final class SketchOverlay extends Canvas {

    private static final double VERTEX_RADIUS = 4;
    private static final double MIDPOINT_RADIUS = 3;
    private static final double VERTEX_GAP = 3 * VERTEX_RADIUS;
    private static final double SNAP_RADIUS = 8;
    /** Half a pixel is below what an eye sees. */
    private static final double BEND_PIXELS = 0.5;

    private static final Color HALO = Color.rgb(255, 255, 255, 0.85);

    SketchOverlay() {
        setManaged(false);
        setMouseTransparent(true);
    }

    /**
     * Draws anew.
     *
     * @param view the view
     * @param sketches what is being drawn
     * @param handles handles of selected objects
     * @param snap what the pointer is snapped to; null for nothing
     * @param style colour and width of the sketch
     */
    void draw(Viewport view, List<Sketch> sketches, List<Handle> handles, @Nullable Snap snap, AnnotationStyle style) {
        boolean nothing = sketches.isEmpty() && handles.isEmpty() && snap == null;
        setVisible(!nothing); // laying an empty sheet over the whole map at every move would cost as much as the map
        if (nothing) {
            return;
        }
        GraphicsContext g = getGraphicsContext2D();
        g.clearRect(0, 0, getWidth(), getHeight());
        Color color = color(style.colorRgb());
        for (Sketch sketch : sketches) {
            drawSketch(g, view, sketch, color, style.widthPixels());
        }
        ScreenPoint before = null;
        for (Handle h : handles) {
            ScreenPoint here = view.toScreen(h.position());
            if (before != null && before.distanceTo(here) < VERTEX_GAP) {
                continue; // of a traced line: the handles would hide it
            }
            before = here;
            double radius = h.isVertex() ? VERTEX_RADIUS : MIDPOINT_RADIUS;
            dot(g, here, radius, Color.WHITE, h.isVertex() ? Color.BLACK : Color.GRAY);
        }
        if (snap != null) {
            ScreenPoint at = view.toScreen(snap.position());
            g.setStroke(color);
            g.setLineWidth(1.5);
            g.strokeRect(at.x() - SNAP_RADIUS, at.y() - SNAP_RADIUS, 2 * SNAP_RADIUS, 2 * SNAP_RADIUS);
        }
    }

    private static void drawSketch(GraphicsContext g, Viewport view, Sketch sketch, Color color, double width) {
        List<LonLat> points = sketch.points();
        boolean closed = sketch.kind().closed() && sketch.outline().size() > 2;
        g.beginPath();
        path(g, view, sketch.outline().points(), closed);
        sketch.holes().forEach(hole -> path(g, view, hole.points(), true));
        if (closed) {
            g.setFill(color.deriveColor(0, 1, 1, 0.15));
            g.setFillRule(FillRule.EVEN_ODD); // holes stay open
            g.fill();
        }
        g.setLineCap(StrokeLineCap.ROUND);
        g.setLineJoin(StrokeLineJoin.ROUND);
        g.setStroke(HALO);
        g.setLineWidth(width + 2.5);
        g.stroke();
        g.setStroke(color);
        g.setLineWidth(width);
        g.stroke();
        if (closed) {
            Rings.crossing(points).ifPresent(at -> cross(g, view.toScreen(at)));
        }
        int set = sketch.live() ? points.size() - 1 : points.size();
        ScreenPoint last = null;
        for (int i = 0; i < set; i++) {
            ScreenPoint at = view.toScreen(points.get(i));
            // Vertices of a traced line would hide it.
            if (last == null || last.distanceTo(at) >= VERTEX_GAP || i == set - 1) {
                dot(g, at, VERTEX_RADIUS, Color.WHITE, color);
                last = at;
            }
        }
    }

    /** Where a ring crosses itself. */
    private static void cross(GraphicsContext g, ScreenPoint at) {
        double r = SNAP_RADIUS - 1;
        g.setStroke(Color.WHITE);
        g.setLineWidth(5);
        g.strokeOval(at.x() - r, at.y() - r, 2 * r, 2 * r);
        g.setStroke(Color.rgb(209, 36, 47));
        g.setLineWidth(2);
        g.strokeOval(at.x() - r, at.y() - r, 2 * r, 2 * r);
        g.strokeLine(at.x() - 5, at.y() - 5, at.x() + 5, at.y() + 5);
        g.strokeLine(at.x() - 5, at.y() + 5, at.x() + 5, at.y() - 5);
    }

    private static void path(GraphicsContext g, Viewport view, List<LonLat> points, boolean closed) {
        Densifier bend = new Densifier(view.projection(), BEND_PIXELS * view.metersPerPixel());
        boolean first = true;
        for (LonLat p : closed ? bend.ring(points) : bend.line(points)) {
            ScreenPoint at = view.toScreen(p);
            if (first) {
                g.moveTo(at.x(), at.y());
            } else {
                g.lineTo(at.x(), at.y());
            }
            first = false;
        }
        if (closed) {
            g.closePath();
        }
    }

    private static void dot(GraphicsContext g, ScreenPoint at, double radius, Color fill, Color stroke) {
        g.setFill(fill);
        g.fillOval(at.x() - radius, at.y() - radius, 2 * radius, 2 * radius);
        g.setStroke(stroke);
        g.setLineWidth(1.5);
        g.strokeOval(at.x() - radius, at.y() - radius, 2 * radius, 2 * radius);
    }

    private static Color color(int rgb) {
        return Color.rgb(rgb >> 16 & 0xFF, rgb >> 8 & 0xFF, rgb & 0xFF);
    }
}
