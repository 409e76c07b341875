package org.araxes.ui.dialog;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.animation.PauseTransition;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import javafx.util.Duration;
import javafx.util.Subscription;
import org.araxes.export.NamelessObjects;
import org.araxes.export.Preset;
import org.araxes.render.Viewport;
import org.araxes.view.SavedView;
import org.jspecify.annotations.Nullable;

/**
 * Size, resolution, title and parts of the image, with a preview drawn by the same renderer. A wrong number is said
 * beside the fields, and nothing is lost. FX thread.
 */
public final class SaveImageDialog {

    /** The preview waits until typing rests. */
    private static final Duration TYPING_RESTS = Duration.millis(250);

    private final Studio studio;
    private final FilePicker picker;
    private final Dialog<ButtonType> dialog = new Dialog<>();
    private final ImageForm form;
    private final Label fault = new Label();
    private final Label nameless = new Label();
    private final PreviewPane preview;
    private final PauseTransition rest = new PauseTransition(TYPING_RESTS);
    private final ImageSaving saving;
    private final Button save;

    /** The part of the map to show; null for all of the view. */
    private @Nullable Viewport cut;

    /** How many pages the picture of the preview has. */
    private int pages = 1;

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
        this.picker = picker;
        Studio.Wish seen = studio.asSeen(1);
        form = new ImageForm(
                new Preset("As the window", seen.widthPixels(), seen.heightPixels(), (int) seen.dpi()),
                saved,
                studio.placesProperty(),
                rest::playFromStart);
        preview = new PreviewPane(
                this::cut, () -> cut(null), new PieceHandles(studio.placesProperty(), form.pieceProperty()));
        preview.pager().pageProperty().subscribe((was, now) -> drawPreview());
        Subscription moved = studio.placesProperty().subscribe((was, now) -> drawPreview());
        dialog.setOnHidden(e -> moved.unsubscribe());
        ButtonType saveType = new ButtonType("Save…", ButtonBar.ButtonData.OK_DONE);
        DialogPane pane = dialog.getDialogPane();
        pane.getButtonTypes().addAll(ButtonType.CANCEL, saveType);
        pane.setContent(content());
        save = (Button) pane.lookupButton(saveType);
        save.setId("image-save");
        saving = new ImageSaving(dialog, save, tell, busy);
        dialog.setTitle("Save image");
        dialog.setResizable(true);
        rest.setOnFinished(e -> drawPreview());
        preview.listenToEscape(pane);
        save.addEventFilter(ActionEvent.ACTION, e -> {
            saveNow();
            e.consume(); // the dialog closes when the file is there
        });
        pane.lookupButton(ButtonType.CANCEL).addEventFilter(ActionEvent.ACTION, e -> {
            if (saving.stop()) {
                e.consume();
            }
        });
    }

    private Node content() {
        fault.setId("image-fault");
        fault.setWrapText(true);
        fault.getStyleClass().add("status-warn");
        fault.setMaxWidth(ImageForm.WIDTH);
        nameless.setId("image-nameless");
        nameless.setWrapText(true);
        nameless.getStyleClass().add("status-warn");
        nameless.setMaxWidth(PreviewPane.SHARP_WIDTH / 2);
        nameless.setMinHeight(Region.USE_PREF_SIZE);
        nameless.setVisible(false);
        nameless.setManaged(false);
        VBox left = new VBox(12, form, fault);
        left.setMinWidth(ImageForm.WIDTH);
        HBox both = new HBox(18, left, new VBox(6, preview, nameless));
        both.setStyle("-fx-padding: 14px;");
        return both;
    }

    /** What was chosen; nothing when it cannot be had, and then the fault is shown. */
    private Optional<Studio.Wish> wish(boolean toSave) {
        try {
            return Optional.of(form.wish(cut, toSave));
        } catch (IllegalArgumentException wrong) {
            showFault(wrong);
            return Optional.empty();
        }
    }

    private void cut(@Nullable Viewport part) {
        cut = part;
        drawPreview();
    }

    private void drawPreview() {
        wish(false).ifPresent(wish -> {
            try {
                studio.preview(
                        wish,
                        preview.pager().pageProperty().get(),
                        PreviewPane.SHARP_WIDTH,
                        PreviewPane.SHARP_HEIGHT,
                        this::showPreview,
                        this::showFault);
            } catch (IllegalArgumentException wrong) {
                showFault(wrong);
            }
        });
    }

    private void showPreview(Studio.Preview drawn) {
        fault.setText("");
        nameless.setText(NamelessObjects.sentence(drawn.nameless()).orElse(""));
        nameless.setVisible(!drawn.nameless().isEmpty());
        nameless.setManaged(nameless.isVisible());
        pages = drawn.pages();
        save.setDisable(saving.isRunning());
        preview.show(drawn);
    }

    private void showFault(Exception wrong) {
        String message = String.valueOf(wrong.getMessage());
        fault.setText(message.substring(0, 1).toUpperCase(Locale.ROOT) + message.substring(1));
        save.setDisable(true);
    }

    /** Asks for the file and saves. */
    private void saveNow() {
        wish(true).ifPresent(wish -> {
            String name = FilePicker.fileName(wish.title(), "araxes") + "."
                    + form.format().ending();
            Optional<Path> file =
                    picker.saveAs(dialog.getDialogPane().getScene().getWindow(), name);
            try {
                file.ifPresent(chosen -> saving.start(studio, wish, chosen, pages));
            } catch (IllegalArgumentException wrong) {
                showFault(wrong);
            }
        });
    }

    /** Asks for a series at once. */
    public SaveImageDialog forSeries() {
        form.askForSeries();
        return this;
    }

    /** Shows the dialog. */
    public void show(@Nullable Window owner) {
        dialog.initOwner(owner);
        Dressing.dress(dialog.getDialogPane(), owner);
        dialog.setOnShown(e -> form.focus());
        dialog.show();
    }
}
