package org.araxes.measure;

import org.araxes.geo.LonLat;

/**
 * One geodesic.
 *
 * @param from where it starts
 * @param to where it ends
 * @param lengthMeters its length on the ellipsoid
 * @param startAzimuthDegrees direction at the start, clockwise from true north, 0 to 360
 * @param endAzimuthDegrees direction of travel at the end, clockwise from true north, 0 to 360
 */
public record Segment(
        LonLat from, LonLat to, double lengthMeters, double startAzimuthDegrees, double endAzimuthDegrees) {}
