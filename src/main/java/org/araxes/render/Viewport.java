package org.araxes.render;

import org.araxes.geo.Extent;
import org.araxes.geo.LonLat;
import org.araxes.geo.MapPoint;
import org.araxes.geo.Projection;
import org.araxes.geo.TransverseMercator;

/**
 * Which part of the map is seen and how large: the link between data space (lon/lat), map space (projected metres) and
 * screen space (pixels, x right and y down, origin at the upper left). Pixels here are logical (1/96 inch); a
 * {@link FrameRequest} says how many device pixels each has. Immutable; any thread.
 *
 * @param projection the map projection
 * @param center map position at the middle of the view
 * @param metersPerPixel map metres per logical pixel, above 0
 * @param widthPixels width in logical pixels, above 0
 * @param heightPixels height in logical pixels, above 0
 */
public record Viewport(
        Projection projection, MapPoint center, double metersPerPixel, double widthPixels, double heightPixels) {

    /** Metres in a logical pixel on paper or screen: 1/96 inch. */
    public static final double PIXEL_METERS = 0.0254 / 96;

    /** Finest zoom: half a centimetre a pixel. */
    public static final double MIN_METERS_PER_PIXEL = 0.005;

    /** Coarsest zoom: the whole region in a thumbnail. */
    public static final double MAX_METERS_PER_PIXEL = 20_000;

    /** @throws IllegalArgumentException when a number is not above 0 */
    public Viewport {
        if (!(metersPerPixel > 0 && widthPixels > 0 && heightPixels > 0)) {
            throw new IllegalArgumentException("metres per pixel, width and height must be above 0: " + metersPerPixel
                    + ", " + widthPixels + ", " + heightPixels);
        }
    }

    /** The view of that size which just holds an extent, in the display projection. */
    public static Viewport fitting(Extent extent, double widthPixels, double heightPixels) {
        return fitting(TransverseMercator.UTM_38N, extent, widthPixels, heightPixels);
    }

    /** The view of that size which just holds an extent. */
    public static Viewport fitting(Projection projection, Extent extent, double widthPixels, double heightPixels) {
        double minX = Double.POSITIVE_INFINITY;
        double minY = Double.POSITIVE_INFINITY;
        double maxX = Double.NEGATIVE_INFINITY;
        double maxY = Double.NEGATIVE_INFINITY;
        int steps = 8; // the sides of the box are curved on the map
        for (int i = 0; i <= steps; i++) {
            double lon = extent.west() + (extent.east() - extent.west()) * i / steps;
            double lat = extent.south() + (extent.north() - extent.south()) * i / steps;
            LonLat[] rim = {
                new LonLat(lon, extent.south()), new LonLat(lon, extent.north()),
                new LonLat(extent.west(), lat), new LonLat(extent.east(), lat)
            };
            for (LonLat p : rim) {
                MapPoint m = projection.toMap(p);
                minX = Math.min(minX, m.xMeters());
                maxX = Math.max(maxX, m.xMeters());
                minY = Math.min(minY, m.yMeters());
                maxY = Math.max(maxY, m.yMeters());
            }
        }
        double mpp = Math.max((maxX - minX) / widthPixels, (maxY - minY) / heightPixels);
        return new Viewport(
                projection,
                new MapPoint((minX + maxX) / 2, (minY + maxY) / 2),
                Math.clamp(mpp, MIN_METERS_PER_PIXEL, MAX_METERS_PER_PIXEL),
                widthPixels,
                heightPixels);
    }

    /** Screen x of a map position. */
    public double screenX(double mapX) {
        return widthPixels / 2 + (mapX - center.xMeters()) / metersPerPixel;
    }

    /** Screen y of a map position. */
    public double screenY(double mapY) {
        return heightPixels / 2 - (mapY - center.yMeters()) / metersPerPixel;
    }

    /** Where a position is on the screen. */
    public ScreenPoint toScreen(LonLat position) {
        MapPoint m = projection.toMap(position);
        return new ScreenPoint(screenX(m.xMeters()), screenY(m.yMeters()));
    }

    /** The map position at a pixel. */
    public MapPoint toMap(double screenX, double screenY) {
        return center.plus((screenX - widthPixels / 2) * metersPerPixel, (heightPixels / 2 - screenY) * metersPerPixel);
    }

    /** The position at a pixel. */
    public LonLat toLonLat(double screenX, double screenY) {
        return projection.toLonLat(toMap(screenX, screenY));
    }

    /** Scale denominator: 1,000,000 when a millimetre shows a kilometre. */
    public double scaleDenominator() {
        return metersPerPixel / PIXEL_METERS;
    }

    /** The view after the map was dragged by that many pixels (x right, y down). */
    public Viewport draggedBy(double dxPixels, double dyPixels) {
        return withCenter(center.plus(-dxPixels * metersPerPixel, dyPixels * metersPerPixel));
    }

    /** The view after zooming by a factor (above 1 goes nearer) with the map fixed at a pixel. */
    public Viewport zoomedAt(double screenX, double screenY, double factor) {
        MapPoint fixed = toMap(screenX, screenY);
        double mpp = Math.clamp(metersPerPixel / factor, MIN_METERS_PER_PIXEL, MAX_METERS_PER_PIXEL);
        double ratio = mpp / metersPerPixel;
        MapPoint moved = new MapPoint(
                fixed.xMeters() + (center.xMeters() - fixed.xMeters()) * ratio,
                fixed.yMeters() + (center.yMeters() - fixed.yMeters()) * ratio);
        return new Viewport(projection, moved, mpp, widthPixels, heightPixels);
    }

    /** The same view centred elsewhere. */
    public Viewport withCenter(MapPoint newCenter) {
        return new Viewport(projection, newCenter, metersPerPixel, widthPixels, heightPixels);
    }

    /** The same centre and scale in another size. */
    public Viewport withSize(double newWidthPixels, double newHeightPixels) {
        return new Viewport(projection, center, metersPerPixel, newWidthPixels, newHeightPixels);
    }

    /** The same centre and size at another scale. */
    public Viewport withMetersPerPixel(double newMetersPerPixel) {
        return new Viewport(projection, center, newMetersPerPixel, widthPixels, heightPixels);
    }
}
