package org.araxes.workspace;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.araxes.annotation.Annotation;
import org.araxes.annotation.AnnotationKind;
import org.araxes.annotation.AnnotationStyle;
import org.araxes.annotation.ArrowHeads;
import org.araxes.annotation.Details;
import org.araxes.annotation.Document;
import org.araxes.annotation.Edit;
import org.araxes.annotation.Editor;
import org.araxes.annotation.Fill;
import org.araxes.annotation.LabelContent;
import org.araxes.annotation.LineType;
import org.araxes.annotation.Link;
import org.araxes.annotation.MarkerSymbol;
import org.araxes.annotation.Period;
import org.araxes.annotation.Shape;
import org.araxes.annotation.Step;
import org.araxes.annotation.Stroke;
import org.araxes.annotation.TextStyle;
import org.araxes.annotation.VertexPath;
import org.araxes.geo.LonLat;
import org.araxes.measure.Units;
import org.jspecify.annotations.Nullable;

/** Random annotations and work, the same for the same seed. */
public final class Samples {

    /** Those that the fixtures of past versions were made with; WorkspaceTest has the others. */
    private static final LabelContent[] CONTENTS = {
        LabelContent.NOTHING, LabelContent.NAME, LabelContent.NAME_AND_VALUE, LabelContent.NAME_VALUE_AND_SEGMENTS
    };

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

    /** The kinds of version 1, in the order that they had then: the fixture of that version was drawn by it. */
    private static final List<AnnotationKind> VERSION_1 = List.of(
            AnnotationKind.MARKER,
            AnnotationKind.TEXT,
            AnnotationKind.LINE,
            AnnotationKind.ARROW,
            AnnotationKind.POLYGON,
            AnnotationKind.DISTANCE,
            AnnotationKind.AREA);

    private final Random random;
    private final int version;

    /** The possibilities of the newest version. */
    public Samples(long seed) {
        this(seed, Migrations.NEWEST);
    }

    /** @param version the schema version whose possibilities are used */
    Samples(long seed, int version) {
        this.random = new Random(seed);
        this.version = version;
    }

    /** One of any kind. */
    public Annotation annotation() {
        List<AnnotationKind> kinds = version == 1 ? VERSION_1 : List.of(AnnotationKind.values());
        return annotation(kinds.get(random.nextInt(kinds.size())));
    }

    /** One of a kind. */
    public Annotation annotation(AnnotationKind kind) {
        return new Annotation(
                new UUID(random.nextLong(), random.nextLong()),
                kind,
                name(),
                name(),
                shape(kind),
                style(),
                details(),
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

    /** A random change that fits. */
    public Edit edit(Document document) {
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
        return switch (random.nextInt(version == 1 ? 4 : 6)) {
            case 0 -> one.withName(name());
            case 1 -> one.withShape(shape(one.kind()));
            case 2 -> one.withStyle(style());
            case 3 -> {
                // Another kind may stand in another table.
                Annotation other = annotation();
                yield one.withKind(other.kind(), other.shape());
            }
            case 4 -> one.withOrder(random.nextInt(5));
            default -> one.withDetails(details());
        };
    }

    private String name() {
        return NAMES.get(random.nextInt(NAMES.size()));
    }

    private AnnotationStyle style() {
        AnnotationStyle plain = new AnnotationStyle(
                random.nextInt(0x1000000),
                random.nextDouble(0.5, 20),
                random.nextDouble(6, 96),
                random.nextBoolean() ? 0 : random.nextDouble());
        if (version == 1 || random.nextBoolean()) {
            return plain;
        }
        return new AnnotationStyle(
                new Stroke(plain.colorRgb(), plain.widthPixels(), one(LineType.values()), one(ArrowHeads.values())),
                new Fill(color(), plain.fillOpacity()),
                new TextStyle(plain.textSizePixels(), color(), color(), one(CONTENTS)),
                one(MarkerSymbol.values()));
    }

    private @Nullable Integer color() {
        return random.nextBoolean() ? null : random.nextInt(0x1000000);
    }

    private <T> T one(T[] values) {
        return values[random.nextInt(values.length)];
    }

    private Details details() {
        if (version == 1 || random.nextBoolean()) {
            return Details.NONE;
        }
        LocalDate day = LocalDate.ofEpochDay(random.nextInt(20_000));
        Period period = switch (random.nextInt(4)) {
            case 0 -> new Period(day, null);
            case 1 -> new Period(null, day);
            case 2 -> new Period(day, day.plusDays(1 + random.nextInt(900)));
            default -> Period.ALWAYS;
        };
        return new Details(
                random.nextBoolean(),
                random.nextBoolean() ? null : new UUID(random.nextLong(), random.nextLong()),
                period,
                random.nextBoolean() ? null : new Link(one(Link.Target.values()), name()),
                random.nextBoolean() ? null : Units.ALL.get(random.nextInt(Units.ALL.size())));
    }

    private Shape shape(AnnotationKind kind) {
        if (version == 1) {
            return Shape.of(points(kind));
        }
        if (kind == AnnotationKind.CIRCLE) {
            LonLat center = new LonLat(random.nextDouble(43, 51), random.nextDouble(38, 42));
            return Shape.circle(center, accuracy(), random.nextDouble(0.5, 200_000));
        }
        List<VertexPath> holes = new ArrayList<>();
        while (kind.mayHaveHoles() && random.nextInt(3) == 0) {
            holes.add(path(kind));
        }
        return Shape.of(path(kind)).withHoles(holes);
    }

    private VertexPath path(AnnotationKind kind) {
        List<LonLat> points = points(kind);
        return random.nextBoolean()
                ? VertexPath.of(points)
                : new VertexPath(points, points.stream().map(p -> accuracy()).toList());
    }

    private double accuracy() {
        return random.nextInt(3) == 0 ? Double.NaN : random.nextDouble(0, 5000);
    }

    private List<LonLat> points(AnnotationKind kind) {
        int count = kind.isPoint() ? 1 : Math.min(kind.maxPoints(), kind.minPoints() + random.nextInt(6));
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
