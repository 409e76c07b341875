package org.araxes.workspace;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.araxes.annotation.Annotation;
import org.araxes.annotation.AnnotationKind;
import org.araxes.annotation.AnnotationStyle;
import org.araxes.annotation.Document;
import org.araxes.annotation.Edit;
import org.araxes.annotation.Editor;
import org.araxes.annotation.Step;
import org.araxes.geo.LonLat;

/** Random annotations and work, the same for the same seed. */
final class Samples {

    private static final List<String> NAMES = List.of(
            "",
            "Meghri",
            "Մեղրի",
            "Ordubad əğış",
            "Сюник",
            "line\nbreak",
            "quote ' \" \\ ; --",
            "emoji 🗺️",
            "\u0001\t");

    private final Random random;

    Samples(long seed) {
        this.random = new Random(seed);
    }

    Annotation annotation() {
        AnnotationKind kind = AnnotationKind.values()[random.nextInt(AnnotationKind.values().length)];
        return annotation(kind);
    }

    Annotation annotation(AnnotationKind kind) {
        return new Annotation(
                new UUID(random.nextLong(), random.nextLong()),
                kind,
                name(),
                name(),
                points(kind),
                style(),
                random.nextInt(5),
                Instant.ofEpochMilli(random.nextLong(4_000_000_000_000L)));
    }

    /** Makes a random change that fits, undo and redo among them. */
    Step step(Editor editor) {
        int dice = random.nextInt(10);
        if (dice == 0 && editor.history().undoable().isPresent()) {
            return editor.undo().orElseThrow();
        }
        if (dice == 1 && editor.history().redoable().isPresent()) {
            return editor.redo().orElseThrow();
        }
        return editor.perform(edit(editor.document()));
    }

    Edit edit(Document document) {
        List<Annotation> all = document.annotations();
        if (all.isEmpty()) {
            return new Edit.Add("add", annotation());
        }
        Annotation one = all.get(random.nextInt(all.size()));
        return switch (random.nextInt(5)) {
            case 0 -> new Edit.Remove("remove " + name(), one);
            case 1, 2 -> new Edit.Replace("change", one, changed(one));
            case 3 -> batch(one);
            default -> new Edit.Add("add", annotation());
        };
    }

    private Edit batch(Annotation one) {
        Annotation once = changed(one);
        return new Edit.Batch(
                "several",
                List.of(
                        new Edit.Add("a", annotation()),
                        new Edit.Replace("b", one, once),
                        new Edit.Batch("nested", List.of(new Edit.Remove("c", once))),
                        new Edit.Batch("nothing", List.of())));
    }

    private Annotation changed(Annotation one) {
        return switch (random.nextInt(4)) {
            case 0 -> one.withName(name());
            case 1 -> one.withPoints(points(one.kind()));
            case 2 -> one.withStyle(style());
            default -> {
                // Another kind may stand in another table.
                Annotation other = annotation();
                yield new Annotation(
                        one.id(),
                        other.kind(),
                        one.name(),
                        one.note(),
                        other.points(),
                        one.style(),
                        one.order(),
                        one.created());
            }
        };
    }

    private String name() {
        return NAMES.get(random.nextInt(NAMES.size()));
    }

    private AnnotationStyle style() {
        return new AnnotationStyle(
                random.nextInt(0x1000000),
                random.nextDouble(0.5, 20),
                random.nextDouble(6, 96),
                random.nextBoolean() ? 0 : random.nextDouble());
    }

    private List<LonLat> points(AnnotationKind kind) {
        int count = kind.isPoint() ? 1 : kind.minPoints() + random.nextInt(6);
        List<LonLat> points = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            points.add(point());
        }
        return points;
    }

    private LonLat point() {
        return switch (random.nextInt(12)) {
            case 0 -> new LonLat(-0.0, 0.0);
            case 1 -> new LonLat(180, 90);
            case 2 -> new LonLat(-180, -90);
            default -> new LonLat(random.nextDouble(43, 51), random.nextDouble(38, 42));
        };
    }
}
