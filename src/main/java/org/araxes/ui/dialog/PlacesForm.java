package org.araxes.ui.dialog;

import java.util.Arrays;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.util.StringConverter;
import org.araxes.export.FurniturePiece;
import org.araxes.export.FurniturePlaces;
import org.araxes.export.Lists;
import org.jspecify.annotations.Nullable;

/** The part of the form that says where a piece of furniture stands; the preview does the same by hand. FX thread. */
final class PlacesForm extends FlowPane {

    private static final double PIECE_WIDTH = 172;
    private static final double PLACE_WIDTH = 180;
    private static final double LISTS_WIDTH = 246;

    /** On which pages lists stand, in words. */
    private enum Pages {
        FIT("long lists on more pages", Lists.FIT),
        APART("lists on pages of their own", Lists.APART),
        ONE_PAGE("everything on one page", Lists.ONE_PAGE);

        private final String title;
        private final Lists lists;

        Pages(String title, Lists lists) {
            this.title = title;
            this.lists = lists;
        }

        @Override
        public String toString() {
            return title;
        }
    }

    private final ComboBox<FurniturePiece> piece = new ComboBox<>();
    private final ComboBox<PlaceChoice> place = new ComboBox<>();
    private final ComboBox<Pages> lists = new ComboBox<>();
    private final ObjectProperty<FurniturePiece> selected = new SimpleObjectProperty<>(FurniturePiece.LEGEND);
    private final ObjectProperty<FurniturePlaces> places;

    /** While the choices are shown nobody has chosen them. */
    private boolean showing;

    /**
     * @param places what it shows and changes
     * @param changed runs when lists are to stand on other pages
     */
    PlacesForm(ObjectProperty<FurniturePlaces> places, Runnable changed) {
        super(6, 6);
        setPrefWrapLength(PIECE_WIDTH + PLACE_WIDTH + 6);
        this.places = places;
        piece.setId("image-piece");
        piece.setAccessibleText("Piece of furniture");
        piece.getItems()
                .setAll(Arrays.stream(FurniturePiece.values())
                        .filter(FurniturePiece::movable)
                        .toList());
        piece.setConverter(new Titles());
        piece.valueProperty().bindBidirectional(selected);
        piece.setPrefWidth(PIECE_WIDTH);
        place.setPrefWidth(PLACE_WIDTH);
        place.setId("image-place");
        place.setAccessibleText("Where it stands");
        place.getItems().setAll(PlaceChoice.all());
        place.setTooltip(
                new Tooltip("Where the piece stands. Drag it in the preview, or move it there with the arrow keys."));
        place.setOnAction(e -> choose());
        Button reset = new Button("Reset places");
        reset.setId("image-places-reset");
        reset.setTooltip(new Tooltip("Puts every piece back in its usual place"));
        reset.disableProperty().bind(places.map(FurniturePlaces.USUAL::equals));
        reset.setOnAction(e -> places.set(FurniturePlaces.USUAL));
        lists.setId("image-lists");
        lists.setAccessibleText("Long lists");
        lists.setPrefWidth(LISTS_WIDTH);
        lists.getItems().setAll(Pages.values());
        lists.getSelectionModel().selectFirst();
        lists.setTooltip(
                new Tooltip("Legend, stated values and sources that leave the map no room go on to further pages:"
                        + " pages of a PDF, or files with a number."));
        lists.setOnAction(e -> changed.run());
        getChildren().addAll(piece, place, lists, reset);
        places.subscribe(this::show);
        selected.subscribe(this::show);
        show();
    }

    /** On which pages lists may stand. */
    Lists lists() {
        return lists.getValue().lists;
    }

    /** The piece in hand. */
    ObjectProperty<FurniturePiece> selectedProperty() {
        return selected;
    }

    private void show() {
        showing = true;
        place.setValue(PlaceChoice.of(places.get().of(selected.get())));
        showing = false;
    }

    private void choose() {
        PlaceChoice chosen = place.getValue();
        if (showing || chosen == null) {
            return;
        }
        var there = chosen.place();
        places.set(
                there == null
                        ? places.get().without(selected.get())
                        : places.get().with(selected.get(), there));
    }

    private static final class Titles extends StringConverter<FurniturePiece> {
        @Override
        public String toString(@Nullable FurniturePiece piece) {
            return piece == null ? "" : piece.title();
        }

        @Override
        public FurniturePiece fromString(String text) {
            throw new UnsupportedOperationException("the list is not typed into");
        }
    }
}
