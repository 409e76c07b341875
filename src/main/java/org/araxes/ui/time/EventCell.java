package org.araxes.ui.time;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import org.araxes.catalog.Event;
import org.araxes.catalog.NameDisplay;
import org.araxes.ui.DateWords;
import org.araxes.ui.Words;

/** An event in the list: date and kind, title, place. What came after the day shown is faint. FX thread. */
final class EventCell extends ListCell<Event> {

    /** Both sides of a row, as the style sheet has them. */
    private static final double SIDES = 22;

    private static final PseudoClass LATER = PseudoClass.getPseudoClass("later");

    private final TimeModel time;
    private final Label date = new Label();
    private final Label kind = new Label();
    private final Text title = new Text();
    private final Text place = new Text();
    private final VBox box;

    EventCell(TimeModel time) {
        this.time = time;
        date.getStyleClass().add("event-date");
        kind.getStyleClass().add("faint");
        title.getStyleClass().add("event-title");
        place.getStyleClass().add("event-place");
        title.wrappingWidthProperty().bind(widthProperty().subtract(SIDES));
        place.wrappingWidthProperty().bind(widthProperty().subtract(SIDES));
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        box = new VBox(1, new HBox(date, space, kind), title, place);
        getStyleClass().add("event-cell");
        // Without a width of its own a row would be as wide as its title on one line.
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(Event event, boolean empty) {
        super.updateItem(event, empty);
        if (empty || event == null) {
            setGraphic(null);
            setAccessibleText(null);
            pseudoClassStateChanged(LATER, false);
            return;
        }
        NameDisplay names = time.map().namesProperty().get();
        String name = event.title().title(names);
        date.setText(DateWords.of(event));
        kind.setText(Words.of(event.kind()));
        title.setText(name);
        String named = event.place().shown(names).replace("\n", " / ");
        String where = event.point() == null ? named + " (not on the map)" : named;
        String later = event.afterDocuments() ? " · later than the documents" : "";
        place.setText(where + later);
        setGraphic(box);
        setAccessibleText(String.join(", ", date.getText(), name, kind.getText(), place.getText()));
        pseudoClassStateChanged(
                LATER,
                time.dateProperty().get().filter(EventAxis.day(event)::isAfter).isPresent());
    }
}
