package org.araxes.render;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.araxes.geo.MapPoint;
import org.araxes.render.label.PlacedLabel;

/**
 * Which names the frames drawn last have, and whose they are: a click on a name is a click on the thing. A name that found
 * no room in a frame is not in it. Thread-safe.
 */
final class DrawnNames {

    /** Sharp and coarse frames of two maps that are compared, and those before a change. */
    private static final int KEPT = 8;

    private static final double SAME_SCALE = 1e-9;

    private final Deque<Drawn> newestFirst = new ArrayDeque<>();

    /**
     * A name on the map.
     *
     * @param label where it stands
     * @param hit whose it is
     */
    record Name(PlacedLabel label, Hit hit) {}

    private record Drawn(FrameRequest request, List<Name> names) {

        /** Whether what is pointed at is on this frame: the selection is no matter, it changes with a click. */
        boolean shows(Scene scene, Viewport view) {
            Viewport mine = request.viewport();
            double off = mine.metersPerPixel() / view.metersPerPixel() - 1;
            return Math.abs(off) < SAME_SCALE
                    && mine.projection().equals(view.projection())
                    && sameThings(request.scene(), scene);
        }

        private static boolean sameThings(Scene a, Scene b) {
            return a.names() == b.names()
                    && Objects.equals(a.date(), b.date())
                    && a.filter().equals(b.filter())
                    && a.layers().equals(b.layers())
                    && a.annotations().equals(b.annotations());
        }
    }

    /** Notes the names of a frame. */
    synchronized void put(FrameRequest request, List<Name> names) {
        newestFirst.addFirst(new Drawn(request, names));
        if (newestFirst.size() > KEPT) {
            newestFirst.removeLast();
        }
    }

    /** What is named at a place of a view, as it was drawn last; the uppermost name first. */
    List<Hit> at(Scene scene, Viewport view, MapPoint place) {
        Optional<Drawn> found = find(scene, view);
        if (found.isEmpty()) {
            return List.of();
        }
        FrameRequest request = found.get().request();
        double scale = request.pixelRatio() / request.viewport().metersPerPixel();
        List<Hit> hits = new ArrayList<>();
        for (Name name : found.get().names()) {
            if (name.label().covers(place.xMeters() * scale, -place.yMeters() * scale)) {
                hits.add(name.hit());
            }
        }
        return hits.reversed();
    }

    private synchronized Optional<Drawn> find(Scene scene, Viewport view) {
        return newestFirst.stream().filter(d -> d.shows(scene, view)).findFirst();
    }
}
