package org.araxes.ui.dialog;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import javafx.util.Duration;
import org.araxes.export.FurnitureItem;
import org.araxes.export.PictureFormat;
import org.araxes.export.Preset;
import org.araxes.render.RenderCancelledException;
import org.araxes.render.Viewport;
import org.araxes.view.SavedView;
import org.jspecify.annotations.Nullable;

/**
 * Size, resolution, title and parts of the image, with a preview drawn by the same renderer. A wrong number is said
 * beside the fields, and nothing is lost. FX thread.
 */
public final class SaveImageDialog {

    private static final double FORM_WIDTH = 420;

    /** No fixed scale. */
    private static final String SHOW_ALL = "shows all of the view";

    /** The preview waits until typing rests. */
    private static final Duration TYPING_RESTS = Duration.millis(250);

    private final Studio studio;
    private final FilePicker picker;
    private final Consumer<String> tell;
    private final Consumer<Boolean> busy;
    private final Dialog<ButtonType> dialog = new Dialog<>();
    private final ComboBox<Preset> preset = new ComboBox<>();
    private final TextField width = field("image-width", 80);
    private final TextField height = field("image-height", 80);
    private final TextField dpi = field("image-dpi", 60);
    private final TextField title = field("image-title", 320);
    private final TextField subtitle = field("image-subtitle", 320);
    private final ComboBox<FileKind> kind = new ComboBox<>();
    private final ComboBox<String> scale = new ComboBox<>();
    private final Map<FurnitureItem, CheckBox> parts = new EnumMap<>(FurnitureItem.class);
    private final Label fault = new Label();
    private final PreviewPane preview = new PreviewPane(this::cut, () -> cut(null));
    private final PauseTransition rest = new PauseTransition(TYPING_RESTS);
    private final SeriesForm series;
    private final Button save;

    /** The part of the map to show; null for all of the view. */
    private @Nullable Viewport cut;

    /** Pictures of a series that are done. */
    private int done;

    /** Stops what is being saved; null while nothing is. */
    private @Nullable Runnable stop;

    /**
     * @param studio draws
     * @param picker asks for the file
     * @param saved the views that the person saved
     * @param tell says what was done
     * @param busy shows that something takes its time, or no longer
     */
    public SaveImageDialog(
            Studio studio,
            FilePicker picker,
            Supplier<List<SavedView>> saved,
            Consumer<String> tell,
            Consumer<Boolean> busy) {
        this.studio = studio;
        this.series = new SeriesForm(saved, rest::playFromStart);
        this.picker = picker;
        this.tell = tell;
        this.busy = busy;
        dialog.setTitle("Save image");
        dialog.setResizable(true);
        ButtonType saveType = new ButtonType("Save…", ButtonBar.ButtonData.OK_DONE);
        dialog.getDialogPane().getButtonTypes().addAll(ButtonType.CANCEL, saveType);
        save = (Button) dialog.getDialogPane().lookupButton(saveType);
        save.setId("image-save");
        dialog.getDialogPane().setContent(content());
        save.addEventFilter(javafx.event.ActionEvent.ACTION, e -> {
            if (!saveNow()) {
                e.consume();
            }
        });
        rest.setOnFinished(e -> drawPreview());
        preview.listenToEscape(dialog.getDialogPane());
        dialog.getDialogPane().lookupButton(ButtonType.CANCEL).addEventFilter(javafx.event.ActionEvent.ACTION, e -> {
            if (stop != null) {
                stop.run();
                e.consume();
            }
        });
    }

    private static TextField field(String id, double prefWidth) {
        TextField field = new TextField();
        field.setId(id);
        field.setPrefWidth(prefWidth);
        return field;
    }

    private Node content() {
        Studio.Wish seen = studio.asSeen(1);
        preset.getItems()
                .setAll(new Preset("As the window", seen.widthPixels(), seen.heightPixels(), (int) seen.dpi()));
        preset.getItems().addAll(Preset.all());
        preset.setId("image-preset");
        preset.setOnAction(e -> show(preset.getValue()));
        preset.setMaxWidth(Double.MAX_VALUE);
        kind.getItems().setAll(FileKind.ALL);
        kind.setId("image-kind");
        kind.getSelectionModel().selectFirst();
        kind.setOnAction(e -> rest.playFromStart());
        scale.getItems().setAll(SHOW_ALL, "1:25 000", "1:50 000", "1:100 000", "1:250 000", "1:500 000", "1:1 000 000");
        scale.setId("image-scale-choice");
        scale.setEditable(true);
        scale.setValue(SHOW_ALL);
        scale.setTooltip(new Tooltip("A fixed scale on paper, written 1:100 000, about the middle of the view"));
        scale.getEditor().textProperty().addListener(o -> rest.playFromStart());
        GridPane grid = new GridPane(10, 10);
        grid.addRow(0, new Label("Title"), title);
        grid.addRow(1, new Label("Subtitle"), subtitle);
        grid.addRow(2, new Label("Format"), kind);
        grid.addRow(3, new Label("For"), preset);
        HBox size = new HBox(6, width, new Label("×"), height, new Label("pixels at"), dpi, new Label("dpi"));
        size.setStyle("-fx-alignment: center-left;");
        grid.addRow(4, new Label("Size"), size);
        grid.addRow(5, new Label("Scale"), scale);
        grid.addRow(6, new Label("With"), parts());
        series.addTo(grid);
        fault.setId("image-fault");
        fault.setWrapText(true);
        fault.getStyleClass().add("status-warn");
        for (TextField f : new TextField[] {width, height, dpi, title, subtitle}) {
            f.textProperty().addListener(o -> rest.playFromStart());
        }
        preset.getSelectionModel().select(1);
        show(preset.getValue());
        fault.setMaxWidth(FORM_WIDTH);
        VBox form = new VBox(12, grid, fault);
        form.setMinWidth(FORM_WIDTH);
        HBox both = new HBox(18, form, preview);
        both.setStyle("-fx-padding: 14px;");
        return both;
    }

    private Node parts() {
        FlowPane boxes = new FlowPane(14, 6);
        boxes.setPrefWrapLength(FORM_WIDTH - 80);
        for (FurnitureItem item : FurnitureItem.values()) {
            CheckBox box = new CheckBox(label(item));
            box.setId("image-" + item.code());
            box.setSelected(FurnitureItem.usual().contains(item));
            box.setOnAction(e -> rest.playFromStart());
            parts.put(item, box);
            boxes.getChildren().add(box);
        }
        Label credit = new Label("data credit");
        credit.setTooltip(new Tooltip("The licences of the data ask for it: it is always there."));
        credit.getStyleClass().add("faint");
        boxes.getChildren().add(credit);
        return boxes;
    }

    private static String label(FurnitureItem item) {
        return switch (item) {
            case TITLE -> "title";
            case DATE -> "as-of date";
            case LEGEND -> "legend";
            case SCALE -> "scale bar";
            case NORTH -> "north arrow";
            case LOCATOR -> "locator map";
            case MEASURES -> "measured values";
            case FIGURES -> "stated figures";
            case GRATICULE -> "graticule";
            case SOURCES -> "sources";
            case DISCLAIMER -> "disclaimer";
        };
    }

    private void show(@Nullable Preset chosen) {
        if (chosen != null) {
            width.setText(Integer.toString(chosen.widthPixels()));
            height.setText(Integer.toString(chosen.heightPixels()));
            dpi.setText(Integer.toString(chosen.dpi()));
            rest.playFromStart();
        }
    }

    /** What was chosen; null when a number is none, and then the fault is shown. */
    private Studio.@Nullable Wish wish(boolean toSave) {
        try {
            Set<FurnitureItem> items = EnumSet.noneOf(FurnitureItem.class);
            parts.forEach((item, box) -> {
                if (box.isSelected()) {
                    items.add(item);
                }
            });
            return new Studio.Wish(
                    whole("width", width),
                    whole("height", height),
                    whole("resolution", dpi),
                    items,
                    title.getText().strip(),
                    subtitle.getText().strip(),
                    denominator(),
                    kind.getValue().worldFile(),
                    series.isSheet(),
                    cut,
                    !toSave && series.isUnfinished() ? new Series.One() : checked(series.series()));
        } catch (IllegalArgumentException wrong) {
            showFault(wrong);
            return null;
        }
    }

    private Series checked(Series wanted) {
        if (kind.getValue().worldFile() && !(wanted instanceof Series.One)) {
            throw new IllegalArgumentException("A world file stands beside one picture; choose GeoTIFF for a series.");
        }
        return wanted;
    }

    private void cut(@Nullable Viewport part) {
        cut = part;
        drawPreview();
    }

    private static int whole(String what, TextField field) {
        try {
            return Integer.parseInt(field.getText().strip());
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(
                    "The " + what + " \u201c" + field.getText() + "\u201d is not a whole number.", e);
        }
    }

    /** The scale chosen; 0 for none. */
    private double denominator() {
        String text = scale.getEditor().getText().strip();
        if (text.isEmpty() || text.equals(SHOW_ALL)) {
            return 0;
        }
        try {
            return Double.parseDouble(text.replaceFirst("^1\\s*:", "").replaceAll("[\\s,\u00a0\u202f]", ""));
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(
                    "The scale \u201c" + text + "\u201d is none; write for example 1:100 000.", e);
        }
    }

    private void drawPreview() {
        Studio.Wish wish = wish(false);
        if (wish == null) {
            return;
        }
        try {
            studio.preview(
                    wish,
                    PreviewPane.SHARP_WIDTH,
                    PreviewPane.SHARP_HEIGHT,
                    drawn -> {
                        fault.setText("");
                        save.setDisable(stop != null);
                        preview.show(drawn);
                    },
                    this::showFault);
        } catch (IllegalArgumentException wrong) {
            showFault(wrong);
        }
    }

    private void showFault(Exception wrong) {
        String message = String.valueOf(wrong.getMessage());
        fault.setText(message.substring(0, 1).toUpperCase(Locale.ROOT) + message.substring(1));
        save.setDisable(true);
    }

    /** Asks for the file and saves; whether the dialog may close. */
    private boolean saveNow() {
        Studio.Wish wish = wish(true);
        if (wish == null) {
            return false;
        }
        Window owner = dialog.getDialogPane().getScene().getWindow();
        String name = FilePicker.fileName(wish.title(), "araxes") + "."
                + kind.getValue().format().ending();
        var file = picker.saveAs(owner, name);
        if (file.isEmpty()) {
            return false;
        }
        try {
            tell.accept("Saving " + file.get() + " …");
            done = 0;
            saving(studio.save(wish, file.get(), new Studio.Listener(this::progress, this::saved, this::notSaved)));
        } catch (IllegalArgumentException wrong) {
            showFault(wrong);
        }
        return false; // the dialog closes when the file is there
    }

    /** While a picture is drawn the form rests, and Cancel stops it. */
    private void saving(@Nullable Runnable stopping) {
        stop = stopping;
        busy.accept(stopping != null);
        dialog.getDialogPane().getContent().setDisable(stopping != null);
        save.setDisable(stopping != null);
        save.setText(stopping != null ? "Saving …" : "Save…");
    }

    private void progress(int count, int of) {
        done = count;
        save.setText("Saved " + count + " of " + of);
        tell.accept("Saved " + count + " of " + of + " …");
    }

    private void saved(Path file) {
        saving(null);
        tell.accept("Saved " + file);
        dialog.close();
    }

    private void notSaved(Exception failed) {
        saving(null);
        if (failed instanceof RenderCancelledException) {
            boolean files = done > 0 && kind.getValue().format() != PictureFormat.PDF;
            tell.accept(files ? "Stopped after " + done + " files" : "Stopped; nothing was written");
            dialog.close();
        } else {
            tell.accept("The image was not saved");
            Dialogs.failed(
                    dialog.getDialogPane().getScene().getWindow(),
                    "The image was not saved",
                    String.valueOf(failed.getMessage()));
        }
    }

    /** Asks for a series at once. */
    public SaveImageDialog forSeries() {
        series.askForDays();
        return this;
    }

    /** Shows the dialog. */
    public void show(@Nullable Window owner) {
        dialog.initOwner(owner);
        Dressing.dress(dialog.getDialogPane(), owner);
        dialog.setOnShown(e -> series.focus());
        dialog.show();
    }
}
