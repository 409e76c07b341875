package org.araxes.ui.dialog;

import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import org.araxes.export.Preset;
import org.jspecify.annotations.Nullable;

/** The part of the form that asks for size, resolution and scale of a picture. FX thread. */
final class ImageSize {

    /** No fixed scale. */
    private static final String SHOW_ALL = "shows all of the view";

    private final ComboBox<Preset> preset = new ComboBox<>();
    private final TextField width = new TextField();
    private final TextField height = new TextField();
    private final TextField dpi = new TextField();
    private final ComboBox<String> scale = new ComboBox<>();
    private final Runnable changed;

    /**
     * @param asSeen the window's own size
     * @param changed runs after each change
     */
    ImageSize(Preset asSeen, Runnable changed) {
        this.changed = changed;
        preset.getItems().setAll(asSeen);
        preset.getItems().addAll(Preset.all());
        preset.setId("image-preset");
        preset.setOnAction(e -> show(preset.getValue()));
        preset.setMaxWidth(Double.MAX_VALUE);
        number(width, "image-width", 80);
        number(height, "image-height", 80);
        number(dpi, "image-dpi", 60);
        scale.getItems().setAll(SHOW_ALL, "1:25 000", "1:50 000", "1:100 000", "1:250 000", "1:500 000", "1:1 000 000");
        scale.setId("image-scale-choice");
        scale.setEditable(true);
        scale.setValue(SHOW_ALL);
        scale.setTooltip(new Tooltip("A fixed scale on paper, written 1:100 000, about the middle of the view"));
        scale.getEditor().textProperty().addListener(o -> changed.run());
        preset.getSelectionModel().select(1);
        show(preset.getValue());
    }

    private void number(TextField field, String id, double prefWidth) {
        field.setId(id);
        field.setPrefWidth(prefWidth);
        field.textProperty().addListener(o -> changed.run());
    }

    /** Puts the fields into the next rows of a form. */
    void addTo(GridPane grid) {
        width.setAccessibleText("Width, pixels");
        height.setAccessibleText("Height, pixels");
        dpi.setAccessibleText("Resolution, dots per inch");
        preset.setAccessibleText("What the image is for");
        scale.setAccessibleText("Scale");
        HBox size = new HBox(6, width, new Label("×"), height, new Label("pixels at"), dpi, new Label("dpi"));
        size.setStyle("-fx-alignment: center-left;");
        grid.addRow(grid.getRowCount(), new Label("For"), preset);
        grid.addRow(grid.getRowCount(), new Label("Size"), size);
        grid.addRow(grid.getRowCount(), new Label("Scale"), scale);
    }

    private void show(@Nullable Preset chosen) {
        if (chosen != null) {
            width.setText(Integer.toString(chosen.widthPixels()));
            height.setText(Integer.toString(chosen.heightPixels()));
            dpi.setText(Integer.toString(chosen.dpi()));
            changed.run();
        }
    }

    /** @throws IllegalArgumentException with a sentence for the person when it is no number; so do the others */
    int widthPixels() {
        return whole("width", width);
    }

    int heightPixels() {
        return whole("height", height);
    }

    /** Device pixels an inch. */
    int dpi() {
        return whole("resolution", dpi);
    }

    private static int whole(String what, TextField field) {
        try {
            return Integer.parseInt(field.getText().strip());
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(
                    "The " + what + " \u201c" + field.getText() + "\u201d is not a whole number.", e);
        }
    }

    /** The scale chosen, 100,000 when a centimetre shows a kilometre; 0 for none. */
    double scaleDenominator() {
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
}
