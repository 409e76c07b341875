package org.araxes.render.prepare;

import org.araxes.catalog.Claim;
import org.araxes.render.ink.Box;
import org.jspecify.annotations.Nullable;

/**
 * A claim made ready for drawing in one projection. Arrays are never changed.
 *
 * @param claim the claim
 * @param areas its rings; null when it has no area
 * @param lines its lines; null when it has none
 * @param points its points, map metres, x and y in turn
 * @param arcs numbers in {@link PreparedLayer#arcs()} of the arcs that its lines and outlines consist of
 * @param box the box round all, map metres
 */
@SuppressWarnings("ArrayRecordComponent") // primitive arrays for speed; identity is enough
public record PreparedClaim(
        Claim claim, @Nullable Banded areas, @Nullable Banded lines, double[] points, int[] arcs, Box box) {}
