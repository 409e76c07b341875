package org.araxes.tool;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.araxes.annotation.Annotation;
import org.araxes.annotation.Edit;
import org.araxes.render.ScreenPoint;

/**
 * Points at things and changes what is selected. A click points; of a single selected object a vertex is dragged to move
 * it and the middle of an edge to insert one; dragging a selected object itself moves all that is selected and not
 * locked. Shift and drag draws a box and adds what lies in it to the selection. Delete removes
 * the vertex under the pointer or the one used last, else the selected objects. Esc gives up a drag, then the vertex, then
 * the selection. Not thread-safe: used on one thread.
 */
public final class SelectTool implements Tool {

    /** What the tool is doing. */
    private sealed interface State {
        /** Nothing is held. */
        record Idle() implements State {}

        /**
         * Something is held, but the pointer has not left the place: it may become a click.
         *
         * @param grip what is held
         * @param pressed where
         */
        record Armed(Grip grip, ScreenPoint pressed) implements State {}

        /**
         * Something is dragged.
         *
         * @param grip what
         * @param after the objects as they would be if it ended now
         */
        record Dragging(Grip grip, List<Annotation> after) implements State {}

        /**
         * A box is drawn round what is to be selected.
         *
         * @param from where it was begun
         * @param to its other corner
         */
        record Boxing(ToolEvent from, ToolEvent to) implements State {}
    }

    /** A hand trembles this far in a click. */
    private static final double DRAG_PIXELS = 3;

    private static final State IDLE = new State.Idle();

    private final SelectionModel selection;
    private final Aim aim;
    private final VertexFocus focus;
    private State state = IDLE;
    private boolean refused;

    /**
     * A tool that holds nothing.
     *
     * @param selection what is selected, and what is where
     * @param snapping finds what a dragged vertex is near
     */
    public SelectTool(SelectionModel selection, Snapping snapping) {
        this.selection = selection;
        this.aim = new Aim(snapping);
        this.focus = new VertexFocus(selection);
    }

    /** The handles to show: those of the only selected object; none while several or none are selected. */
    public Optional<Handles> handles() {
        return focus.handles();
    }

    /** The handle under the pointer, to be shown larger. */
    public Optional<Handle> hovered() {
        return focus.hovered();
    }

    /** The vertex used last, to be shown filled: Delete removes it. */
    public Optional<Handle> activeVertex() {
        return focus.active();
    }

    @Override
    public String help() {
        Optional<Annotation> object = focus.object();
        if (refused && object.isPresent()) {
            return KindWords.withArticle(object.get().kind()) + " keeps at least "
                    + object.get().kind().minPoints() + " points.";
        }
        if (object.isPresent() && object.get().details().locked()) {
            return "This object is locked: it stays as it is until it is unlocked (Ctrl+Shift+K). Esc deselects.";
        }
        if (object.isPresent() && object.get().kind().isFree()) {
            return "Drag a point to move it, a middle to add one, the object to move it whole. Delete removes the point "
                    + "or the object, Esc deselects.";
        }
        return selection.selected().isEmpty()
                ? "Click something to see what it is; drag to move the map. Shift and drag selects what is in a box."
                : "Drag what is selected to move it. Delete removes it, Shift or Ctrl and click adds to it, Esc deselects.";
    }

    @Override
    public Optional<Sketch> sketch() {
        return sketches().stream().findFirst();
    }

    @Override
    public List<Sketch> sketches() {
        if (state instanceof State.Dragging(var grip, var after)) {
            return after.stream().map(Sketch::of).toList();
        }
        return state instanceof State.Boxing(var from, var to)
                ? SelectionBox.of(from, to).sketch().stream().toList()
                : List.of();
    }

    @Override
    public Set<UUID> inHand() {
        return state instanceof State.Dragging(var grip, var after) ? grip.ids() : Set.of();
    }

    @Override
    public void suspend() {
        state = IDLE;
        focus.leave();
        refused = false;
    }

    @Override
    public ToolResult handle(ToolEvent event) {
        return switch (event.type()) {
            case PRESS -> event.button() == ToolEvent.Button.PRIMARY ? press(event) : ToolResult.IGNORED;
            case DRAG -> drag(event);
            case RELEASE -> release();
            case MOVE -> move(event);
            case CLICK -> event.button() == ToolEvent.Button.PRIMARY ? click(event) : ToolResult.IGNORED;
            case KEY -> key(event.key());
            case KEY_UP -> ToolResult.IGNORED;
        };
    }

    private ToolResult press(ToolEvent event) {
        refused = false;
        Optional<Grip> grip = handleAt(event).or(() -> bodyAt(event));
        boolean boxing = grip.isEmpty() && event.shift();
        state = grip.<State>map(g -> new State.Armed(g, event.pixel()))
                .orElse(boxing ? new State.Boxing(event, event) : IDLE);
        return state instanceof State.Idle ? ToolResult.IGNORED : ToolResult.TAKEN;
    }

    private Optional<Grip> handleAt(ToolEvent event) {
        Optional<Handle> handle = focus.at(event);
        return focus.object()
                .flatMap(a -> handle.map(
                        h -> h.isVertex() ? new Grip.OfVertex(a, h.index()) : new Grip.OfEdge(a, h.index() + 1)));
    }

    private Optional<Grip> bodyAt(ToolEvent event) {
        List<Annotation> free = unlocked();
        return selection
                .annotationAt(event)
                .filter(id -> free.stream().anyMatch(a -> a.id().equals(id)))
                .map(id -> Grip.OfBody.at(free, event.pixel(), event.viewport()));
    }

    private List<Annotation> unlocked() {
        return selection.selected().stream().filter(a -> !a.details().locked()).toList();
    }

    private ToolResult drag(ToolEvent event) {
        return switch (state) {
            case State.Idle idle -> ToolResult.IGNORED;
            case State.Boxing(var from, var to) -> {
                state = new State.Boxing(from, event);
                yield ToolResult.TAKEN;
            }
            case State.Armed(var grip, var pressed)
            when pressed.distanceTo(event.pixel()) < DRAG_PIXELS -> ToolResult.TAKEN;
            case State.Armed(var grip, var pressed) -> dragTo(grip, event);
            case State.Dragging(var grip, var after) -> dragTo(grip, event);
        };
    }

    private ToolResult dragTo(Grip grip, ToolEvent event) {
        // Off the projected world the objects stay where they were last on it.
        grip.at(event, aim).ifPresent(after -> state = new State.Dragging(grip, after));
        return ToolResult.TAKEN;
    }

    private ToolResult release() {
        State ended = state;
        state = IDLE;
        return switch (ended) {
            case State.Idle idle -> ToolResult.IGNORED;
            case State.Boxing(var from, var to) -> boxed(from, to);
            case State.Armed armed -> ToolResult.TAKEN;
            case State.Dragging(var grip, var after) -> moved(grip, after);
        };
    }

    /** A box without extent was a click. */
    private ToolResult boxed(ToolEvent from, ToolEvent to) {
        SelectionBox box = SelectionBox.of(from, to);
        if (box.isClick()) {
            return ToolResult.TAKEN;
        }
        Set<UUID> ids = new HashSet<>();
        selection.selected().forEach(a -> ids.add(a.id()));
        selection.all().stream().filter(box::contains).forEach(a -> ids.add(a.id()));
        return new ToolResult.Selected(ids);
    }

    private ToolResult moved(Grip grip, List<Annotation> after) {
        Optional<Edit> edit = ObjectEdits.changed(grip, after, selection.selected());
        focus.useNone();
        refused = edit.isEmpty() && !after.equals(grip.before());
        if (edit.isPresent()) {
            switch (grip) {
                case Grip.OfVertex(var object, var index) -> use(after.getFirst(), index);
                case Grip.OfEdge(var object, var index) -> use(after.getFirst(), index);
                case Grip.OfBody body -> {}
            }
        }
        return result(edit);
    }

    private void use(Annotation object, int index) {
        focus.use(object.id(), index, Reshape.grips(object).get(index));
    }

    private ToolResult move(ToolEvent event) {
        state = IDLE; // a release that was never heard of
        return focus.hover(event) ? ToolResult.TAKEN : ToolResult.IGNORED;
    }

    private ToolResult click(ToolEvent event) {
        Optional<Annotation> object = focus.object().filter(a -> !a.kind().isPoint());
        Optional<Handle> vertex = focus.at(event).filter(Handle::isVertex);
        if (object.isPresent() && vertex.isPresent()) {
            use(object.get(), vertex.get().index());
            return ToolResult.TAKEN;
        }
        focus.useNone();
        boolean nothingThere =
                event.clicks() > 1 && selection.annotationAt(event).isEmpty();
        return nothingThere ? ToolResult.IGNORED : new ToolResult.Pointed(event);
    }

    private ToolResult key(ToolEvent.Key key) {
        return switch (key) {
            case ESCAPE -> escape();
            case DELETE, BACKSPACE -> state instanceof State.Idle ? delete() : ToolResult.TAKEN;
            default -> ToolResult.IGNORED;
        };
    }

    private ToolResult escape() {
        if (!(state instanceof State.Idle)) {
            state = IDLE;
            return ToolResult.TAKEN;
        }
        if (focus.active().isPresent()) {
            focus.useNone();
            return ToolResult.TAKEN;
        }
        return new ToolResult.Selected(Set.of());
    }

    private ToolResult delete() {
        Optional<Handle> vertex = focus.meant();
        if (vertex.isEmpty()) {
            List<Annotation> all = unlocked();
            return all.isEmpty() ? ToolResult.IGNORED : result(ObjectEdits.removed(all));
        }
        Optional<Edit> edit = focus.object()
                .flatMap(a -> ObjectEdits.vertexRemoved(a, vertex.get().index()));
        refused = edit.isEmpty();
        if (!refused) {
            focus.useNone();
            focus.leave();
        }
        return result(edit);
    }

    private static ToolResult result(Optional<Edit> edit) {
        return edit.<ToolResult>map(e -> new ToolResult.Edited(e, null)).orElse(ToolResult.TAKEN);
    }
}
