package org.araxes.interchange;

import java.math.BigDecimal;

/** Degrees as text: seven decimals, about a centimetre, as RFC 7946 suggests at most; no trailing zeros. */
final class DegreeText {

    private static final int DECIMALS = 7;
    private static final double UNIT = 1e7;

    private DegreeText() {}

    static String of(double degrees) {
        return BigDecimal.valueOf(Math.round(degrees * UNIT), DECIMALS)
                .stripTrailingZeros()
                .toPlainString();
    }
}
