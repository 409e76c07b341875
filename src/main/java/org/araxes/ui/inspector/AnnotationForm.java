package org.araxes.ui.inspector;

import java.util.UUID;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ColorPicker;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import org.araxes.annotation.Annotation;
import org.araxes.annotation.AnnotationKind;
import org.araxes.annotation.AnnotationStyle;
import org.araxes.annotation.Edit;
import org.araxes.measure.Units;
import org.araxes.ui.Editing;
import org.araxes.ui.Icons;
import org.araxes.ui.Words;
import org.kordamp.ikonli.feather.Feather;

/**
 * Name, text, note, colour, width and text size of one annotation. What is typed becomes an edit when the field is left
 * or Enter is pressed. FX thread.
 */
final class AnnotationForm extends VBox {

    private final Editing editing;
    private final Supplier<Units> units;
    private final UUID id;
    private final TextField name = new TextField();
    private final TextArea note = new TextArea();
    private final ColorPicker color = new ColorPicker();
    private final Spinner<Double> width = new Spinner<>(0.5, 20, 2.5, 0.5);
    private final Spinner<Double> textSize = new Spinner<>(6.0, 96, 14, 1);
    private final VBox values = new VBox();
    private boolean showing;

    AnnotationForm(Editing editing, Annotation annotation, Supplier<Units> units, Runnable copyText) {
        this.editing = editing;
        this.units = units;
        this.id = annotation.id();
        getStyleClass().add("card");
        setId("annotation-form");
        boolean isText = annotation.kind() == AnnotationKind.TEXT;
        Label kind = new Label(Words.of(annotation.kind()));
        kind.getStyleClass().add("card-title");
        name.setId("annotation-name");
        note.setId("annotation-note");
        color.setId("annotation-color");
        name.setAccessibleText(isText ? "Text" : "Name");
        note.setAccessibleText("Note");
        note.setPrefRowCount(3);
        note.setWrapText(true);
        width.setEditable(true);
        textSize.setEditable(true);
        Facts fields = new Facts();
        fields.add(isText ? "Text" : "Name", name);
        fields.add("Note", note);
        fields.add("Colour", color);
        if (!annotation.kind().isPoint()) {
            fields.add("Line width", width);
        }
        fields.add("Text size", textSize);
        getChildren().addAll(kind, values, fields, buttons(copyText));
        listen();
        show(annotation);
    }

    private Node buttons(Runnable copyText) {
        Button copy = new Button("Copy as text", Icons.of(Feather.COPY));
        copy.setId("annotation-copy");
        copy.setOnAction(e -> copyText.run());
        Button delete = new Button("Delete", Icons.of(Feather.TRASH_2));
        delete.setId("annotation-delete");
        delete.setOnAction(e -> current(a -> editing.perform(new Edit.Remove("delete " + a.name(), a))));
        HBox space = new HBox();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox row = new HBox(8, copy, space, delete);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private void listen() {
        name.setOnAction(e -> commitName());
        name.focusedProperty().addListener((o, was, now) -> {
            if (!now) {
                commitName();
            }
        });
        note.focusedProperty().addListener((o, was, now) -> {
            if (!now) {
                change("change note", a -> a.withNote(note.getText()));
            }
        });
        color.setOnAction(e -> restyle("change colour", s -> s.withColorRgb(rgb(color.getValue()))));
        width.valueProperty().addListener((o, was, now) -> restyle("change line width", s -> s.withWidthPixels(now)));
        textSize.valueProperty()
                .addListener((o, was, now) -> restyle("change text size", s -> s.withTextSizePixels(now)));
    }

    /** Shows the annotation as it stands now. */
    void show(Annotation annotation) {
        showing = true;
        if (!name.isFocused() || name.getText().isEmpty()) {
            name.setText(annotation.name());
        }
        if (!note.isFocused()) {
            note.setText(annotation.note());
        }
        AnnotationStyle style = annotation.style();
        int rgb = style.colorRgb();
        color.setValue(Color.rgb(rgb >> 16 & 0xFF, rgb >> 8 & 0xFF, rgb & 0xFF));
        width.getValueFactory().setValue(style.widthPixels());
        textSize.getValueFactory().setValue(style.textSizePixels());
        values.getChildren().setAll(MeasureTable.of(annotation, units.get()));
        showing = false;
    }

    /** Keeps what was typed and not yet kept; before the form goes away. */
    void commit() {
        commitName();
        change("change note", a -> a.withNote(note.getText()));
    }

    /** Puts the caret into the name, all of it selected. */
    void editName() {
        name.requestFocus();
        name.selectAll();
    }

    private void commitName() {
        change("rename", a -> a.withName(name.getText().strip()));
    }

    private void restyle(String title, UnaryOperator<AnnotationStyle> style) {
        change(title, a -> a.withStyle(style.apply(a.style())));
    }

    private void change(String title, UnaryOperator<Annotation> to) {
        if (showing) {
            return;
        }
        current(before -> {
            Annotation after = to.apply(before);
            if (!after.equals(before)) {
                editing.perform(new Edit.Replace(title, before, after));
            }
        });
    }

    private void current(java.util.function.Consumer<Annotation> action) {
        editing.document().annotation(id).ifPresent(action);
    }

    private static int rgb(Color c) {
        return (int) Math.round(c.getRed() * 255) << 16
                | (int) Math.round(c.getGreen() * 255) << 8
                | (int) Math.round(c.getBlue() * 255);
    }
}
