package org.araxes.ui.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import org.araxes.geo.LonLat;
import org.araxes.measure.Quantities;
import org.araxes.measure.Units;
import org.araxes.render.ScreenPoint;
import org.araxes.render.Viewport;
import org.araxes.tool.Readout;
import org.araxes.tool.Sketch;
import org.araxes.tool.Snap;
import org.araxes.tool.Tool;

/** The live figures of a sketch, beside the pointer. FX thread. */
final class Readouts extends GridPane {

    private static final double OFFSET_PIXELS = 18;

    /** Sentences are broken into lines, figures are not. */
    private static final int LONG_TEXT = 40;

    private Units units = Units.METRIC;
    private Readout readout = new Readout(units.length(), units.area());

    Readouts() {
        setId("readout");
        getStyleClass().add("readout");
        setManaged(false);
        setMouseTransparent(true);
        setVisible(false);
        setHgap(8);
    }

    /** Shows the figures of what a tool is drawing. */
    void show(Viewport view, Tool tool, Units wanted) {
        if (!wanted.equals(units)) {
            units = wanted;
            readout = new Readout(units.length(), units.area());
        }
        Optional<Sketch> sketch = tool.sketch().filter(s -> s.points().size() > 1);
        List<Readout.Row> rows = new ArrayList<>(sketch.map(readout::of).orElse(List.of()));
        tool.pointedAt().ifPresent(snap -> rows.add(new Readout.Row("On", words(snap))));
        Optional<LonLat> at =
                sketch.map(s -> s.points().getLast()).or(() -> tool.pointedAt().map(Snap::position));
        setVisible(!rows.isEmpty());
        if (at.isEmpty() || rows.isEmpty()) {
            return;
        }
        getChildren().clear();
        for (Readout.Row row : rows) {
            Label label = new Label(row.label());
            label.getStyleClass().add("fact-key");
            Label value = new Label(row.value());
            value.setId("readout-" + row.label().toLowerCase(java.util.Locale.ROOT));
            value.setMinWidth(USE_PREF_SIZE);
            if (row.value().length() > LONG_TEXT) {
                value.setMinWidth(0);
                value.setPrefWidth(260);
                value.setWrapText(true);
            }
            addRow(getRowCount(), label, value);
        }
        place(view.toScreen(at.get()), view);
    }

    /** What the pointer is snapped to, and how exact that is. */
    private String words(Snap snap) {
        return snap.accuracyMeters() > 0
                ? snap.what() + ", " + Quantities.spread(snap.accuracyMeters(), units.length())
                : snap.what();
    }

    /** Right below the pointer, or on the other side where the window ends. */
    private void place(ScreenPoint at, Viewport view) {
        applyCss();
        autosize();
        layout();
        double x = at.x() + OFFSET_PIXELS;
        double y = at.y() + OFFSET_PIXELS;
        double left = x + getWidth() > view.widthPixels() ? at.x() - OFFSET_PIXELS - getWidth() : x;
        double top = y + getHeight() > view.heightPixels() ? at.y() - OFFSET_PIXELS - getHeight() : y;
        relocate(Math.max(0, left), Math.max(0, top));
    }
}
