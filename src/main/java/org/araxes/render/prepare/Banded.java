package org.araxes.render.prepare;

import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import org.araxes.render.ink.Box;
import org.araxes.render.prepare.BandStore.Band;
import org.jspecify.annotations.Nullable;

/**
 * A geometry at every scale: the full lines, and for each scale band (a factor of √2) those without the vertices that
 * Douglas and Peucker's method leaves out at less than half a device pixel. Bands are made when first asked for, and
 * dropped by a {@link BandStore} when they become too many; fine ones that would keep most vertices are the full lines
 * themselves. Thread-safe.
 */
public final class Banded {

    /** How far a generalised line may be off, device pixels. */
    public static final double TOLERANCE_PIXELS = 0.45;

    /** Tolerance of the finest band, metres; nearer, all vertices are kept. */
    private static final double FINEST_METERS = 0.25;

    /** Coarser than any map. */
    private static final double COARSEST_METERS = 1e6;

    /** A place for a name is looked for as if the area were this large on the screen. */
    private static final double SPOT_PIXELS = 400;

    /** Some tenths of a millisecond of work. */
    private static final int PAUSE_VERTICES = 1 << 15;

    private static final int BANDS_PER_OCTAVE = 2;

    private final Polylines full;
    private final float[] weights;
    private final int firstBand;
    private final BandStore store;
    private final Box box;
    private volatile @Nullable List<AreaSpot> spots;
    private final ConcurrentHashMap<Integer, Band> bands = new ConcurrentHashMap<>();

    /**
     * @param full all vertices
     * @param weights for each vertex the tolerance, metres, up to which it has to stay
     * @param firstBand the finest band that is one; for finer ones the full lines do, alike for all that shares borders
     * @param store keeps its bands
     */
    Banded(Polylines full, float[] weights, int firstBand, BandStore store) {
        this.full = full;
        this.weights = weights;
        this.firstBand = firstBand;
        this.store = store;
        this.box = full.box();
    }

    /** All vertices. */
    public Polylines full() {
        return full;
    }

    /** All that is kept but the bands: for files. The arrays must not be changed. */
    @SuppressWarnings("ArrayRecordComponent")
    public record Packed(Polylines.Packed full, float[] weights, int firstBand) {}

    /** All that is kept but the bands. */
    public Packed packed() {
        return new Packed(full.packed(), weights, firstBand);
    }

    /** The geometry that gave these numbers. */
    public static Banded of(Packed packed, BandStore store) {
        return new Banded(Polylines.of(packed.full()), packed.weights(), packed.firstBand(), store);
    }

    /** The box round it, map metres. */
    public Box box() {
        return box;
    }

    /** Where in the area of rings there is room for a name, the best first; found when first asked for. */
    public List<AreaSpot> spots() {
        List<AreaSpot> known = spots;
        if (known == null) {
            known = AreaSpot.of(at(Math.max(box.width(), box.height()) / SPOT_PIXELS));
            spots = known;
        }
        return known;
    }

    /** The lines good for a scale. */
    public Polylines at(double metersPerDevicePixel) {
        return at(metersPerDevicePixel, () -> {});
    }

    /**
     * The lines good for a scale.
     *
     * @param pause called now and then where they have to be made first; may throw to stop that
     */
    public Polylines at(double metersPerDevicePixel, Runnable pause) {
        double tolerance = TOLERANCE_PIXELS * metersPerDevicePixel;
        int number = tolerance < FINEST_METERS ? -1 : number(tolerance);
        if (number < firstBand) {
            return full;
        }
        Band known = bands.get(number);
        if (known != null) {
            return known.use();
        }
        Polylines made = generalise(tolerance(number), pause);
        return store.keep(made, number, bands);
    }

    private static int number(double tolerance) {
        return (int) Math.floor(BANDS_PER_OCTAVE * Math.log(tolerance / FINEST_METERS) / Math.log(2));
    }

    private static double tolerance(int number) {
        return FINEST_METERS * Math.pow(2, (double) number / BANDS_PER_OCTAVE);
    }

    /**
     * The finest band that is worth its memory: finer ones would keep more than half of the vertices.
     *
     * @param weights of all vertices of a layer
     */
    static int firstBand(float[] weights) {
        for (int number = 0; ; number++) {
            double tolerance = tolerance(number);
            int kept = 0;
            for (float weight : weights) {
                kept += weight > tolerance ? 1 : 0;
            }
            if (2 * kept <= weights.length || tolerance > COARSEST_METERS) {
                return number;
            }
        }
    }

    private Polylines generalise(double tolerance, Runnable pause) {
        int count = 0;
        for (int p = 0; p < full.parts(); p++) {
            count += keptOf(p, tolerance, pause);
        }
        Polylines.Builder kept = new Polylines.Builder(count, full.parts());
        for (int p = 0; p < full.parts(); p++) {
            kept.begin();
            for (int i = full.start(p); i < full.end(p); i++) {
                pauseAt(i, pause);
                if (stays(p, i, tolerance)) {
                    kept.add(full.x(i), full.y(i));
                }
            }
            if (full.rings() && kept.sizeOfPart() < 4) {
                kept.drop(); // thinner than the tolerance: nothing to fill
            }
        }
        return kept.build(full.rings());
    }

    private int keptOf(int part, double tolerance, Runnable pause) {
        int count = 0;
        for (int i = full.start(part); i < full.end(part); i++) {
            pauseAt(i, pause);
            count += stays(part, i, tolerance) ? 1 : 0;
        }
        return count;
    }

    private boolean stays(int part, int vertex, double tolerance) {
        return weights[vertex] > tolerance || vertex == full.start(part) || vertex == full.end(part) - 1;
    }

    private static void pauseAt(int vertex, Runnable pause) {
        if (vertex % PAUSE_VERTICES == 0) {
            pause.run();
        }
    }
}
