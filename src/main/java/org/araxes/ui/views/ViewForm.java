package org.araxes.ui.views;

import java.util.Optional;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import org.araxes.ui.TabKey;

/** Title and remark of a view. FX thread. */
public final class ViewForm extends Dialog<ViewForm.Words> {

    private final TextField title = new TextField();
    private final TextArea notes = new TextArea();

    /**
     * What was typed.
     *
     * @param title not blank
     * @param notes remark
     */
    public record Words(String title, String notes) {}

    /** @param heading what it is for */
    public ViewForm(String heading, String title, String notes) {
        setTitle(heading);
        this.title.setText(title);
        this.title.setId("view-title");
        this.title.setAccessibleText("Title");
        this.title.setPrefColumnCount(28);
        this.notes.setText(notes);
        this.notes.setId("view-notes");
        this.notes.setAccessibleText("Remark");
        this.notes.setPrefRowCount(4);
        this.notes.setWrapText(true);
        TabKey.leaves(this.notes);
        GridPane grid = new GridPane(10, 10);
        grid.setStyle("-fx-padding: 16px 16px 4px 16px;");
        grid.addRow(0, new Label("Title"), this.title);
        grid.addRow(1, new Label("Remark"), this.notes);
        getDialogPane().setContent(grid);
        getDialogPane().getButtonTypes().addAll(ButtonType.CANCEL, ButtonType.OK);
        getDialogPane()
                .lookupButton(ButtonType.OK)
                .disableProperty()
                .bind(this.title.textProperty().map(String::isBlank));
        setResultConverter(
                button -> button == ButtonType.OK ? new Words(this.title.getText(), this.notes.getText()) : null);
        setOnShown(e -> {
            this.title.requestFocus();
            this.title.selectAll();
        });
    }

    /** Shows it and waits; nothing when the person thought better of it. */
    public Optional<Words> ask() {
        return showAndWait();
    }
}
