package org.araxes.ui.shell;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import org.araxes.ui.Editing;
import org.araxes.ui.Icons;
import org.araxes.ui.Theme;
import org.araxes.ui.dialog.Dialogs;
import org.araxes.ui.map.MapPane;
import org.kordamp.ikonli.feather.Feather;

/**
 * What menus, tool bar and keys can have done.
 *
 * @param undo takes the last step back
 * @param redo does it again
 * @param back the view before
 * @param forward the view after
 * @param zoomIn nearer
 * @param zoomOut farther
 * @param wholeRegion all of the region
 * @param ledger shows stated figures beside measured ones
 * @param time shows or hides the time bar
 * @param eventBack the event before the day shown
 * @param eventForward the event after it
 * @param compare shows or hides the bar that compares claims
 * @param theme light or dark
 * @param saveView keeps what is on the map as a view
 * @param saveImage saves the view as an image
 * @param saveSeries saves several images at once
 * @param copyImage puts the view on the clipboard
 * @param delete deletes what is selected
 * @param copyText copies the selected measurement as text
 * @param openFolder shows a folder of own claims
 * @param showFile shows files of the person's as layers
 * @param readAgain reads the data again
 * @param find puts the caret into the search box
 * @param shortcuts shows the keyboard shortcuts
 * @param problems shows what was wrong in the data
 */
record Commands(
        Command undo,
        Command redo,
        Command back,
        Command forward,
        Command zoomIn,
        Command zoomOut,
        Command wholeRegion,
        Command ledger,
        Command time,
        Command eventBack,
        Command eventForward,
        Command compare,
        Command theme,
        Command saveView,
        Command saveImage,
        Command saveSeries,
        Command copyImage,
        Command delete,
        Command copyText,
        Command openFolder,
        Command showFile,
        Command readAgain,
        Command find,
        Command shortcuts,
        Command problems) {

    static Commands of(Desk desk) {
        MapPane map = desk.map();
        Editing editing = desk.editing();
        ObservableBooleanValue noUndo = Bindings.createBooleanBinding(
                () -> editing.stateProperty().get().undo() == null, editing.stateProperty());
        ObservableBooleanValue noRedo = Bindings.createBooleanBinding(
                () -> editing.stateProperty().get().redo() == null, editing.stateProperty());
        ObservableBooleanValue noAnnotation = Bindings.createBooleanBinding(
                () -> desk.model().selectionProperty().get().annotations().isEmpty(),
                desk.model().selectionProperty());
        return new Commands(
                Command.of(
                        "undo",
                        "Undo",
                        () -> Icons.of(Feather.ROTATE_CCW),
                        "Shortcut+Z",
                        noUndo,
                        () -> desk.actions().undo()),
                Command.of(
                        "redo",
                        "Redo",
                        () -> Icons.of(Feather.ROTATE_CW),
                        "Shortcut+Shift+Z",
                        noRedo,
                        () -> desk.actions().redo()),
                Command.of("view-back", "Previous view", () -> Icons.of(Feather.ARROW_LEFT), "Alt+LEFT", map::back),
                Command.of("view-forward", "Next view", () -> Icons.of(Feather.ARROW_RIGHT), "Alt+RIGHT", map::forward),
                Command.of("zoom-in", "Zoom in", () -> Icons.of(Feather.PLUS), null, () -> map.zoom(2)),
                Command.of("zoom-out", "Zoom out", () -> Icons.of(Feather.MINUS), null, () -> map.zoom(0.5)),
                Command.of(
                        "whole-region",
                        "Whole region",
                        () -> Icons.of(Feather.MAXIMIZE),
                        "Shortcut+0",
                        desk.visits()::showWholeRegion),
                Command.of(
                        "ledger",
                        "Stated and measured…",
                        () -> Icons.of(Feather.COLUMNS),
                        "Shortcut+L",
                        desk.takeaway()::showLedger),
                Command.of("time", "Time", () -> Icons.of(Feather.CLOCK), "Shortcut+T", desk.time()::toggle),
                Command.of(
                        "event-back",
                        "Event before",
                        () -> Icons.of(Feather.SKIP_BACK),
                        "Alt+Page Up",
                        desk.time()::stepBack),
                Command.of(
                        "event-forward",
                        "Next event",
                        () -> Icons.of(Feather.SKIP_FORWARD),
                        "Alt+Page Down",
                        desk.time()::stepForward),
                Command.of(
                        "compare",
                        "Compare claims",
                        () -> Icons.of(Feather.SIDEBAR),
                        "Shortcut+K",
                        desk.compare()::toggle),
                Command.of(
                        "theme",
                        "Light or dark",
                        () -> Icons.following(
                                desk.model().themeProperty(), t -> t == Theme.DARK ? Feather.SUN : Feather.MOON),
                        "Shortcut+Shift+L",
                        desk.model()::switchTheme),
                Command.of(
                        "save-view-as",
                        "Save this view…",
                        () -> Icons.of(Feather.BOOKMARK),
                        "Shortcut+B",
                        desk::saveView),
                Command.of(
                        "save-image",
                        "Save image…",
                        () -> Icons.of(Feather.IMAGE),
                        "Shortcut+E",
                        desk.takeaway()::saveImage),
                Command.of(
                        "save-series",
                        "Save a series of images…",
                        () -> Icons.of(Feather.FILM),
                        "Shortcut+Shift+E",
                        desk.takeaway()::saveSeries),
                Command.of(
                        "copy-image",
                        "Copy image to the clipboard",
                        () -> Icons.of(Feather.CLIPBOARD),
                        "Shortcut+Shift+C",
                        desk.takeaway()::copyImage),
                Command.of(
                        "delete",
                        "Delete",
                        () -> Icons.of(Feather.TRASH_2),
                        null,
                        noAnnotation,
                        desk.actions()::delete),
                Command.of(
                        "copy-text",
                        "Copy as text",
                        () -> Icons.of(Feather.COPY),
                        "Shortcut+Shift+T",
                        noAnnotation,
                        desk.takeaway()::copySelectedText),
                Command.of(
                        "open-folder",
                        "Open a folder of claims…",
                        () -> Icons.of(Feather.FOLDER),
                        "Shortcut+O",
                        desk.ownData()::chooseFolder),
                Command.of(
                        "show-file",
                        "Show a file as a layer…",
                        () -> Icons.of(Feather.LAYERS),
                        "Shortcut+Shift+O",
                        desk.ownData()::chooseFiles),
                Command.of(
                        "read-again",
                        "Read the data again",
                        () -> Icons.of(Feather.REFRESH_CW),
                        "F5",
                        desk.ownData()::readAgain),
                Command.of(
                        "find",
                        "Find…",
                        () -> Icons.of(Feather.SEARCH),
                        "Shortcut+F",
                        () -> desk.search().requestFocus()),
                Command.of(
                        "shortcuts",
                        "Keyboard shortcuts",
                        () -> Icons.of(Feather.HELP_CIRCLE),
                        "F1",
                        () -> Dialogs.shortcuts(desk.window())),
                Command.of(
                        "problems",
                        "Problems in the data",
                        () -> Icons.of(Feather.ALERT_TRIANGLE),
                        null,
                        () -> Dialogs.problems(desk.window(), desk.problems())));
    }
}
