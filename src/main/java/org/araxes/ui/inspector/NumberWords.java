package org.araxes.ui.inspector;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.function.Supplier;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/**
 * A number of a form as a person types it: with a point or a comma, in every locale alike. What is none leaves the number
 * as it was.
 */
final class NumberWords extends StringConverter<Double> {

    private static final int DECIMALS = 2;

    private final Supplier<Double> now;

    /** @param now the number that stands when what was typed is none */
    NumberWords(Supplier<Double> now) {
        this.now = now;
    }

    @Override
    public String toString(@Nullable Double value) {
        return value == null
                ? ""
                : BigDecimal.valueOf(value)
                        .setScale(DECIMALS, RoundingMode.HALF_UP)
                        .stripTrailingZeros()
                        .toPlainString();
    }

    @Override
    public Double fromString(String text) {
        try {
            double typed = Double.parseDouble(text.strip().replace(',', '.'));
            return Double.isFinite(typed) ? typed : now.get();
        } catch (NumberFormatException none) {
            return now.get();
        }
    }
}
