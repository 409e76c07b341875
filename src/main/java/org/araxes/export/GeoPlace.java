package org.araxes.export;

import java.util.Locale;
import org.araxes.render.Viewport;

/**
 * Where a picture's pixels lie on the map: upright, square pixels in metres of the projection.
 *
 * @param left map x of the left edge of the first column
 * @param top map y of the upper edge of the first row
 * @param metersPerPixel map metres a pixel of the picture
 */
record GeoPlace(double left, double top, double metersPerPixel) {

    /** The EPSG code of the display projection, WGS 84 / UTM zone 38N. */
    static final int EPSG = 32638;

    /** The place of a picture: of its map, continued under the furniture. */
    static GeoPlace of(Picture picture) {
        return of(picture.viewport(), picture.layout().map(), picture.dpi());
    }

    /** The place of a planned picture. */
    static GeoPlace of(Plate plate, double dpi) {
        return of(plate.viewport(), plate.layout().map(), dpi);
    }

    private static GeoPlace of(Viewport view, Box map, double dpi) {
        double ratio = dpi / 96;
        double meters = view.metersPerPixel() / ratio;
        long columns = Math.round(map.x() * ratio);
        long rows = Math.round(map.y() * ratio);
        return new GeoPlace(
                view.center().xMeters() - view.widthPixels() / 2 * view.metersPerPixel() - columns * meters,
                view.center().yMeters() + view.heightPixels() / 2 * view.metersPerPixel() + rows * meters,
                meters);
    }

    /** The six lines of a world file: it places the middle of the first pixel. */
    String worldFile() {
        double half = metersPerPixel / 2;
        return String.format(
                        Locale.ROOT,
                        "%.12f%n0.0%n0.0%n-%.12f%n%.6f%n%.6f%n",
                        metersPerPixel,
                        metersPerPixel,
                        left + half,
                        top - half)
                .replace("\r", "");
    }

    /** What GDAL and QGIS read beside a picture: the coordinate system. */
    static String sideFile() {
        return "<PAMDataset>\n  <SRS dataAxisToSRSAxisMapping=\"1,2\">EPSG:" + EPSG + "</SRS>\n</PAMDataset>\n";
    }
}
