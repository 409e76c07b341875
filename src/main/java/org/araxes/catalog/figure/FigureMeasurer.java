package org.araxes.catalog.figure;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.araxes.catalog.Catalog;
import org.araxes.catalog.Claim;
import org.araxes.catalog.Drawn;
import org.araxes.catalog.MeasureRef;
import org.araxes.catalog.MeasureRef.AreaOf;
import org.araxes.catalog.MeasureRef.CountOf;
import org.araxes.catalog.MeasureRef.DateOf;
import org.araxes.catalog.MeasureRef.DepthOf;
import org.araxes.catalog.MeasureRef.Gap;
import org.araxes.catalog.MeasureRef.HeldSince;
import org.araxes.catalog.MeasureRef.LengthInside;
import org.araxes.catalog.MeasureRef.LengthOf;
import org.araxes.catalog.MeasureRef.PerimeterOf;
import org.araxes.catalog.MeasureRef.ShareOf;
import org.araxes.catalog.MeasureRef.Unmeasured;
import org.araxes.catalog.MeasureRef.WidthOf;
import org.araxes.catalog.PartialDate;
import org.araxes.catalog.StatedFigure;
import org.araxes.catalog.StatedFigure.Unit;
import org.araxes.catalog.Validity;
import org.araxes.catalog.figure.ClaimMeasure.Metric;
import org.araxes.measure.AreaUnit;
import org.araxes.measure.LengthUnit;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;

/**
 * Measures on the map what sources state. Nothing is typed in: every value is computed anew from the drawn claims,
 * geodesic on WGS 84. Immutable; any thread.
 */
public final class FigureMeasurer {

    /** What is not on the map after all, as the person is told. */
    private static final class NotMeasurable extends RuntimeException {
        private static final long serialVersionUID = 1;

        NotMeasurable(String reason) {
            super(reason, null, false, false);
        }
    }

    private final Catalog catalog;

    /** Measures the claims of a catalogue. */
    public FigureMeasurer(Catalog catalog) {
        this.catalog = catalog;
    }

    /** All figures of the catalogue, in its order. */
    public List<FigureResult> measureAll() {
        return catalog.figures().stream().map(this::measure).toList();
    }

    /** One figure. */
    public FigureResult measure(StatedFigure figure) {
        Measured measured;
        try {
            measured = measured(figure);
        } catch (NotMeasurable reason) {
            measured = new Measured.Nothing(Objects.requireNonNull(reason.getMessage()));
        }
        return new FigureResult(figure, measured, Comparer.compare(figure, measured), others(figure));
    }

    private Others others(StatedFigure figure) {
        return new Others(catalog.figures().stream()
                .filter(f -> !figure.quantity().isEmpty() && f.quantity().equals(figure.quantity()))
                .filter(f -> !f.id().equals(figure.id()))
                .map(f -> new Others.Other(f, StatedRange.compare(figure, f)))
                .toList());
    }

    private Measured measured(StatedFigure figure) {
        return switch (figure.measure()) {
            case Unmeasured(String reason) -> new Measured.Nothing(reason);
            case DateOf date -> date(figure, date);
            case HeldSince(String id) -> heldSince(figure, id);
            case CountOf(List<String> claims) -> count(figure, claims);
            default -> value(figure, metric(figure.measure()));
        };
    }

    private Metric metric(MeasureRef measure) {
        return switch (measure) {
            case LengthOf(String id) -> ClaimMeasure.length(claim(id), drawn(id, 1));
            case AreaOf(String id) -> ClaimMeasure.area(claim(id), drawn(id, 2));
            case PerimeterOf(String id) -> ClaimMeasure.perimeter(claim(id), drawn(id, 2));
            case DepthOf(String id) -> ClaimMeasure.depth(drawn(id, 2), baseLine(id));
            case WidthOf(String id) -> ClaimMeasure.width(drawn(id, 2), baseLine(id));
            case ShareOf(String id, String by) -> ClaimMeasure.share(drawn(id, 2), claim(by), drawn(by, 2));
            case Gap(String a, String b) -> ClaimMeasure.gap(claim(a), drawn(a, -1), claim(b), drawn(b, -1));
            case LengthInside(String line, String area) ->
                ClaimMeasure.lengthInside(claim(line), drawn(line, 1), claim(area), drawn(area, 2));
            default -> throw new NotMeasurable("The map does not measure this.");
        };
    }

    private Measured value(StatedFigure figure, Metric metric) {
        double unit = switch (figure.unit()) {
            case KM -> LengthUnit.KILOMETERS.meters();
            case MILE -> LengthUnit.MILES.meters();
            case M, SHARE -> 1;
            case KM2 -> AreaUnit.SQUARE_KILOMETERS.squareMeters();
            case PERCENT -> 0.01;
            default -> throw new NotMeasurable("What is measured has another unit.");
        };
        if (Double.isNaN(metric.value())) {
            throw new NotMeasurable("The drawn outline crosses itself, so it has no area.");
        }
        String origin = origin(figure.measure());
        String method = origin.isEmpty() ? metric.method() : metric.method() + "; " + origin;
        return new Measured.Value(metric.value() / unit, metric.sigma() / unit, method, origin.isEmpty());
    }

    /** In what way the drawing itself may rest on stated figures; empty when it does not. */
    private String origin(MeasureRef measure) {
        Set<Drawn> drawn = EnumSet.noneOf(Drawn.class);
        measure.claimIds().forEach(id -> drawn.add(claim(id).drawn()));
        if (drawn.contains(Drawn.COMPUTED)) {
            return "computed with a stated distance";
        }
        return drawn.contains(Drawn.SCHEMATIC) ? "drawn schematically" : "";
    }

    private Measured count(StatedFigure figure, List<String> claims) {
        if (figure.unit() != Unit.COUNT) {
            throw new NotMeasurable("What is counted has another unit.");
        }
        long there = claims.stream().filter(id -> catalog.claim(id).isPresent()).count();
        return new Measured.Value(there, 0, "claims on the map", true);
    }

    private Measured date(StatedFigure figure, DateOf ref) {
        if (figure.unit() != Unit.DATE) {
            throw new NotMeasurable("The map gives a date.");
        }
        return claim(ref.claim()).validity() instanceof Validity.Between(PartialDate from, PartialDate to)
                ? day(ref.end() ? to : from)
                : day(null);
    }

    private Measured heldSince(StatedFigure figure, String id) {
        if (figure.unit() != Unit.DATE) {
            throw new NotMeasurable("The map gives a date.");
        }
        return day(claim(id).heldSince());
    }

    private static Measured day(@Nullable PartialDate date) {
        if (date == null) {
            throw new NotMeasurable("The map gives no such date.");
        }
        return new Measured.Day(date);
    }

    private Claim claim(String id) {
        return catalog.claim(id).orElseThrow(() -> new NotMeasurable("\"" + id + "\" could not be read."));
    }

    /** The geometry of a claim; of a given dimension where that is not below 0. */
    private Geometry drawn(String id, int dimension) {
        Geometry geometry = claim(id).geometry();
        if (geometry == null) {
            throw new NotMeasurable("\"" + id + "\" is not drawn.");
        }
        if (dimension >= 0 && geometry.getDimension() != dimension) {
            throw new NotMeasurable("\"" + id + "\" is drawn as " + (dimension == 1 ? "no line." : "no area."));
        }
        return geometry;
    }

    private Geometry baseLine(String id) {
        Optional<Claim> base = catalog.base(claim(id));
        return drawn(
                base.orElseThrow(() -> new NotMeasurable("\"" + id + "\" is not computed from a line."))
                        .id(),
                1);
    }
}
