package org.araxes.tool;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.araxes.geo.LonLat;
import org.araxes.measure.Geodesics;
import org.araxes.measure.Segment;
import org.araxes.measure.Uncertainty;
import org.jspecify.annotations.Nullable;

/**
 * Decides which position an event means. Shift holds the direction from the last vertex to {@value #STEP_DEGREES}° steps
 * of true azimuth and leaves snapping out, since both cannot be kept; Alt leaves snapping out; else what is near
 * catches the pointer. Shared by all tools that set points.
 *
 * @param snapping finds what is near
 */
record Aim(Snapping snapping) {

    /** The compass in 24 parts: holds the cardinal directions, 30°, 45° and 60°. */
    static final int STEP_DEGREES = 15;

    /** Where a new vertex would go; nothing off the projected world. */
    Optional<Vertex> at(ToolEvent event, @Nullable LonLat last) {
        Optional<LonLat> ground = event.ground();
        if (event.shift() && last != null) {
            return ground.map(p -> free(event, constrained(last, p)));
        }
        return at(event, Set.of());
    }

    /** Where the pointer is, snapped to anything but some objects; nothing off the projected world. */
    Optional<Vertex> at(ToolEvent event, Set<UUID> except) {
        Optional<LonLat> ground = event.ground();
        if (ground.isEmpty() || event.alt()) {
            return ground.map(p -> free(event, p));
        }
        return snapping.snap(event, except)
                .map(s -> new Vertex(s.position(), s.accuracyMeters(), s))
                .or(() -> ground.map(p -> free(event, p)));
    }

    /** A vertex set by hand, as exact as a hand is at the scale of the view. */
    static Vertex free(ToolEvent event, LonLat position) {
        double groundPixelMeters = event.viewport().metersPerPixel()
                / event.viewport().projection().pointScale(position);
        return new Vertex(position, Uncertainty.clickSigmaMeters(groundPixelMeters), null);
    }

    /**
     * The position on the nearest allowed geodesic from {@code from} that is about nearest to {@code to}: the foot of the
     * perpendicular as on a plane, which for lengths of this region is within millimetres of the true foot.
     */
    static LonLat constrained(LonLat from, LonLat to) {
        Segment s = Geodesics.inverse(from, to);
        if (s.lengthMeters() == 0) {
            return to;
        }
        double azimuth = (double) STEP_DEGREES * Math.round(s.startAzimuthDegrees() / STEP_DEGREES);
        double along = s.lengthMeters() * Math.cos(Math.toRadians(s.startAzimuthDegrees() - azimuth));
        return Geodesics.direct(from, azimuth, along);
    }
}
