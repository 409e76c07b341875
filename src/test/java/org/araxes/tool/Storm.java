package org.araxes.tool;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.araxes.annotation.Annotation;
import org.araxes.annotation.AnnotationKind;
import org.araxes.render.ScreenPoint;
import org.araxes.tool.ToolEvent.Button;
import org.araxes.tool.ToolEvent.Key;
import org.araxes.tool.ToolEvent.Type;

/**
 * Random input for a {@link Desk}: mostly whole gestures that begin where something is, or single events would hardly
 * ever make a drag; some loose events and broken coordinates between them. The same seed gives the same storm.
 */
final class Storm {

    /** Places close together, so that first vertices and neighbours are really hit. */
    private static final int GRID_PIXELS = 40;

    private final Random random;
    final Desk desk;

    Storm(int seed) {
        random = new Random(seed);
        desk = new Desk(
                snapping(),
                Desk.object(1, AnnotationKind.LINE, 40, 40, 240, 40, 240, 240),
                Desk.object(2, AnnotationKind.POLYGON, 80, 80, 200, 80, 200, 200, 80, 200),
                Desk.object(3, AnnotationKind.MARKER, 120, 40));
    }

    private Snapping snapping() {
        return e -> random.nextInt(6) > 0
                ? Optional.empty()
                : Optional.of(new Snap(Desk.at(grid(), grid()), "grid", random.nextInt(50)));
    }

    /** One thing that happens. */
    void step() {
        switch (random.nextInt(24)) {
            case 0 -> desk.tools.take(pick(desk.tools.entries()).id());
            case 1, 2, 3, 4 -> select();
            case 5 -> undoOutsideTheTool();
            case 6 -> navigate();
            case 7, 8, 9, 10, 11 -> dragSomething();
            case 12, 13, 14 -> draw();
            case 15, 16 -> hoverAndDelete();
            default -> desk.handle(loose());
        }
    }

    private void select() {
        desk.tools.take(ToolBox.SELECT);
        desk.selection.clear();
        List<Annotation> all = desk.document.annotations();
        for (int i = random.nextInt(4) == 0 ? 2 : 1; i > 0 && !all.isEmpty(); i--) {
            desk.selection.add(pick(all).id());
        }
    }

    private void undoOutsideTheTool() {
        if (!desk.edits.isEmpty()) {
            desk.document.apply(desk.edits.removeLast().inverse());
        }
    }

    private void navigate() {
        Scroll.Device device = pick(List.of(Scroll.Device.values()));
        double dx = random.nextGaussian() * 5;
        desk.view = switch (random.nextInt(3)) {
            case 0 -> Desk.VIEW;
            case 1 -> desk.views.back(500, 400).orElse(Desk.VIEW);
            default -> Views.scrolled(new Scroll(device, place(), dx, dx / 2, random.nextBoolean(), desk.view));
        };
        desk.navigation.reset();
    }

    private void dragSomething() {
        ScreenPoint from = target();
        desk.run("press " + words(from));
        if (random.nextInt(6) == 0) {
            undoOutsideTheTool();
        }
        for (int i = random.nextInt(4); i > 0; i--) {
            desk.run((random.nextInt(5) == 0 ? "alt " : "") + "pull " + words(place()));
        }
        if (random.nextInt(8) > 0) {
            desk.run("release " + words(place()));
        }
    }

    private void draw() {
        if (desk.tools.inHand().id().equals(ToolBox.SELECT)) {
            desk.tools.take(pick(desk.tools.entries()).id());
        }
        for (int i = random.nextInt(6); i > 0; i--) {
            String modifier = pick(List.of("", "", "", "alt ", "shift "));
            desk.run(modifier + pick(List.of("click ", "click ", "move ", "dblclick ")) + words(place()));
        }
        desk.run(pick(List.of("key ENTER", "key BACKSPACE", "key ESCAPE", "rclick 5 5", "key ENTER; key BACKSPACE")));
    }

    private void hoverAndDelete() {
        desk.run(pick(List.of("move ", "click ")) + words(target()) + "; key DELETE");
    }

    /** A handle or a place on the edge of something selected, else anywhere. */
    private ScreenPoint target() {
        List<Annotation> selected = desk.selected();
        if (selected.isEmpty() || random.nextInt(6) == 0) {
            return place();
        }
        Annotation a = pick(selected);
        Handle handle = pick(Handles.of(a).all());
        ScreenPoint at = desk.view.toScreen(handle.position());
        ScreenPoint corner = desk.view.toScreen(Reshape.grips(a).get(handle.index()));
        // A quarter of the way from a middle lies on the body and off the handles.
        return random.nextBoolean()
                ? at
                : new ScreenPoint(at.x() + (corner.x() - at.x()) / 2, at.y() + (corner.y() - at.y()) / 2);
    }

    private ToolEvent loose() {
        Type type = pick(List.of(Type.values()));
        boolean key = type == Type.KEY || type == Type.KEY_UP;
        Button button = key || type == Type.MOVE ? Button.NONE : pick(List.of(Button.values()));
        return new ToolEvent(
                type,
                place(),
                button,
                1 + random.nextInt(3),
                key ? pick(List.of(Key.values())) : Key.NONE,
                random.nextInt(5) == 0,
                random.nextInt(5) == 0,
                random.nextInt(5) == 0,
                desk.view);
    }

    private ScreenPoint place() {
        return switch (random.nextInt(30)) {
            case 0 -> new ScreenPoint(random.nextGaussian() * 1e9, random.nextGaussian() * 1e9);
            case 1 -> new ScreenPoint(Double.MAX_VALUE, -Double.MAX_VALUE);
            default -> new ScreenPoint(grid() + random.nextInt(3), grid() + random.nextInt(3));
        };
    }

    private double grid() {
        return GRID_PIXELS * random.nextInt(8);
    }

    private <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }

    private static String words(ScreenPoint p) {
        return p.x() + " " + p.y();
    }

    /** What a person would see now, all of it asked for as the window does. */
    Stream<String> seen(Readout readout) {
        Tool tool = desk.tool();
        if (tool instanceof SelectTool select) {
            select.handles().ifPresent(h -> h.visible(desk.view));
            select.activeVertex().ifPresent(h -> desk.view.toScreen(h.position()));
        }
        tool.sketches().forEach(readout::of);
        return Stream.of(tool.help());
    }
}
