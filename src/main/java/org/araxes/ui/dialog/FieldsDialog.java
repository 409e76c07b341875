package org.araxes.ui.dialog;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.geometry.Insets;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/** Asks for a few short texts; what is wrong with one is said below it, and there is no OK until all are right. FX thread. */
public final class FieldsDialog {

    private static final double FIELD_WIDTH = 300;

    private FieldsDialog() {}

    /**
     * A text to be typed.
     *
     * @param id id of the field, for tests
     * @param label what it is
     * @param initial what stands there at first
     * @param check throws {@link IllegalArgumentException} with a sentence when a text is wrong
     */
    public record Field(String id, String label, String initial, Consumer<String> check) {}

    /** Shows the dialog and waits; the texts in the order of the fields, or nothing when the person gave up. */
    public static Optional<List<String>> ask(@Nullable Window owner, String heading, String hint, List<Field> fields) {
        Dialog<ButtonType> dialog = new Dialog<>();
        dialog.initOwner(owner);
        dialog.setTitle("Araxes");
        dialog.setHeaderText(heading);
        dialog.getDialogPane().getButtonTypes().addAll(ButtonType.OK, ButtonType.CANCEL);
        Dressing.dress(dialog.getDialogPane(), owner);
        GridPane grid = new GridPane(10, 4);
        grid.setPadding(new Insets(8, 16, 0, 16));
        List<TextField> texts = new ArrayList<>();
        BooleanBinding wrong = Bindings.createBooleanBinding(() -> false);
        for (Field field : fields) {
            TextField text = new TextField(field.initial());
            text.setId(field.id());
            text.setAccessibleText(field.label());
            text.setPrefWidth(FIELD_WIDTH);
            Label problem = new Label();
            problem.setWrapText(true);
            problem.setMaxWidth(FIELD_WIDTH);
            problem.setMinHeight(Label.USE_PREF_SIZE);
            problem.getStyleClass().add("field-problem");
            problem.setId(field.id() + "-problem");
            problem.textProperty()
                    .bind(Bindings.createStringBinding(() -> problem(field, text.getText()), text.textProperty()));
            // A long sentence needs more room than the dialog was opened with.
            problem.textProperty().addListener(o -> fitToContent(dialog));
            grid.addRow(grid.getRowCount(), new Label(field.label()), text);
            grid.add(problem, 1, grid.getRowCount());
            wrong = wrong.or(problem.textProperty().isNotEmpty());
            texts.add(text);
        }
        Label below = new Label(hint);
        below.setWrapText(true);
        below.setMinHeight(Label.USE_PREF_SIZE);
        below.setMaxWidth(FIELD_WIDTH + 100);
        below.getStyleClass().add("faint");
        grid.add(below, 0, grid.getRowCount(), 2, 1);
        dialog.getDialogPane().setContent(grid);
        dialog.getDialogPane().lookupButton(ButtonType.OK).disableProperty().bind(wrong);
        Dressing.begin(dialog, texts.getFirst());
        return dialog.showAndWait()
                .filter(ButtonType.OK::equals)
                .map(ok -> texts.stream().map(TextField::getText).toList());
    }

    private static void fitToContent(Dialog<?> dialog) {
        Window window = dialog.getDialogPane().getScene().getWindow();
        if (window != null && window.isShowing()) {
            window.sizeToScene();
        }
    }

    private static String problem(Field field, String text) {
        try {
            field.check().accept(text);
            return "";
        } catch (IllegalArgumentException wrong) {
            return String.valueOf(wrong.getMessage());
        }
    }
}
