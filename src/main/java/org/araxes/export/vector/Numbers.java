package org.araxes.export.vector;

/** Numbers of SVG as short as they can be: logical pixels to a hundredth, 0.003 mm. */
final class Numbers {

    private Numbers() {}

    static void append(StringBuilder out, double value) {
        long hundredths = Math.round(value * 100);
        if (hundredths < 0) {
            out.append('-');
            hundredths = -hundredths;
        }
        out.append(hundredths / 100);
        int rest = (int) (hundredths % 100);
        if (rest != 0) {
            out.append('.').append((char) ('0' + rest / 10));
            if (rest % 10 != 0) {
                out.append((char) ('0' + rest % 10));
            }
        }
    }

    static String of(double value) {
        StringBuilder out = new StringBuilder();
        append(out, value);
        return out.toString();
    }

    /** An opacity, 0 to 1, to a thousandth. */
    static String opacity(int argb) {
        return Double.toString(Math.round((argb >>> 24) / 255.0 * 1000) / 1000.0);
    }

    /** A colour as {@code #rrggbb}. */
    static String colour(int argb) {
        String hex = Integer.toHexString(argb & 0xFFFFFF);
        return "#" + "0".repeat(6 - hex.length()) + hex;
    }
}
