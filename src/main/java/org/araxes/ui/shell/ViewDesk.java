package org.araxes.ui.shell;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Clock;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import javafx.stage.Window;
import org.araxes.export.MapArea;
import org.araxes.export.ViewScene;
import org.araxes.io.AtomicFiles;
import org.araxes.render.Comparison;
import org.araxes.ui.LayerSettings;
import org.araxes.ui.MapModel;
import org.araxes.ui.StatusLine;
import org.araxes.ui.Theme;
import org.araxes.ui.compare.CompareModel;
import org.araxes.ui.dialog.Dialogs;
import org.araxes.ui.dialog.FilePicker;
import org.araxes.ui.dialog.Studio;
import org.araxes.ui.map.MapPane;
import org.araxes.ui.views.SavedViews;
import org.araxes.ui.views.ViewForm;
import org.araxes.ui.views.ViewsList;
import org.araxes.view.SavedView;
import org.araxes.view.ViewJson;
import org.jspecify.annotations.Nullable;

/** Saves what is on the map as views and shows them again. FX thread. */
final class ViewDesk implements ViewsList.Actions {

    private final MapModel model;
    private final CompareModel compare;
    private final MapPane map;
    private final Studio studio;
    private final FilePicker picker;
    private final StatusLine status;
    private final SavedViews views;
    private final ViewsList list;

    ViewDesk(
            MapModel model,
            CompareModel compare,
            MapPane map,
            Studio studio,
            FilePicker picker,
            StatusLine status,
            SavedViews.Store store) {
        this.model = model;
        this.compare = compare;
        this.map = map;
        this.studio = studio;
        this.picker = picker;
        this.status = status;
        this.views = new SavedViews(store, Clock.systemUTC(), status::showHelp);
        this.list = new ViewsList(views, this);
        views.load();
    }

    ViewsList list() {
        return list;
    }

    SavedViews views() {
        return views;
    }

    @Override
    public void show(SavedViews.Entry entry) {
        ViewScene shown = ViewScene.of(
                entry.view(), model.catalog(), model.annotationsProperty().get());
        model.layersProperty()
                .set(LayerSettings.of(shown.scene().layers().stream()
                        .collect(Collectors.toMap(s -> s.layer().id(), s -> s.opacity()))));
        model.namesProperty().set(shown.scene().names());
        model.unitsProperty().set(shown.scene().units());
        model.dateProperty().set(Optional.ofNullable(shown.scene().date()));
        model.themeProperty().set(entry.view().theme().equals(Theme.DARK.code()) ? Theme.DARK : Theme.LIGHT);
        showComparison(shown.comparison());
        model.placesProperty().set(shown.places());
        Set<UUID> without = new HashSet<>();
        model.annotationsProperty().get().forEach(a -> without.add(a.id()));
        shown.scene().annotations().forEach(a -> without.remove(a.id()));
        model.hiddenProperty().set(Set.copyOf(without));
        var now = model.viewportProperty().get();
        map.goTo(new MapArea.OfView(shown.viewport()).fit(now.widthPixels(), now.heightPixels()));
        status.showHelp(told(entry, shown, without.size()));
    }

    private void showComparison(Comparison comparison) {
        if (comparison.equals(Comparison.none(model.catalog()))) {
            compare.onProperty().set(false);
        } else {
            model.comparisonProperty().set(comparison);
        }
    }

    private static String told(SavedViews.Entry entry, ViewScene shown, int without) {
        String text = "Showing \u201c" + entry.view().title() + "\u201d";
        if (!shown.missing().isEmpty()) {
            text += "; left out, because it is not there any more: " + String.join(", ", shown.missing());
        }
        return without == 0
                ? text
                : text + "; without " + without + (without == 1 ? " object" : " objects")
                        + " drawn since (View, Show all objects)";
    }

    /** Shows again what a view did without. */
    void showAllObjects() {
        model.hiddenProperty().set(Set.of());
    }

    @Override
    public void saveCurrent() {
        ViewForm form = new ViewForm("Save this view", "", "");
        form.initOwner(window());
        Dialogs.dress(form.getDialogPane(), window());
        form.ask().ifPresent(words -> {
            SavedView view = current(UUID.randomUUID(), words.title(), words.notes());
            studio.thumbnail(
                    png -> status.showHelp(
                            "Saved the view \u201c" + views.add(view, png).title() + "\u201d"),
                    failed -> views.add(view, new byte[0]));
        });
    }

    private SavedView current(UUID id, String title, String notes) {
        return ViewScene.saved(
                        id,
                        title,
                        notes,
                        model.sceneProperty().get(),
                        model.viewportProperty().get(),
                        model.comparisonProperty().get())
                .withPlaces(model.placesProperty().get().code());
    }

    @Override
    public void update(SavedViews.Entry entry) {
        SavedView content = current(entry.view().id(), "", "");
        studio.thumbnail(png -> replace(entry, content, png), failed -> replace(entry, content, new byte[0]));
    }

    private void replace(SavedViews.Entry entry, SavedView content, byte[] thumbnail) {
        views.replace(entry, content, thumbnail);
        status.showHelp("Replaced the view \u201c" + entry.view().title() + "\u201d; Ctrl+Z in the list undoes it");
    }

    @Override
    public void rename(SavedViews.Entry entry) {
        ViewForm form = new ViewForm(
                "Title and remark", entry.view().title(), entry.view().notes());
        form.initOwner(window());
        Dialogs.dress(form.getDialogPane(), window());
        form.ask().ifPresent(words -> views.rename(entry, words.title(), words.notes()));
    }

    @Override
    public void delete(SavedViews.Entry entry) {
        if (Dialogs.confirmed(
                window(),
                "Delete the view \u201c" + entry.view().title() + "\u201d?",
                "What is drawn stays, and Ctrl+Z in the list brings the view back while the window is open.",
                "Delete")) {
            views.delete(entry);
            status.showHelp(
                    "Deleted the view \u201c" + entry.view().title() + "\u201d; Ctrl+Z in the list brings it back");
        }
    }

    @Override
    public void exportView(SavedViews.Entry entry) {
        String name = FilePicker.fileName(entry.view().title(), "view") + ".json";
        picker.saveAs(window(), name).ifPresent(file -> {
            try {
                byte[] json = ViewJson.write(entry.view()).getBytes(StandardCharsets.UTF_8);
                AtomicFiles.write(file, out -> out.write(json));
                status.showHelp("Exported to " + file);
            } catch (IOException failed) {
                Dialogs.failed(window(), "The view was not exported", file + ": " + failed.getMessage());
            }
        });
    }

    @Override
    public void importView() {
        picker.view(window()).ifPresent(file -> {
            try {
                SavedView added = views.importView(Files.readString(file, StandardCharsets.UTF_8));
                status.showHelp("Imported the view \u201c" + added.title() + "\u201d");
            } catch (IOException failed) {
                Dialogs.failed(window(), "The view was not imported", file + ": " + failed.getMessage());
            }
        });
    }

    private @Nullable Window window() {
        return map.getScene() == null ? null : map.getScene().getWindow();
    }
}
