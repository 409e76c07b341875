package org.araxes.render.prepare;

import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import org.araxes.render.ink.Box;
import org.jspecify.annotations.Nullable;

/**
 * A geometry at every scale: the full lines, and for each scale band (a factor of √2) those without the vertices that
 * Douglas and Peucker's method leaves out at less than half a device pixel. Bands are made when first asked for.
 * Thread-safe.
 */
public final class Banded {

    /** How far a generalised line may be off, device pixels. */
    public static final double TOLERANCE_PIXELS = 0.45;

    /** Tolerance of the finest band, metres; nearer, all vertices are kept. */
    private static final double FINEST_METERS = 0.25;

    /** A place for a name is looked for as if the area were this large on the screen. */
    private static final double SPOT_PIXELS = 400;

    /** Some tenths of a millisecond of work. */
    private static final int PAUSE_VERTICES = 1 << 15;

    private static final int BANDS_PER_OCTAVE = 2;

    private final Polylines full;
    private final float[] weights;
    private final Box box;
    private volatile @Nullable List<AreaSpot> spots;
    private final ConcurrentHashMap<Integer, Polylines> bands = new ConcurrentHashMap<>();

    /**
     * @param full all vertices
     * @param weights for each vertex the tolerance, metres, up to which it has to stay
     */
    Banded(Polylines full, float[] weights) {
        this.full = full;
        this.weights = weights;
        this.box = full.box();
    }

    /** All vertices. */
    public Polylines full() {
        return full;
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
        if (tolerance < FINEST_METERS) {
            return full;
        }
        int band = (int) Math.floor(BANDS_PER_OCTAVE * Math.log(tolerance / FINEST_METERS) / Math.log(2));
        return bands.computeIfAbsent(band, b -> generalise(b, pause));
    }

    private Polylines generalise(int band, Runnable pause) {
        double tolerance = FINEST_METERS * Math.pow(2, (double) band / BANDS_PER_OCTAVE);
        Polylines.Builder kept = new Polylines.Builder();
        for (int p = 0; p < full.parts(); p++) {
            kept.begin();
            for (int i = full.start(p); i < full.end(p); i++) {
                if (i % PAUSE_VERTICES == 0) {
                    pause.run();
                }
                if (weights[i] > tolerance || i == full.start(p) || i == full.end(p) - 1) {
                    kept.add(full.x(i), full.y(i));
                }
            }
            if (full.rings() && kept.sizeOfPart() < 4) {
                kept.drop(); // thinner than the tolerance: nothing to fill
            }
        }
        return kept.build(full.rings());
    }
}
