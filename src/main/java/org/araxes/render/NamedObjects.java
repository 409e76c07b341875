package org.araxes.render;

import java.util.ArrayList;
import java.util.List;
import org.araxes.render.ink.Box;
import org.araxes.render.prepare.PreparedAnnotation;
import org.araxes.render.prepare.PreparedDrawing;

/**
 * Which of a person's objects get their names placed. A few are placed once for all of the map, so that names stand still
 * while it is moved; of very many only those near what is seen, the uppermost, since nobody can read more at once.
 */
final class NamedObjects {

    /** More names than a screen can show, and few enough to be placed at once. */
    private static final int MANY = 1500;

    private NamedObjects() {}

    /** Whether all of a scene's objects can have their names. */
    static boolean areFew(Scene scene) {
        return scene.annotations().size() <= MANY;
    }

    /** Where names of objects are placed, map metres; the same for neighbouring views of a scale. */
    static Box near(FrameContext frame) {
        return areFew(frame.scene()) ? Box.EVERYWHERE : LabelReach.near(frame);
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
