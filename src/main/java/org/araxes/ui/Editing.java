package org.araxes.ui;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.araxes.annotation.Annotation;
import org.araxes.annotation.Document;
import org.araxes.annotation.Edit;
import org.araxes.annotation.Editor;
import org.araxes.annotation.History;
import org.araxes.annotation.Step;
import org.jspecify.annotations.Nullable;

/**
 * The one way by which the window changes the document: each step is applied, shown and handed on to be kept, at once.
 * FX thread.
 */
public final class Editing {

    private final MapModel model;
    private Editor editor;
    private final Consumer<Step> keep;
    private final SelectionHistory selections = new SelectionHistory();
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>();

    /**
     * What can be undone and redone.
     *
     * @param undo title of the step that undo takes back; null when there is none
     * @param redo title of the step that redo does again; null when there is none
     */
    public record State(@Nullable String undo, @Nullable String redo) {}

    /**
     * @param model shows the document
     * @param editor document and history as they were kept
     * @param keep gets each step to be kept
     */
    public Editing(MapModel model, Editor editor, Consumer<Step> keep) {
        this.model = model;
        this.editor = editor;
        this.keep = keep;
        show();
    }

    /**
     * Goes on with what was read meanwhile. What was drawn before it came, on an empty document, is drawn again on top of
     * it, step by step.
     */
    public void goOnIn(Editor read) {
        Editor early = editor;
        editor = read;
        show();
        for (Annotation drawn : early.document().annotations()) {
            long top = editor.document().nextOrder();
            perform(new Edit.Add(titleOf(drawn, early.history()), drawn.withOrder(top)));
        }
    }

    private static String titleOf(Annotation drawn, History early) {
        return early.edits().stream()
                .filter(e -> e instanceof Edit.Add(var title, var added)
                        && added.id().equals(drawn.id()))
                .map(Edit::title)
                .findFirst()
                .orElse("draw " + drawn.name());
    }

    /** Carries out a new edit. */
    public void perform(Edit edit) {
        Set<UUID> selected = model.selectionProperty().get().annotations();
        Step step = editor.perform(edit);
        selections.perform(selected);
        show();
        keep.accept(step);
    }

    /** Carries out a new edit and selects an object, null to leave the selection. */
    public void perform(Edit edit, @Nullable UUID select) {
        perform(edit);
        if (select != null) {
            model.selectionProperty().set(Selection.ofAnnotation(select));
        }
    }

    /**
     * Takes the last step back, selects what was selected before it and gives its title; nothing if there is none.
     */
    public Optional<String> undo() {
        return moved(editor.undo(), selections::undo);
    }

    /** Does the next step again, selects what it is about and gives its title; nothing if there is none. */
    public Optional<String> redo() {
        return moved(editor.redo(), selections::redo);
    }

    private Optional<String> moved(Optional<Step> moved, Function<Edit, Set<UUID>> selected) {
        return moved.map(step -> {
            show();
            Set<UUID> there = new HashSet<>(selected.apply(step.applied()));
            there.removeIf(id -> document().annotation(id).isEmpty());
            model.selectionProperty()
                    .set(there.isEmpty() ? Selection.NONE : new Selection(List.of(), 0, withGroups(there)));
            keep.accept(step);
            return step.applied().title();
        });
    }

    /** Objects and all that are in groups with one of them. */
    public Set<UUID> withGroups(Set<UUID> ids) {
        Set<UUID> groups = new HashSet<>();
        ids.forEach(
                id -> document().annotation(id).map(a -> a.details().group()).ifPresent(groups::add));
        Set<UUID> all = new HashSet<>(ids);
        if (!groups.isEmpty()) {
            document().annotations().stream()
                    .filter(a -> groups.contains(a.details().group()))
                    .forEach(a -> all.add(a.id()));
        }
        return all;
    }

    private void show() {
        Document document = editor.document();
        model.annotationsProperty().set(document.annotations());
        Selection selection = model.selectionProperty().get();
        if (!selection.annotations().stream()
                .allMatch(id -> document.annotation(id).isPresent())) {
            model.selectionProperty().set(Selection.NONE);
        }
        state.set(new State(
                editor.history().undoable().map(Edit::title).orElse(null),
                editor.history().redoable().map(Edit::title).orElse(null)));
    }

    /** What can be undone and redone now. */
    public ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** What can be undone and redone, to be handed on. */
    public History history() {
        return editor.history();
    }

    /** The selected annotations as they stand now, in drawing order. */
    public List<Annotation> selected() {
        return model.selectionProperty().get().annotations().stream()
                .flatMap(id -> editor.document().annotation(id).stream())
                .sorted(Document.DRAWING_ORDER)
                .toList();
    }

    /** The one object that is selected, as it stands now; nothing when none is, or several are. */
    public Optional<Annotation> selectedAlone() {
        var ids = model.selectionProperty().get().annotations();
        return ids.size() == 1 ? document().annotation(ids.iterator().next()) : Optional.empty();
    }

    /** The document, to be read; changed through {@link #perform} only. */
    public Document document() {
        return editor.document();
    }
}
