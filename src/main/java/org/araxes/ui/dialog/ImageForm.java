package org.araxes.ui.dialog;

import java.util.List;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import org.araxes.export.FurniturePiece;
import org.araxes.export.FurniturePlaces;
import org.araxes.export.PictureFormat;
import org.araxes.export.Preset;
import org.araxes.render.Viewport;
import org.araxes.view.SavedView;
import org.jspecify.annotations.Nullable;

/** The form of {@link SaveImageDialog}: what the picture shall be. FX thread. */
final class ImageForm extends GridPane {

    static final double WIDTH = 420;

    private final TextField title = new TextField();
    private final TextField subtitle = new TextField();
    private final ComboBox<FileKind> kind = new ComboBox<>();
    private final ImageSize size;
    private final FurnitureForm furniture;
    private final PlacesForm placed;
    private final ObjectProperty<FurniturePlaces> places;
    private final SeriesForm series;

    /**
     * @param asSeen the window's own size
     * @param saved the views that the person saved
     * @param places where pieces of the furniture were put
     * @param changed runs after each change
     */
    ImageForm(
            Preset asSeen, Supplier<List<SavedView>> saved, ObjectProperty<FurniturePlaces> places, Runnable changed) {
        super(10, 10);
        ColumnConstraints labels = new ColumnConstraints();
        labels.setMinWidth(USE_PREF_SIZE);
        getColumnConstraints().add(labels);
        this.places = places;
        placed = new PlacesForm(places, changed);
        size = new ImageSize(asSeen, changed);
        furniture = new FurnitureForm(WIDTH - 60, changed);
        series = new SeriesForm(saved, changed);
        kind.getItems().setAll(FileKind.ALL);
        kind.setId("image-kind");
        kind.getSelectionModel().selectFirst();
        kind.setOnAction(e -> changed.run());
        title.setAccessibleText("Title");
        subtitle.setAccessibleText("Subtitle");
        kind.setAccessibleText("Format");
        addRow(0, new Label("Title"), text(title, "image-title", changed));
        addRow(1, new Label("Subtitle"), text(subtitle, "image-subtitle", changed));
        addRow(2, new Label("Format"), kind);
        size.addTo(this);
        addRow(getRowCount(), new Label("With"), furniture);
        addRow(getRowCount(), new Label("Places"), placed);
        series.addTo(this);
    }

    private static TextField text(TextField field, String id, Runnable changed) {
        field.setId(id);
        field.setPrefWidth(320);
        field.textProperty().addListener(o -> changed.run());
        return field;
    }

    /** Asks for a series at once. */
    void askForSeries() {
        series.askForDays();
    }

    /** Puts the caret where something is to be typed first. */
    void focus() {
        series.focus();
    }

    /** The piece of furniture in hand. */
    ObjectProperty<FurniturePiece> pieceProperty() {
        return placed.selectedProperty();
    }

    PictureFormat format() {
        return kind.getValue().format();
    }

    /**
     * What was chosen.
     *
     * @param cut the part of the map to show; null for all of the view
     * @param toSave whether it is to be saved, so that nothing may be missing any more
     * @throws IllegalArgumentException with a sentence for the person when something chosen cannot be had
     */
    Studio.Wish wish(@Nullable Viewport cut, boolean toSave) {
        return new Studio.Wish(
                size.widthPixels(),
                size.heightPixels(),
                size.dpi(),
                furniture.items(),
                title.getText().strip(),
                subtitle.getText().strip(),
                size.scaleDenominator(),
                kind.getValue().worldFile(),
                series.isSheet(),
                cut,
                !toSave && series.isUnfinished() ? new Series.One() : checked(series.series()),
                places.get(),
                placed.lists());
    }

    private Series checked(Series wanted) {
        if (kind.getValue().worldFile() && !(wanted instanceof Series.One)) {
            throw new IllegalArgumentException("A world file stands beside one picture; choose GeoTIFF for a series.");
        }
        return wanted;
    }
}
