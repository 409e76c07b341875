package org.araxes.ui.inspector;

import org.araxes.catalog.Claim;
import org.araxes.measure.GeometryMeasure;
import org.araxes.measure.Quantities;
import org.araxes.measure.Uncertainty;
import org.araxes.measure.Units;
import org.locationtech.jts.geom.Geometry;

/** A claim's length or area, measured on the ellipsoid at the moment it is shown. */
final class ClaimMeasures {

    private ClaimMeasures() {}

    /** Length, or area with perimeter, with their uncertainty; empty for points and what is not drawn. */
    static String text(Claim claim, Units units) {
        Geometry geometry = claim.geometry();
        if (geometry == null || geometry.getDimension() == 0) {
            return "";
        }
        GeometryMeasure m = GeometryMeasure.of(geometry);
        double sigma = claim.accuracyMeters();
        if (geometry.getDimension() == 1) {
            return Quantities.length(m.lengthMeters(), Uncertainty.ofDataLengthMeters(sigma), units.length());
        }
        return Quantities.area(
                        m.areaSquareMeters(),
                        Uncertainty.ofDataAreaSquareMeters(m.perimeterMeters(), sigma),
                        units.area())
                + "\nperimeter "
                + Quantities.length(m.perimeterMeters(), Uncertainty.ofDataPerimeterMeters(sigma), units.length());
    }

    /** An accuracy as declared. */
    static String accuracy(double meters) {
        return meters < 1000
                ? Quantities.number(meters, meters < 10 ? 1 : 0) + " m"
                : Quantities.number(meters / 1000, meters < 10_000 ? 1 : 0) + " km";
    }
}
