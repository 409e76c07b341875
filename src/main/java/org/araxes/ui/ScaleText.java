package org.araxes.ui;

import java.util.Locale;

/** Scales as the window writes them: {@code 1 : 1 420 000}, on a screen of 96 pixels to the inch. */
public final class ScaleText {

    private ScaleText() {}

    /** A scale to three digits, which is all that one on a screen supports. */
    public static String of(double denominator) {
        double step = Math.pow(10, Math.max(0, Math.floor(Math.log10(denominator)) - 2));
        long rounded = Math.round(Math.rint(denominator / step) * step);
        return "1 : " + String.format(Locale.ROOT, "%,d", rounded).replace(',', '\u202f');
    }
}
