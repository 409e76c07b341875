package org.araxes.tool;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.araxes.annotation.Annotation;
import org.araxes.geo.LonLat;
import org.araxes.geo.MapPoint;
import org.araxes.geo.Projection;

/**
 * What is arranged as one thing: an object by itself, or all of a group.
 *
 * @param members the objects, at least one
 * @param minX left side of the box round them on the map, metres
 * @param minY lower side, metres
 * @param maxX right side, metres
 * @param maxY upper side, metres
 */
record Piece(List<Annotation> members, double minX, double minY, double maxX, double maxY) {

    /** The pieces of some objects, in the order of their first members. */
    static List<Piece> of(List<Annotation> objects, Projection projection) {
        Map<UUID, List<Annotation>> byGroup = new LinkedHashMap<>();
        for (Annotation a : objects) {
            UUID group = a.details().group();
            byGroup.computeIfAbsent(group == null ? a.id() : group, g -> new ArrayList<>())
                    .add(a);
        }
        return byGroup.values().stream()
                .map(members -> of(members, projection, new double[] {1 / 0.0, 1 / 0.0, -1 / 0.0, -1 / 0.0}))
                .toList();
    }

    private static Piece of(List<Annotation> members, Projection projection, double[] box) {
        for (Annotation a : members) {
            for (LonLat p : a.outline()) {
                MapPoint m = projection.toMap(p);
                box[0] = Math.min(box[0], m.xMeters());
                box[1] = Math.min(box[1], m.yMeters());
                box[2] = Math.max(box[2], m.xMeters());
                box[3] = Math.max(box[3], m.yMeters());
            }
        }
        return new Piece(List.copyOf(members), box[0], box[1], box[2], box[3]);
    }

    /** Whether it stays where it is: a group keeps its form, so one locked member holds all of it. */
    boolean locked() {
        return members.stream().anyMatch(a -> a.details().locked());
    }

    /** The members elsewhere on the map; as they were when the way is none or leads out of the projected world. */
    List<Annotation> shifted(Projection projection, double dxMeters, double dyMeters) {
        if (Math.hypot(dxMeters, dyMeters) < Spans.MIN_METERS) {
            return members;
        }
        List<Annotation> moved = new ArrayList<>();
        for (Annotation a : members) {
            Reshape.shifted(a.shape(), projection, dxMeters, dyMeters)
                    .map(a::withShape)
                    .ifPresent(moved::add);
        }
        return moved.size() == members.size() ? moved : members;
    }
}
