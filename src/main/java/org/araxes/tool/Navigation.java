package org.araxes.tool;

import java.util.Optional;
import org.araxes.render.ScreenPoint;
import org.araxes.render.Viewport;
import org.araxes.tool.ToolEvent.Button;
import org.araxes.tool.ToolEvent.Key;
import org.araxes.tool.ToolEvent.Type;

/**
 * Moves the view, below the tools: {@link #before} takes what is navigation's whatever tool is in hand (middle drag,
 * drag with the space bar held), {@link #after} what the tool left (primary drag, arrows, + and −, double-click). How a
 * view follows from an event is in {@link Views}; here is only which gesture runs. Not thread-safe: used on one thread.
 */
public final class Navigation {

    private sealed interface State {
        /** No gesture runs. */
        record Idle() implements State {}

        /**
         * A button is down that may become a drag.
         *
         * @param button that button
         * @param at where the pointer was last
         * @param moved whether the map was dragged already
         */
        record Held(Button button, ScreenPoint at, boolean moved) implements State {}
    }

    private static final State IDLE = new State.Idle();

    private State state = IDLE;
    private boolean spaceHeld;

    /** Whether the map is being dragged, for the pointer's shape. */
    public boolean dragging() {
        return state instanceof State.Held(var button, var at, var moved) && moved;
    }

    /** Whether the space bar is held, so that the next primary drag pans: for the pointer's shape. */
    public boolean spaceHeld() {
        return spaceHeld;
    }

    /** Forgets keys and buttons held, when the window loses the focus and their release will not be heard of. */
    public void reset() {
        state = IDLE;
        spaceHeld = false;
    }

    /**
     * Before the tool.
     *
     * @return the view to show, the same as before when the event only belongs to navigation; nothing when the event is
     *     the tool's
     */
    public Optional<ViewChange> before(ToolEvent event) {
        if (event.key() == Key.SPACE && (event.type() == Type.KEY || event.type() == Type.KEY_UP)) {
            spaceHeld = event.type() == Type.KEY;
            return same(event);
        }
        boolean ours = event.button() == Button.MIDDLE || (spaceHeld && event.button() == Button.PRIMARY);
        return switch (event.type()) {
            case PRESS -> ours ? hold(event) : release();
            case DRAG -> state instanceof State.Held held ? drag(held, event) : Optional.empty();
            case RELEASE -> state instanceof State.Held held ? let(held, event) : Optional.empty();
            case MOVE -> release();
            case CLICK -> ours ? same(event) : Optional.empty();
            case KEY, KEY_UP -> Optional.empty();
        };
    }

    /** After the tool, with what it did not take. */
    public Optional<ViewChange> after(ToolEvent event) {
        return switch (event.type()) {
            case PRESS -> event.button() == Button.PRIMARY ? hold(event) : Optional.empty();
            case CLICK ->
                event.button() == Button.PRIMARY && event.clicks() == 2
                        ? Optional.of(new ViewChange(Views.doubleClicked(event), true))
                        : Optional.empty();
            case KEY -> Views.key(event).map(v -> new ViewChange(v, false));
            case KEY_UP -> Views.key(event).map(v -> new ViewChange(event.viewport(), true));
            case DRAG, RELEASE, MOVE -> Optional.empty();
        };
    }

    /**
     * The wheel zooms at the pointer, two fingers on a trackpad pan, and zoom with Ctrl (Command). Not settled: the wheel
     * has no end of its own, so the window settles the view a moment after the last turn.
     */
    public ViewChange scrolled(Scroll scroll) {
        return new ViewChange(Views.scrolled(scroll), false);
    }

    /** Two fingers spread by a factor since the last event, above 1 to go nearer, with the map fixed between them. */
    public ViewChange pinched(Viewport view, ScreenPoint middle, double factor, boolean end) {
        return new ViewChange(Views.zoomed(view, middle, factor), end);
    }

    private Optional<ViewChange> hold(ToolEvent event) {
        state = new State.Held(event.button(), event.pixel(), false);
        return same(event);
    }

    private Optional<ViewChange> drag(State.Held held, ToolEvent event) {
        double dx = event.pixel().x() - held.at().x();
        double dy = event.pixel().y() - held.at().y();
        state = new State.Held(held.button(), event.pixel(), true);
        return Optional.of(new ViewChange(event.viewport().draggedBy(dx, dy), false));
    }

    private Optional<ViewChange> let(State.Held held, ToolEvent event) {
        state = IDLE;
        return Optional.of(new ViewChange(event.viewport(), held.moved()));
    }

    /** A release that was never heard of ends a drag; the event stays free. */
    private Optional<ViewChange> release() {
        state = IDLE;
        return Optional.empty();
    }

    private static Optional<ViewChange> same(ToolEvent event) {
        return Optional.of(new ViewChange(event.viewport(), false));
    }
}
