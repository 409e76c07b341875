package org.araxes.render;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.araxes.annotation.Annotation;
import org.araxes.catalog.NameDisplay;
import org.araxes.measure.Units;
import org.araxes.render.ink.Box;
import org.araxes.render.prepare.PreparedLayer;
import org.araxes.render.prepare.Same;
import org.jspecify.annotations.Nullable;

/** All that decides where names stand. Layers and annotations are the same only when they are the same objects. */
record LabelKey(
        double pixelsPerMeter,
        double pixelRatio,
        NameDisplay names,
        @Nullable LocalDate date,
        String palette,
        ClaimFilter filter,
        Units units,
        Set<UUID> selectedAnnotations,
        Box room,
        Box objectsNear,
        Box linesNear,
        List<Box> covered,
        List<Same> things) {

    static LabelKey of(FrameContext frame, List<PreparedLayer> layers) {
        Scene scene = frame.scene();
        List<Same> things = new ArrayList<>();
        layers.forEach(l -> things.add(new Same(l)));
        Box near = NamedObjects.near(frame);
        if (near == Box.EVERYWHERE) {
            for (Annotation a : scene.annotations()) {
                things.add(new Same(a));
            }
        } else {
            things.add(new Same(scene.annotations())); // to look at each would cost more than to place names anew
        }
        return new LabelKey(
                frame.toDevice().pixelsPerMeter(),
                frame.px(1),
                scene.names(),
                scene.date(),
                scene.palette().name(),
                scene.filter(),
                scene.units(),
                scene.selectedAnnotations(),
                frame.room(),
                near,
                LabelReach.ofLines(frame),
                frame.covered(),
                things);
    }
}
