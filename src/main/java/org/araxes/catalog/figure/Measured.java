package org.araxes.catalog.figure;

import org.araxes.catalog.PartialDate;

/** What the map says to a stated figure. */
public sealed interface Measured {

    /**
     * A number.
     *
     * @param value in the unit of the stated figure
     * @param sigma standard uncertainty in that unit, from how exactly the claims are drawn; 0 for what is counted
     * @param method how it was measured, in words
     * @param independent false for what is drawn schematically or computed with a stated distance: that the map agrees
     *     with such a figure may only say that it was drawn from it
     */
    record Value(double value, double sigma, String method, boolean independent) implements Measured {}

    /**
     * A date.
     *
     * @param date as the claim has it
     */
    record Day(PartialDate date) implements Measured {}

    /**
     * Nothing.
     *
     * @param reason why not, in words
     */
    record Nothing(String reason) implements Measured {}
}
