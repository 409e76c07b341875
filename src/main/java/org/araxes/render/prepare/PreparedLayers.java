package org.araxes.render.prepare;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.araxes.catalog.Layer;
import org.araxes.geo.Projection;

/**
 * Keeps prepared layers, those used last longest, up to a number of vertices. Thread-safe: a layer wanted by two threads
 * is prepared once.
 */
public final class PreparedLayers {

    /** Twenty bytes each: half a gigabyte. */
    private static final long USUAL_VERTICES = 24_000_000;

    /**
     * With more memory half of it, for big files: were a layer that is on the map not kept, each new one would have it made
     * anew for the next frame, which takes seconds.
     */
    private static final long BYTES_PER_VERTEX = 40;

    /** A layer is the same only when it is the same object: its claims are too many to compare. */
    private record Key(Layer layer, Projection projection) {
        @Override
        @SuppressWarnings("ReferenceEquality")
        public boolean equals(Object other) {
            return other instanceof Key(Layer l, Projection p) && l == layer && p == projection;
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(layer) * 31 + System.identityHashCode(projection);
        }
    }

    private final long most;
    private final BandStore bands = new BandStore();
    private final Map<Key, CompletableFuture<PreparedLayer>> layers = new LinkedHashMap<>(16, 0.75f, true);

    /** As many vertices as the memory of this process is good for. */
    public PreparedLayers() {
        this(Math.max(USUAL_VERTICES, Runtime.getRuntime().maxMemory() / BYTES_PER_VERTEX));
    }

    /** @param most vertices of all layers, more than which are kept only when a single layer has them */
    PreparedLayers(long most) {
        this.most = most;
    }

    /** Lets a layer go that is no longer shown. */
    public void forget(Layer layer) {
        synchronized (layers) {
            layers.keySet().removeIf(key -> isOf(key, layer));
        }
    }

    @SuppressWarnings("ReferenceEquality") // as for keys
    private static boolean isOf(Key key, Layer layer) {
        return key.layer == layer;
    }

    /** The prepared layer, made now if need be; that is not stopped, because the next frame would need it too. */
    public PreparedLayer get(Layer layer, Projection projection) {
        return get(layer, projection, () -> {});
    }

    /**
     * The prepared layer, made now if need be.
     *
     * @param pause called now and then while it is made; may throw to stop that
     */
    public PreparedLayer get(Layer layer, Projection projection, Runnable pause) {
        CompletableFuture<PreparedLayer> mine = new CompletableFuture<>();
        CompletableFuture<PreparedLayer> known;
        synchronized (layers) {
            known = layers.putIfAbsent(new Key(layer, projection), mine);
        }
        if (known != null) {
            try {
                return known.join();
            } catch (CompletionException stoppedByOther) {
                return get(layer, projection, pause);
            }
        }
        try {
            mine.complete(LayerPreparer.prepare(layer, projection, bands, pause));
        } catch (RuntimeException | Error failed) {
            synchronized (layers) {
                layers.remove(new Key(layer, projection));
            }
            mine.completeExceptionally(failed);
            throw failed;
        }
        trim();
        return mine.join();
    }

    /** Takes a layer that was prepared before, unless there is one already. */
    public void put(PreparedLayer layer) {
        synchronized (layers) {
            layers.putIfAbsent(new Key(layer.layer(), layer.projection()), CompletableFuture.completedFuture(layer));
        }
        trim();
    }

    /** The prepared layer if there is one; never waits. */
    public Optional<PreparedLayer> ifReady(Layer layer, Projection projection) {
        CompletableFuture<PreparedLayer> known;
        synchronized (layers) {
            known = layers.get(new Key(layer, projection));
        }
        return known == null || !known.isDone() || known.isCompletedExceptionally()
                ? Optional.empty()
                : Optional.of(known.join());
    }

    private void trim() {
        synchronized (layers) {
            long sum = 0;
            for (CompletableFuture<PreparedLayer> f : layers.values()) {
                sum += f.isDone() && !f.isCompletedExceptionally() ? f.join().vertices() : 0;
            }
            Iterator<CompletableFuture<PreparedLayer>> oldest = layers.values().iterator();
            while (sum > most && layers.size() > 1 && oldest.hasNext()) {
                CompletableFuture<PreparedLayer> f = oldest.next();
                if (f.isDone() && !f.isCompletedExceptionally()) {
                    sum -= f.join().vertices();
                    oldest.remove();
                }
            }
        }
    }
}
