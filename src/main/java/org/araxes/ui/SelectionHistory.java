package org.araxes.ui;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.araxes.annotation.Edit;
import org.araxes.annotation.History;

/**
 * What was selected before each step of this session: undo gives back the selection with the objects. Of older steps, and of
 * those done again, what they are about is selected. FX thread.
 */
final class SelectionHistory {

    private final Deque<Set<UUID>> before = new ArrayDeque<>();
    private final Deque<Set<UUID>> undone = new ArrayDeque<>();

    /** A new step is about to be carried out. */
    void perform(Set<UUID> selected) {
        undone.clear();
        before.addLast(selected);
        if (before.size() > History.MAX_EDITS) {
            before.removeFirst();
        }
    }

    /**
     * A step was taken back.
     *
     * @param applied the inverse of its edit
     * @return what is to be selected, as far as it is there
     */
    Set<UUID> undo(Edit applied) {
        Set<UUID> selected = before.isEmpty() ? Set.of() : before.removeLast();
        undone.addLast(selected);
        return selected.isEmpty() ? touched(applied) : selected;
    }

    /** A step was done again. */
    Set<UUID> redo(Edit applied) {
        before.addLast(undone.isEmpty() ? Set.of() : undone.removeLast());
        return touched(applied);
    }

    private static Set<UUID> touched(Edit edit) {
        Set<UUID> ids = new HashSet<>();
        touched(edit, ids);
        return ids;
    }

    private static void touched(Edit edit, Set<UUID> ids) {
        switch (edit) {
            case Edit.Add(var title, var added) -> ids.add(added.id());
            case Edit.Remove(var title, var removed) -> ids.add(removed.id());
            case Edit.Replace(var title, var before, var after) -> ids.add(after.id());
            case Edit.Batch(var title, var edits) -> edits.forEach(e -> touched(e, ids));
        }
    }
}
