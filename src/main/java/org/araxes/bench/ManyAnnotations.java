package org.araxes.bench;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;
import org.araxes.annotation.Annotation;
import org.araxes.annotation.AnnotationKind;
import org.araxes.annotation.AnnotationStyle;
import org.araxes.annotation.Details;
import org.araxes.annotation.Shape;
import org.araxes.annotation.VertexPath;
import org.araxes.geo.Extent;
import org.araxes.geo.LonLat;

/**
 * As many annotations as one likes, of mixed kinds, strewn over a region; always the same ones. Half are markers, the
 * rest texts, lines, arrows, measured distances, polygons, circles and measured areas of up to some kilometres, in six
 * colours. For measuring speed and for rehearsals.
 */
public final class ManyAnnotations {

    private static final AnnotationKind[] OTHERS = {
        AnnotationKind.TEXT,
        AnnotationKind.LINE,
        AnnotationKind.LINE,
        AnnotationKind.ARROW,
        AnnotationKind.DISTANCE,
        AnnotationKind.POLYGON,
        AnnotationKind.CIRCLE,
        AnnotationKind.AREA
    };

    private static final int[] COLOURS = {0xC2185B, 0x1565C0, 0x2E7D32, 0xEF6C00, 0x6A1B9A, 0x37474F};

    private static final long SEED = 20_261_122;

    private static final double METERS_PER_DEGREE = 111_000;

    private static final double ACCURACY_METERS = 25;

    private final SplittableRandom random;
    private final Extent extent;

    /** Annotations by a seed. */
    public ManyAnnotations(long seed, Extent extent) {
        this.random = new SplittableRandom(seed);
        this.extent = extent;
    }

    /** The same ones for the same number and extent, in drawing order. */
    public static List<Annotation> of(int count, Extent extent) {
        ManyAnnotations many = new ManyAnnotations(SEED, extent);
        List<Annotation> all = new ArrayList<>(count);
        for (int i = 1; i <= count; i++) {
            all.add(many.next(i));
        }
        return all;
    }

    /** The next one, above all before it when the order grows. */
    public Annotation next(long order) {
        AnnotationKind kind = random.nextBoolean() ? AnnotationKind.MARKER : OTHERS[random.nextInt(OTHERS.length)];
        String word = kind.name().charAt(0) + kind.name().substring(1).toLowerCase(java.util.Locale.ROOT);
        return new Annotation(
                new UUID(random.nextLong(), random.nextLong()),
                kind,
                word + " " + order,
                "",
                shape(kind),
                style(),
                Details.NONE,
                order,
                Instant.ofEpochSecond(1_700_000_000 + order));
    }

    /** A look, as if another style had been chosen. */
    public AnnotationStyle style() {
        return new AnnotationStyle(COLOURS[random.nextInt(COLOURS.length)], 2.5, 14, 0.15);
    }

    /** Somewhere that a kind can be. */
    public Shape shape(AnnotationKind kind) {
        LonLat center = new LonLat(
                random.nextDouble(extent.west(), extent.east()), random.nextDouble(extent.south(), extent.north()));
        double size = 300 + 7_000 * random.nextDouble() * random.nextDouble();
        if (kind == AnnotationKind.CIRCLE) {
            return Shape.circle(center, ACCURACY_METERS, size / 2);
        }
        int vertices = kind.isPoint() ? 1 : Math.min(kind.maxPoints(), kind.minPoints() + random.nextInt(8));
        List<LonLat> points = new ArrayList<>();
        List<Double> accuracies = new ArrayList<>();
        for (int i = 0; i < vertices; i++) {
            points.add(kind.closed() ? onRing(center, size, i, vertices) : onWay(center, size, i));
            accuracies.add(ACCURACY_METERS);
        }
        return Shape.of(new VertexPath(points, accuracies));
    }

    private LonLat onRing(LonLat center, double sizeMeters, int i, int of) {
        double angle = 2 * Math.PI * i / of;
        double radius = sizeMeters / METERS_PER_DEGREE / 2 * (0.6 + 0.4 * random.nextDouble());
        return new LonLat(
                center.lonDegrees() + 1.3 * radius * Math.cos(angle), center.latDegrees() + radius * Math.sin(angle));
    }

    private LonLat onWay(LonLat start, double sizeMeters, int i) {
        double step = sizeMeters / METERS_PER_DEGREE / 4;
        return new LonLat(
                start.lonDegrees() + step * i, start.latDegrees() + (i == 0 ? 0 : step * (random.nextDouble() - 0.5)));
    }
}
