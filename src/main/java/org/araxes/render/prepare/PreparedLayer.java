package org.araxes.render.prepare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.araxes.catalog.Layer;
import org.araxes.geo.Projection;
import org.araxes.render.ink.Box;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.index.hprtree.HPRtree;

/** A layer made ready for drawing in one projection. Thread-safe. */
public final class PreparedLayer {

    /** From so many claims on an index is quicker than a look at each box. */
    private static final int INDEX_FROM = 256;

    private final Layer layer;
    private final Projection projection;
    private final List<PreparedClaim> claims;
    private final List<Banded> arcs;
    private final HPRtree index = new HPRtree();

    /**
     * A layer of parts that were prepared before.
     *
     * @param claims all that can be drawn, in drawing order
     * @param arcs every line and outline once, cut where lines meet
     */
    public PreparedLayer(Layer layer, Projection projection, List<PreparedClaim> claims, List<Banded> arcs) {
        this.layer = layer;
        this.projection = projection;
        this.claims = List.copyOf(claims);
        this.arcs = List.copyOf(arcs);
        if (claims.size() >= INDEX_FROM) {
            for (int i = 0; i < claims.size(); i++) {
                Box b = claims.get(i).box();
                index.insert(new Envelope(b.minX(), b.maxX(), b.minY(), b.maxY()), i);
            }
            index.build();
        }
    }

    /** The layer. */
    public Layer layer() {
        return layer;
    }

    /** What it was projected by. */
    public Projection projection() {
        return projection;
    }

    /** All that can be drawn, in drawing order. */
    public List<PreparedClaim> claims() {
        return claims;
    }

    /** Every line and outline once, cut where lines meet. */
    public List<Banded> arcs() {
        return arcs;
    }

    /** Those claims whose box meets a box of map metres, in drawing order. */
    public List<PreparedClaim> claimsIn(Box map) {
        List<PreparedClaim> found = new ArrayList<>();
        if (claims.size() < INDEX_FROM) {
            for (PreparedClaim claim : claims) {
                if (claim.box().intersects(map)) {
                    found.add(claim);
                }
            }
            return found;
        }
        List<?> hits = index.query(new Envelope(map.minX(), map.maxX(), map.minY(), map.maxY()));
        int[] order = hits.stream().mapToInt(i -> (Integer) i).toArray();
        Arrays.sort(order);
        for (int i : order) {
            // The tree may hand out more than asked for.
            if (claims.get(i).box().intersects(map)) {
                found.add(claims.get(i));
            }
        }
        return found;
    }

    /** How many vertices are kept, as a measure of the memory it needs. */
    public long vertices() {
        long sum = 0;
        for (Banded arc : arcs) {
            sum += arc.full().vertices();
        }
        return 2 * sum; // arcs, and claims made of them; bands are counted by their store
    }
}
