package org.araxes.ui.views;

import java.io.ByteArrayInputStream;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.araxes.ui.DateWords;
import org.araxes.ui.views.SavedViews.Entry;

/** A row of the list: picture, title, day and remark. */
final class ViewCell extends ListCell<Entry> {

    private static final double WIDTH = 84;
    private static final double HEIGHT = 54;

    private final ImageView picture = new ImageView();
    private final Label title = new Label();
    private final Label detail = new Label();
    private final HBox row;

    ViewCell() {
        picture.setFitWidth(WIDTH);
        picture.setFitHeight(HEIGHT);
        picture.setPreserveRatio(true);
        StackPane frame = new StackPane(picture);
        frame.setMinSize(WIDTH, HEIGHT);
        frame.setMaxSize(WIDTH, HEIGHT);
        frame.getStyleClass().add("view-thumbnail");
        title.setWrapText(true);
        detail.setWrapText(true);
        detail.getStyleClass().add("faint");
        VBox words = new VBox(2, title, detail);
        HBox.setHgrow(words, Priority.ALWAYS);
        row = new HBox(9, frame, words);
        row.setMinWidth(0);
        row.setStyle("-fx-padding: 5px 2px;");
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(Entry entry, boolean empty) {
        super.updateItem(entry, empty);
        if (empty || entry == null) {
            setGraphic(null);
            setTooltip(null);
            return;
        }
        title.setText(entry.view().title());
        String day = entry.view().date().map(DateWords::of).orElse("every date");
        detail.setText(
                entry.view().notes().isBlank()
                        ? day
                        : day + " · " + entry.view().notes());
        picture.setImage(entry.thumbnail().length == 0 ? null : new Image(new ByteArrayInputStream(entry.thumbnail())));
        setTooltip(new Tooltip("Show \u201c" + entry.view().title() + "\u201d"));
        setGraphic(row);
    }
}
