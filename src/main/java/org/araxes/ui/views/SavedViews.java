package org.araxes.ui.views;

import java.io.IOException;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.araxes.ui.task.Background;
import org.araxes.view.SavedView;
import org.araxes.view.ViewJson;
import org.araxes.workspace.KeptView;

/**
 * The saved views of the workspace in their order. Every change is kept at once; one that cannot be kept is told and
 * undone in the list. FX thread.
 */
public final class SavedViews {

    private final Store store;
    private final Clock clock;
    private final Consumer<String> failed;
    private final ObservableList<Entry> entries = FXCollections.observableArrayList();
    private final Deque<Change> changes = new ArrayDeque<>();
    private final ReadOnlyStringWrapper undoable = new ReadOnlyStringWrapper("");

    /** Where views are kept. */
    public interface Store {
        /** All of them in their order. */
        CompletableFuture<List<KeptView>> views();

        /** Keeps one in place of the one with its id. */
        CompletableFuture<KeptView> put(KeptView view);

        /** Takes one away. */
        CompletableFuture<String> delete(String id);
    }

    /**
     * A view in the list.
     *
     * @param view the view
     * @param thumbnail a small picture of it, PNG; empty for none. Never changed
     */
    @SuppressWarnings("ArrayRecordComponent") // a picture, handed on without a copy
    public record Entry(SavedView view, byte[] thumbnail) {}

    /** What a view was before it was replaced, or deleted, and where it stood. */
    private record Change(Entry before, int at, boolean deleted) {}

    /**
     * @param store where they are kept
     * @param clock says when
     * @param failed is told in one sentence what could not be kept or read
     */
    public SavedViews(Store store, Clock clock, Consumer<String> failed) {
        this.store = store;
        this.clock = clock;
        this.failed = failed;
    }

    /** The views in their order; changed by this class only. */
    public ObservableList<Entry> entries() {
        return FXCollections.unmodifiableObservableList(entries);
    }

    /** Reads the list from the workspace. */
    public void load() {
        var unused = store.views()
                .whenComplete((kept, problem) -> Background.onFxThread(() -> {
                    if (problem == null) {
                        show(kept);
                    } else {
                        failed.accept("The saved views could not be read: " + sentence(problem));
                    }
                }));
    }

    private void show(List<KeptView> kept) {
        List<Entry> read = new ArrayList<>();
        for (KeptView row : kept) {
            try {
                read.add(new Entry(ViewJson.read(row.body()).withTitle(row.title()), row.thumbnail()));
            } catch (IOException broken) {
                failed.accept("The saved view \u201c" + row.title() + "\u201d is left out: " + broken.getMessage());
            }
        }
        entries.setAll(read);
    }

    /** Adds a view at the end, under a title that no other has; gives it back with that title. */
    public SavedView add(SavedView view, byte[] thumbnail) {
        SavedView own = view.withTitle(
                freeTitle(view.title().isBlank() ? "View" : view.title().strip(), null));
        entries.add(new Entry(own, thumbnail));
        keep(entries.size() - 1);
        return own;
    }

    /** Adds a view that came from a file, as one of its own. */
    public SavedView importView(String json) throws IOException {
        return add(ViewJson.read(json).withId(UUID.randomUUID()), new byte[0]);
    }

    /** Gives a view another title and remark. */
    public void rename(Entry entry, String title, String notes) {
        int at = entries.indexOf(entry);
        if (at >= 0 && !title.isBlank()) {
            SavedView renamed = entry.view()
                    .withTitle(freeTitle(title.strip(), entry.view().id()))
                    .withNotes(notes.strip());
            entries.set(at, new Entry(renamed, entry.thumbnail()));
            keep(at);
        }
    }

    /** Puts another content in place of a view, under its title, remark and place in the list. */
    public void replace(Entry entry, SavedView content, byte[] thumbnail) {
        int at = entries.indexOf(entry);
        if (at >= 0) {
            SavedView old = entry.view();
            remember(new Change(entry, at, false));
            entries.set(
                    at,
                    new Entry(content.withId(old.id()).withTitle(old.title()).withNotes(old.notes()), thumbnail));
            keep(at);
        }
    }

    /** Takes a view away. */
    public void delete(Entry entry) {
        int at = entries.indexOf(entry);
        if (at >= 0) {
            remember(new Change(entry, at, true));
            entries.remove(at);
            watch(store.delete(entry.view().id().toString()), "deleted");
        }
    }

    /** What {@link #undo} would do, in words; empty for nothing. */
    public ReadOnlyStringProperty undoableProperty() {
        return undoable.getReadOnlyProperty();
    }

    /** Brings back what was replaced or deleted last, as long as the window is open. */
    public void undo() {
        if (changes.isEmpty()) {
            return;
        }
        Change change = changes.pop();
        say();
        SavedView before = change.before().view();
        if (change.deleted()) {
            int at = Math.min(change.at(), entries.size());
            SavedView named = before.withTitle(freeTitle(before.title(), before.id()));
            entries.add(at, new Entry(named, change.before().thumbnail()));
            for (int i = at; i < entries.size(); i++) {
                keep(i);
            }
            return;
        }
        for (int i = 0; i < entries.size(); i++) {
            SavedView now = entries.get(i).view();
            if (now.id().equals(before.id())) {
                SavedView named = before.withTitle(now.title()).withNotes(now.notes()); // may have changed since
                entries.set(i, new Entry(named, change.before().thumbnail()));
                keep(i);
            }
        }
    }

    private void remember(Change change) {
        changes.push(change);
        say();
    }

    private void say() {
        Change last = changes.peek();
        undoable.set(
                last == null
                        ? ""
                        : (last.deleted() ? "Bring back \u201c" : "Undo replacing \u201c")
                                + last.before().view().title() + "\u201d");
    }

    /** Moves a view up (below 0) or down the list; nothing happens at its end. */
    public void move(Entry entry, int by) {
        int at = entries.indexOf(entry);
        int to = at + by;
        if (at >= 0 && to >= 0 && to < entries.size()) {
            List<Entry> changed = new ArrayList<>(entries);
            Collections.rotate(changed.subList(Math.min(at, to), Math.max(at, to) + 1), by < 0 ? 1 : -1);
            entries.setAll(changed);
            for (int i = Math.min(at, to); i <= Math.max(at, to); i++) {
                keep(i);
            }
        }
    }

    private String freeTitle(String wished, @org.jspecify.annotations.Nullable UUID own) {
        Set<String> used = entries.stream()
                .filter(e -> !e.view().id().equals(own))
                .map(e -> e.view().title())
                .collect(Collectors.toSet());
        String title = wished;
        for (int number = 2; used.contains(title); number++) {
            title = wished + " " + number;
        }
        return title;
    }

    private void keep(int at) {
        Entry entry = entries.get(at);
        SavedView view = entry.view();
        watch(
                store.put(new KeptView(
                        view.id().toString(),
                        view.title(),
                        at + 1L,
                        ViewJson.write(view),
                        entry.thumbnail(),
                        clock.instant())),
                "kept");
    }

    private void watch(CompletableFuture<?> done, String what) {
        var unused = done.whenComplete((kept, problem) -> {
            if (problem != null) {
                Background.onFxThread(() -> failed.accept("The view was not " + what + ": " + sentence(problem)));
            }
        });
    }

    private static String sentence(Throwable problem) {
        Throwable root = problem.getCause() == null ? problem : problem.getCause();
        return String.valueOf(root.getMessage());
    }
}
