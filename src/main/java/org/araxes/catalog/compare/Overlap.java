package org.araxes.catalog.compare;

import org.araxes.catalog.Claim;
import org.locationtech.jts.geom.Geometry;

/**
 * Land that one side claims and the other too.
 *
 * @param first the claim of the claimant that the catalogue lists first
 * @param second the other claimant's claim
 * @param geometry the land, in longitude and latitude
 * @param areaSquareMeters its area, square metres, geodesic on WGS 84
 * @param sigmaSquareMeters standard uncertainty of the area, from the accuracies of both outlines
 */
public record Overlap(
        Claim first, Claim second, Geometry geometry, double areaSquareMeters, double sigmaSquareMeters) {}
