package org.araxes.ui.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.stage.Window;
import javafx.util.Subscription;
import org.araxes.annotation.Step;
import org.araxes.tool.Sketch;
import org.araxes.ui.Editing;
import org.araxes.ui.dialog.Dialogs;
import org.araxes.ui.dialog.FilePicker;
import org.araxes.workspace.Loaded;
import org.araxes.workspace.SaveState;
import org.jspecify.annotations.Nullable;

/** Shows whether the person's work is on the disk, and what can be done when it is not. FX thread. */
final class WorkspaceDesk {

    private final Keeper keeper;
    private final StatusLine status;
    private final FilePicker picker;
    private final Supplier<@Nullable Window> window;
    private final Consumer<Path> open;
    private final Subscription shown;

    /** @param open goes on in another workspace */
    WorkspaceDesk(
            Keeper keeper,
            StatusLine status,
            FilePicker picker,
            Supplier<@Nullable Window> window,
            Consumer<Path> open) {
        this.keeper = keeper;
        this.open = open;
        this.status = status;
        this.picker = picker;
        this.window = window;
        Subscription state = keeper.stateProperty().subscribe(s -> {
            SaveStateText text = SaveStateText.of(s, keeper.file());
            status.showSaved(text.text(), text.detail(), text.warn());
        });
        shown = state.and(keeper.toldProperty()
                .subscribe(told -> told.ifPresent(
                        problem -> Dialogs.tell(window.get(), "About your workspace", problem.message()))));
    }

    /** Whether the work is on the disk. */
    ReadOnlyObjectProperty<SaveState> stateProperty() {
        return keeper.stateProperty();
    }

    /** The file. */
    Path file() {
        return keeper.file();
    }

    /** Asks for another workspace and goes on in it. */
    void openOther() {
        picker.workspaceToOpen(window.get(), keeper.file()).ifPresent(open);
    }

    /** The menu of the workspaces that were used before; it looks at its list when it opens. */
    Menu recent() {
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
    void saveSettings(Map<String, String> settings) {
        keeper.saveSettings(settings);
    }

    /** Whether the window may close: asks when that would lose what could not be saved. */
    boolean mayClose() {
        return !(keeper.stateProperty().get() instanceof SaveState.NotSaved(int steps, var reason))
                || steps == 0
                || Dialogs.confirmed(
                        window.get(),
                        "Close and lose " + steps + (steps == 1 ? " step?" : " steps?"),
                        reason.message() + "\n\nWhat you drew since then is only in this window.",
                        "Close");
    }

    /** Saves all that is drawn as another file, and goes on in that one. */
    void saveAs(Editing editing) {
        picker.workspace(window.get(), keeper.file()).ifPresent(target -> {
            status.busy(true);
            keeper.saveAs(target, editing.document(), editing.history(), result -> {
                status.busy(false);
                if (result instanceof SaveState.NotSaved(int steps, var reason)) {
                    Dialogs.failed(window.get(), "The workspace was not saved as " + target, reason.message());
                } else {
                    status.showHelp("From now on all is saved in " + target + ". To open it again: araxes --workspace "
                            + target);
                }
            });
        });
    }

    /** Shows nothing any more, for another desk goes on with the file; what that one begins with. */
    Loaded handOver(Editing editing, Map<String, Sketch> drawn, Map<String, String> settings) {
        shown.unsubscribe();
        return new Loaded(editing.document(), editing.history(), Keeper.unfinished(drawn), settings, List.of());
    }

    /** Writes what waits and closes the file. */
    void close() {
        keeper.close();
    }
}
