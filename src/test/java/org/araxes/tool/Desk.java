package org.araxes.tool;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.araxes.annotation.Annotation;
import org.araxes.annotation.AnnotationKind;
import org.araxes.annotation.AnnotationStyle;
import org.araxes.annotation.Document;
import org.araxes.annotation.Edit;
import org.araxes.geo.LonLat;
import org.araxes.geo.MapPoint;
import org.araxes.geo.TransverseMercator;
import org.araxes.render.ScreenPoint;
import org.araxes.render.Viewport;

/**
 * A window without a window: document, selection, view and tools, driven by {@link EventScript}s. It does with results
 * what the real window does.
 */
final class Desk implements SelectionModel {

    /** Ten metres a pixel around 45° E 40° N, which lies at pixel 500, 400. */
    static final Viewport VIEW = new Viewport(
            TransverseMercator.UTM_38N, TransverseMercator.UTM_38N.toMap(new LonLat(45, 40)), 10, 1000, 800);

    private static final double HIT_PIXELS = 6;

    final Document document;
    final Set<UUID> selection = new LinkedHashSet<>();
    final Set<UUID> unseen = new LinkedHashSet<>();
    final List<Edit> edits = new ArrayList<>();
    final List<ToolResult> results = new ArrayList<>();
    final ViewHistory views = new ViewHistory();
    final Navigation navigation = new Navigation();
    final ToolBox tools;
    Viewport view = VIEW;

    private final MapInput input;
    private long made;

    Desk(Annotation... existing) {
        this(Snapping.NONE, existing);
    }

    Desk(Snapping snapping, Annotation... existing) {
        this(snapping, Tracing.NONE, Targets.NONE, existing);
    }

    Desk(Snapping snapping, Tracing tracing, Targets targets, Annotation... existing) {
        document = new Document(List.of(existing));
        AnnotationMaker maker = new NewAnnotations(
                () -> new UUID(1, ++made),
                Namer.numbered(document::annotations),
                () -> AnnotationStyle.DEFAULT,
                document::nextOrder,
                () -> Instant.EPOCH);
        tools = ToolBox.standard(this, maker, snapping, tracing, targets);
        input = new MapInput(navigation, tools);
        views.changed(new ViewChange(view, true));
    }

    @Override
    public boolean isShown(Annotation annotation) {
        return !unseen.contains(annotation.id());
    }

    /** An object whose vertices lie at these pixels of {@link #VIEW}, x and y in turn. */
    static Annotation object(int id, AnnotationKind kind, double... pixels) {
        List<LonLat> points = new ArrayList<>();
        for (int i = 0; i < pixels.length; i += 2) {
            points.add(at(pixels[i], pixels[i + 1]));
        }
        return new Annotation(
                new UUID(0, id), kind, "object " + id, "", points, AnnotationStyle.DEFAULT, id, Instant.EPOCH);
    }

    /** The position at a pixel of {@link #VIEW}. */
    static LonLat at(double x, double y) {
        return VIEW.toLonLat(x, y);
    }

    /** Takes a tool, selects objects by number. */
    Desk with(String tool, int... selected) {
        tools.take(tool);
        for (int id : selected) {
            selection.add(new UUID(0, id));
        }
        return this;
    }

    Desk run(String script) {
        EventScript.events(script, () -> view).forEach(this::handle);
        return this;
    }

    void handle(ToolEvent event) {
        MapInput.Outcome outcome = input.handle(event);
        results.add(outcome.result());
        outcome.view().ifPresent(change -> {
            view = change.view();
            views.changed(change);
        });
        switch (outcome.result()) {
            case ToolResult.Edited(var edit, var select) -> {
                document.apply(edit);
                edits.add(edit);
                if (select != null) {
                    selection.clear();
                    selection.add(select);
                }
            }
            case ToolResult.Pointed(var where) -> {
                selection.clear();
                annotationAt(where).ifPresent(selection::add);
            }
            case ToolResult.Selected(var ids) -> {
                selection.clear();
                selection.addAll(ids);
            }
            case ToolResult.Chosen chosen -> {}
            case ToolResult.Related related -> {}
            case ToolResult.Taken taken -> {}
            case ToolResult.Ignored ignored -> {}
        }
    }

    Tool tool() {
        return tools.inHand().tool();
    }

    /** The sketch in hand as pixels of the view, rounded: {@code "10,10 50,50~"}, with ~ behind a live end. */
    String sketch() {
        return tool().sketch().map(this::pixels).orElse("");
    }

    private String pixels(Sketch sketch) {
        List<String> words = new ArrayList<>();
        for (LonLat p : sketch.points()) {
            words.add(pixel(p));
        }
        return String.join(" ", words) + (sketch.live() ? "~" : "");
    }

    /** The vertices of an object as pixels of the view, rounded. */
    String pixels(Annotation annotation) {
        return pixels(new Sketch(annotation.kind(), annotation.points(), false));
    }

    private String pixel(LonLat p) {
        ScreenPoint s = view.toScreen(p);
        return Math.round(s.x()) + "," + Math.round(s.y());
    }

    /** The object of a number that the test put there. */
    Annotation get(int id) {
        return document.annotation(new UUID(0, id)).orElseThrow();
    }

    @Override
    public List<Annotation> selected() {
        return selection.stream()
                .flatMap(id -> document.annotation(id).stream())
                .toList();
    }

    @Override
    public List<Annotation> all() {
        return document.annotations();
    }

    @Override
    public Optional<UUID> annotationAt(ToolEvent event) {
        return document.annotations().reversed().stream()
                .filter(a -> hit(a, event))
                .map(Annotation::id)
                .findFirst();
    }

    private static boolean hit(Annotation a, ToolEvent event) {
        Viewport v = event.viewport();
        int n = a.points().size();
        for (int i = 0; i < (a.kind().closed() ? n : Math.max(1, n - 1)); i++) {
            ScreenPoint p = v.toScreen(a.points().get(i));
            ScreenPoint q = v.toScreen(a.points().get((i + 1) % n));
            if (distance(event.pixel(), p, q) <= HIT_PIXELS) {
                return true;
            }
        }
        return false;
    }

    private static double distance(ScreenPoint c, ScreenPoint a, ScreenPoint b) {
        double dx = b.x() - a.x();
        double dy = b.y() - a.y();
        double length2 = dx * dx + dy * dy;
        double t = length2 == 0 ? 0 : Math.clamp(((c.x() - a.x()) * dx + (c.y() - a.y()) * dy) / length2, 0.0, 1.0);
        return c.distanceTo(new ScreenPoint(a.x() + t * dx, a.y() + t * dy));
    }

    /** A map point moved by pixels of {@link #VIEW}, for expectations. */
    static MapPoint shifted(LonLat p, double dxPixels, double dyPixels) {
        return VIEW.projection().toMap(p).plus(10 * dxPixels, -10 * dyPixels);
    }
}
