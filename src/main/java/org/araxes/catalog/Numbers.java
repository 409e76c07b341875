package org.araxes.catalog;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** Numbers as people write them into the files. */
final class Numbers {

    private static final Pattern DECIMAL = Pattern.compile("[-+]?(\\d[\\d_]*(\\.\\d*)?|\\.\\d+)([eE][-+]?\\d+)?");

    private Numbers() {}

    /** A finite decimal number with a point; an underscore may separate thousands, as in {@code 5_000_000}. */
    static Optional<Double> parse(String text) {
        if (!DECIMAL.matcher(text).matches()) {
            return Optional.empty();
        }
        double value = Double.parseDouble(text.replace("_", ""));
        return Double.isFinite(value) ? Optional.of(value) : Optional.empty();
    }

    /** Shortest plain form: {@code 5000000}, not {@code 5.0E6}. */
    static String show(double value) {
        return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }
}
