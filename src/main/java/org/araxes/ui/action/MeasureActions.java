package org.araxes.ui.action;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.stage.Window;
import org.araxes.annotation.Shape;
import org.araxes.geo.CoordinateFormat;
import org.araxes.geo.GoTo;
import org.araxes.geo.LonLat;
import org.araxes.geo.LonLatGeometry;
import org.araxes.measure.Bearing;
import org.araxes.measure.GeodesicBuffer;
import org.araxes.measure.LengthText;
import org.araxes.measure.LengthUnit;
import org.araxes.measure.Subject;
import org.araxes.tool.Target;
import org.araxes.ui.Editing;
import org.araxes.ui.MapModel;
import org.araxes.ui.Selection;
import org.araxes.ui.StatusLine;
import org.araxes.ui.dialog.FieldsDialog;
import org.araxes.ui.dialog.FieldsDialog.Field;
import org.araxes.ui.measure.CopyFormat;
import org.araxes.ui.measure.RouteWindow;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Point;

/** What a person can ask for by menu and button to be measured of what is selected. FX thread. */
public final class MeasureActions {

    private final MapModel model;
    private final Editing editing;
    private final Measuring measuring;
    private final MapTargets targets;
    private final Supplier<@Nullable Window> window;
    private final StatusLine status;
    private final RouteWindow.Parts route;

    /**
     * @param targets what is selected, as something to be measured
     * @param window the window that asks
     * @param status tells what was done
     * @param route what the window of points and route works with
     */
    public MeasureActions(
            Measuring measuring,
            MapTargets targets,
            Supplier<@Nullable Window> window,
            StatusLine status,
            RouteWindow.Parts route) {
        this.model = route.model();
        this.editing = route.editing();
        this.measuring = measuring;
        this.targets = targets;
        this.window = window;
        this.status = status;
        this.route = route;
    }

    /** What is selected, claim or object, as something to be measured. */
    public Optional<Target> selected() {
        Selection selection = model.selectionProperty().get();
        return editing.selectedAlone()
                .flatMap(targets::target)
                .or(() -> Optional.ofNullable(selection.claim())
                        .flatMap(model.catalog()::claim)
                        .flatMap(targets::target));
    }

    /** Keeps what is selected as a measurement of its own. */
    public void keepAsMeasurement() {
        selected().ifPresentOrElse(measuring::keepAsMeasurement, status::nothingSelected);
    }

    /** Asks for a distance and keeps all places within it of what is selected. */
    public void buffer() {
        Optional<Target> target = selected();
        if (target.isEmpty()) {
            status.nothingSelected();
            return;
        }
        LengthUnit unit = model.unitsProperty().get().length();
        boolean area = target.get().subject().isArea();
        FieldsDialog.ask(
                        window.get(),
                        "All places within a distance of "
                                + target.get().subject().name(),
                        "Geodesic on WGS 84, horizontal; kept as an area of yours."
                                + (area ? " With a minus, the places inside that are farther from the edge." : ""),
                        List.of(new Field("buffer-distance", "Distance", "5 km", t -> bufferMeters(t, unit, area))))
                .ifPresent(texts -> measuring.buffer(target.get(), bufferMeters(texts.getFirst(), unit, area)));
    }

    private static List<Double> radiiMeters(String text, LengthUnit unit) {
        List<Double> radii = LengthText.parseList(text, unit);
        if (radii.stream().anyMatch(r -> r > Shape.MAX_RADIUS_METERS)) {
            throw new IllegalArgumentException("a radius is at most " + LengthText.of(Shape.MAX_RADIUS_METERS, unit));
        }
        return radii;
    }

    private static double bufferMeters(String text, LengthUnit unit, boolean area) {
        double meters = LengthText.parseSigned(text, unit);
        if (meters < 0 && !area) {
            throw new IllegalArgumentException("only an area has an inside: write a distance above 0");
        }
        if (Math.abs(meters) > GeodesicBuffer.MAX_METERS) {
            throw new IllegalArgumentException("a distance is at most " + LengthText.of(GeodesicBuffer.MAX_METERS, unit)
                    + ", not " + text.strip());
        }
        return meters;
    }

    /** Asks for centre and radii and keeps the circles. */
    public void rings() {
        LengthUnit unit = model.unitsProperty().get().length();
        Optional<Target> chosen = selected().filter(t -> t.subject().isPoint());
        LonLat center = chosen.map(t ->
                        LonLatGeometry.position((Point) t.subject().geometry().getGeometryN(0)))
                .orElseGet(this::middle);
        String shown = CoordinateFormat.DECIMAL_DEGREES.format(center);
        FieldsDialog.ask(
                        window.get(),
                        "Range rings"
                                + chosen.map(t -> " around " + t.subject().name())
                                        .orElse(""),
                        "Geodesic circles on WGS 84. The centre is what is selected, else the middle of the map; any "
                                + "format of coordinates can be typed.",
                        List.of(
                                new Field("rings-center", "Centre", shown, GoTo::parse),
                                new Field("rings-radii", "Radii", "5, 10, 20 km", t -> radiiMeters(t, unit))))
                .ifPresent(texts -> {
                    boolean same = texts.getFirst().equals(shown);
                    measuring.rings(
                            same ? center : GoTo.parse(texts.getFirst()).position(),
                            same && chosen.isPresent() ? chosen.get().subject().accuracyMeters() : Double.NaN,
                            same && chosen.isPresent() ? chosen.get().subject().name() : "",
                            LengthText.parseList(texts.getLast(), unit));
                });
    }

    /** Whether one place is selected, from which a bearing can be taken. */
    public boolean isPlaceSelected() {
        return selected().filter(t -> t.subject().geometry() instanceof Point).isPresent();
    }

    /** Asks for a place, a bearing and a distance and keeps the line. */
    public void bearing() {
        LengthUnit unit = model.unitsProperty().get().length();
        Subject start = placeOrMiddle();
        LonLat place = LonLatGeometry.position((Point) start.geometry());
        String shown = CoordinateFormat.DECIMAL_DEGREES.format(place);
        FieldsDialog.ask(
                        window.get(),
                        "Line of a bearing and a distance",
                        "A geodesic on WGS 84. The bearing is in degrees clockwise from true north; it begins at the place"
                                + " that is selected, else in the middle of the map.",
                        List.of(
                                new Field("bearing-from", "From", shown, GoTo::parse),
                                new Field("bearing-degrees", "Bearing", "90°", Bearing::parse),
                                new Field("bearing-distance", "Distance", "10 km", t -> bufferMeters(t, unit, false))))
                .ifPresent(texts -> {
                    Subject from = texts.getFirst().equals(shown)
                            ? start
                            : place(GoTo.parse(texts.getFirst()).position());
                    measuring.bearing(from, Bearing.parse(texts.get(1)), LengthText.parse(texts.getLast(), unit));
                });
    }

    private Subject placeOrMiddle() {
        return selected()
                .map(Target::subject)
                .filter(s -> s.geometry() instanceof Point)
                .orElseGet(() -> place(middle()));
    }

    private static Subject place(LonLat position) {
        return new Subject(
                CoordinateFormat.DECIMAL_DEGREES.format(position), LonLatGeometry.point(position), Double.NaN);
    }

    private LonLat middle() {
        var view = model.viewportProperty().get();
        return view.toLonLat(view.widthPixels() / 2, view.heightPixels() / 2);
    }

    /** Shows points, segments and the claims on the way of the selected object. */
    public void routeTable() {
        editing.selectedAlone()
                .ifPresentOrElse(
                        o -> RouteWindow.open(window.get(), route, o.id(), Clip::put), status::nothingSelected);
    }

    /** Copies the selected object as text. */
    public void copy(CopyFormat format) {
        editing.selectedAlone()
                .ifPresentOrElse(
                        o -> {
                            Clip.put(format.of(o, model.unitsProperty().get()));
                            status.showHelp("Copied “" + o.name() + "”: " + format.title());
                        },
                        status::nothingSelected);
    }
}
