package org.araxes.ui.dialog;

import java.util.List;
import java.util.function.Supplier;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.araxes.view.SavedView;

/** The part of the form that asks for one map or a comparison sheet, and for one picture or a series. FX thread. */
final class SeriesForm {

    private static final double WIDTH = 320;

    /** What can be asked for. */
    private enum Kind {
        ONE("one picture of the view"),
        DAYS("the view on several dates"),
        READY("each ready view"),
        SAVED("each saved view");

        private final String title;

        Kind(String title) {
            this.title = title;
        }

        @Override
        public String toString() {
            return title;
        }
    }

    /** What can stand in the frame. */
    private enum Maps {
        AS_SEEN("as the window shows them"),
        SHEET("comparison sheet: each side's claims, and both");

        private final String title;

        Maps(String title) {
            this.title = title;
        }

        @Override
        public String toString() {
            return title;
        }
    }

    private final ComboBox<Maps> maps = new ComboBox<>();
    private final ComboBox<Kind> kind = new ComboBox<>();
    private final TextField days = new TextField();
    private final Label explained = new Label();
    private final Supplier<List<SavedView>> saved;

    /**
     * @param saved the views that the person saved
     * @param changed runs after each change
     */
    SeriesForm(Supplier<List<SavedView>> saved, Runnable changed) {
        this.saved = saved;
        maps.setId("image-maps");
        maps.getItems().setAll(Maps.values());
        maps.getSelectionModel().selectFirst();
        maps.valueProperty().addListener(o -> changed.run());
        kind.setId("image-series");
        kind.getItems().setAll(Kind.values());
        kind.getSelectionModel().selectFirst();
        kind.valueProperty().addListener(o -> {
            showKind();
            changed.run();
        });
        days.setId("image-days");
        days.setPromptText("2020-09-27, 2020-11-10, …");
        days.setTooltip(new Tooltip("Dates as year-month-day, with commas between; one picture for each"));
        days.textProperty().addListener(o -> changed.run());
        explained.getStyleClass().add("faint");
        explained.setWrapText(true);
        explained.setMaxWidth(WIDTH);
        maps.setMaxWidth(Double.MAX_VALUE);
        kind.setMaxWidth(Double.MAX_VALUE);
        showKind();
    }

    /** Puts the fields into the next rows of a form. */
    void addTo(GridPane grid) {
        maps.setAccessibleText("Maps");
        kind.setAccessibleText("Series");
        days.setAccessibleText("Days of the series");
        grid.addRow(grid.getRowCount(), new Label("Maps"), maps);
        grid.addRow(grid.getRowCount(), new Label("Series"), new VBox(6, kind, days, explained));
    }

    /** Asks for a series at once. */
    void askForDays() {
        kind.setValue(Kind.DAYS);
    }

    /** Puts the caret where dates are typed, when they are asked for. */
    void focus() {
        if (isUnfinished()) {
            days.requestFocus();
        }
    }

    /** Whether dates are asked for and none is there yet: no fault before one wants to save. */
    boolean isUnfinished() {
        return kind.getValue() == Kind.DAYS && days.getText().isBlank();
    }

    boolean isSheet() {
        return maps.getValue() == Maps.SHEET;
    }

    /**
     * What was asked for.
     *
     * @throws IllegalArgumentException with a sentence for the person when it cannot be had
     */
    Series series() {
        return switch (kind.getValue()) {
            case ONE -> new Series.One();
            case DAYS -> Series.Days.parse(days.getText());
            case READY -> new Series.ReadyViews();
            case SAVED -> new Series.SavedOnes(saved.get());
        };
    }

    private void showKind() {
        show(days, kind.getValue() == Kind.DAYS);
        show(explained, kind.getValue() != Kind.ONE);
        // The field's prompt is gone as soon as the caret stands in it, so the form of a date is said here too.
        String form = kind.getValue() == Kind.DAYS ? "Dates such as 2020-09-27, 2020-11-10. " : "";
        explained.setText(form + "A PDF gets a page for each; of other formats there are numbered files.");
    }

    private static void show(javafx.scene.Node node, boolean on) {
        node.setVisible(on);
        node.setManaged(on);
    }
}
