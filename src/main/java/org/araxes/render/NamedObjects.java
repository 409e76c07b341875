package org.araxes.render;

import java.util.ArrayList;
import java.util.List;
import org.araxes.render.ink.Box;
import org.araxes.render.ink.Crossing;
import org.araxes.render.prepare.Polylines;
import org.araxes.render.prepare.PreparedAnnotation;
import org.araxes.render.prepare.PreparedDrawing;

/**
 * Which of a person's objects get their names placed. A few are placed once for all of the map, so that names stand still
 * while it is moved; of very many only those near what is seen, the uppermost, since nobody can read more at once.
 */
final class NamedObjects {

    /** More names than a screen can show, and few enough to be placed at once. */
    private static final int MANY = 1500;

    /** Lines from more names than these to their objects would be a tangle. */
    private static final int MOST_LED = 60;

    private NamedObjects() {}

    /**
     * Whether names without room may stand farther off, with a line to their objects: in pictures, of which nobody can come
     * nearer. On the screen they wait for the next zoom instead of covering the map.
     */
    static boolean mayBeLed(FrameContext frame) {
        return frame.request().page() != null && frame.scene().annotations().size() <= MOST_LED;
    }

    /** Whether all of a scene's objects can have their names. */
    static boolean areFew(Scene scene) {
        return scene.annotations().size() <= MANY;
    }

    /** Where names of objects are placed, map metres; the same for neighbouring views of a scale. */
    static Box near(FrameContext frame) {
        return areFew(frame.scene()) ? Box.EVERYWHERE : LabelReach.near(frame);
    }

    /** Whether something of an object lies in a box of map metres: a vertex, or an edge that crosses it. */
    static boolean isSeen(PreparedAnnotation object, Box seen) {
        Polylines path = object.path();
        double[] xy = new double[2 * path.vertices()];
        for (int i = 0; i < path.vertices(); i++) {
            xy[2 * i] = path.x(i);
            xy[2 * i + 1] = path.y(i);
            if (seen.contains(path.x(i), path.y(i))) {
                return true;
            }
        }
        return xy.length == 0 ? object.box().intersects(seen) : Crossing.crosses(xy, seen);
    }

    /** The objects whose names are placed there, in drawing order. */
    static List<PreparedAnnotation> in(Box near, PreparedDrawing all) {
        if (near == Box.EVERYWHERE) {
            return all.in(near, 0);
        }
        List<PreparedAnnotation> found = new ArrayList<>(MANY);
        all.fromTop(near, 0, (block, i) -> {
            found.add(block.item(i));
            return found.size() < MANY;
        });
        return found.reversed();
    }
}
