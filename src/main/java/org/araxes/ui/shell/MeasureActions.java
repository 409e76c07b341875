package org.araxes.ui.shell;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.araxes.annotation.Annotation;
import org.araxes.annotation.Edit;
import org.araxes.annotation.Figures;
import org.araxes.annotation.Shape;
import org.araxes.geo.CoordinateFormat;
import org.araxes.geo.GoTo;
import org.araxes.geo.LonLat;
import org.araxes.geo.LonLatGeometry;
import org.araxes.interchange.ObjectText;
import org.araxes.measure.GeodesicBuffer;
import org.araxes.measure.LengthText;
import org.araxes.measure.LengthUnit;
import org.araxes.tool.DrawTool;
import org.araxes.tool.KindWords;
import org.araxes.tool.LineEdits;
import org.araxes.tool.Target;
import org.araxes.tool.ToolBox;
import org.araxes.ui.Editing;
import org.araxes.ui.MapModel;
import org.araxes.ui.Selection;
import org.araxes.ui.dialog.CoordinatesDialog;
import org.araxes.ui.dialog.FieldsDialog;
import org.araxes.ui.dialog.FieldsDialog.Field;
import org.araxes.ui.measure.CopyFormat;
import org.araxes.ui.measure.RouteWindow;
import org.araxes.ui.task.Background;
import org.locationtech.jts.geom.Point;

/** What a person can ask for by menu and button to be measured of what is selected. FX thread. */
final class MeasureActions {

    private final Desk desk;
    private final MapModel model;
    private final Editing editing;
    private final Measuring measuring;
    private final MapTargets targets;
    private final ToolBox box;
    private final Background background;

    MeasureActions(Desk desk, Measuring measuring, MapTargets targets, ToolBox box, Background background) {
        this.desk = desk;
        this.model = desk.model();
        this.editing = desk.editing();
        this.measuring = measuring;
        this.targets = targets;
        this.box = box;
        this.background = background;
    }

    /** What is selected, claim or object, as something to be measured. */
    Optional<Target> selected() {
        Selection selection = model.selectionProperty().get();
        return measuring
                .selected()
                .flatMap(targets::target)
                .or(() -> Optional.ofNullable(selection.claim())
                        .flatMap(model.catalog()::claim)
                        .flatMap(targets::target));
    }

    /** Keeps what is selected as a measurement of its own. */
    void keepAsMeasurement() {
        selected().ifPresentOrElse(measuring::keepAsMeasurement, this::nothingSelected);
    }

    /** Asks for a distance and keeps all places within it of what is selected. */
    void buffer() {
        Optional<Target> target = selected();
        if (target.isEmpty()) {
            nothingSelected();
            return;
        }
        LengthUnit unit = model.unitsProperty().get().length();
        boolean area = target.get().subject().isArea();
        FieldsDialog.ask(
                        desk.window(),
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
    void rings() {
        LengthUnit unit = model.unitsProperty().get().length();
        Optional<Target> chosen = selected().filter(t -> t.subject().isPoint());
        LonLat center = chosen.map(t ->
                        LonLatGeometry.position((Point) t.subject().geometry().getGeometryN(0)))
                .orElseGet(this::middle);
        String shown = CoordinateFormat.DECIMAL_DEGREES.format(center);
        FieldsDialog.ask(
                        desk.window(),
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

    private LonLat middle() {
        var view = model.viewportProperty().get();
        return view.toLonLat(view.widthPixels() / 2, view.heightPixels() / 2);
    }

    /** Goes on drawing the selected line or area. */
    void goOn() {
        measuring.selected().ifPresentOrElse(this::goOn, this::nothingSelected);
    }

    private void goOn(Annotation object) {
        if (isLocked(List.of(object))) {
            return;
        }
        Optional<ToolBox.Entry> tool = box.entries().stream()
                .filter(e -> e.tool() instanceof DrawTool draw && draw.kind() == object.kind())
                .findFirst();
        if (tool.isEmpty() || object.points().size() < 2) {
            desk.status().showHelp("Only lines and areas drawn point by point can be continued.");
            return;
        }
        desk.tools().take(tool.get().id());
        ((DrawTool) tool.get().tool())
                .goOn(
                        object,
                        a -> editing.document()
                                .annotation(a.id())
                                .filter(a::equals)
                                .isPresent());
        model.selectionProperty().set(Selection.NONE);
        desk.tools().take(tool.get().id());
    }

    /** Turns the selected line round. */
    void reverse() {
        change(LineEdits::reversed, "This has no direction.");
    }

    /** Makes an area of a line or a line of an area. */
    void convert() {
        change(
                LineEdits::converted,
                "A line needs three points to become an area; an area with holes is no single line.");
    }

    /** Makes the smaller of two selected areas a hole of the larger. */
    void cutOut() {
        List<Annotation> two = model.selectionProperty().get().annotations().stream()
                .flatMap(id -> editing.document().annotation(id).stream())
                .toList();
        if (isLocked(two)) {
            return;
        }
        Optional<Edit> edit = two.size() == 2 ? LineEdits.cutOut(two.getFirst(), two.getLast()) : Optional.empty();
        edit.ifPresentOrElse(
                cut -> {
                    editing.perform(cut);
                    two.stream()
                            .map(Annotation::id)
                            .filter(id -> editing.document().annotation(id).isPresent())
                            .forEach(id -> model.selectionProperty().set(Selection.ofAnnotation(id)));
                },
                () -> desk.status()
                        .showHelp("Select two areas, one wholly inside the other: it becomes a hole of the larger."));
    }

    private void change(Function<Annotation, Optional<Edit>> to, String refusal) {
        Optional<Annotation> selected = measuring.selected();
        if (selected.isEmpty()) {
            nothingSelected();
        } else if (!isLocked(List.of(selected.get()))) {
            to.apply(selected.get())
                    .ifPresentOrElse(
                            edit -> editing.perform(edit, selected.get().id()),
                            () -> desk.status().showHelp(refusal));
        }
    }

    /** Whether one of some objects is locked; if so, the person is told. */
    private boolean isLocked(List<Annotation> objects) {
        Optional<Annotation> locked =
                objects.stream().filter(a -> a.details().locked()).findFirst();
        locked.ifPresent(
                a -> desk.status().showHelp("\u201c" + a.name() + "\u201d is locked: Ctrl+Shift+K unlocks it first."));
        return locked.isPresent();
    }

    /** What {@link #convert} would make of what is selected, as words; nothing where it makes nothing. */
    Optional<String> convertTitle() {
        return measuring
                .selected()
                .flatMap(o -> LineEdits.other(o.kind()))
                .map(other -> other.closed() ? "Make it an area" : "Make it a line");
    }

    /** Shows points, segments and the claims on the way of the selected object. */
    void routeTable() {
        measuring
                .selected()
                .ifPresentOrElse(
                        o -> RouteWindow.open(
                                desk.window(),
                                new RouteWindow.Parts(model, editing, background, desk.figures()),
                                o.id(),
                                Clip::put),
                        this::nothingSelected);
    }

    /** Makes objects of coordinates that a person types or has copied. */
    void fromCoordinates() {
        String copied = Clip.text().filter(this::isReadable).orElse("");
        CoordinatesDialog.ask(desk.window(), copied, ObjectText.FORMS, this::preview)
                .ifPresent(answer -> desk.actions().add(read(answer.text()), answer.measured()));
    }

    private boolean isReadable(String text) {
        try {
            return !read(text).isEmpty();
        } catch (IllegalArgumentException unreadable) {
            return false;
        }
    }

    /** In words what a text would become; of one line or area with its figure. */
    private String preview(String text) {
        List<Annotation> made = read(text);
        String figure = made.size() == 1
                ? Figures.of(made.getFirst()).value(model.unitsProperty().get())
                : "";
        String counted = KindWords.counted(made);
        String point = made.size() == 1 && made.getFirst().kind().isPoint()
                ? " at "
                        + CoordinateFormat.DECIMAL_DEGREES.format(
                                made.getFirst().points().getFirst())
                : "";
        return Character.toUpperCase(counted.charAt(0))
                + counted.substring(1)
                + point
                + (figure.isEmpty() ? "" : ", " + figure);
    }

    /** @throws IllegalArgumentException with a sentence when a text is no object */
    private List<Annotation> read(String text) {
        try {
            return ObjectText.read(
                            text,
                            "text",
                            UUID::randomUUID,
                            Instant.now(),
                            editing.document().nextOrder())
                    .annotations();
        } catch (IOException wrong) {
            throw new IllegalArgumentException(wrong.getMessage(), wrong);
        }
    }

    /** Copies the selected object as text. */
    void copy(CopyFormat format) {
        measuring
                .selected()
                .ifPresentOrElse(
                        o -> {
                            Clip.put(format.of(o, model.unitsProperty().get()));
                            desk.status().showHelp("Copied \u201c" + o.name() + "\u201d: " + format.title());
                        },
                        this::nothingSelected);
    }

    private void nothingSelected() {
        desk.status().showHelp("Select a feature of the map or an object of yours first.");
    }
}
