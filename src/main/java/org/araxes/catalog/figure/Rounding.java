package org.araxes.catalog.figure;

import java.math.BigDecimal;
import org.araxes.catalog.StatedFigure.Qualifier;

/** How finely a stated number was rounded. */
final class Rounding {

    private Rounding() {}

    /**
     * Standard uncertainty that rounding leaves: an even spread over the last digit, half of it to each side (JCGM
     * 100:2008, 4.3.7). The last digit is the last one written; for "about 250" zeros at the end of a whole number
     * do not count as digits.
     */
    static double sigma(double stated, Qualifier qualifier) {
        return half(stated, qualifier) / Math.sqrt(3);
    }

    /** Half of the last digit, in the unit of the number. */
    static double half(double stated, Qualifier qualifier) {
        BigDecimal number = BigDecimal.valueOf(stated).stripTrailingZeros();
        int decimals = qualifier == Qualifier.ABOUT ? number.scale() : Math.max(0, number.scale());
        if (number.signum() == 0) {
            decimals = 0;
        }
        return Math.pow(10, -decimals) / 2;
    }
}
