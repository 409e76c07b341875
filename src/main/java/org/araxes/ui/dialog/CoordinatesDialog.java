package org.araxes.ui.dialog;

import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.geometry.Insets;
import javafx.scene.control.ButtonType;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.araxes.ui.TabKey;
import org.jspecify.annotations.Nullable;

/** Asks for coordinates as text and says at every key what would be made of it. FX thread. */
public final class CoordinatesDialog {

    private static final double WIDTH = 520;
    private static final int ROWS = 8;

    private CoordinatesDialog() {}

    /**
     * What was typed.
     *
     * @param text the coordinates
     * @param measured whether lines and areas are to be measurements
     */
    public record Answer(String text, boolean measured) {}

    /**
     * Shows the dialog and waits.
     *
     * @param initial what stands there at first
     * @param forms what may be typed
     * @param preview what a text would become; throws {@link IllegalArgumentException} with a sentence when it is wrong
     * @return nothing when the person gave up
     */
    public static Optional<Answer> ask(
            @Nullable Window owner, String initial, String forms, UnaryOperator<String> preview) {
        Dialog<ButtonType> dialog = new Dialog<>();
        dialog.initOwner(owner);
        dialog.setTitle("Araxes");
        dialog.setHeaderText("Objects from coordinates");
        dialog.setResizable(true);
        dialog.getDialogPane().getButtonTypes().addAll(ButtonType.OK, ButtonType.CANCEL);
        Dressing.dress(dialog.getDialogPane(), owner);
        TextArea text = new TextArea(initial);
        text.setId("coordinates-text");
        TabKey.leaves(text);
        text.setAccessibleText("Coordinates");
        text.setPromptText("39.5981 46.2317\n39.6110 46.2500");
        text.setPrefSize(WIDTH, ROWS * 22);
        Label made = wrapped("coordinates-preview");
        CheckBox measured = new CheckBox("Measure: lines as distances, areas as measured areas");
        measured.setId("coordinates-measured");
        measured.setSelected(true);
        Label below = wrapped("coordinates-forms");
        below.setText(forms);
        below.getStyleClass().add("faint");
        VBox box = new VBox(8, text, made, measured, below);
        box.setPadding(new Insets(8, 16, 0, 16));
        VBox.setVgrow(text, Priority.ALWAYS);
        dialog.getDialogPane().setContent(box);
        var ok = dialog.getDialogPane().lookupButton(ButtonType.OK);
        text.textProperty().subscribe(typed -> {
            try {
                made.getStyleClass().remove("field-problem");
                made.setText(typed.isBlank() ? "" : preview.apply(typed));
                ok.setDisable(typed.isBlank());
            } catch (IllegalArgumentException wrong) {
                made.getStyleClass().add("field-problem");
                made.setText(String.valueOf(wrong.getMessage()));
                ok.setDisable(true);
            }
        });
        Dressing.begin(dialog, text);
        return dialog.showAndWait()
                .filter(ButtonType.OK::equals)
                .map(agreed -> new Answer(text.getText(), measured.isSelected()));
    }

    /** With room for two lines, so that the dialog does not jump while one types. */
    private static Label wrapped(String id) {
        Label label = new Label();
        label.setId(id);
        label.setWrapText(true);
        label.setPrefWidth(WIDTH);
        label.setMinHeight(36);
        label.setAlignment(javafx.geometry.Pos.TOP_LEFT);
        return label;
    }
}
