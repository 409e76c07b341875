package org.araxes.export;

import java.util.Locale;
import org.araxes.geo.LonLat;
import org.araxes.measure.Geodesics;
import org.araxes.measure.LengthUnit;
import org.araxes.render.Viewport;

/**
 * A bar that is as long on the picture as a round length is on the ground, at the middle of the map. Its pixels are found
 * from the geodesic between its end pixels, so it is true to the pixel there; over the whole region the display
 * projection's scale differs from it by less than 0.2 %.
 *
 * @param length its length in the unit: 1, 2 or 5 times a power of ten
 * @param unit its unit
 * @param widthPixels its length on the picture, logical pixels
 * @param divisions into how many equal parts it is divided
 */
public record ScaleBar(double length, LengthUnit unit, double widthPixels, int divisions) {

    private static final int[] MANTISSAS = {5, 2, 1};

    /** Below a kilometre the bar reads metres. */
    private static final double METERS_BELOW = 1000;

    /** The longest bar of round kilometres (metres below one kilometre) that is no longer than that on the picture. */
    public static ScaleBar metric(Viewport viewport, double widestPixels) {
        boolean meters = groundMeters(viewport, widestPixels) < METERS_BELOW;
        return fitting(viewport, meters ? LengthUnit.METERS : LengthUnit.KILOMETERS, widestPixels);
    }

    /** The longest bar of a round length in that unit that is no longer than that on the picture. */
    public static ScaleBar fitting(Viewport viewport, LengthUnit unit, double widestPixels) {
        double most = groundMeters(viewport, widestPixels) / unit.meters();
        double power = Math.pow(10, Math.floor(Math.log10(most)));
        for (int mantissa : MANTISSAS) {
            if (mantissa * power <= most) {
                return of(viewport, mantissa * power, unit, mantissa);
            }
        }
        return of(viewport, power / 2, unit, 5);
    }

    /** Its length as English writes it, for example {@code 1,000}. */
    public String number() {
        return length >= 1
                ? String.format(Locale.ROOT, "%,.0f", length)
                : String.format(Locale.ROOT, "%." + (int) Math.ceil(-Math.log10(length)) + "f", length);
    }

    private static ScaleBar of(Viewport viewport, double length, LengthUnit unit, int mantissa) {
        double wanted = length * unit.meters();
        double pixels = wanted / viewport.metersPerPixel();
        for (int i = 0; i < 3; i++) { // the scale hardly changes along a bar: each round gains four digits or more
            pixels *= wanted / groundMeters(viewport, pixels);
        }
        return new ScaleBar(length, unit, pixels, mantissa == 5 ? 5 : 4);
    }

    /** Length on the ground of a level line of so many pixels through the middle of the view, metres. */
    private static double groundMeters(Viewport viewport, double pixels) {
        double y = viewport.heightPixels() / 2;
        LonLat from = viewport.toLonLat((viewport.widthPixels() - pixels) / 2, y);
        LonLat to = viewport.toLonLat((viewport.widthPixels() + pixels) / 2, y);
        return Geodesics.distanceMeters(from, to);
    }
}
