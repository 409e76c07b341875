package org.araxes.ui.action;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.stage.Window;
import org.araxes.annotation.Shape;
import org.araxes.geo.LonLat;
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
        AskedPlace center = askedPlace();
        FieldsDialog.ask(
                        window.get(),
                        "Range rings"
                                + (center.named()
                                        ? " around " + center.offered().name()
                                        : ""),
                        "Geodesic circles on WGS 84. The centre: " + AskedPlace.HINT,
                        List.of(
                                center.field("rings-center", "Centre"),
                                new Field("rings-radii", "Radii", "5, 10, 20 km", t -> radiiMeters(t, unit))))
                .ifPresent(texts -> measuring.rings(
                        center.read(texts.getFirst()),
                        center.isSelected(texts.getFirst()),
                        radiiMeters(texts.getLast(), unit)));
    }

    /** Whether one place is selected, from which a bearing can be taken. */
    public boolean isPlaceSelected() {
        return selectedPlace().isPresent();
    }

    private Optional<Subject> selectedPlace() {
        return selected().map(Target::subject).filter(s -> s.geometry() instanceof Point);
    }

    private AskedPlace askedPlace() {
        return AskedPlace.of(selectedPlace(), middle());
    }

    /** Asks for a place, a bearing and a distance and keeps the line. */
    public void bearing() {
        LengthUnit unit = model.unitsProperty().get().length();
        AskedPlace start = askedPlace();
        FieldsDialog.ask(
                        window.get(),
                        "Line of a bearing and a distance"
                                + (start.named() ? " from " + start.offered().name() : ""),
                        "A geodesic on WGS 84; the bearing is in degrees clockwise from true north. The place: "
                                + AskedPlace.HINT,
                        List.of(
                                start.field("bearing-from", "From"),
                                new Field("bearing-degrees", "Bearing", "90°", Bearing::parse),
                                new Field("bearing-distance", "Distance", "10 km", t -> bufferMeters(t, unit, false))))
                .ifPresent(texts -> measuring.bearing(
                        start.read(texts.getFirst()),
                        Bearing.parse(texts.get(1)),
                        LengthText.parse(texts.getLast(), unit)));
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
