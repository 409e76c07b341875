package org.araxes.ui.action;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.stage.Window;
import org.araxes.annotation.Annotation;
import org.araxes.annotation.AnnotationKind;
import org.araxes.annotation.Edit;
import org.araxes.annotation.Fill;
import org.araxes.annotation.Shape;
import org.araxes.annotation.VertexPath;
import org.araxes.geo.CoordinateFormat;
import org.araxes.geo.LonLat;
import org.araxes.geo.LonLatGeometry;
import org.araxes.measure.Bearing;
import org.araxes.measure.Finding;
import org.araxes.measure.GeodesicBuffer;
import org.araxes.measure.LengthText;
import org.araxes.measure.Relation;
import org.araxes.measure.Subject;
import org.araxes.tool.AnnotationMaker;
import org.araxes.tool.Target;
import org.araxes.ui.Editing;
import org.araxes.ui.MapModel;
import org.araxes.ui.Selection;
import org.araxes.ui.StatusLine;
import org.araxes.ui.dialog.Dialogs;
import org.araxes.ui.task.Background;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Point;

/**
 * What measuring tools and commands lead to: measured on the background thread, then kept as objects of the person's, as
 * one step that can be undone. FX thread.
 */
public final class Measuring {

    private final MapModel model;
    private final Editing editing;
    private final AnnotationMaker maker;
    private final Background background;
    private final StatusLine status;
    private final Supplier<@Nullable Window> window;

    /** @param maker makes what is kept */
    public Measuring(
            MapModel model,
            Editing editing,
            AnnotationMaker maker,
            Background background,
            StatusLine status,
            Supplier<@Nullable Window> window) {
        this.model = model;
        this.editing = editing;
        this.maker = maker;
        this.background = background;
        this.status = status;
        this.window = window;
    }

    /** Shows what was chosen first. */
    void chosen(Target target) {
        if (target.claimId() != null) {
            model.selectionProperty().set(Selection.ofClaims(List.of(target.claimId())));
        } else if (target.annotationId() != null) {
            model.selectionProperty().set(Selection.ofAnnotation(target.annotationId()));
        } else {
            model.selectionProperty().set(Selection.NONE);
        }
    }

    /** Measures one thing against another. */
    void related(Relation relation, Target first, Target second) {
        Subject one = relation == Relation.WIDTH && computedAlong(first, second)
                ? first.subject().withAccuracy(0)
                : first.subject();
        String two = first.subject().name() + " – " + second.subject().name();
        Function<Finding.Item, String> name = switch (relation) {
            case NEAREST -> item -> two;
            case DEPTH -> item -> item.label() + " – " + second.subject().name();
            case WIDTH -> item -> item.label() + " – " + first.subject().name();
        };
        work(() -> relation.find(one, second.subject()), finding -> found(finding, name));
    }

    /** Whether an area was computed along a line: then both its edges are off together, and its width is not. */
    private boolean computedAlong(Target area, Target line) {
        return area.claimId() != null
                && model.catalog()
                        .claim(area.claimId())
                        .flatMap(model.catalog()::base)
                        .filter(base -> base.id().equals(line.claimId()))
                        .isPresent();
    }

    private void found(Finding finding, Function<Finding.Item, String> name) {
        if (finding.items().isEmpty()) {
            Dialogs.tell(window.get(), finding.title(), finding.explanation());
            return;
        }
        List<Annotation> made = new ArrayList<>();
        for (Finding.Item item : finding.items()) {
            Shape shape = Shape.of(new VertexPath(item.line(), item.accuracyMeters()));
            made.add(maker.make(AnnotationKind.DISTANCE, shape)
                    .withName(name.apply(item))
                    .withNote(finding.title() + ". " + finding.explanation()));
        }
        keep(Character.toLowerCase(finding.title().charAt(0)) + finding.title().substring(1), made);
    }

    /** Keeps the line of a bearing and a distance. */
    public void bearing(Subject from, Bearing bearing, double meters) {
        String length = LengthText.of(meters, model.unitsProperty().get().length());
        found(bearing.from(from, meters), item -> item.label() + ", " + length + " from " + from.name());
    }

    /** Keeps a claim, or whatever it is, as measurements of its own. */
    public void keepAsMeasurement(Target target) {
        keep(
                "measure " + target.subject().name(),
                shapes(target, target.subject().geometry(), ""));
    }

    /** Keeps all places within a distance of something as areas; below 0, those of an area so far from its edge. */
    public void buffer(Target target, double meters) {
        String name =
                LengthText.of(Math.abs(meters), model.unitsProperty().get().length())
                        + (meters < 0 ? " inside " : " around ")
                        + target.subject().name();
        work(
                () -> GeodesicBuffer.of(target.subject().geometry(), meters),
                around -> keep("buffer", shapes(target, around, name)));
    }

    /**
     * Keeps circles round a place, not filled, the smallest on top.
     *
     * @param center one place
     * @param named whether they are called after it
     */
    public void rings(Subject center, boolean named, List<Double> radiiMeters) {
        LonLat position = LonLatGeometry.position((Point) center.geometry());
        List<Annotation> made = new ArrayList<>();
        for (double radius :
                radiiMeters.stream().sorted(Comparator.reverseOrder()).toList()) {
            Annotation ring =
                    maker.make(AnnotationKind.CIRCLE, Shape.circle(position, center.accuracyMeters(), radius));
            String length = LengthText.of(radius, model.unitsProperty().get().length());
            made.add(ring.withName(named ? length + " from " + center.name() : length)
                    .withNote("Range ring around " + CoordinateFormat.DECIMAL_DEGREES.format(position))
                    .withStyle(ring.style().withFill(new Fill(null, 0))));
        }
        keep(made.size() == 1 ? "add range ring" : "add range rings", made);
    }

    private List<Annotation> shapes(Target target, Geometry geometry, String name) {
        List<Annotation> made = new ArrayList<>();
        double accuracy = target.subject().accuracyMeters();
        for (Shape shape : Shapes.of(geometry, accuracy)) {
            AnnotationKind kind = geometry.getDimension() == 2 ? AnnotationKind.AREA : AnnotationKind.DISTANCE;
            if (shape.fits(kind)) {
                made.add(maker.make(kind, shape)
                        .withName(name.isEmpty() ? target.subject().name() : name));
            }
        }
        return made;
    }

    /** New objects as one step; the first is selected. */
    private void keep(String title, List<Annotation> made) {
        if (made.isEmpty()) {
            status.showHelp("There is nothing to measure: a place has no length and no area.");
            return;
        }
        List<Edit> adds = new ArrayList<>();
        long order = editing.document().nextOrder();
        for (Annotation a : made) {
            adds.add(new Edit.Add(title, a.withOrder(order++)));
        }
        Edit edit = adds.size() == 1 ? adds.getFirst() : new Edit.Batch(title, adds);
        editing.perform(edit, made.getFirst().id());
    }

    private <T> void work(java.util.concurrent.Callable<T> measure, java.util.function.Consumer<T> then) {
        status.busy(true);
        background.run(
                measure,
                result -> {
                    status.busy(false);
                    then.accept(result);
                },
                problem -> {
                    status.busy(false);
                    Dialogs.failed(window.get(), "This could not be measured", String.valueOf(problem.getMessage()));
                });
    }
}
