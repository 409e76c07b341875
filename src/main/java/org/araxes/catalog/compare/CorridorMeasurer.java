package org.araxes.catalog.compare;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.araxes.catalog.Catalog;
import org.araxes.catalog.Claim;
import org.araxes.catalog.Party;
import org.araxes.catalog.compare.Corridor.Crossed;
import org.araxes.catalog.compare.Corridor.Inside;
import org.araxes.catalog.compare.Corridor.Near;
import org.araxes.catalog.compare.Corridor.Through;
import org.araxes.geo.LonLatGeometry;
import org.araxes.measure.Gap;
import org.araxes.measure.LineCrossings;
import org.araxes.measure.ShapeIndex;
import org.araxes.measure.Stations;
import org.araxes.measure.Uncertainty;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;

/**
 * Measures every corridor, road and railway of a catalogue that is drawn, in the order of the catalogue. Nothing is typed
 * in. One thread; about a second for all.
 */
public final class CorridorMeasurer {

    /** A route whose end lies on a border is no longer than this beyond it, by rounding. */
    private static final double TOUCH_METERS = 1;

    private final ComparedClaims claims;
    /** Shapes that several routes are held against, by the claim's id: as they are, and their lines and outlines. */
    private final Map<String, ShapeIndex> shapes = new HashMap<>();

    private final Map<String, ShapeIndex> lines = new HashMap<>();

    /** @param day the borders and claims of that day; null for those that have not ended */
    public CorridorMeasurer(Catalog catalog, @Nullable LocalDate day) {
        this.claims = new ComparedClaims(catalog, day);
    }

    /** All of them, each with its claim. */
    public List<Corridor> measureAll() {
        return claims.routes().stream().map(this::measure).toList();
    }

    private Corridor measure(Claim route) {
        Geometry drawn = drawn(route);
        List<Stations> parts = LonLatGeometry.lines(drawn).stream()
                .map(line -> new Stations(LonLatGeometry.positions(line)))
                .toList();
        return new Corridor(
                route,
                parts.stream().mapToDouble(Stations::lengthMeters).sum(),
                // Parts that do not touch are off independently of each other.
                Uncertainty.ofDataLengthMeters(route.accuracyMeters()) * Math.sqrt(parts.size()),
                crossings(parts),
                claims.claimants().stream()
                        .map(party -> inside(route, parts, party))
                        .toList(),
                countries(route, parts),
                nearest(route, drawn));
    }

    private List<Crossed> crossings(List<Stations> parts) {
        return claims.borders().stream()
                .map(line -> new Crossed(
                        line,
                        parts.stream()
                                .mapToInt(
                                        p -> LineCrossings.along(p, lines(line)).size())
                                .sum()))
                .filter(crossed -> crossed.count() > 0)
                .toList();
    }

    private Inside inside(Claim route, List<Stations> parts, Party party) {
        InsideParts all = inside(route, parts, claims.landOf(party));
        return new Inside(party, all.lengthMeters(), Math.sqrt(all.variance()), all.claims());
    }

    private List<Through> countries(Claim route, List<Stations> parts) {
        List<Through> through = new ArrayList<>();
        for (Claim country : claims.countries()) {
            InsideParts in = inside(route, parts, List.of(country));
            if (in.lengthMeters() > TOUCH_METERS) {
                through.add(new Through(country, in.lengthMeters(), Math.sqrt(in.variance())));
            }
        }
        return through;
    }

    /** In all parts of a route together. */
    private InsideParts inside(Claim route, List<Stations> parts, List<Claim> areas) {
        double length = 0;
        double variance = 0;
        List<Claim> entered = new ArrayList<>();
        for (Stations part : parts) {
            InsideParts inside = InsideParts.of(part, route.accuracyMeters(), areas, this::shape);
            length += inside.lengthMeters();
            variance += inside.variance();
            inside.claims().stream().filter(c -> !entered.contains(c)).forEach(entered::add);
        }
        return new InsideParts(length, variance, entered);
    }

    private @Nullable Near nearest(Claim route, Geometry drawn) {
        ShapeIndex line = new ShapeIndex(drawn);
        Near best = null;
        double limit = Double.POSITIVE_INFINITY;
        for (Claim claim : lines()) {
            Optional<Gap> nearer = Gap.between(line, lines(claim), limit);
            if (nearer.isPresent()) {
                limit = nearer.get().distanceMeters();
                best = new Near(claim, limit, Uncertainty.combined(route.accuracyMeters(), claim.accuracyMeters()));
            }
        }
        return best;
    }

    /** Claims whose lines or outlines a route may be near to. */
    private List<Claim> lines() {
        List<Claim> all = new ArrayList<>(claims.claimLines());
        claims.claimants().forEach(party -> all.addAll(claims.landOf(party)));
        return all;
    }

    private ShapeIndex shape(Claim claim) {
        return shapes.computeIfAbsent(claim.id(), id -> new ShapeIndex(drawn(claim)));
    }

    private ShapeIndex lines(Claim claim) {
        return lines.computeIfAbsent(claim.id(), id -> {
            Geometry shape = drawn(claim);
            return new ShapeIndex(shape.getDimension() == 2 ? shape.getBoundary() : shape);
        });
    }

    private static Geometry drawn(Claim claim) {
        return Objects.requireNonNull(claim.geometry());
    }
}
