package org.araxes.tool;

import java.util.Optional;
import org.araxes.measure.Relation;
import org.jspecify.annotations.Nullable;

/**
 * Measures one thing on the map against another: a click chooses the first, a click the second. Esc gives the first up.
 * Not thread-safe: used on one thread.
 */
public final class RelateTool implements Tool {

    private sealed interface State {
        /** Nothing is chosen. */
        record Idle() implements State {}

        /**
         * The first thing is chosen.
         *
         * @param first it
         */
        record Chosen(Target first) implements State {}
    }

    private static final State IDLE = new State.Idle();

    private final Relation relation;
    private final Targets targets;
    private State state = IDLE;
    private boolean missed;
    private @Nullable Snap pointedAt;

    /**
     * A tool with nothing chosen.
     *
     * @param relation what it measures
     * @param targets finds what is pointed at
     */
    public RelateTool(Relation relation, Targets targets) {
        this.relation = relation;
        this.targets = targets;
    }

    @Override
    public String help() {
        String what = RelateHelp.of(relation, state instanceof State.Chosen);
        return switch (state) {
            case State.Chosen(var first) ->
                (missed ? RelateHelp.missed(wanted()) : "") + first.subject().name() + " – " + what
                        + " Esc gives it up.";
            case State.Idle idle -> (missed ? RelateHelp.missed(wanted()) : "") + what;
        };
    }

    /** What was chosen first. */
    public Optional<Target> first() {
        return state instanceof State.Chosen(var first) ? Optional.of(first) : Optional.empty();
    }

    @Override
    public Optional<Sketch> sketch() {
        return Optional.empty();
    }

    @Override
    public Optional<Snap> pointedAt() {
        return Optional.ofNullable(pointedAt);
    }

    @Override
    public void suspend() {
        pointedAt = null;
        state = IDLE;
        missed = false;
    }

    @Override
    public ToolResult handle(ToolEvent event) {
        if (event.isKey(ToolEvent.Key.ESCAPE) && state instanceof State.Chosen) {
            state = IDLE;
            missed = false;
            return ToolResult.TAKEN;
        }
        if (event.type() == ToolEvent.Type.MOVE) {
            point(event);
            return ToolResult.TAKEN;
        }
        return event.is(ToolEvent.Type.CLICK, ToolEvent.Button.PRIMARY) ? click(event) : ToolResult.IGNORED;
    }

    /** Of things that lie near one another or on one another the person sees which one a click would take. */
    private void point(ToolEvent event) {
        Optional<Target> there = targets.at(event, wanted()).filter(t -> !t.isPlace());
        pointedAt = there.flatMap(t -> event.ground()
                        .map(at -> new Snap(at, t.subject().name(), t.subject().accuracyMeters())))
                .orElse(null);
    }

    private ToolResult click(ToolEvent event) {
        pointedAt = null;
        Optional<Target> found = targets.at(event, wanted());
        missed = found.isEmpty();
        if (found.isEmpty()) {
            return ToolResult.TAKEN;
        }
        Target target = found.get();
        if (state instanceof State.Chosen(var first)) {
            state = IDLE;
            return new ToolResult.Related(relation, first, target);
        }
        Optional<Target> axis = relation == Relation.WIDTH ? targets.axis(target) : Optional.empty();
        if (axis.isPresent()) {
            return new ToolResult.Related(relation, target, axis.get());
        }
        state = new State.Chosen(target);
        return new ToolResult.Chosen(target);
    }

    private Targets.Wanted wanted() {
        boolean second = state instanceof State.Chosen;
        return switch (relation) {
            case NEAREST -> Targets.Wanted.ANYTHING;
            case DEPTH -> second ? Targets.Wanted.ANYTHING : Targets.Wanted.LINE;
            case WIDTH -> second ? Targets.Wanted.LINE : Targets.Wanted.AREA;
        };
    }
}
