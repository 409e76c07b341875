package org.araxes.tool;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntToDoubleFunction;
import org.araxes.annotation.AnnotationKind;
import org.araxes.annotation.Figures;
import org.araxes.annotation.VertexPath;
import org.araxes.geo.LonLat;
import org.araxes.measure.AreaMeter;
import org.araxes.measure.AreaUnit;
import org.araxes.measure.Geodesics;
import org.araxes.measure.LengthUnit;
import org.araxes.measure.PathMeter;
import org.araxes.measure.Quantities;
import org.araxes.measure.Segment;
import org.araxes.measure.Uncertainty;

/**
 * The figures beside a sketch, live. Geodesic on WGS 84, horizontal. A reading after a mouse move costs a few geodesics
 * however many vertices there are, since those already set are kept measured; of a ring whose accuracies are known one
 * more for each vertex. Standard uncertainties as of what will be kept ({@link Uncertainty}). One readout for one tool;
 * one thread.
 */
public final class Readout {

    private final PathMeter path = new PathMeter();
    private AreaMeter area = new AreaMeter();
    private final LengthUnit lengthUnit;
    private final AreaUnit areaUnit;

    /**
     * A line of the readout.
     *
     * @param label what it is, for example {@code Azimuth}
     * @param value the value with its unit, or a sentence
     */
    public record Row(String label, String value) {}

    /** A readout in some units. */
    public Readout(LengthUnit lengthUnit, AreaUnit areaUnit) {
        this.lengthUnit = lengthUnit;
        this.areaUnit = areaUnit;
    }

    /**
     * The figures of a sketch: of the segment that follows the pointer its length and first azimuth; of a line its whole
     * length, of a ring its area and perimeter as if it were closed now. Nothing for a point.
     */
    public List<Row> of(Sketch sketch) {
        if (sketch.kind().isPoint()) {
            return List.of();
        }
        return switch (sketch.kind()) {
            case CALLOUT -> List.of();
            case RECTANGLE, CIRCLE -> spanned(sketch);
            default -> sketch.kind().closed() ? ring(sketch) : line(sketch);
        };
    }

    private List<Row> line(Sketch sketch) {
        follow(path.vertices(), sketch.vertices(), path::removeLast, path::add);
        List<Row> rows = new ArrayList<>();
        List<Segment> edges = new ArrayList<>(path.segments());
        double total = path.lengthMeters();
        if (sketch.live()) {
            PathMeter.Reading reading = path.to(sketch.points().getLast());
            addSegment(rows, reading.segment(), sketch.path());
            edges.add(reading.segment());
            total = reading.lengthMeters();
        }
        double sigma = Uncertainty.ofLineMeters(edges, sketch.path()::accuracyMeters);
        rows.add(new Row("Length", Quantities.length(total, sigma, lengthUnit)));
        return rows;
    }

    /** The figures of what two points span; of a circle the radius first. */
    private List<Row> spanned(Sketch sketch) {
        List<Row> rows = new ArrayList<>();
        if (sketch.kind() == AnnotationKind.CIRCLE && sketch.points().size() == 2) {
            double radius = Geodesics.distanceMeters(
                    sketch.points().getFirst(), sketch.points().getLast());
            double sigma = Uncertainty.combined(
                    sketch.path().accuracyMeters(0), sketch.path().accuracyMeters(1));
            rows.add(new Row("Radius", Quantities.length(radius, sigma, lengthUnit)));
        }
        addWhole(rows, Figures.ofRing(sketch.outline(), List.of()));
        return rows;
    }

    private List<Row> ring(Sketch sketch) {
        List<Row> rows = new ArrayList<>();
        if (!sketch.live()) {
            addWhole(rows, Figures.ofRing(sketch.path(), sketch.holes()));
            return rows;
        }
        followRing(sketch.vertices());
        AreaMeter.Reading reading = area.to(sketch.points().getLast());
        addSegment(rows, reading.segment(), sketch.path());
        if (sketch.points().size() >= sketch.kind().minPoints()) {
            follow(path.vertices(), sketch.vertices(), path::removeLast, path::add);
            List<Segment> edges = new ArrayList<>(path.segments());
            edges.add(reading.segment());
            edges.add(reading.closing());
            IntToDoubleFunction sigma = sketch.path()::accuracyMeters;
            rows.add(area(reading.areaSquareMeters(), Uncertainty.ofRingSquareMeters(edges, sigma)));
            rows.add(perimeter(reading.perimeterMeters(), Uncertainty.ofRingMeters(edges, sigma)));
            if (reading.selfCrossing()) {
                rows.add(new Row("Note", reading.explanation()));
            }
        }
        return rows;
    }

    /** The segment to the pointer, the last position of a path. */
    private void addSegment(List<Row> rows, Segment segment, VertexPath to) {
        int from = Math.max(0, to.size() - 2);
        double sigma = Uncertainty.ofLineMeters(List.of(segment), end -> to.accuracyMeters(from + end));
        rows.add(new Row("Segment", Quantities.length(segment.lengthMeters(), sigma, lengthUnit)));
        // Between two equal positions there is no direction.
        double azimuth = segment.lengthMeters() > 0 ? segment.startAzimuthDegrees() : Double.NaN;
        double spread = Uncertainty.ofAzimuthDegrees(segment.lengthMeters(), sigma);
        rows.add(new Row("Azimuth", Quantities.azimuth(azimuth, spread)));
    }

    private void addWhole(List<Row> rows, Figures figures) {
        rows.add(area(figures.areaSquareMeters(), figures.areaSigmaSquareMeters()));
        rows.add(perimeter(figures.lengthMeters(), figures.lengthSigmaMeters()));
        if (figures.isFaulty()) {
            rows.add(new Row("Note", figures.explanation()));
        }
    }

    private Row area(double squareMeters, double sigmaSquareMeters) {
        return new Row("Area", Quantities.area(squareMeters, sigmaSquareMeters, areaUnit));
    }

    private Row perimeter(double meters, double sigmaMeters) {
        return new Row("Perimeter", Quantities.length(meters, sigmaMeters, lengthUnit));
    }

    /** Taking a vertex off a ring costs all that are left, so a ring that lost many is begun anew. */
    private void followRing(List<LonLat> wanted) {
        if (commonStart(area.vertices(), wanted) < area.vertices().size() - 1) {
            area = new AreaMeter();
        }
        follow(area.vertices(), wanted, area::removeLast, area::add);
    }

    private static void follow(List<LonLat> measured, List<LonLat> wanted, Runnable removeLast, Consumer<LonLat> add) {
        int same = commonStart(measured, wanted);
        while (measured.size() > same) {
            removeLast.run();
        }
        wanted.subList(same, wanted.size()).forEach(add);
    }

    private static int commonStart(List<LonLat> a, List<LonLat> b) {
        int n = Math.min(a.size(), b.size());
        int i = 0;
        while (i < n && a.get(i).equals(b.get(i))) {
            i++;
        }
        return i;
    }
}
