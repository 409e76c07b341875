package org.araxes.render.prepare;

import java.awt.image.BufferedImage;
import java.awt.image.Raster;
import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.araxes.geo.Extent;

/**
 * Heights on a grid of longitudes and latitudes, read from a picture whose grey values are a height code, and made into
 * a smooth surface: the pixels are the coefficients of a cubic B-spline. Good for the look of hills, never for heights.
 * Immutable; any thread.
 */
public final class HeightGrid {

    /** Grey values whose heights are known from points of known height, and those heights in metres. */
    private static final double[] CODES = {0, 95, 144, 169, 179, 194, 209, 215, 255};

    private static final double[] METERS = {-450, 0, 370, 700, 1000, 1900, 4000, 5100, 12_000};

    /** Where in the scratch array the weights of columns and of rows stand. */
    private static final int COLUMNS = 2;

    private static final int ROWS = 10;

    /** Length of the array that {@link #slope} works in. */
    static final int SCRATCH = 18;

    private final Extent extent;
    private final int columns;
    private final int rows;
    private final float[] meters;

    private HeightGrid(Extent extent, int columns, int rows, float[] meters) {
        this.extent = extent;
        this.columns = columns;
        this.rows = rows;
        this.meters = meters;
    }

    /**
     * Reads a picture.
     *
     * @throws IOException when there is no such file or it is no picture
     */
    public static HeightGrid read(Path file, Extent extent) throws IOException {
        BufferedImage image = ImageIO.read(file.toFile());
        if (image == null) {
            throw new IOException(file.getFileName() + " is not a picture that can be read");
        }
        Raster raster = image.getRaster();
        float[] heights = new float[raster.getWidth() * raster.getHeight()];
        for (int y = 0; y < raster.getHeight(); y++) {
            for (int x = 0; x < raster.getWidth(); x++) {
                heights[y * raster.getWidth() + x] = (float) heightOf(raster.getSample(x, y, 0));
            }
        }
        return of(extent, raster.getWidth(), raster.getHeight(), heights);
    }

    /** A grid from heights in metres, row by row from the north. */
    static HeightGrid of(Extent extent, int columns, int rows, float[] meters) {
        return new HeightGrid(extent, columns, rows, smoothed(meters, columns, rows));
    }

    /** Each height averaged with its eight neighbours, which takes away the steps of the code. */
    private static float[] smoothed(float[] meters, int columns, int rows) {
        float[] out = new float[meters.length];
        for (int y = 0; y < rows; y++) {
            for (int x = 0; x < columns; x++) {
                float sum = 0;
                for (int k = 0; k < 9; k++) {
                    int nx = Math.clamp(x + k % 3 - 1, 0, columns - 1);
                    int ny = Math.clamp(y + k / 3 - 1, 0, rows - 1);
                    sum += meters[ny * columns + nx] * (2 - Math.abs(k % 3 - 1)) * (2 - Math.abs(k / 3 - 1));
                }
                out[y * columns + x] = sum / 16;
            }
        }
        return out;
    }

    private static double heightOf(int code) {
        int i = 1;
        while (i < CODES.length - 1 && code > CODES[i]) {
            i++;
        }
        double t = (code - CODES[i - 1]) / (CODES[i] - CODES[i - 1]);
        return METERS[i - 1] + t * (METERS[i] - METERS[i - 1]);
    }

    /** What it covers. */
    public Extent extent() {
        return extent;
    }

    /** Height of a cell, degrees of latitude. */
    public double cellDegrees() {
        return (extent.north() - extent.south()) / rows;
    }

    /**
     * Slope of the surface at a position.
     *
     * @param slope receives metres of height for a degree eastwards, and for a degree northwards; at least
     *     {@value #SCRATCH} long, for the method works in the rest of it
     */
    public void slope(double lon, double lat, double[] slope) {
        double cellX = (extent.east() - extent.west()) / columns;
        double cellY = cellDegrees();
        double gx = (lon - extent.west()) / cellX - 0.5;
        double gy = (extent.north() - lat) / cellY - 0.5;
        int ix = (int) Math.floor(gx);
        int iy = (int) Math.floor(gy);
        spline(gx - ix, slope, COLUMNS);
        spline(gy - iy, slope, ROWS);
        double east = 0;
        double south = 0;
        for (int r = 0; r < 4; r++) {
            int row = Math.clamp(iy - 1 + r, 0, rows - 1) * columns;
            for (int c = 0; c < 4; c++) {
                double h = meters[row + Math.clamp(ix - 1 + c, 0, columns - 1)];
                east += h * slope[COLUMNS + 4 + c] * slope[ROWS + r];
                south += h * slope[COLUMNS + c] * slope[ROWS + 4 + r];
            }
        }
        slope[0] = east / cellX;
        slope[1] = -south / cellY;
    }

    /** The four cubic B-spline weights at a fraction of a cell, and then their derivatives. */
    private static void spline(double t, double[] w, int at) {
        double s = 1 - t;
        w[at] = s * s * s / 6;
        w[at + 1] = (3 * t * t * t - 6 * t * t + 4) / 6;
        w[at + 2] = (3 * s * s * s - 6 * s * s + 4) / 6;
        w[at + 3] = t * t * t / 6;
        w[at + 4] = -s * s / 2;
        w[at + 5] = (3 * t * t - 4 * t) / 2;
        w[at + 6] = -(3 * s * s - 4 * s) / 2;
        w[at + 7] = t * t / 2;
    }
}
