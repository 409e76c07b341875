package org.araxes.render.prepare;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.araxes.catalog.Claim;
import org.araxes.catalog.Layer;
import org.araxes.catalog.LayerStyle;
import org.araxes.geo.Projection;
import org.araxes.measure.SharedLand;
import org.locationtech.jts.geom.Geometry;

/** Keeps the areas that two claims share, found when first asked for. Thread-safe. */
public final class Overlaps {

    /** Pairs beyond this number are forgotten: they are cheap to find again. */
    private static final int MOST = 512;

    private record Pair(Same first, Same second) {}

    private final ConcurrentHashMap<Pair, Optional<Banded>> known = new ConcurrentHashMap<>();

    /** The area that both claims cover; nothing when they only touch or lie apart. */
    public Optional<Banded> of(PreparedClaim a, PreparedClaim b, Projection projection) {
        if (!a.box().intersects(b.box())) {
            return Optional.empty();
        }
        if (known.size() > MOST) {
            known.clear();
        }
        return known.computeIfAbsent(new Pair(new Same(a), new Same(b)), k -> find(a.claim(), b.claim(), projection));
    }

    private static Optional<Banded> find(Claim a, Claim b, Projection projection) {
        Geometry one = a.geometry();
        Geometry other = b.geometry();
        if (one == null || other == null) {
            return Optional.empty();
        }
        Geometry shared = SharedLand.shape(one, other);
        if (shared.isEmpty()) {
            return Optional.empty(); // where it cannot be cut, two tints over each other show it well enough
        }
        Layer alone = new Layer(
                a.layerId(),
                a.names(),
                "",
                0,
                true,
                0,
                Double.MAX_VALUE,
                LayerStyle.DEFAULT,
                null,
                List.of(with(a, shared)));
        List<PreparedClaim> prepared = LayerPreparer.prepare(alone, projection).claims();
        return prepared.isEmpty()
                ? Optional.empty()
                : Optional.ofNullable(prepared.getFirst().areas());
    }

    private static Claim with(Claim c, Geometry geometry) {
        return new Claim(
                c.id(),
                c.layerId(),
                c.names(),
                c.doubtfulNames(),
                c.kind(),
                c.claimants(),
                c.controlledBy(),
                c.status(),
                c.validity(),
                c.asOf(),
                c.sources(),
                c.statement(),
                c.positions(),
                geometry,
                c.drawn(),
                c.accuracyMeters(),
                c.note(),
                c.rank(),
                c.label());
    }
}
