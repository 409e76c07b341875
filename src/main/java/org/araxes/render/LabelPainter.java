package org.araxes.render;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.araxes.annotation.Annotation;
import org.araxes.render.ink.Box;
import org.araxes.render.ink.Ink;
import org.araxes.render.label.LabelPlacer;
import org.araxes.render.label.Obstacle;
import org.araxes.render.label.PlacedLabel;
import org.araxes.render.label.Placement;
import org.araxes.render.prepare.PreparedAnnotation;
import org.araxes.render.prepare.PreparedDrawing;
import org.araxes.render.prepare.PreparedLayer;
import org.araxes.render.text.MapFonts;

/** Draws names. Their places are found once for a scale and kept while the map is only moved. One thread. */
final class LabelPainter {

    /** The view and its surroundings of two maps that are compared, and those before a change. */
    private static final int KEPT = 6;

    private final MapFonts fonts;
    private final Map<LabelKey, Places> places = new LinkedHashMap<>(8, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<LabelKey, Places> eldest) {
            return size() > KEPT;
        }
    };

    /** @param named the person's objects whose names are among the labels */
    private record Places(
            List<PlacedLabel> labels, List<DrawnNames.Name> names, CountryNames countries, Set<UUID> named) {}

    private List<DrawnNames.Name> last = List.of();

    LabelPainter(MapFonts fonts) {
        this.fonts = fonts;
    }

    /** @param layers those that are drawn at this scale, lowest first */
    void paint(FrameContext frame, List<PreparedLayer> layers, PreparedDrawing annotations, Ink ink) {
        Places placed = placed(frame, layers, annotations);
        last = placed.names;
        double originX = frame.toDevice().originX() * frame.toDevice().pixelsPerMeter();
        double originY = -frame.toDevice().originY() * frame.toDevice().pixelsPerMeter();
        Box seen = frame.cutter().clip().moved(originX, originY);
        List<PlacedLabel> labels = new ArrayList<>(placed.countries.in(seen, frame::checkCancelled));
        labels.addAll(placed.labels);
        for (PlacedLabel label : placed.labels) {
            if (label.box().intersects(seen)) {
                label.drawBelow(ink, originX, originY);
            }
        }
        for (PlacedLabel label : labels) {
            if (label.box().intersects(seen)) {
                frame.checkCancelled();
                label.draw(ink, originX, originY);
            }
        }
    }

    /** The names of things in the frame that was painted last. */
    List<DrawnNames.Name> paintedLast() {
        return last;
    }

    private Places placed(FrameContext frame, List<PreparedLayer> layers, PreparedDrawing annotations) {
        return places.computeIfAbsent(LabelKey.of(frame, layers), k -> place(frame, layers, annotations));
    }

    /** The person's objects that are seen in a frame and whose names found no room there, in drawing order. */
    List<Annotation> withoutName(FrameContext frame, List<PreparedLayer> layers, PreparedDrawing annotations) {
        Set<UUID> named = placed(frame, layers, annotations).named;
        Box seen = frame.shown();
        return annotations.in(seen, 0).stream()
                .filter(a -> !named.contains(a.annotation().id()))
                .filter(a -> NamedObjects.isSeen(a, seen))
                .filter(a -> !AnnotationWishes.text(frame, fonts, a).lines().isEmpty())
                .map(PreparedAnnotation::annotation)
                .toList();
    }

    private Places place(FrameContext frame, List<PreparedLayer> layers, PreparedDrawing annotations) {
        LabelWishes wishes = new LabelWishes(frame, new LabelStyles(fonts, frame));
        List<PreparedLayer> topFirst = new ArrayList<>(layers).reversed();
        topFirst.forEach(wishes::add);
        AnnotationWishes own = new AnnotationWishes(frame, fonts, wishes);
        NamedObjects.in(NamedObjects.near(frame), annotations).forEach(own::add);
        frame.covered().forEach(box -> wishes.obstacles().add(new Obstacle(box, Long.MAX_VALUE)));
        Placement placement = NamedObjects.mayBeLed(frame)
                ? LabelPlacer.placePatiently(
                        wishes.wishes(), wishes.obstacles(), frame.px(1), frame.room(), frame::checkCancelled)
                : LabelPlacer.place(
                        wishes.wishes(), wishes.obstacles(), frame.px(1), frame.room(), frame::checkCancelled);
        return new Places(
                placement.labels(),
                wishes.names(placement),
                new CountryNames(frame, wishes.countries(), wishes.claimed(), placement),
                own.named(placement));
    }
}
