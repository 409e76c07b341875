package org.araxes.ui.workspace;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.animation.PauseTransition;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.util.Duration;
import javafx.util.Subscription;
import org.araxes.annotation.Step;
import org.araxes.tool.Sketch;
import org.araxes.ui.Editing;
import org.araxes.ui.StatusLine;
import org.araxes.ui.dialog.Dialogs;
import org.araxes.ui.dialog.FilePicker;
import org.araxes.ui.task.Background;
import org.araxes.workspace.Loaded;
import org.araxes.workspace.SaveState;
import org.araxes.workspace.WorkspaceProblem;
import org.jspecify.annotations.Nullable;

/** Shows whether the person's work is on the disk, and what can be done when it is not. FX thread. */
public final class WorkspaceDesk {

    private static final String OPEN = "Open another…";
    private static final String SAVE_AS = "Save as…";
    private static final String RETRY = "Try again";
    private static final String LOSE_ALL = "Close and lose what you drew?";
    private static final String CLOSE = "Close without saving";

    private final Keeper keeper;
    private final ObservableBooleanValue coming;
    private final StatusLine status;
    private final FilePicker picker;
    private final Supplier<@Nullable Window> window;
    private final Consumer<Path> open;
    private final Runnable saveAs;
    private final Subscription shown;
    /** What keeps steps from being saved and was told since all was saved last. */
    private final Set<WorkspaceProblem.Code> toldCodes = EnumSet.noneOf(WorkspaceProblem.Code.class);

    private final PauseTransition again = new PauseTransition(RETRY_AFTER);

    /** Not so often that trying would be felt, not so seldom that somebody waits for it. */
    private static final Duration RETRY_AFTER = Duration.seconds(10);

    /**
     * @param coming whether the file is still being read
     * @param open goes on in another workspace
     * @param saveAs saves all that is drawn as another file
     */
    public WorkspaceDesk(
            Keeper keeper,
            ObservableBooleanValue coming,
            StatusLine status,
            FilePicker picker,
            Supplier<@Nullable Window> window,
            Consumer<Path> open,
            Runnable saveAs) {
        this.keeper = keeper;
        this.saveAs = saveAs;
        this.open = open;
        this.status = status;
        this.picker = picker;
        this.window = window;
        this.coming = coming;
        Runnable show = () -> {
            SaveStateText text = text();
            status.showSaved(text.text(), text.detail(), text.warn());
            follow(keeper.stateProperty().get());
        };
        again.setOnFinished(e -> {
            keeper.look();
            again.playFromStart();
        });
        Subscription state = keeper.stateProperty().subscribe(show).and(coming.subscribe(show));
        show.run();
        shown = state.and(keeper.toldProperty().subscribe(told -> told.ifPresent(problem -> tell(List.of(problem)))));
    }

    /** What keeps steps from being saved is told when it begins, and tried again from time to time as long as it lasts. */
    private void follow(SaveState now) {
        again.stop();
        switch (now) {
            case SaveState.NotSaved(int steps, var reason) -> {
                if (steps > 0 && reason.mayPass()) {
                    again.playFromStart();
                }
                boolean news = steps > 0 || reason.code() == WorkspaceProblem.Code.GONE;
                // Another program that writes has soon finished; it needs no dialog.
                if (news && reason.code() != WorkspaceProblem.Code.BUSY && toldCodes.add(reason.code())) {
                    Background.later(this::about);
                }
            }
            case SaveState.Saved saved -> toldCodes.clear();
            case SaveState.Saving saving -> {}
        }
    }

    /** The person comes back to the window: the file may have been moved or deleted meanwhile, or may take steps again. */
    public void look() {
        keeper.look();
    }

    private SaveStateText text() {
        return coming.get()
                ? SaveStateText.reading(keeper.file())
                : SaveStateText.of(keeper.stateProperty().get(), keeper.file());
    }

    /** Tells what is amiss with the workspace, what is safe, and offers what can be done; nothing for nothing. */
    public void tell(List<WorkspaceProblem> problems) {
        if (problems.isEmpty()) {
            return;
        }
        problems.forEach(p -> toldCodes.add(p.code()));
        String text = WorkspaceProblem.messages(problems);
        Optional<WorkspaceProblem> grave =
                problems.stream().filter(WorkspaceProblem::keepsFromSaving).findFirst();
        if (grave.isEmpty()) {
            Dialogs.tell(window.get(), problems.getFirst().code().title(), text);
        } else {
            offer(grave.get().code().title(), text, List.of(OPEN, SAVE_AS));
        }
    }

    /** Says where all is saved, or why it is not and what can be done. */
    public void about() {
        if (keeper.stateProperty().get() instanceof SaveState.NotSaved(int steps, var reason)) {
            String kept = steps == 0
                    ? ""
                    : "\n\nWhat you drew since then, " + steps + (steps == 1 ? " step," : " steps,")
                            + (reason.mayPass()
                                    ? " is in this window and is saved as soon as that is possible."
                                    : " is only in this window.");
            // What does not pass by itself is best saved elsewhere; the usual answer stands last.
            List<String> answers = reason.mayPass() ? List.of(OPEN, SAVE_AS, RETRY) : List.of(OPEN, RETRY, SAVE_AS);
            offer(reason.code().title(), reason.message() + kept, answers);
        } else {
            status.showHelp(text().detail());
        }
    }

    private void offer(String heading, String text, List<String> answers) {
        Dialogs.offer(window.get(), heading, text, answers, answer -> {
            switch (answer) {
                case OPEN -> openOther();
                case SAVE_AS -> saveAs.run();
                default -> keeper.retry();
            }
        });
    }

    /** What the title of the window says. */
    public String title() {
        String name = String.valueOf(keeper.file().getFileName());
        return (name.endsWith(".gpkg") ? name.substring(0, name.length() - ".gpkg".length()) : name) + " — Araxes";
    }

    /** Whether the work is on the disk. */
    public ReadOnlyObjectProperty<SaveState> stateProperty() {
        return keeper.stateProperty();
    }

    /** When the last of all that was to be kept was on the disk, by {@link System#nanoTime}. */
    public long savedNanos() {
        return keeper.savedNanos();
    }

    /** The file. */
    public Path file() {
        return keeper.file();
    }

    /** Asks for another workspace and goes on in it. */
    public void openOther() {
        picker.workspaceToOpen(window.get(), keeper.file()).ifPresent(open);
    }

    /** The menu of the workspaces that were used before; it looks at its list when it opens. */
    public Menu recent() {
        Menu menu = new Menu("Recent workspaces");
        menu.setId("recent-workspaces");
        Runnable fill = () -> {
            menu.getItems().setAll(keeper.others().stream().map(this::item).toList());
            if (menu.getItems().isEmpty()) {
                MenuItem none = new MenuItem("No other was used");
                none.setDisable(true);
                menu.getItems().add(none);
            }
        };
        fill.run();
        menu.setOnShowing(e -> fill.run());
        return menu;
    }

    private MenuItem item(Path file) {
        MenuItem item = new MenuItem(file.toString());
        item.setMnemonicParsing(false);
        item.setOnAction(e -> open.accept(file));
        return item;
    }

    /** Keeps a step, and that what it came from is no longer being drawn. */
    void keep(Step step, Map<String, Sketch> drawn) {
        keeper.keep(step, drawn);
    }

    /** Keeps what is being drawn, by tool. */
    void journal(Map<String, Sketch> drawn) {
        keeper.journal(drawn);
    }

    /** Keeps choices of the window. */
    public void saveSettings(Map<String, String> settings) {
        keeper.saveSettings(settings);
    }

    /** Whether the window may close: asks when that would lose what could not be saved. */
    public boolean mayClose() {
        return switch (keeper.stateProperty().get()) {
            case SaveState.NotSaved(int steps, var reason)
            when steps > 0 ->
                mayLose(
                        "Close and lose " + steps + (steps == 1 ? " step?" : " steps?"),
                        reason.message() + "\n\nWhat you drew since then is only in this window.");
            case SaveState.NotSaved(int none, var reason) ->
                reason.code() != WorkspaceProblem.Code.GONE || mayLose(LOSE_ALL, reason.message());
            case SaveState.Saved saved ->
                Files.exists(keeper.file())
                        || mayLose(
                                LOSE_ALL,
                                keeper.file()
                                        + " is no longer there: it was moved, renamed or deleted while it was open.");
            case SaveState.Saving saving -> true;
        };
    }

    private boolean mayLose(String question, String why) {
        Optional<String> answer = Dialogs.choice(window.get(), question, why, List.of(CLOSE, SAVE_AS));
        if (answer.filter(SAVE_AS::equals).isPresent()) {
            saveAs.run();
        }
        return answer.filter(CLOSE::equals).isPresent();
    }

    /** Saves all that is drawn as another file, and goes on in that one. */
    public void saveAs(Editing editing) {
        picker.workspace(window.get(), keeper.file()).ifPresent(target -> {
            status.busy(true);
            keeper.saveAs(target, editing.document(), editing.history(), result -> {
                status.busy(false);
                if (result instanceof SaveState.NotSaved(int steps, var reason)) {
                    Dialogs.failed(window.get(), "The workspace was not saved as " + target, reason.message());
                } else {
                    status.showHelp("From now on all is saved in " + target);
                    if (window.get() instanceof Stage stage) {
                        stage.setTitle(title());
                    }
                }
            });
        });
    }

    /** Shows nothing any more, for another desk goes on with the file; what that one begins with. */
    public Loaded handOver(Editing editing, Map<String, Sketch> drawn, Map<String, String> settings) {
        shown.unsubscribe();
        again.stop();
        return new Loaded(editing.document(), editing.history(), Keeper.unfinished(drawn), settings, List.of());
    }

    /** Writes what waits and closes the file. */
    public void close() {
        shown.unsubscribe();
        again.stop();
        keeper.close();
    }
}
