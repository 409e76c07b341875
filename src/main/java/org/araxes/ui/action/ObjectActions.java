package org.araxes.ui.action;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.araxes.annotation.Annotation;
import org.araxes.annotation.Edit;
import org.araxes.geo.Extent;
import org.araxes.interchange.ObjectTable;
import org.araxes.render.Viewport;
import org.araxes.tool.Align;
import org.araxes.tool.Arrange;
import org.araxes.tool.Distribute;
import org.araxes.tool.DrawOrder;
import org.araxes.tool.KindWords;
import org.araxes.tool.LineEdits;
import org.araxes.tool.Namer;
import org.araxes.ui.Editing;
import org.araxes.ui.MapModel;
import org.araxes.ui.Selection;

/**
 * What a person can have done to the selected annotations: lock, group, order, align, copies, the clipboard. FX thread.
 *
 * @param model what is selected
 * @param editing changes annotations
 * @param outlet tells the person what was done
 */
public record ObjectActions(MapModel model, Editing editing, Outlet outlet) {

    /**
     * How the person is told and shown what was done.
     *
     * @param say a line for the status bar
     * @param failed tells what failed and why
     * @param show brings objects into view that are not
     */
    public record Outlet(Consumer<String> say, BiConsumer<String, String> failed, Consumer<List<Annotation>> show) {}

    /** A copy lies this far from its original, so that both can be seen and taken hold of. */
    private static final double COPY_OFFSET_PIXELS = 18;

    /** Signs of points this near to one another may lie on one another. */
    private static final double TOUCH_PIXELS = 30;

    /** Of latitude; of longitude it is less, so that somewhat more is taken to touch. */
    private static final double METERS_A_DEGREE = 111_000;

    private List<Annotation> selected() {
        return editing.selected();
    }

    /** Adds an object and all of its group to the selection, or takes them out; nothing deselects nothing. */
    void toggle(Optional<UUID> pointed) {
        Set<UUID> ids = new HashSet<>(model.selectionProperty().get().annotations());
        pointed.map(id -> editing.withGroups(Set.of(id))).ifPresent(several -> {
            if (!ids.removeAll(several)) {
                ids.addAll(several);
            }
            select(ids);
        });
    }

    /** Selects objects with their groups. */
    public void select(Set<UUID> ids) {
        model.selectionProperty().set(new Selection(List.of(), 0, editing.withGroups(ids)));
    }

    /** Selects all that is on the map. */
    public void selectAll() {
        Set<UUID> ids = new HashSet<>();
        model.sceneProperty().get().annotations().forEach(a -> ids.add(a.id()));
        model.selectionProperty().set(new Selection(List.of(), 0, ids));
    }

    /** Takes the last step back and says which: it may lie out of sight. */
    public void undo() {
        editing.undo().ifPresent(title -> outlet.say().accept("Undone: " + title + ". Ctrl+Shift+Z does it again."));
    }

    /** Does the next step again and says which. */
    public void redo() {
        editing.redo().ifPresent(title -> outlet.say().accept("Done again: " + title + ". Ctrl+Z takes it back."));
    }

    /** Removes what is selected and not locked. */
    public void delete() {
        List<Annotation> objects = selected();
        long locked = objects.stream().filter(a -> a.details().locked()).count();
        Arrange.removed(objects).ifPresent(editing::perform);
        if (locked > 0) {
            outlet.say()
                    .accept(locked == 1 ? "One object is locked and stays." : locked + " objects are locked and stay.");
        }
    }

    /** Locks what is selected; unlocks it when all of it is locked. */
    public void switchLock() {
        List<Annotation> objects = selected();
        boolean lock = objects.stream().anyMatch(a -> !a.details().locked());
        perform(Arrange.locked(objects, lock), "Nothing is selected.");
    }

    /** Makes a group of what is selected. */
    public void group() {
        perform(Arrange.grouped(selected(), UUID.randomUUID()), "A group needs two objects at least.");
    }

    /** Takes what is selected out of its groups. */
    public void ungroup() {
        perform(Arrange.ungrouped(selected()), "What is selected is in no group.");
    }

    /** Draws what is selected and not locked above all others. */
    public void toFront() {
        perform(DrawOrder.toFront(editing.document(), free()), "That is in front already, or locked.");
    }

    /** Draws what is selected and not locked below all others. */
    public void toBack() {
        perform(DrawOrder.toBack(editing.document(), free()), "That is behind already, or locked.");
    }

    /** Draws what is selected and not locked above the next object that it meets. */
    public void raise() {
        perform(
                DrawOrder.raised(editing.document(), free(), this::touch),
                "Nothing of yours that it touches lies above it, or it is locked.");
    }

    /** Draws what is selected and not locked below the next object that it meets. */
    public void lower() {
        perform(
                DrawOrder.lowered(editing.document(), free(), this::touch),
                "Nothing of yours that it touches lies below it, or it is locked.");
    }

    private List<Annotation> free() {
        return selected().stream().filter(a -> !a.details().locked()).toList();
    }

    /** Whether two objects meet on the map at its scale, with their signs and the width of their lines. */
    private boolean touch(Annotation a, Annotation b) {
        double marginDegrees = TOUCH_PIXELS * model.viewportProperty().get().metersPerPixel() / METERS_A_DEGREE;
        return grown(a.extent(), marginDegrees).intersects(b.extent());
    }

    private static Extent grown(Extent e, double degrees) {
        return new Extent(
                Math.max(-180, e.west() - degrees),
                Math.max(-90, e.south() - degrees),
                Math.min(180, e.east() + degrees),
                Math.min(90, e.north() + degrees));
    }

    /** Lines up what is selected and not locked. */
    public void align(Align how) {
        perform(
                how.edit(selected(), model.viewportProperty().get().projection()),
                isOneGroup()
                        ? "A group is lined up as one thing, with others. Ungroup it to line up what is in it."
                        : "Nothing moves: they are in line already, or locked.");
    }

    /** Puts what is selected and not locked at equal gaps. */
    public void distribute(Distribute how) {
        perform(
                how.edit(selected(), model.viewportProperty().get().projection()),
                "Nothing moves: the gaps are equal already, all between is locked, or there are fewer than three"
                        + " objects or groups.");
    }

    private boolean isOneGroup() {
        Set<Optional<UUID>> groups = new HashSet<>();
        selected().forEach(a -> groups.add(Optional.ofNullable(a.details().group())));
        return groups.size() == 1 && groups.iterator().next().isPresent();
    }

    /** Adds a copy of what is selected beside it. */
    public void duplicate() {
        List<Annotation> copies = copies(selected());
        add("duplicate", copies);
        if (!copies.isEmpty()) {
            boolean measurement = copies.stream().anyMatch(a -> a.kind().isMeasurement());
            outlet.say()
                    .accept("Duplicated " + KindWords.counted(copies)
                            + (measurement ? "; a measurement stays in its place" : "") + ". Ctrl+Z takes it back.");
        }
    }

    /** Puts what is selected on the clipboard, as GeoJSON and as plain text. */
    public boolean copy() {
        List<Annotation> objects = selected();
        if (!objects.isEmpty()) {
            Clip.put(objects, model.unitsProperty().get());
            outlet.say().accept(objects.size() == 1 ? "Copied one object" : "Copied " + objects.size() + " objects");
        }
        return !objects.isEmpty();
    }

    /** Puts what is selected on the clipboard as a table of names and figures, for a spreadsheet. */
    public void copyTable() {
        List<Annotation> objects = selected();
        Clip.put(ObjectTable.tabbed(objects));
        outlet.say().accept("Copied a table of " + KindWords.counted(objects));
    }

    /** Puts what is selected on the clipboard and removes it. */
    public void cut() {
        if (copy()) {
            delete();
        }
    }

    /**
     * Adds what is on the clipboard: objects of this window or another, GeoJSON, well-known text or positions. What lies
     * out of sight is brought into view.
     */
    public void paste() {
        Clip.Pasted pasted = Clip.annotations(editing.document().nextOrder(), Clock.systemUTC());
        boolean here = anyLiesOnAnother(pasted.annotations());
        List<Annotation> come = Namer.named(
                editing.document().annotations(), here ? copies(pasted.annotations()) : pasted.annotations());
        add("paste", come);
        if (!come.isEmpty()) {
            outlet.show().accept(come);
            outlet.say().accept("Pasted " + KindWords.counted(come) + ". Ctrl+Z takes it back.");
        }
        if (!pasted.problem().isEmpty()) {
            outlet.failed().accept(come.isEmpty() ? "Nothing was pasted" : "Not all was pasted", pasted.problem());
        }
    }

    /**
     * Adds objects that a person has typed and brings them into view.
     *
     * @param measured whether lines and areas become measurements
     */
    public void add(List<Annotation> typed, boolean measured) {
        List<Annotation> made =
                measured ? typed.stream().map(LineEdits::measured).toList() : typed;
        List<Annotation> named = Namer.named(editing.document().annotations(), made);
        add("add", named);
        outlet.show().accept(named);
    }

    private boolean anyLiesOnAnother(List<Annotation> pasted) {
        Set<Place> places = pasted.stream().map(Place::of).collect(Collectors.toSet());
        return !places.isEmpty()
                && editing.document().annotations().stream().map(Place::of).anyMatch(places::contains);
    }

    private List<Annotation> copies(List<Annotation> objects) {
        Viewport view = model.viewportProperty().get();
        double offset = COPY_OFFSET_PIXELS * view.metersPerPixel();
        List<Annotation> copies = Arrange.copies(
                objects,
                UUID::randomUUID,
                editing.document().nextOrder(),
                Clock.systemUTC().instant(),
                view.projection(),
                offset);
        return Namer.ofCopies(editing.document().annotations(), copies);
    }

    private void add(String verb, List<Annotation> objects) {
        if (!objects.isEmpty()) {
            Arrange.added(verb, objects).ifPresent(editing::perform);
            List<UUID> ids = new ArrayList<>();
            objects.forEach(a -> ids.add(a.id()));
            model.selectionProperty().set(new Selection(List.of(), 0, Set.copyOf(ids)));
        }
    }

    /** Carries out an edit and says so, or why there is none: not everything that is arranged is seen on the map. */
    private void perform(Optional<Edit> edit, String otherwise) {
        edit.ifPresent(editing::perform);
        outlet.say()
                .accept(edit.map(e -> "Done: " + e.title() + ". Ctrl+Z takes it back.")
                        .orElse(otherwise));
    }
}
