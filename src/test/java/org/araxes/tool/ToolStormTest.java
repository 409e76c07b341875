package org.araxes.tool;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.araxes.annotation.Annotation;
import org.araxes.annotation.AnnotationKind;
import org.araxes.annotation.Edit;
import org.araxes.measure.AreaUnit;
import org.araxes.measure.LengthUnit;
import org.araxes.render.ScreenPoint;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a person, a cat or a faulty mouse does: nothing throws, and every edit fits the document and can be undone. */
class ToolStormTest {

    private static final int EVENTS = 600;

    /** Places close together, so that handles, first vertices and objects are really hit. */
    private static final int GRID_PIXELS = 40;

    static IntStream seeds() {
        return IntStream.range(0, 120);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void nothingThrowsAndEveryEditAppliesAndInverts(int seed) {
        Random random = new Random(seed);
        Desk desk = new Desk(snapping(random), existing());
        List<Annotation> start = desk.document.annotations();
        Readout readout = new Readout(LengthUnit.METRIC, AreaUnit.METRIC);
        for (int i = 0; i < EVENTS; i++) {
            step(desk, random);
            check(desk, readout);
        }
        List<Annotation> end = desk.document.annotations();
        desk.edits.reversed().stream().map(Edit::inverse).forEach(desk.document::apply);
        assertThat(desk.document.annotations()).isEqualTo(start);
        desk.edits.forEach(desk.document::apply);
        assertThat(desk.document.annotations()).isEqualTo(end);
    }

    private static Annotation[] existing() {
        return new Annotation[] {
            Desk.object(1, AnnotationKind.LINE, 40, 40, 240, 40, 240, 240),
            Desk.object(2, AnnotationKind.POLYGON, 80, 80, 200, 80, 200, 200, 80, 200),
            Desk.object(3, AnnotationKind.MARKER, 120, 40)
        };
    }

    private static Snapping snapping(Random random) {
        return e -> random.nextInt(4) > 0
                ? Optional.empty()
                : Optional.of(new Snap(Desk.at(grid(random), grid(random)), "grid", random.nextInt(50)));
    }

    private static double grid(Random random) {
        return GRID_PIXELS * random.nextInt(8);
    }

    private static void step(Desk desk, Random random) {
        switch (random.nextInt(40)) {
            case 0, 1 -> desk.tools.take(pick(random, desk.tools.entries()).id());
            case 2 -> desk.view = Desk.VIEW;
            case 3 -> desk.view = Views.scrolled(scroll(desk, random));
            case 4 -> desk.views.back(500, 400).ifPresent(v -> desk.view = v);
            case 5, 6 -> selectSome(desk, random);
            case 7 -> undoOutsideTheTool(desk);
            case 8 -> desk.navigation.reset();
            default -> desk.handle(event(desk, random));
        }
    }

    private static void selectSome(Desk desk, Random random) {
        desk.selection.clear();
        desk.document.annotations().stream()
                .filter(a -> random.nextInt(3) == 0)
                .limit(1 + random.nextInt(2))
                .forEach(a -> desk.selection.add(a.id()));
    }

    private static void undoOutsideTheTool(Desk desk) {
        if (!desk.edits.isEmpty()) {
            desk.document.apply(desk.edits.removeLast().inverse());
        }
    }

    private static Scroll scroll(Desk desk, Random random) {
        return new Scroll(
                pick(random, List.of(Scroll.Device.values())),
                place(random),
                random.nextGaussian() * 5,
                random.nextGaussian() * 5,
                random.nextBoolean(),
                desk.view);
    }

    private static ToolEvent event(Desk desk, Random random) {
        ToolEvent.Type type = pick(random, List.of(ToolEvent.Type.values()));
        boolean key = type == ToolEvent.Type.KEY || type == ToolEvent.Type.KEY_UP;
        boolean bare = key || type == ToolEvent.Type.MOVE;
        return new ToolEvent(
                type,
                place(random),
                bare ? ToolEvent.Button.NONE : button(random),
                1 + random.nextInt(3),
                key ? pick(random, List.of(ToolEvent.Key.values())) : ToolEvent.Key.NONE,
                random.nextInt(5) == 0,
                random.nextInt(5) == 0,
                random.nextInt(5) == 0,
                desk.view);
    }

    private static ToolEvent.Button button(Random random) {
        return random.nextInt(4) > 0 ? ToolEvent.Button.PRIMARY : pick(random, List.of(ToolEvent.Button.values()));
    }

    private static ScreenPoint place(Random random) {
        return switch (random.nextInt(30)) {
            case 0 -> new ScreenPoint(random.nextGaussian() * 1e9, random.nextGaussian() * 1e9);
            case 1 -> new ScreenPoint(Double.MAX_VALUE, -Double.MAX_VALUE);
            default -> new ScreenPoint(grid(random) + random.nextInt(3), grid(random) + random.nextInt(3));
        };
    }

    private static void check(Desk desk, Readout readout) {
        assertThat(desk.tool().help()).isNotBlank();
        desk.tool().sketch().ifPresent(readout::of);
        Set<Object> ids = new HashSet<>();
        for (Annotation a : desk.document.annotations()) {
            assertThat(ids.add(a.id())).isTrue();
            List<Object> clean =
                    new ArrayList<>(Vertices.withoutRepeats(a.points(), a.kind().closed()));
            assertThat(clean).as("no repeated vertex in %s", a.name()).isEqualTo(a.points());
        }
    }

    private static <T> T pick(Random random, List<T> from) {
        return from.get(random.nextInt(from.size()));
    }
}
