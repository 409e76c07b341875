package org.araxes.catalog;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.araxes.catalog.GeometryRef.BandOf;
import org.araxes.catalog.GeometryRef.BandSide;
import org.araxes.catalog.GeometryRef.BufferOf;
import org.araxes.catalog.GeometryRef.Features;
import org.araxes.catalog.GeometryRef.Given;
import org.araxes.catalog.GeometryRef.None;
import org.araxes.catalog.Origins.Kind;
import org.araxes.geo.GeoJsonFeature;
import org.araxes.geo.LonLatGeometry;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;

/** Turns references to geometry into geometry; buffers and bands of other claims in whatever order they come. */
final class GeometryResolver {

    private final LoadContext context;
    private final GeometryFiles files;
    private final Map<String, ClaimDraft> drafts = new HashMap<>();
    private final Map<String, Optional<Geometry>> resolved = new HashMap<>();
    private final Function<String, @Nullable Geometry> known;
    private final Set<String> underWay = new HashSet<>();

    /** @param known geometry of claims of other folders by id; null where there is none */
    GeometryResolver(
            LoadContext context,
            GeometryFiles files,
            List<ClaimDraft> drafts,
            Function<String, @Nullable Geometry> known) {
        this.known = known;
        this.context = context;
        this.files = files;
        drafts.forEach(d -> this.drafts.put(d.id(), d));
    }

    /** The geometry of a claim; nothing, with a problem, when it cannot be had, and nothing for {@link None}. */
    Optional<Geometry> resolve(ClaimDraft draft) {
        Optional<Geometry> known = resolved.get(draft.id());
        if (known != null) {
            return known;
        }
        underWay.add(draft.id());
        Optional<Geometry> geometry = make(draft);
        underWay.remove(draft.id());
        resolved.put(draft.id(), geometry);
        return geometry;
    }

    private Optional<Geometry> make(ClaimDraft draft) {
        return switch (draft.geometry()) {
            case None none -> Optional.empty();
            case Given(Geometry geometry) -> Optional.of(geometry);
            case Features(String file, List<String> ids) -> features(draft, file, ids);
            case BufferOf(String claim, double width) -> line(draft, claim).map(l -> Shapes.buffer(l, width / 2));
            case BandOf(String claim, double depth, BandSide side) ->
                line(draft, claim).map(l -> Shapes.band(l, depth, side));
        };
    }

    private Optional<Geometry> features(ClaimDraft draft, String file, List<String> ids) {
        Where asked = draft.entry().where("geometry");
        Optional<Map<String, GeoJsonFeature>> features = files.features(file, asked);
        if (features.isEmpty()) {
            return Optional.empty();
        }
        List<Geometry> parts = new ArrayList<>();
        for (String id : ids) {
            part(features.get(), file, id, asked).ifPresent(parts::add);
        }
        return parts.size() == ids.size() && !parts.isEmpty() ? Optional.of(joined(parts)) : Optional.empty();
    }

    private static Geometry joined(List<Geometry> parts) {
        return parts.size() == 1 ? parts.getFirst() : LonLatGeometry.join(parts);
    }

    private Optional<Geometry> part(Map<String, GeoJsonFeature> features, String file, String id, Where asked) {
        GeoJsonFeature feature = features.get(id);
        if (feature == null) {
            String near = Words.suggestion(id, features.keySet());
            context.log().error("missing-feature", asked, file + " has no feature with the id \"" + id + "\"" + near);
            return Optional.empty();
        }
        if (feature.geometry() == null) {
            String message = "the feature \"" + id + "\" has no geometry, and " + asked + " points to it";
            context.log().error("empty-feature", new Where(file, feature.line()), message);
            return Optional.empty();
        }
        return Optional.of(feature.geometry());
    }

    /** The line of another claim. */
    private Optional<Geometry> line(ClaimDraft draft, String claim) {
        Where asked = draft.entry().where("geometry");
        if (!context.ids().require(Kind.CLAIM, claim, asked)) {
            return Optional.empty();
        }
        if (underWay.contains(claim)) {
            context.log().error("circular-geometry", asked, "the geometry of \"" + claim + "\" rests on itself");
            return Optional.empty();
        }
        ClaimDraft other = drafts.get(claim);
        Optional<Geometry> geometry = other == null ? Optional.ofNullable(known.apply(claim)) : resolve(other);
        if (geometry.isEmpty()) {
            String message = "claim \"" + draft.id() + "\" needs the line of \"" + claim
                    + "\", which is not drawn or was left out";
            context.log().error("no-line", asked, message);
        } else if (geometry.get().getDimension() != 1) {
            String message = "claim \"" + draft.id() + "\" needs a line, and \"" + claim + "\" is none";
            context.log().error("no-line", asked, message);
            return Optional.empty();
        }
        return geometry;
    }
}
