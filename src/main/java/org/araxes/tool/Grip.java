package org.araxes.tool;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.araxes.annotation.Annotation;
import org.araxes.annotation.Shape;
import org.araxes.geo.MapPoint;
import org.araxes.render.ScreenPoint;
import org.araxes.render.Viewport;

/** What a person has taken hold of, and what becomes of it as the pointer goes. */
sealed interface Grip {

    /** The objects as they are in the document. */
    List<Annotation> before();

    /** The objects with the pointer there; nothing when they would leave the projected world. */
    Optional<List<Annotation>> at(ToolEvent event, Aim aim);

    /** What a person reads at "Undo …". */
    String title();

    /** The ids of the objects. */
    default Set<UUID> ids() {
        return before().stream().map(Annotation::id).collect(Collectors.toSet());
    }

    /**
     * One vertex.
     *
     * @param object whose
     * @param index which
     */
    record OfVertex(Annotation object, int index) implements Grip {
        @Override
        public List<Annotation> before() {
            return List.of(object);
        }

        @Override
        public Optional<List<Annotation>> at(ToolEvent event, Aim aim) {
            return aim.at(event, ids())
                    .map(v -> List.of(object.withShape(
                            Reshape.moved(object, index, v, event.viewport().projection()))));
        }

        @Override
        public String title() {
            return switch (object.kind()) {
                case MARKER, TEXT -> "move " + KindWords.noun(object.kind());
                case CIRCLE -> index == 0 ? "move circle" : "change radius";
                case RECTANGLE -> "move corner";
                default -> "move vertex";
            };
        }
    }

    /**
     * A new vertex pulled out of an edge.
     *
     * @param object whose
     * @param index where it goes among the vertices
     */
    record OfEdge(Annotation object, int index) implements Grip {
        @Override
        public List<Annotation> before() {
            return List.of(object);
        }

        @Override
        public Optional<List<Annotation>> at(ToolEvent event, Aim aim) {
            return aim.at(event, ids()).map(v -> List.of(object.withShape(Reshape.inserted(object, index, v))));
        }

        @Override
        public String title() {
            return "insert vertex";
        }
    }

    /**
     * Whole objects, moved by the same offset on the map: their shape on the map stays, and their size on the ground to
     * the tenth of a per cent that the display projection's scale varies by.
     *
     * @param before the objects
     * @param pressed where they were taken, on the map
     */
    record OfBody(List<Annotation> before, MapPoint pressed) implements Grip {

        static OfBody at(List<Annotation> objects, ScreenPoint pixel, Viewport view) {
            return new OfBody(List.copyOf(objects), view.toMap(pixel.x(), pixel.y()));
        }

        @Override
        public Optional<List<Annotation>> at(ToolEvent event, Aim aim) {
            Viewport view = event.viewport();
            MapPoint now = view.toMap(event.pixel().x(), event.pixel().y());
            List<Annotation> after = new ArrayList<>(before.size());
            for (Annotation a : before) {
                Optional<Shape> shape = Reshape.shifted(
                        a.shape(),
                        view.projection(),
                        now.xMeters() - pressed.xMeters(),
                        now.yMeters() - pressed.yMeters());
                if (shape.isEmpty()) {
                    return Optional.empty();
                }
                after.add(a.withShape(shape.get()));
            }
            return Optional.of(after);
        }

        @Override
        public String title() {
            return "move " + KindWords.what(before);
        }
    }
}
