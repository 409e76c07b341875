package org.araxes.tool;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.araxes.annotation.Annotation;
import org.araxes.geo.LonLat;
import org.jspecify.annotations.Nullable;

/**
 * Which vertex of the only selected object a person means: the one under the pointer, or the one used last. What has
 * become stale by an edit elsewhere is not given out.
 */
final class VertexFocus {

    /** A vertex as it was when it was used. */
    private record Spot(UUID id, int index, LonLat position) {
        boolean standsIn(Annotation a) {
            List<LonLat> grips = Reshape.grips(a);
            return a.id().equals(id) && index < grips.size() && grips.get(index).equals(position);
        }
    }

    private final SelectionModel selection;
    private @Nullable Handle hovered;
    private @Nullable Spot active;
    private @Nullable Annotation handled;
    private Handles handles = new Handles(List.of());

    VertexFocus(SelectionModel selection) {
        this.selection = selection;
    }

    /** The object that has handles: the only one that is selected. */
    Optional<Annotation> object() {
        List<Annotation> all = selection.selected();
        return all.size() == 1 ? Optional.of(all.getFirst()) : Optional.empty();
    }

    /** Its handles, kept while it stays the same; none while it is not on the map. */
    Optional<Handles> handles() {
        return object().filter(selection::isShown).map(a -> {
            if (!a.equals(handled)) {
                handled = a;
                handles = Handles.of(a);
            }
            return handles;
        });
    }

    /** The handle within reach of the event's pixel. */
    Optional<Handle> at(ToolEvent event) {
        return handles().flatMap(h -> h.at(event.pixel(), event.viewport()));
    }

    /** Looks what is under the pointer; says whether that changed. */
    boolean hover(ToolEvent event) {
        Optional<Handle> before = hovered();
        Optional<Handle> now = at(event);
        hovered = now.orElse(null);
        return !now.equals(before);
    }

    /** The handle under the pointer. */
    Optional<Handle> hovered() {
        return Optional.ofNullable(hovered)
                .filter(h -> handles().map(Handles::all).orElse(List.of()).contains(h));
    }

    /** The vertex used last. */
    Optional<Handle> active() {
        return Optional.ofNullable(active)
                .filter(s -> object().filter(s::standsIn).isPresent())
                .map(s -> new Handle(Handle.Kind.VERTEX, s.index(), s.position()));
    }

    /** The vertex that Delete means; none where no vertex can be taken away. */
    Optional<Handle> meant() {
        return object().filter(a -> a.kind().isFree())
                .flatMap(a -> hovered().filter(Handle::isVertex).or(this::active));
    }

    /** That vertex was used. */
    void use(UUID id, int index, LonLat position) {
        active = new Spot(id, index, position);
    }

    /** No vertex was used. */
    void useNone() {
        active = null;
    }

    /** The pointer is elsewhere. */
    void leave() {
        hovered = null;
    }
}
