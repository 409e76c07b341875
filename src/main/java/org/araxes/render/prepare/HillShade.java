package org.araxes.render.prepare;

import org.araxes.geo.Extent;
import org.araxes.geo.LonLat;
import org.araxes.geo.MapPoint;
import org.araxes.geo.Projection;

/**
 * Light and shade of hills on an upright grid in map space, light from the north-west. Immutable; any thread.
 *
 * @param minX easting of the first column, metres
 * @param maxY northing of the first row, metres
 * @param cell distance of columns and of rows, metres
 * @param columns how many columns
 * @param rows how many rows
 * @param values −127 in full shade, 0 on level ground, 127 in full light; row by row from the north
 */
@SuppressWarnings("ArrayRecordComponent")
public record HillShade(double minX, double maxY, double cell, int columns, int rows, byte[] values) {

    private static final double METERS_PER_DEGREE = 111_200;

    /** Heights are drawn steeper than they are: the grid is coarse and its slopes are gentle. */
    private static final double EXAGGERATION = 4;

    private static final double LIGHT_AZIMUTH = Math.toRadians(315);
    private static final double LIGHT_ALTITUDE = Math.toRadians(42);

    /** Cells of the shade for each cell of the heights: enough for straight lines between them to look smooth. */
    private static final int FINENESS = 4;

    /** At its rim the shade runs out over this many cells of the heights. */
    private static final double RIM_CELLS = 2.5;

    /** Shades a height grid in a projection; some tens of milliseconds. */
    public static HillShade of(HeightGrid heights, Projection projection) {
        Extent e = heights.extent();
        double[] box = {1 / 0.0, 1 / 0.0, -1 / 0.0, -1 / 0.0};
        for (int i = 0; i <= 16; i++) {
            double lon = e.west() + (e.east() - e.west()) * i / 16;
            double lat = e.south() + (e.north() - e.south()) * i / 16;
            grow(box, projection.toMap(new LonLat(lon, e.south())));
            grow(box, projection.toMap(new LonLat(lon, e.north())));
            grow(box, projection.toMap(new LonLat(e.west(), lat)));
            grow(box, projection.toMap(new LonLat(e.east(), lat)));
        }
        double cell = heights.cellDegrees() * METERS_PER_DEGREE / FINENESS;
        int columns = (int) Math.ceil((box[2] - box[0]) / cell) + 1;
        int rows = (int) Math.ceil((box[3] - box[1]) / cell) + 1;
        byte[] values = new byte[columns * rows];
        double[] slope = new double[HeightGrid.SCRATCH];
        for (int r = 0; r < rows; r++) {
            double[] lonLats = positions(projection, box[0], box[3] - r * cell, cell, columns);
            for (int c = 0; c < columns; c++) {
                double lon = lonLats[2 * c];
                double lat = lonLats[2 * c + 1];
                double rim = rim(heights, lon, lat);
                if (rim > 0) {
                    heights.slope(lon, lat, slope);
                    values[r * columns + c] = (byte) Math.round(127 * rim * shade(slope, lat));
                }
            }
        }
        return new HillShade(box[0], box[3], cell, columns, rows, values);
    }

    private static void grow(double[] box, MapPoint p) {
        box[0] = Math.min(box[0], p.xMeters());
        box[1] = Math.min(box[1], p.yMeters());
        box[2] = Math.max(box[2], p.xMeters());
        box[3] = Math.max(box[3], p.yMeters());
    }

    /** Longitudes and latitudes of a row; only every 16th is computed, those between lie on nearly straight lines. */
    private static double[] positions(Projection projection, double x0, double y, double cell, int columns) {
        int step = 16;
        double[] out = new double[2 * columns];
        LonLat from = projection.toLonLat(new MapPoint(x0, y));
        for (int c = 0; c < columns; c += step) {
            LonLat to = projection.toLonLat(new MapPoint(x0 + (c + step) * cell, y));
            for (int k = 0; k < step && c + k < columns; k++) {
                double t = (double) k / step;
                out[2 * (c + k)] = from.lonDegrees() + t * (to.lonDegrees() - from.lonDegrees());
                out[2 * (c + k) + 1] = from.latDegrees() + t * (to.latDegrees() - from.latDegrees());
            }
            from = to;
        }
        return out;
    }

    /** How much of the light is to be seen, with level ground in the middle: −1 to 1. */
    private static double shade(double[] slope, double lat) {
        double east = EXAGGERATION * slope[0] / (METERS_PER_DEGREE * Math.cos(Math.toRadians(lat)));
        double north = EXAGGERATION * slope[1] / METERS_PER_DEGREE;
        double lightEast = Math.sin(LIGHT_AZIMUTH) * Math.cos(LIGHT_ALTITUDE);
        double lightNorth = Math.cos(LIGHT_AZIMUTH) * Math.cos(LIGHT_ALTITUDE);
        double level = Math.sin(LIGHT_ALTITUDE);
        double light = (level - east * lightEast - north * lightNorth) / Math.sqrt(1 + east * east + north * north);
        double part = light >= level ? (light - level) / (1 - level) : (light - level) / level;
        return Math.clamp(part, -1, 1);
    }

    private static double rim(HeightGrid heights, double lon, double lat) {
        Extent e = heights.extent();
        double inside = Math.min(Math.min(lon - e.west(), e.east() - lon), Math.min(lat - e.south(), e.north() - lat));
        double t = Math.clamp(inside / (RIM_CELLS * heights.cellDegrees()), 0, 1);
        return t * t * (3 - 2 * t);
    }
}
