package org.araxes.ui.inspector;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javafx.beans.InvalidationListener;
import javafx.event.ActionEvent;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.TitledPane;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.araxes.annotation.Annotation;
import org.araxes.annotation.AnnotationKind;
import org.araxes.annotation.Details;
import org.araxes.annotation.Edit;
import org.araxes.annotation.Link;
import org.araxes.measure.Units;
import org.araxes.tool.Arrange;
import org.araxes.ui.Editing;
import org.araxes.ui.Icons;
import org.araxes.ui.TabKey;
import org.araxes.ui.Viewports;
import org.araxes.ui.Words;
import org.araxes.ui.measure.FigureLane;
import org.kordamp.ikonli.feather.Feather;

/**
 * Name, text, note, look and details of one annotation. What is typed becomes an edit when the field is left or Enter is
 * pressed; a locked annotation can only be unlocked. A form shows one annotation of its kind after the other: to make and
 * to style a new one takes the toolkit many times as long as to fill it. FX thread.
 */
final class AnnotationForm extends VBox {

    private final Editing editing;
    private final Supplier<Units> units;
    private final AnnotationKind kind;
    private UUID id;
    private final TextInputControl name;
    private final Label unwritten = Facts.wrapped("");
    private final TextArea note = Viewports.uncached(new TextArea());
    private final StyleFields style;
    private final DetailsFields details;
    private final MeasureTable values = new MeasureTable();
    private final FigureLane figures;
    private final InvalidationListener measured = o -> current(this::showFigures);
    private final Surroundings surroundings;
    private final Label notShown = Facts.wrapped("");
    private final TitledPane moreStyle;
    private final TitledPane rest;
    private final HBox lockedNote = new HBox(8);
    private final Button delete = new Button("Delete", Icons.of(Feather.TRASH_2));
    private final Facts fields = new Facts();
    private final Facts more = new Facts();
    private boolean showing;
    /** What was shown last: what a person did not change is not written over what has changed elsewhere. */
    private String shownName = "";

    private String shownNote = "";

    /**
     * What a form needs beside its annotation.
     *
     * @param targets what can be linked to
     * @param goTo shows what a link names
     * @param styles looks to choose from
     * @param day the day of the map; empty for all dates
     * @param letters says what the map cannot write
     * @param leave gives the focus to the map
     */
    record Surroundings(
            LinkTargets targets,
            Consumer<Link> goTo,
            StyleShelf styles,
            Supplier<Optional<LocalDate>> day,
            MapLetters letters,
            Runnable leave) {}

    AnnotationForm(
            Editing editing,
            Annotation annotation,
            Supplier<Units> units,
            FigureLane figures,
            Surroundings surroundings,
            Consumer<Annotation> copyText) {
        this.editing = editing;
        this.surroundings = surroundings;
        this.units = units;
        this.figures = figures;
        this.id = annotation.id();
        this.kind = annotation.kind();
        getStyleClass().add("card");
        setId("annotation-form");
        style = new StyleFields(StyleFields.Parts.of(List.of(kind)), this::change, surroundings.styles());
        details = new DetailsFields(this::change, surroundings.targets(), surroundings.goTo());
        boolean isText = annotation.kind() == AnnotationKind.TEXT || annotation.kind() == AnnotationKind.CALLOUT;
        name = isText ? lines() : new TextField();
        Label title = new Label(Words.of(kind));
        title.setId("annotation-kind");
        title.getStyleClass().add("card-title");
        notShown.setId("annotation-not-shown");
        notShown.getStyleClass().add("faint");
        name.setId("annotation-name");
        note.setId("annotation-note");
        name.setAccessibleText(isText ? "Text" : "Name");
        note.setAccessibleText("Note");
        note.setPrefRowCount(3);
        note.setWrapText(true);
        TabKey.leaves(note);
        unwritten.setId("annotation-unwritten");
        unwritten.getStyleClass().add("faint");
        fields.add(isText ? "Text" : "Name", new VBox(3, name, unwritten));
        fields.add("Note", note);
        style.addTo(fields);
        style.addMoreTo(more);
        Facts detail = new Facts();
        details.addTo(detail, annotation.kind());
        moreStyle = section("More style", more);
        rest = section("Units, lock, days, link", detail);
        getChildren().addAll(title, notShown, lockedNote(), values, fields, moreStyle, rest, buttons(copyText));
        listen();
        take(annotation);
    }

    /** Goes on with another annotation of the same kind; nothing of the one before is left. */
    void take(Annotation annotation) {
        close();
        id = annotation.id();
        figures.arrivedProperty().addListener(measured);
        showing = true;
        name.setText(annotation.name());
        note.setText(annotation.note());
        values.clear();
        details.clear();
        showing = false;
        show(annotation);
        moreStyle.setExpanded(false);
        rest.setExpanded(!annotation.details().equals(Details.NONE) || annotation.kind() == AnnotationKind.CIRCLE);
    }

    /** Why the fields are grey, and how to change that, without looking for it. */
    private HBox lockedNote() {
        Label why = Facts.wrapped("Locked: nothing changes, moves or deletes it.");
        why.getStyleClass().add("faint");
        HBox.setHgrow(why, Priority.ALWAYS);
        why.setMaxWidth(Double.MAX_VALUE);
        Button unlock = new Button("Unlock", Icons.of(Feather.UNLOCK));
        unlock.setId("annotation-unlock");
        unlock.setMinWidth(USE_PREF_SIZE);
        unlock.setOnAction(e -> current(a -> Arrange.locked(List.of(a), false).ifPresent(editing::perform)));
        lockedNote.setAlignment(Pos.CENTER_LEFT);
        lockedNote.getChildren().setAll(why, unlock);
        return lockedNote;
    }

    /** A text may have several lines: Shift and Enter begins another, Enter alone ends as in every field. */
    private TextArea lines() {
        TextArea text = Viewports.uncached(new TextArea());
        text.setPrefRowCount(2);
        text.setWrapText(true);
        text.setTooltip(new Tooltip("Shift+Enter begins a new line"));
        TabKey.leaves(text);
        text.addEventFilter(KeyEvent.KEY_PRESSED, e -> {
            boolean enter = e.getCode() == KeyCode.ENTER;
            if (enter && e.isShiftDown()) {
                text.replaceSelection("\n");
            } else if (enter) {
                commitName();
                surroundings.leave().run();
            } else if (e.getCode() == KeyCode.ESCAPE) {
                current(a -> text.setText(a.name()));
                surroundings.leave().run();
            } else {
                return;
            }
            e.consume();
        });
        return text;
    }

    /** Letters that the map's font does not have are drawn as boxes: better said than wondered at. */
    private void showUnwritten() {
        String missing = surroundings.letters().missing(name.getText());
        unwritten.setText("The map cannot write " + missing + " and draws boxes.");
        unwritten.setVisible(!missing.isEmpty());
        unwritten.setManaged(!missing.isEmpty());
    }

    /** A closed section of a form is empty until it is first opened: its fields would be styled and laid out at every selection. */
    static TitledPane section(String title, Node content) {
        TitledPane pane = new TitledPane(title, null);
        pane.setExpanded(false);
        pane.setAnimated(false);
        pane.getStyleClass().add("form-section");
        pane.expandedProperty().subscribe(now -> {
            if (now && pane.getContent() == null) {
                pane.setContent(content);
            }
        });
        return pane;
    }

    private HBox buttons(Consumer<Annotation> copyText) {
        Button copy = new Button("Copy as text", Icons.of(Feather.COPY));
        copy.setId("annotation-copy");
        copy.setOnAction(e -> current(copyText));
        delete.setId("annotation-delete");
        delete.setOnAction(e -> current(a -> Arrange.removed(List.of(a)).ifPresent(editing::perform)));
        HBox space = new HBox();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox row = new HBox(8, copy, space, delete);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private void listen() {
        name.textProperty().subscribe(this::showUnwritten);
        // Not setOnAction: that keeps Enter from leading back to the map.
        name.addEventHandler(ActionEvent.ACTION, e -> commitName());
        name.addEventHandler(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() == KeyCode.ESCAPE) {
                current(a -> name.setText(a.name()));
            }
        });
        name.focusedProperty().addListener((o, was, now) -> {
            if (!now) {
                commitName();
            }
        });
        note.focusedProperty().addListener((o, was, now) -> {
            if (!now) {
                commitNote();
            }
        });
    }

    /** Shows the annotation as it stands now. */
    void show(Annotation annotation) {
        showing = true;
        if (!name.isFocused() || name.getText().isEmpty()) {
            name.setText(annotation.name());
            shownName = name.getText();
        }
        if (!note.isFocused()) {
            note.setText(annotation.note());
            shownNote = note.getText();
        }
        style.show(annotation);
        details.show(annotation);
        showFigures(annotation);
        boolean locked = annotation.details().locked();
        lockedNote.setVisible(locked);
        lockedNote.setManaged(locked);
        fields.setDisable(locked);
        more.setDisable(locked);
        delete.setDisable(locked);
        showDay(annotation);
        showing = false;
    }

    /** An object that its own days have taken off the map is not lost. */
    private void showDay(Annotation annotation) {
        Optional<LocalDate> missed = surroundings
                .day()
                .get()
                .filter(day -> !annotation.details().period().holdsOn(day));
        notShown.setText(missed.map(day -> "Not on the map of " + day + ": see its days below.")
                .orElse(""));
        notShown.setVisible(missed.isPresent());
        notShown.setManaged(missed.isPresent());
    }

    private void showFigures(Annotation annotation) {
        values.show(annotation, figures.of(annotation), units.get());
    }

    /** The kind of objects that it has the fields for. */
    AnnotationKind kind() {
        return kind;
    }

    /** Keeps what was typed and not yet kept; before the form goes away. */
    void commit() {
        commitName();
        commitNote();
    }

    /** Follows nothing any more. */
    void close() {
        figures.arrivedProperty().removeListener(measured);
    }

    /** Puts the caret into the name, all of it selected. */
    void editName() {
        name.requestFocus();
        name.selectAll();
    }

    private void commitName() {
        if (!name.getText().equals(shownName)) {
            shownName = name.getText();
            change("rename", a -> a.withName(name.getText().strip()));
        }
    }

    private void commitNote() {
        if (!note.getText().equals(shownNote)) {
            shownNote = note.getText();
            change("change note", a -> a.withNote(note.getText()));
        }
    }

    private void change(String title, UnaryOperator<Annotation> to) {
        if (showing) {
            return;
        }
        current(before -> {
            Annotation after = to.apply(before);
            if (before.details().locked() && after.details().locked()) {
                show(before); // what is locked stays as it is
            } else if (!after.equals(before)) {
                editing.perform(new Edit.Replace(title, before, after));
            }
        });
    }

    private void current(Consumer<Annotation> action) {
        editing.document().annotation(id).ifPresent(action);
    }
}
