package org.araxes.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.araxes.geo.LonLat;
import org.araxes.render.ScreenPoint;
import org.araxes.render.Viewport;

/**
 * Meridians and parallels at round degrees and minutes, as lines on a map. Pixels are logical.
 *
 * @param meridian whether it is one; otherwise a parallel
 * @param degrees its longitude or latitude
 * @param points where it runs, x and y in turn
 */
record Graticule(boolean meridian, double degrees, List<ScreenPoint> points) {

    /** Steps in minutes of arc: full degrees and parts of a degree that divide it evenly. */
    private static final double[] STEPS = {300, 120, 60, 30, 20, 10, 5, 2, 1, 0.5, 0.25};

    /** Distance of two lines that is sought, pixels: they guide the eye and leave the map to itself. */
    private static final double SPACING = 170;

    /** Pieces a line is drawn in: within a tenth of a pixel of the true curve on any sheet. */
    private static final int PIECES = 48;

    private static final double MINUTES = 60;

    /** Metres of a degree of latitude, near enough to choose a step. */
    private static final double METERS_A_DEGREE = 111_000;

    /** The lines of a view. */
    static List<Graticule> of(Viewport view) {
        double stepMinutes = step(view.metersPerPixel() * SPACING / METERS_A_DEGREE * MINUTES);
        double west = 180;
        double east = -180;
        double south = 90;
        double north = -90;
        for (int i = 0; i <= 8; i++) {
            for (int k = 0; k <= 8; k++) {
                LonLat p = view.toLonLat(view.widthPixels() * i / 8, view.heightPixels() * k / 8);
                west = Math.min(west, p.lonDegrees());
                east = Math.max(east, p.lonDegrees());
                south = Math.min(south, p.latDegrees());
                north = Math.max(north, p.latDegrees());
            }
        }
        List<Graticule> lines = new ArrayList<>();
        for (long k = first(west, stepMinutes); k * stepMinutes / MINUTES <= east; k++) {
            lines.add(ofLongitude(view, k * stepMinutes / MINUTES, south, north));
        }
        for (long k = first(south, stepMinutes); k * stepMinutes / MINUTES <= north; k++) {
            lines.add(ofLatitude(view, k * stepMinutes / MINUTES, west, east));
        }
        return lines;
    }

    /** Its value without the side: {@code 46°30′}. */
    String angle() {
        double minutes = Math.abs(degrees) * MINUTES;
        long whole = (long) Math.floor(minutes / MINUTES + 1e-9);
        double rest = minutes - whole * MINUTES;
        String text = whole + "°";
        if (rest > 1e-6) {
            text += Math.abs(rest - Math.rint(rest)) < 1e-6
                    ? String.format(Locale.ROOT, "%02d′", Math.round(rest))
                    : String.format(Locale.ROOT, "%02d′%02d″", (int) rest, Math.round((rest - (int) rest) * MINUTES));
        }
        return text;
    }

    private static long first(double from, double stepMinutes) {
        return (long) Math.ceil(from * MINUTES / stepMinutes);
    }

    private static double step(double soughtMinutes) {
        for (double step : STEPS) {
            if (step <= soughtMinutes) {
                return step;
            }
        }
        return STEPS[STEPS.length - 1];
    }

    private static Graticule ofLongitude(Viewport view, double lon, double south, double north) {
        List<ScreenPoint> points = new ArrayList<>();
        for (int i = 0; i <= PIECES; i++) {
            points.add(view.toScreen(new LonLat(lon, south + (north - south) * i / PIECES)));
        }
        return new Graticule(true, lon, points);
    }

    private static Graticule ofLatitude(Viewport view, double lat, double west, double east) {
        List<ScreenPoint> points = new ArrayList<>();
        for (int i = 0; i <= PIECES; i++) {
            points.add(view.toScreen(new LonLat(west + (east - west) * i / PIECES, lat)));
        }
        return new Graticule(false, lat, points);
    }
}
