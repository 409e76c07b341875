package org.araxes.ui.sources;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;

/** A source in the list: title, who and when, perspective, how much rests on it. FX thread. */
final class SourceCell extends ListCell<SourceRow> {

    /** Both sides of a row, as the style sheet has them. */
    private static final double SIDES = 22;

    private final Text title = new Text();
    private final Text about = new Text();
    private final Label perspective = new Label();
    private final Label uses = new Label();
    private final VBox box;

    SourceCell() {
        title.getStyleClass().add("event-title");
        about.getStyleClass().add("event-place");
        title.wrappingWidthProperty().bind(widthProperty().subtract(SIDES));
        about.wrappingWidthProperty().bind(widthProperty().subtract(SIDES));
        perspective.getStyleClass().add("faint");
        uses.getStyleClass().add("faint");
        uses.setMinWidth(0);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        perspective.setMinWidth(Region.USE_PREF_SIZE);
        box = new VBox(1, title, about, new HBox(6, perspective, space), uses);
        getStyleClass().add("event-cell");
        // Without a width of its own a row would be as wide as its title on one line.
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable SourceRow row, boolean empty) {
        super.updateItem(row, empty);
        if (empty || row == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        title.setText(row.source().title());
        about.setText(row.about());
        perspective.setText(row.perspective());
        uses.setText(row.uses());
        setGraphic(box);
        setAccessibleText(String.join(", ", row.source().title(), row.about(), row.perspective(), row.uses()));
    }
}
