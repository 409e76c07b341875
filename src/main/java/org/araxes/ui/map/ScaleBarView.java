package org.araxes.ui.map;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.araxes.geo.LonLat;
import org.araxes.measure.Geodesics;
import org.araxes.measure.LengthUnit;
import org.araxes.measure.Quantities;
import org.araxes.render.Viewport;
import org.araxes.ui.MapModel;

/** A scale bar of a round length, true on the ellipsoid at the middle of the view. FX thread. */
public final class ScaleBarView extends VBox {

    private static final double LONGEST_PIXELS = 150;

    private final Region bar = new Region();
    private final Label label = new Label();

    /** A bar for the model's view. */
    public ScaleBarView(MapModel model) {
        setId("scale-bar");
        getStyleClass().add("scale-bar-box");
        bar.getStyleClass().add("scale-bar");
        bar.setMinHeight(6);
        bar.setMaxHeight(6);
        getChildren().addAll(label, bar);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        setMouseTransparent(true);
        model.viewportProperty().subscribe(this::show);
    }

    private void show(Viewport view) {
        double metersPerPixel = groundMetersPerPixel(view);
        double length = round(LONGEST_PIXELS * metersPerPixel);
        double width = Math.rint(length / metersPerPixel); // no new layout for every step of a drag
        bar.setMinWidth(width);
        bar.setMaxWidth(width);
        label.setText(
                length >= 1000
                        ? Quantities.number(length / 1000, 0) + " km"
                        : length >= 1
                                ? Quantities.number(length, 0) + " m"
                                : Quantities.length(length, LengthUnit.METERS));
    }

    /** Metres on the ground for a pixel, measured along the longest bar at the middle of the view. */
    private static double groundMetersPerPixel(Viewport view) {
        double x = view.widthPixels() / 2;
        double y = view.heightPixels() / 2;
        try {
            LonLat west = view.toLonLat(x - LONGEST_PIXELS / 2, y);
            LonLat east = view.toLonLat(x + LONGEST_PIXELS / 2, y);
            return Geodesics.distanceMeters(west, east) / LONGEST_PIXELS;
        } catch (IllegalArgumentException offTheWorld) {
            return view.metersPerPixel();
        }
    }

    /** The longest of 1, 2, 5, 10, … that is not above a length. */
    private static double round(double length) {
        double power = Math.pow(10, Math.floor(Math.log10(length)));
        double lead = length / power;
        return (lead >= 5 ? 5 : lead >= 2 ? 2 : 1) * power;
    }
}
