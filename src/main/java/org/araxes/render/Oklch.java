package org.araxes.render;

/**
 * A colour by how it looks: equal lightness looks equally light whatever the hue. B. Ottosson, "A perceptual color space
 * for image processing" (2020).
 *
 * @param lightness 0 black to 1 white
 * @param chroma 0 grey, up to about 0.3
 * @param hueDegrees hue, degrees
 */
record Oklch(double lightness, double chroma, double hueDegrees) {

    /** The opaque sRGB colour 0xFFRRGGBB; what lies outside sRGB is cut off. */
    int argb() {
        double a = chroma * Math.cos(Math.toRadians(hueDegrees));
        double b = chroma * Math.sin(Math.toRadians(hueDegrees));
        double l = cube(lightness + 0.3963377774 * a + 0.2158037573 * b);
        double m = cube(lightness - 0.1055613458 * a - 0.0638541728 * b);
        double s = cube(lightness - 0.0894841775 * a - 1.2914855480 * b);
        return 0xFF000000
                | channel(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s) << 16
                | channel(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s) << 8
                | channel(-0.0041960863 * l - 0.7034186147 * m + 1.7076147010 * s);
    }

    private static double cube(double v) {
        return v * v * v;
    }

    private static int channel(double linear) {
        double v = Math.clamp(linear, 0, 1);
        double encoded = v <= 0.0031308 ? 12.92 * v : 1.055 * Math.pow(v, 1 / 2.4) - 0.055;
        return (int) Math.round(255 * encoded);
    }
}
