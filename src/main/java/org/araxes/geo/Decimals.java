package org.araxes.geo;

/**
 * Text to number, faster than the library for the short decimals of coordinates. With at most 15 digits both the digits
 * and the power of ten are exact in a double, so that their quotient is correctly rounded (W. D. Clinger, "How to read
 * floating point numbers accurately", 1990).
 */
final class Decimals {

    private static final int EXACT_DIGITS = 15;

    private static final double[] POWERS_OF_TEN = {
        1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15
    };

    private Decimals() {}

    /** The number that JSON's grammar for numbers has already accepted, as {@link Double#parseDouble} gives it. */
    static double parse(char[] text, int offset, int length) {
        boolean negative = text[offset] == '-';
        int i = negative ? offset + 1 : offset;
        int end = offset + length;
        long digits = 0;
        int count = 0;
        int point = -1;
        for (; i < end; i++) {
            char c = text[i];
            if (c == '.') {
                point = i;
            } else if (c >= '0' && c <= '9' && count < EXACT_DIGITS) {
                digits = digits * 10 + (c - '0');
                count++;
            } else {
                return Double.parseDouble(new String(text, offset, length));
            }
        }
        int decimals = point < 0 ? 0 : end - point - 1;
        double value = digits / POWERS_OF_TEN[decimals];
        return negative ? -value : value;
    }
}
